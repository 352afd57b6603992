/**
 * The order of rows: by time, then by every other column, so that the same records are the same
 * bytes however they came. A radix sort by time, then the rows of one moment among themselves.
 */
import type { LogData } from '../log.ts';
import { columnNames } from '../log.ts';

export type Column = Uint8Array | Uint32Array;

const BITS = 11;
const BUCKETS = 1 << BITS;

/** One stable pass by eleven bits of the key. */
function pass(
  keys: Uint32Array,
  rows: Uint32Array,
  into: Uint32Array,
  starts: Uint32Array,
  shift: number,
) {
  starts.fill(0);
  for (const key of keys) {
    const digit = (key >>> shift) & (BUCKETS - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let d = 1; d <= BUCKETS; d++) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
  for (const row of rows) {
    const digit = ((keys[row] ?? 0) >>> shift) & (BUCKETS - 1);
    const at = starts[digit] ?? 0;
    into[at] = row;
    starts[digit] = at + 1;
  }
}

function inOrder(rows: Uint32Array, before: (row: number, other: number) => number): boolean {
  for (let i = 1; i < rows.length; i++)
    if (before(rows[i - 1] ?? 0, rows[i] ?? 0) > 0) return false;
  return true;
}

/**
 * @param data columns, all as long as `time`
 * @returns row numbers in their order; only rows that are equal in all columns could change places
 */
export function orderOf(data: LogData): Uint32Array {
  const { time } = data;
  let rows = Uint32Array.from(time.keys());
  const others = columnNames.flatMap((name) => (name === 'time' ? [] : (data[name] ?? [])));
  const compare = (row: number, other: number): number => {
    for (const column of others) {
      const difference = (column[row] ?? 0) - (column[other] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  if (!inOrder(rows, (row, other) => (time[row] ?? 0) - (time[other] ?? 0))) {
    let spare = new Uint32Array(rows.length);
    const starts = new Uint32Array(BUCKETS + 1);
    for (let shift = 0; shift < 32; shift += BITS) {
      pass(time, rows, spare, starts, shift);
      [rows, spare] = [spare, rows];
    }
  }
  let start = 0;
  for (let end = 1; end <= rows.length; end++) {
    if (end < rows.length && time[rows[end] ?? 0] === time[rows[start] ?? 0]) continue;
    const moment = rows.subarray(start, end);
    if (moment.length > 1 && !inOrder(moment, compare)) moment.sort(compare);
    start = end;
  }
  return rows;
}

/** The values of a column in that order. */
export function reordered<T extends Column>(column: T, rows: Uint32Array): T {
  const sorted = (
    column instanceof Uint8Array ? new Uint8Array(rows.length) : new Uint32Array(rows.length)
  ) as T;
  for (let i = 0; i < rows.length; i++) sorted[i] = column[rows[i] ?? 0] ?? 0;
  return sorted;
}

/** All columns in the order of {@link orderOf}. */
export function sortedData(data: LogData, rows = orderOf(data)): LogData {
  return Object.fromEntries(
    columnNames.flatMap((name) => {
      const column = data[name];
      return column === undefined ? [] : [[name, reordered(column, rows)]];
    }),
  ) as unknown as LogData;
}
