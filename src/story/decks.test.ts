import { describe, expect, it } from 'vitest';
import { deckNames } from '../ui/state.ts';
import { deckOf, lengths, lessonOf, lessons } from './decks.ts';
import { scenes } from './index.ts';

describe.each(lengths)('the lesson of %i minutes', (length) => {
  const lesson = lessons[length];

  it('is as long as it says', () => {
    expect(lesson.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
    for (const { minutes } of lesson) expect(minutes).toBeGreaterThan(0);
  });

  it('shows scenes of the story, each once and in the order of the story', () => {
    const places = lesson.map(({ scene }) => scenes.findIndex(({ id }) => id === scene));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('begins and ends with the same question', () => {
    const asked = deckOf(`${length}`).map(({ predict }) => predict?.options);
    expect(asked.at(-1)).toEqual(asked[0]);
    expect(asked[0]).toBeDefined();
  });
});

it('a longer lesson has all scenes of the shorter one', () => {
  const ids = (length: 10 | 25 | 50) => lessons[length].map(({ scene }) => scene);
  expect(ids(25)).toEqual(expect.arrayContaining(ids(10)));
  expect(ids(50)).toEqual(expect.arrayContaining(ids(25)));
});

it('the whole story is a deck without a plan', () => {
  expect(deckOf('all')).toEqual(scenes);
  expect(lessonOf('all')).toBeUndefined();
  expect(deckNames).toHaveLength(lengths.length + 1);
});
