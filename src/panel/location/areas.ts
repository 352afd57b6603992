/** Which areas to draw, how strongly, and what lies under a pointer. */
import type { Regions, Shape } from './map.ts';

/** Spots drawn at once: more could not be told apart. */
export const MOST_SPOTS = 300;
/** Steps of strength. */
export const STEPS = 5;

export interface Areas {
  /** Place codes on the map with records, most records first, then by code. */
  readonly codes: readonly number[];
  /** Places with records, drawn or not. */
  readonly places: number;
  /** Codes that have records but are not on the map, most records first. */
  readonly offMap: readonly number[];
  /** Records of the strongest. */
  readonly largest: number;
}

/**
 * @param counts records by place code
 * @param shapes by place code
 * @param cap how many spots may be drawn; all towns and cells are
 */
export function areasOf(
  counts: ArrayLike<number>,
  shapes: readonly (Shape | undefined)[],
  cap = MOST_SPOTS,
): Areas {
  const spots: number[] = [];
  const rest: number[] = [];
  const offMap: number[] = [];
  for (let code = 1; code < counts.length; code++) {
    if (counts[code] === 0) continue;
    const shape = shapes[code];
    (shape === undefined ? offMap : shape.kind === 'spot' ? spots : rest).push(code);
  }
  const stronger = (a: number, b: number) => counts[b]! - counts[a]! || a - b;
  const drawn = spots.length <= cap ? spots : strongest(spots, counts, cap);
  const codes = [...rest, ...drawn].sort(stronger);
  return {
    codes,
    places: spots.length + rest.length + offMap.length,
    offMap: offMap.sort(stronger),
    largest: codes[0] === undefined ? 0 : counts[codes[0]]!,
  };
}

/** The `cap` codes with the most records, without sorting objects: there may be thousands. */
function strongest(codes: readonly number[], counts: ArrayLike<number>, cap: number): number[] {
  const sorted = Float64Array.from(codes, (code) => counts[code]!).sort();
  const threshold = sorted[sorted.length - cap]!;
  const above = codes.filter((code) => counts[code]! > threshold);
  // Of those that are equal at the border, the first.
  const equal = codes.filter((code) => counts[code] === threshold);
  return [...above, ...equal.slice(0, cap - above.length)];
}

/** Strength of an area, from 0 to {@link STEPS} − 1; grows with the square root. */
export function stepOf(count: number, largest: number): number {
  return largest <= 0
    ? 0
    : Math.min(STEPS - 1, Math.floor(Math.sqrt(Math.min(1, count / largest)) * STEPS));
}

/** One path for each step of strength: a map of a thousand areas is redrawn as a handful of paths. */
export function stepPaths(
  codes: readonly number[],
  kind: Shape['kind'],
  counts: ArrayLike<number>,
  largest: number,
  shapes: readonly (Shape | undefined)[],
): string[] {
  const paths = new Array<string>(STEPS).fill('');
  for (const code of codes) {
    const shape = shapes[code];
    if (shape?.kind === kind) paths[stepOf(counts[code]!, largest)] += shape.path;
  }
  return paths;
}

/**
 * The drawn area under a point: a spot before a cell, a cell before the town.
 * @param codes in order of strength
 * @param reach map units within which a spot is hit
 * @param cellCode the code of a tower's cell, if the log has it
 */
export function areaAt(
  x: number,
  y: number,
  codes: readonly number[],
  shapes: readonly (Shape | undefined)[],
  reach: number,
  regions: Pick<Regions, 'cellAt'>,
  cellCode: (tower: string) => number | undefined,
): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  let town: number | undefined;
  for (const code of codes) {
    const shape = shapes[code];
    if (shape?.kind === 'town') town ??= code;
    if (shape?.kind !== 'spot') continue;
    const far = (shape.x - x) ** 2 + (shape.y - y) ** 2;
    if (far <= least && (best === undefined || far < least)) {
      best = code;
      least = far;
    }
  }
  if (best !== undefined) return best;
  const tower = regions.cellAt(x, y);
  const cell = tower === undefined ? undefined : cellCode(tower);
  return cell !== undefined && codes.includes(cell) ? cell : town;
}
