/**
 * What a claim rests on, counted as all views count, so that each can light it up and dim the rest.
 * Only the records of the evidence are walked, however many the log has.
 */
import type { Counts, LogIndex } from './frame.ts';
import { binAt } from './index-log.ts';
import { Window } from './window.ts';

/** Rows of the log, ascending; a row may be in both. */
export interface Grounds {
  readonly support: Uint32Array;
  readonly against: Uint32Array;
}

export interface Evidence extends Grounds {
  /** All of them, ascending, each once. */
  readonly rows: Uint32Array;
  readonly counts: Counts;
  /** By bin of the whole time. */
  readonly bins: Uint32Array;
}

/** Of one log. Its buffers are its own and change with the next evidence. */
export class Light {
  readonly #index: LogIndex;
  readonly #window: Window;
  readonly #bins: Uint32Array;

  constructor(index: LogIndex) {
    this.#index = index;
    this.#window = new Window(index);
    this.#bins = new Uint32Array(index.bins.length);
  }

  on({ support, against }: Grounds): Evidence {
    const rows = union(support, against);
    this.#window.follow(rows);
    this.#window.move(0, rows.length);
    this.#bins.fill(0);
    const { time } = this.#index.log.data;
    for (const row of rows) this.#bins[binAt(this.#index.bins, time[row]!)]! += 1;
    return { support, against, rows, counts: this.#window.counts, bins: this.#bins };
  }
}

/** Of ascending rows, each once. */
function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (b.length === 0) return a;
  const both = new Uint32Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity];
    both[length++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both.subarray(0, length);
}

/** Whether ascending rows have this one. */
export function hasRow(rows: Uint32Array, row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = rows[middle]!;
    if (value === row) return true;
    if (value < row) low = middle + 1;
    else high = middle;
  }
  return false;
}
