import { describe, expect, it } from 'vitest';
import { sceneOf, scenes } from '../../story/index.ts';
import { languages, themes } from '../../ui/state.ts';
import { askedIn, chromes, readFrame, starts } from '../embed/frame.ts';
import { readLink } from '../stage/link.ts';
import { firstChoices, frameId, frameQuery, questions, sizes, storyQuery } from './choices.ts';

const plain = firstChoices({ language: 'en', theme: 'auto' });
const scene = sceneOf('who-is-close')!;
const asStory = readLink('scene=who-is-close');

describe('the address of a frame', () => {
  it('says the scene and the language, and nothing that is so anyway', () => {
    expect(frameQuery(scene, asStory, plain)).toBe('?scene=who-is-close&lang=en');
  });

  it('is read by the frame as it was chosen, whatever was chosen', () => {
    for (const size of sizes)
      for (const language of languages)
        for (const theme of themes)
          for (const start of starts)
            for (const chrome of chromes)
              for (const question of questions) {
                const choices = { ...plain, size, language, theme, start, chrome, question };
                const query = frameQuery(scene, asStory, choices);
                const frame = readFrame(query);
                expect(frame).toMatchObject({
                  height: size === 'fixed' ? 'fixed' : 'auto',
                  start,
                  chrome,
                });
                expect(askedIn(frame)).toEqual({
                  ask: question !== 'none',
                  tell: question !== 'ask',
                });
                expect(readLink(query)).toMatchObject({ lang: language, theme });
              }
  });

  it('holds what the reader has set, and nothing of a lesson', () => {
    const set = readLink('scene=who-is-close&as=push&defences=vpn&from=60&lang=de&theme=dark');
    const view = { ...set, deck: '10', part: 'reveal', notes: 'abcdefgh', projector: '1' } as const;
    const query = frameQuery(scene, view, plain);
    expect(readLink(query)).toEqual({ ...set, lang: 'en', theme: 'auto' });
    expect(readLink(storyQuery(scene, view, plain))).toEqual(readLink(query));
  });
});

it('the name of a frame is a name, the same for the same, and in no other’s', () => {
  const all = scenes.flatMap(({ id }) => ['', '&theme=dark'].map((more) => frameId(id, id + more)));
  for (const one of all) {
    expect(readFrame(`id=${one}`).id).toBe(one);
    expect(all.filter((other) => other.includes(one))).toEqual([one]);
  }
  expect(frameId('a', '?scene=a')).toBe(frameId('a', '?scene=a'));
});
