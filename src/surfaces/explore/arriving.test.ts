import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Arriving } from './arriving.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const plain = (more: () => void): void => more();
const there = ({ from, to }: Arriving) => [from, to];

it('has the first at once, and one more after each pause', () => {
  const scenes = new Arriving(0, 1, 4);
  scenes.begin(plain);
  expect(there(scenes)).toEqual([0, 1]);
  vi.advanceTimersToNextTimer();
  expect(there(scenes)).toEqual([0, 2]);
  expect(scenes.complete).toBe(false);
  vi.runAllTimers();
  expect(there(scenes)).toEqual([0, 4]);
  expect(scenes.complete).toBe(true);
});

it('begins where its reader is, and fills what is before that place, then what is after', () => {
  const before = vi.fn(plain);
  const scenes = new Arriving(2, 3, 7);
  scenes.begin(before);
  const seen = [there(scenes)];
  while (!scenes.complete) {
    vi.advanceTimersToNextTimer();
    seen.push(there(scenes));
  }
  expect(seen).toEqual([
    [2, 5],
    [1, 5],
    [0, 5],
    [0, 6],
    [0, 7],
  ]);
  expect(before).toHaveBeenCalledTimes(2);
});

it('has no more than there are, and enough before the last to fill a screen', () => {
  expect(there(new Arriving(0, 7, 3))).toEqual([0, 3]);
  expect(there(new Arriving(8, 3, 9))).toEqual([6, 9]);
});

it('has the rest where somebody wants to go there, and none after it was stopped', () => {
  const hurried = new Arriving(4, 1, 9);
  hurried.begin(plain);
  hurried.finish();
  expect(hurried.complete).toBe(true);
  vi.runAllTimers();
  expect(there(hurried)).toEqual([0, 9]);

  const stopped = new Arriving(0, 1, 9);
  stopped.begin(plain)();
  vi.runAllTimers();
  expect(there(stopped)).toEqual([0, 1]);
});
