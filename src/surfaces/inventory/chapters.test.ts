import { expect, it } from 'vitest';
import { misconceptions } from '../../story/index.ts';
import { placesOf } from './chapters.ts';

it.each(misconceptions)('%s: the story has a place that deals with it', (idea) => {
  const places = placesOf(idea);
  expect(places.length).toBeGreaterThan(0);
  const chapters = places.map(({ chapter }) => chapter);
  expect(chapters).toEqual([...new Set(chapters)].sort((a, b) => a - b));
});
