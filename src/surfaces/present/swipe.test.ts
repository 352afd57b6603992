import { expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

it('a swipe goes the way the page is turned, and nothing else is one', () => {
  const from = { x: 300, y: 200 };
  expect(swipeOf(from, { x: 150, y: 210 }, 'ltr')).toBe('next');
  expect(swipeOf(from, { x: 450, y: 190 }, 'ltr')).toBe('back');
  expect(swipeOf(from, { x: 150, y: 210 }, 'rtl')).toBe('back');
  expect(swipeOf(from, { x: 450, y: 210 }, 'rtl')).toBe('next');
  expect(swipeOf(from, { x: 260, y: 200 }, 'ltr')).toBeUndefined();
  expect(swipeOf(from, { x: 200, y: 320 }, 'ltr')).toBeUndefined();
});
