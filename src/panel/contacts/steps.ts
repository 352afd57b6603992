/** Where the keys lead from one person to the next. */
import type { Point } from './shapes.ts';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The next place: arrows to the nearest in that direction, Page Down and Page Up along the order of
 * strength, Home and End to its ends.
 * @param order places, strongest first
 * @returns undefined for any other key, or where nobody is that way
 */
export function stepFrom(
  key: string,
  from: number,
  points: readonly Point[],
  order: readonly number[],
): number | undefined {
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  const turn = order.indexOf(from);
  if (key === 'PageDown') return order[turn + 1];
  if (key === 'PageUp') return order[turn - 1];
  const way = ways[key];
  const start = points[from];
  if (way === undefined || start === undefined) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, { x, y }] of points.entries()) {
    const ahead = (x - start.x) * way[0] + (y - start.y) * way[1];
    const aside = Math.abs((x - start.x) * way[1]) + Math.abs((y - start.y) * way[0]);
    if (place === from || ahead <= 0) continue;
    // Straight on before aside, and nobody further aside than ahead twice over.
    const cost = ahead + 2 * aside;
    if (aside <= 2 * ahead && cost < least) [best, least] = [place, cost];
  }
  return best;
}
