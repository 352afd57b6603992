/**
 * Sorts rows by a column, in slices. Keys are whole numbers, so that a million rows are two rounds of
 * counting and no comparing; equal ones keep their order (radix sort, least digit first).
 */
import { isCoded, codesOf, type NameOf } from './cell.ts';
import type { Order } from './order.ts';
import { within, type Work } from './slices.ts';
import type { Log, LogColumn } from '../../observers/index.ts';

/** Rows between two places to stop at. */
const STRIDE = 16_384;
const DIGIT = 16;
const RADIX = 1 << DIGIT;

/**
 * @param keyOf below 2³²
 * @returns the rows of `order`, least key first
 */
export function* sortedBy(order: Order, keyOf: (row: number) => number): Work<Uint32Array> {
  const { length } = order;
  let rows = new Uint32Array(length);
  let keys = new Uint32Array(length);
  let most = 0;
  for (let i = 0; i < length; i++) {
    const row = order.at(i);
    const key = keyOf(row);
    rows[i] = row;
    keys[i] = key;
    if (key > most) most = key;
    if (i % STRIDE === STRIDE - 1) yield (0.2 * i) / length;
  }
  const rounds = most < RADIX ? 1 : 2;
  let sortedRows = new Uint32Array(length);
  let sortedKeys = new Uint32Array(rounds === 1 ? 0 : length);
  const places = new Uint32Array(RADIX);
  for (let round = 0; round < rounds; round++) {
    const done = 0.2 + (0.8 * round) / rounds;
    const shift = round * DIGIT;
    places.fill(0);
    for (let i = 0; i < length; i++) {
      places[((keys[i] ?? 0) >>> shift) & (RADIX - 1)]! += 1;
      if (i % STRIDE === STRIDE - 1) yield done + (0.2 * i) / length / rounds;
    }
    let before = 0;
    for (let digit = 0; digit < RADIX; digit++) {
      const count = places[digit] ?? 0;
      places[digit] = before;
      before += count;
    }
    for (let i = 0; i < length; i++) {
      const key = keys[i] ?? 0;
      const digit = (key >>> shift) & (RADIX - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      sortedRows[place] = rows[i] ?? 0;
      if (rounds > 1) sortedKeys[place] = key;
      if (i % STRIDE === STRIDE - 1) yield done + (0.2 + (0.6 * i) / length) / rounds;
    }
    [rows, sortedRows] = [sortedRows, rows];
    if (rounds > 1) [keys, sortedKeys] = [sortedKeys, keys];
  }
  return rows;
}

/** Rows by a column, as the reader's language sorts its names; records without a value come last. */
export function* sortedByColumn(
  order: Order,
  log: Log,
  column: LogColumn,
  descending: boolean,
  nameOf: NameOf,
  compare: (a: string, b: string) => number,
): Work<Uint32Array> {
  const values = log.data[column];
  if (values === undefined) throw new Error(`the log has no ${column}`);
  if (!isCoded(column)) {
    const turned = descending ? 0xffff_ffff : 0;
    return yield* sortedBy(order, (row) => ((values[row] ?? 0) ^ turned) >>> 0);
  }
  const codes = codesOf(log, column);
  const names = Array.from({ length: codes }, (_, code) =>
    code === 0 ? '' : nameOf(log, column, code),
  );
  const ranks = yield* within(ranksOf(names, compare), 0, 0.3);
  const key = (code: number) =>
    code === 0 ? codes + 1 : descending ? codes - (ranks[code] ?? 0) : (ranks[code] ?? 0);
  return yield* within(
    sortedBy(order, (row) => key(values[row] ?? 0)),
    0.3,
    0.7,
  );
}

/** Of each name, how many different ones come before it. */
export function* ranksOf(
  names: readonly string[],
  compare: (a: string, b: string) => number,
): Work<Uint32Array> {
  const { length } = names;
  const nameAt = (sorted: Uint32Array, i: number) => names[sorted[i] ?? 0] ?? '';
  let from = Uint32Array.from({ length }, (_, i) => i);
  let to = new Uint32Array(length);
  const rounds = Math.max(1, Math.ceil(Math.log2(length)));
  let round = 0;
  // Merged from below: unlike the engine's own sort it can stop in between.
  for (let width = 1; width < length; width *= 2, round++) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      let a = start;
      let b = middle;
      for (let i = start; i < end; i++) {
        const left = a < middle && (b >= end || compare(nameAt(from, a), nameAt(from, b)) <= 0);
        to[i] = from[left ? a++ : b++] ?? 0;
        if (i % 512 === 511) yield (round + i / length) / rounds;
      }
    }
    [from, to] = [to, from];
  }
  const ranks = new Uint32Array(length);
  let rank = 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && compare(nameAt(from, i - 1), nameAt(from, i)) !== 0) rank++;
    ranks[from[i] ?? 0] = rank;
  }
  return ranks;
}
