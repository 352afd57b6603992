import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Arriving } from './arriving.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('has the first at once, and one more after each pause', () => {
  const chapters = new Arriving(1, 4);
  chapters.begin();
  expect(chapters.count).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(chapters.count).toBe(2);
  expect(chapters.complete).toBe(false);
  vi.runAllTimers();
  expect(chapters.count).toBe(4);
  expect(chapters.complete).toBe(true);
});

it('has no more than there are', () => {
  const chapters = new Arriving(7, 3);
  chapters.begin();
  vi.runAllTimers();
  expect(chapters.count).toBe(3);
});

it('has the rest where somebody wants to go there, and none after it was stopped', () => {
  const hurried = new Arriving(1, 9);
  hurried.begin();
  hurried.finish();
  expect(hurried.complete).toBe(true);
  vi.runAllTimers();
  expect(hurried.count).toBe(9);

  const stopped = new Arriving(1, 9);
  stopped.begin()();
  vi.runAllTimers();
  expect(stopped.count).toBe(1);
});
