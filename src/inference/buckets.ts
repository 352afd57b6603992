/** Rows of a log by some code, without an object for a row: a counting sort, linear in rows. */
import type { Log } from '../observers/index.ts';

/** Rows of code c are `rows[starts[c]]` up to `rows[starts[c + 1]]`, in the order of the log. */
export interface Buckets {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * @param count codes are below it
 * @param codeOf a row's code; 0 leaves it out
 */
export function bucketsOf(length: number, count: number, codeOf: (row: number) => number): Buckets {
  const codes = new Uint32Array(length);
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < length; row++) {
    const code = codeOf(row);
    codes[row] = code;
    if (code > 0) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  }
  for (let code = 1; code <= count; code++)
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(starts[count] ?? 0);
  for (let row = 0; row < length; row++) {
    const code = codes[row] ?? 0;
    if (code === 0) continue;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return { count, starts, rows };
}

/** The rows of one code. */
export function rowsIn({ starts, rows }: Buckets, code: number): Uint32Array {
  return rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0);
}

/** Row ids as evidence: each once, ascending. */
export function evidence(...parts: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let ascending = true;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const row = part[i] ?? 0;
      if (at > 0 && row <= (all[at - 1] ?? 0)) ascending = false;
      all[at++] = row;
    }
  }
  if (ascending) return all;
  all.sort();
  let length = 0;
  for (const row of all) {
    if (length > 0 && all[length - 1] === row) continue;
    all[length++] = row;
  }
  return all.slice(0, length);
}

/** Adds to the list that stands under a key. */
export function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Works something out of a log once, however many rules ask. */
export function perLog<T>(make: (log: Log) => T): (log: Log) => T {
  const made = new WeakMap<Log, { readonly value: T }>();
  return (log) => {
    let known = made.get(log);
    if (known === undefined) {
      known = { value: make(log) };
      made.set(log, known);
    }
    return known.value;
  };
}
