/**
 * Sorting rows of columns by a total order, without moving them: the result is a list of row
 * numbers. A radix sort by time, then the few rows of one second among themselves, so that millions
 * take well under a second and equal worlds are equal to the byte.
 */

const BITS = 11;
const BUCKETS = 1 << BITS;

/** One stable pass by eleven bits of the key. */
function pass(keys: Uint32Array, rows: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < rows.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (BUCKETS - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let d = 1; d <= BUCKETS; d++) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const digit = ((keys[row] ?? 0) >>> shift) & (BUCKETS - 1);
    const at = starts[digit] ?? 0;
    sorted[at] = row;
    starts[digit] = at + 1;
  }
  return sorted;
}

/**
 * Row numbers in ascending order of `time`, then of `compare`.
 * @param compare rows of the same time; 0 only for rows that are equal in all columns
 */
export function orderOf(
  time: Uint32Array,
  compare: (row: number, other: number) => number,
): Uint32Array {
  let rows = new Uint32Array(time.length);
  for (let i = 0; i < rows.length; i++) rows[i] = i;
  for (let shift = 0; shift < 32; shift += BITS) {
    if (shift === 0 || time.some((t) => t >>> shift !== 0)) rows = pass(time, rows, shift);
  }
  let start = 0;
  for (let end = 1; end <= rows.length; end++) {
    if (end < rows.length && time[rows[end] ?? 0] === time[rows[start] ?? 0]) continue;
    if (end - start > 1) rows.subarray(start, end).sort(compare);
    start = end;
  }
  return rows;
}

/** The values of a column in that order. */
export function reorder<T extends Uint8Array | Uint16Array | Uint32Array>(
  column: T,
  rows: Uint32Array,
): T {
  const sorted = column.slice() as T;
  for (let i = 0; i < rows.length; i++) sorted[i] = column[rows[i] ?? 0] ?? 0;
  return sorted;
}
