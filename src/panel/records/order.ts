/** Rows of a log in the order in which they are shown: a million are not copied to show twenty. */
export interface Order {
  readonly length: number;
  /** @param place 0 ≤ place < length */
  at(place: number): number;
}

/** `from` ≤ row < `until`, as they come. */
export function rangeOrder(from: number, until: number): Order {
  return { length: Math.max(0, until - from), at: (place) => from + place };
}

/** The first `length` of `rows`; all of them unless said. */
export function listOrder(rows: Uint32Array, length = rows.length): Order {
  return { length, at: (place) => rows[place] ?? 0 };
}

export function reversed(order: Order): Order {
  return { length: order.length, at: (place) => order.at(order.length - 1 - place) };
}

/** The part of ascending rows that lies in `from` ≤ row < `until`; a view, not a copy. */
export function between(rows: Uint32Array, from: number, until: number): Uint32Array {
  return rows.subarray(firstFrom(rows, from), firstFrom(rows, until));
}

function firstFrom(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
