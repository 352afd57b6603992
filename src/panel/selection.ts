/**
 * What is chosen, as a value: all that a view can do to it, and the rows that are left. The views
 * ask for a change; whoever holds the selection makes it with these and hands all of them the next.
 */
import { recordKinds, type Log, type NetworkSeen, type Party } from '../observers/index.ts';
import type { PlaceSeen, RecordKind } from '../observers/index.ts';
import type { Frame, Selection } from './frame.ts';

/** What can be picked; each is a set of codes. */
export type Dimension = 'parties' | 'networks' | 'places' | 'kinds';
export const dimensions = ['parties', 'networks', 'places', 'kinds'] as const;

const none: ReadonlySet<number> = new Set();

/** ms from the log's origin to past its last record. */
export function endOf(log: Log): number {
  return Math.max(log.span, (log.data.time.at(-1) ?? -1) + 1);
}

/** The selection that leaves nothing out. */
export function everything(log: Log): Selection {
  return { from: 0, until: endOf(log), parties: none, networks: none, places: none, kinds: none };
}

/** Whether it leaves nothing of the log out. */
export function isEverything(selection: Selection, log: Log): boolean {
  return (
    selection.from <= 0 &&
    selection.until >= endOf(log) &&
    dimensions.every((dimension) => selection[dimension].size === 0)
  );
}

/** The stretch of time between two moments, in whichever order, within the log. */
export function withWindow(selection: Selection, log: Log, a: number, b: number): Selection {
  const end = endOf(log);
  const inside = (time: number) => Math.min(end, Math.max(0, Math.round(time)));
  return { ...selection, from: inside(Math.min(a, b)), until: inside(Math.max(a, b)) };
}

/**
 * Picks codes. Without `add` they take the place of what was picked, and picking the very same again
 * lets go of them; with `add` each is put to what is picked, or, if they all are, taken from it.
 */
export function pick(
  selection: Selection,
  dimension: Dimension,
  codes: readonly number[],
  add: boolean,
): Selection {
  const before = selection[dimension];
  const held = codes.length > 0 && codes.every((code) => before.has(code));
  const same = held && before.size === new Set(codes).size;
  const after = add
    ? held
      ? [...before].filter((code) => !codes.includes(code))
      : [...before, ...codes]
    : same
      ? []
      : codes;
  return { ...selection, [dimension]: new Set(after) };
}

/** Whatever is picked in one dimension, or in all, let go; the time stays. */
export function unpicked(selection: Selection, dimension?: Dimension): Selection {
  const { from, until } = selection;
  return dimension === undefined
    ? { from, until, parties: none, networks: none, places: none, kinds: none }
    : { ...selection, [dimension]: none };
}

/**
 * A selection of another log, or out of a link, as far as this log has the like: a window within its
 * time, and only codes that stand for something in it.
 */
export function fitted(selection: Selection, log: Log): Selection {
  const { party, network, place } = log.dictionaries;
  const lengths = {
    parties: party.length,
    networks: network.length,
    places: place.length,
    kinds: recordKinds.length,
  };
  const known = (dimension: Dimension) =>
    new Set(
      [...selection[dimension]].filter(
        (code) => Number.isInteger(code) && code > 0 && code < lengths[dimension],
      ),
    );
  return {
    ...withWindow(selection, log, selection.from, selection.until),
    parties: known('parties'),
    networks: known('networks'),
    places: known('places'),
    kinds: known('kinds'),
  };
}

/** What is chosen, in the things themselves: what a sentence about it is made of. */
export interface Chosen {
  /** ms since the epoch; none if it is all of the time. */
  readonly window: { readonly from: number; readonly until: number } | undefined;
  readonly parties: readonly Party[];
  readonly networks: readonly NetworkSeen[];
  readonly places: readonly PlaceSeen[];
  readonly kinds: readonly RecordKind[];
}

export function describe(selection: Selection, log: Log): Chosen {
  const { party, network, place } = log.dictionaries;
  const things = <T>(codes: ReadonlySet<number>, dictionary: readonly T[]): T[] =>
    [...codes].sort((a, b) => a - b).flatMap((code) => dictionary[code] ?? []);
  return {
    window:
      selection.from <= 0 && selection.until >= endOf(log)
        ? undefined
        : { from: log.origin + selection.from, until: log.origin + selection.until },
    parties: things(selection.parties, party),
    networks: things(selection.networks, network),
    places: things(selection.places, place),
    kinds: things(selection.kinds, recordKinds).filter((kind) => kind !== ''),
  };
}

/** Whether more is chosen than a stretch of time. */
export function isPicky(selection: Selection): boolean {
  return dimensions.some((dimension) => selection[dimension].size > 0);
}

/**
 * Whether a row is about what is picked; the time is not looked at. A record is about a party if it
 * is its subject or its peer. What a log does not tell, nothing in it can be picked by.
 */
export function passing(log: Log, selection: Selection): (row: number) => boolean {
  const { subject, peer, network, place, kind } = log.data;
  const columns = {
    parties: [subject, peer],
    networks: [network],
    places: [place],
    kinds: [kind],
  };
  const tests = dimensions
    .filter((dimension) => selection[dimension].size > 0)
    .map((dimension) => {
      const codes = selection[dimension];
      const mask = new Uint8Array(1 + Math.max(0, ...codes));
      for (const code of codes) mask[code] = 1;
      mask[0] = 0;
      const [first, second] = columns[dimension].filter((column) => column !== undefined);
      const has = (column: typeof first, row: number) => mask[column?.[row] ?? -1] === 1;
      return second === undefined
        ? (row: number) => has(first, row)
        : (row: number) => has(first, row) || has(second, row);
    });
  const [one] = tests;
  if (one === undefined) return () => true;
  return tests.length === 1 ? one : (row) => tests.every((test) => test(row));
}

/** The rows of a frame that pass its selection, in order of time: as many as `picked` counts. */
export function selectedRows({ index, rows, selection }: Frame): Uint32Array {
  const passes = passing(index.log, selection);
  const found = new Uint32Array(rows.until - rows.from);
  let length = 0;
  for (let row = rows.from; row < rows.until; row++) if (passes(row)) found[length++] = row;
  return found.subarray(0, length);
}
