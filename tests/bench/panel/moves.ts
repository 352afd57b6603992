/** Ways to move a brush. The same for every contestant. */
import { randomOf } from '../../../src/panel/fixtures.ts';

/** ms since the log's origin. */
export type Move = readonly [from: number, until: number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPAN = 28 * DAY;

/** A window of five days dragged to and fro, up to three hours in a frame. */
export function drags(length: number): Move[] {
  const random = randomOf(11);
  let from = 9 * DAY;
  let way = 1;
  return Array.from({ length }, () => {
    from += way * Math.ceil(random() * 3 * HOUR);
    if (from > 20 * DAY || from < 2 * DAY) way = -way;
    return [from, from + 5 * DAY] as const;
  });
}

/** Windows of any length, anywhere. */
export function jumps(length: number): Move[] {
  const random = randomOf(12);
  return Array.from({ length }, () => {
    const ends = [random() * SPAN, random() * SPAN].map(Math.round);
    const from = Math.min(...ends);
    return [from, Math.max(...ends, from + HOUR)] as const;
  });
}
