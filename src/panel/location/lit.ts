/** Where everybody was last seen, kept up while time plays: a place is lit until they are seen elsewhere. */
import type { Frame } from '../frame.ts';
import { about, matching } from './matching.ts';

/** What the lit places count. */
export type Counted = 'people' | 'devices' | 'records';

export class Lit {
  readonly counts: Uint32Array;
  readonly counted: Counted;
  /** How many of what is counted have been seen. */
  seen = 0;
  readonly #frame: Frame;
  readonly #who: Uint32Array | undefined;
  readonly #last: Uint32Array;
  readonly #matches: (row: number) => boolean;
  #row: number;
  #now = -1;

  constructor(frame: Frame) {
    const { data, dictionaries } = frame.index.log;
    this.#frame = frame;
    this.counted =
      data.subject !== undefined ? 'people' : data.device !== undefined ? 'devices' : 'records';
    this.#who = data.subject ?? data.device;
    const length =
      this.counted === 'people' ? dictionaries.party.length : dictionaries.device.length;
    this.#last = new Uint32Array(Math.max(1, length));
    this.counts = new Uint32Array(dictionaries.place.length);
    this.#row = frame.rows.from;
    const other = matching(frame.index.log, frame.selection);
    const people = about(frame.index.log, frame.selection.parties);
    this.#matches = (row) => other(row) && people(row);
  }

  /** Whether it still stands for this choice, so that going on costs only the new rows. */
  fits(frame: Frame): boolean {
    const { selection, rows, index } = this.#frame;
    return (
      index === frame.index &&
      rows.from === frame.rows.from &&
      (['parties', 'networks', 'places', 'kinds'] as const).every(
        (key) => selection[key] === frame.selection[key],
      )
    );
  }

  /**
   * Goes to a moment; backwards it begins anew.
   * @param now ms since the log's origin; rows up to and at it count
   */
  seek(now: number): void {
    const { data } = this.#frame.index.log;
    const { time, place } = data;
    if (place === undefined) return;
    if (now < this.#now) {
      this.#last.fill(0);
      this.counts.fill(0);
      this.seen = 0;
      this.#row = this.#frame.rows.from;
    }
    this.#now = now;
    for (; this.#row < time.length && time[this.#row]! <= now; this.#row++) {
      const code = place[this.#row]!;
      if (code === 0 || !this.#matches(this.#row)) continue;
      const who = this.#who?.[this.#row] ?? 0;
      const before = this.#last[who]!;
      if (before === code) continue;
      if (before === 0) this.seen++;
      else this.counts[before]!--;
      this.counts[code]!++;
      this.#last[who] = code;
    }
  }
}
