/**
 * Counts what is selected, for all views at once. Rows are sorted by time, so a window of time is a
 * range of rows, and a window that moves costs the rows that enter and leave, or, where it jumps,
 * counting anew, or from the nearest marks: whichever is least. What is chosen besides time is looked up once when it changes
 * and kept as a list of rows, so that moving the window is the same work with it as without.
 */
import type { Log } from '../observers/index.ts';
import type { Frame, LogIndex, Selection } from './frame.ts';
import { binAt } from './index-log.ts';
import { Window } from './window.ts';

/** First place in ascending `values` at or after `value`. */
function lowerBound(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which codes are chosen, as a mask; knows whether another choice is the same. */
class Chosen {
  readonly mask: Uint8Array;
  #codes: ReadonlySet<number> = new Set();

  constructor(length: number) {
    this.mask = new Uint8Array(length);
  }

  /** Nothing chosen is no filter. */
  get active(): boolean {
    return this.#codes.size > 0;
  }

  /** @returns whether anything changed */
  set(codes: ReadonlySet<number>): boolean {
    if (codes.size === this.#codes.size && [...codes].every((code) => this.#codes.has(code)))
      return false;
    this.mask.fill(0);
    for (const code of codes) this.mask[code] = 1;
    // Nobody and nowhere can't be chosen: no record is about them.
    this.mask[0] = 0;
    this.#codes = new Set(codes);
    return true;
  }
}

/** The counter of one log: hand it selections, get the frames to draw. */
export class Tally {
  readonly #index: LogIndex;
  readonly #all: Window;
  readonly #picked: Window;
  readonly #binsAll: Uint32Array;
  readonly #binsPicked: Uint32Array;
  /** Rows that pass the filters; the first `#matches` of them count. */
  readonly #rows: Uint32Array;
  #matches: Uint32Array;
  readonly #parties: Chosen;
  readonly #networks: Chosen;
  readonly #places: Chosen;
  readonly #kinds: Chosen;
  #version = 0;

  constructor(index: LogIndex) {
    const { log, bins } = index;
    this.#index = index;
    this.#all = new Window(index);
    this.#all.jumpBetween(index.marks);
    this.#picked = new Window(index);
    this.#binsAll = index.whole.bins;
    this.#binsPicked = new Uint32Array(bins.length);
    this.#rows = new Uint32Array(log.length);
    this.#matches = this.#rows.subarray(0, 0);
    this.#parties = new Chosen(log.dictionaries.party.length);
    this.#networks = new Chosen(log.dictionaries.network.length);
    this.#places = new Chosen(log.dictionaries.place.length);
    this.#kinds = new Chosen(256);
  }

  /**
   * The counts of a selection. Its buffers are this counter's own and change with the next call;
   * the frame around them is new, so whoever watches it sees the change.
   */
  select(selection: Selection): Frame {
    const { time } = this.#index.log.data;
    const from = lowerBound(time, selection.from);
    const until = Math.max(from, lowerBound(time, selection.until));
    this.#all.move(from, until);
    const filtered = this.#choose(selection);
    if (filtered) {
      this.#picked.move(lowerBound(this.#matches, from), lowerBound(this.#matches, until));
    }
    return {
      index: this.#index,
      selection,
      rows: { from, until },
      all: this.#all.counts,
      picked: (filtered ? this.#picked : this.#all).counts,
      bins: { all: this.#binsAll, picked: filtered ? this.#binsPicked : this.#binsAll },
      version: ++this.#version,
    };
  }

  /** Takes over what is chosen besides time. @returns whether that is anything */
  #choose({ parties, networks, places, kinds }: Selection): boolean {
    // All four must take theirs over, so no short circuit.
    const changes = [
      this.#parties.set(parties),
      this.#networks.set(networks),
      this.#places.set(places),
      this.#kinds.set(kinds),
    ];
    const active =
      this.#parties.active || this.#networks.active || this.#places.active || this.#kinds.active;
    if (changes.includes(true) && active) this.#filter(this.#index.log);
    return active;
  }

  #filter({ length, data }: Log): void {
    const { time, subject, peer, network, place, kind } = data;
    const { mask: party } = this.#parties;
    this.#binsPicked.fill(0);
    let matches = 0;
    for (let row = 0; row < length; row++) {
      const passes =
        (!this.#parties.active ||
          (subject !== undefined && party[subject[row]!] === 1) ||
          (peer !== undefined && party[peer[row]!] === 1)) &&
        has(this.#networks, network, row) &&
        has(this.#places, place, row) &&
        has(this.#kinds, kind, row);
      if (!passes) continue;
      this.#rows[matches++] = row;
      this.#binsPicked[binAt(this.#index.bins, time[row]!)]! += 1;
    }
    this.#matches = this.#rows.subarray(0, matches);
    this.#picked.follow(this.#matches);
  }
}

/** What a log does not tell, nothing in it can be chosen by. */
function has(chosen: Chosen, codes: Uint32Array | Uint8Array | undefined, row: number): boolean {
  return !chosen.active || (codes !== undefined && chosen.mask[codes[row]!] === 1);
}
