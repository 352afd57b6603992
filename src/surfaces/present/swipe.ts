/** A finger drawn across the slides: towards the start of the line it goes on, the other way back. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels that a swipe is long at least. */
const LEAST = 60;

export function swipeOf(from: Point, to: Point, direction: string): 'next' | 'back' | undefined {
  const x = to.x - from.x;
  // More across than along: else it scrolls.
  if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(to.y - from.y)) return undefined;
  return x < 0 === (direction !== 'rtl') ? 'next' : 'back';
}
