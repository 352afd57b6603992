/** A hundred dots in rows of ten: how many are filled, and over which the range lies. */

export interface Stretch {
  readonly row: number;
  /** Columns, half-open. */
  readonly from: number;
  readonly until: number;
}

/** The dots from `from` up to `until` of a hundred, row by row; at least one dot where the two meet. */
export function stretchesOf(from: number, until: number): Stretch[] {
  const low = Math.max(0, Math.min(99, from));
  const high = Math.min(100, Math.max(low + 1, until));
  const first = Math.floor(low / 10);
  const last = Math.floor((high - 1) / 10);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = first + i;
    return { row, from: Math.max(0, low - 10 * row), until: Math.min(10, high - 10 * row) };
  });
}
