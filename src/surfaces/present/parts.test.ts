import { describe, expect, it } from 'vitest';
import { scenes, wordsOf } from '../../story/index.ts';
import { story } from '../../ui/language/en/story/index.ts';
import { moved, partsOf, placeIn, type Place, type Slide } from './parts.ts';

const slides: readonly Slide[] = scenes.map((scene) => ({
  scene: scene.id,
  parts: partsOf(scene, wordsOf(story, scene).reveal !== undefined),
}));
const [first] = slides;
const last = slides.at(-1);
if (first === undefined || last === undefined) throw new Error('the story has no scenes');

describe('the way through the slides', () => {
  it('goes on through every part of every slide, and back the same way', () => {
    const way: Place[] = [{ scene: first.scene, part: 'say' }];
    for (;;) {
      const here = way.at(-1) as Place;
      const next = moved(slides, here, 'next');
      if (next.scene === here.scene && next.part === here.part) break;
      way.push(next);
    }
    expect(way).toEqual(
      slides.flatMap(({ scene, parts }) => parts.map((part) => ({ scene, part }))),
    );
    for (let i = way.length - 1; i > 0; i--)
      expect(moved(slides, way[i] as Place, 'back')).toEqual(way[i - 1]);
    expect(moved(slides, way[0] as Place, 'back')).toEqual(way[0]);
  });

  it('skips what is left of a slide', () => {
    const second = slides[1]?.scene;
    expect(moved(slides, { scene: first.scene, part: 'ask' }, 'nextSlide').scene).toBe(second);
    expect(moved(slides, { scene: first.scene, part: 'ask' }, 'previousSlide')).toEqual({
      scene: first.scene,
      part: 'say',
    });
    expect(moved(slides, { scene: second ?? '', part: 'say' }, 'previousSlide').scene).toBe(
      first.scene,
    );
  });

  it('knows the first and the last', () => {
    const from: Place = { scene: slides[4]?.scene ?? '', part: 'figure' };
    expect(moved(slides, from, 'first')).toEqual({ scene: first.scene, part: 'say' });
    expect(moved(slides, from, 'last')).toEqual({ scene: last.scene, part: 'say' });
    expect(moved(slides, { scene: last.scene, part: 'say' }, 'nextSlide')).toEqual({
      scene: last.scene,
      part: 'say',
    });
  });
});

describe('a place', () => {
  it('that is on no slide is the first', () => {
    expect(placeIn(slides, { scene: 'nowhere', part: 'try' })).toEqual({
      scene: first.scene,
      part: 'say',
    });
  });

  it('whose part the slide lacks is the next that it has', () => {
    const garbled = slides.find(({ scene }) => scene === 'garbled');
    expect(garbled?.parts).toEqual(['say', 'figure', 'explain']);
    expect(placeIn(slides, { scene: 'garbled', part: 'ask' }).part).toBe('figure');
    expect(placeIn(slides, { scene: 'garbled', part: 'answer' }).part).toBe('explain');
  });
});
