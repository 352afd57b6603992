/** The networks of the chosen records: how many, and at which hours of the day. */
import type { Frame, LogIndex } from '../frame.ts';
import { about, matching } from './matching.ts';

export const MOST_NETWORKS = 12;

export interface NetworkCount {
  readonly code: number;
  readonly records: number;
}

/** The networks with the most picked records, most first, and how many there are at all. */
export function topNetworks(
  counts: ArrayLike<number>,
  most = MOST_NETWORKS,
): { readonly top: readonly NetworkCount[]; readonly all: number } {
  const top: NetworkCount[] = [];
  let all = 0;
  for (let code = 1; code < counts.length; code++) {
    const records = counts[code]!;
    if (records === 0) continue;
    all++;
    const least = top.at(-1);
    if (top.length === most && least !== undefined && records <= least.records) continue;
    let at = top.length;
    while (at > 0 && top[at - 1]!.records < records) at--;
    top.splice(at, 0, { code, records });
    if (top.length > most) top.pop();
  }
  return { top, all };
}

/** As many as before: where the evidence came over others, they take the places of the last. */
export function withEvidence(
  top: readonly NetworkCount[],
  lit: ArrayLike<number>,
  picked: ArrayLike<number>,
): readonly NetworkCount[] {
  const shown = new Set(top.map(({ code }) => code));
  const missing = topNetworks(lit, top.length).top.filter(({ code }) => !shown.has(code));
  // The evidence that stands there already keeps its place.
  const spare = top.filter(({ code }) => (lit[code] ?? 0) === 0);
  const gone = new Set(
    spare.slice(Math.max(0, spare.length - missing.length)).map(({ code }) => code),
  );
  return [
    ...top.filter(({ code }) => !gone.has(code)),
    ...missing.slice(0, gone.size).map(({ code }) => ({ code, records: picked[code] ?? 0 })),
  ];
}

/** Some records of some networks by hour of the day; see {@link stripsOf}. */
export function stripsOfRows(
  { log, rowHour }: LogIndex,
  codes: readonly number[],
  rows: Uint32Array,
): Uint32Array[] {
  const { network } = log.data;
  const strips = new Map(codes.map((code) => [code, new Uint32Array(24)]));
  for (const row of network === undefined ? [] : rows) {
    const strip = strips.get(network?.[row] ?? 0);
    if (strip !== undefined) strip[rowHour[row]! % 24]! += 1;
  }
  return [...strips.values()];
}

/**
 * Picked records of some networks by hour of the day.
 * @returns one array of 24 for each code
 */
export function stripsOf(frame: Frame, codes: readonly number[]): Uint32Array[] {
  const { log, rowHour } = frame.index;
  const { network } = log.data;
  const strips = codes.map(() => new Uint32Array(24));
  if (network === undefined || codes.length === 0) return strips;
  const slot = new Uint8Array(log.dictionaries.network.length);
  codes.forEach((code, index) => (slot[code] = index + 1));
  const matches = matching(log, frame.selection);
  const isAbout = about(log, frame.selection.parties);
  for (let row = frame.rows.from; row < frame.rows.until; row++) {
    const index = slot[network[row]!]!;
    if (index === 0 || !matches(row) || !isAbout(row)) continue;
    strips[index - 1]![rowHour[row]! % 24]!++;
  }
  return strips;
}
