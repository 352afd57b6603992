/**
 * Counts what is selected, for all views at once. Rows are sorted by time, so a window of time is a
 * range of rows, and a window that moves costs the rows that enter and leave, or, where it jumps,
 * counting anew, or what lies outside it: whichever is least. What is chosen besides time is looked up once when it changes
 * and kept as a list of rows, so that moving the window is the same work with it as without.
 */
import type { Log } from '../observers/index.ts';
import { WEEK_HOURS, type Counts, type Frame, type LogIndex, type Selection } from './frame.ts';

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

/** Counts of a range of a list of rows, kept up as the range moves. */
class Window {
  readonly counts: { -readonly [K in keyof Counts]: Counts[K] };
  readonly #index: LogIndex;
  #rows: Uint32Array | undefined;
  #from = 0;
  #until = 0;
  /** Counts of the whole log, where the window is over all its rows. */
  #whole: readonly Uint32Array[] | undefined;

  constructor(index: LogIndex) {
    const { data, dictionaries } = index.log;
    const by = (length: number, has: unknown) => new Uint32Array(has === undefined ? 0 : length);
    this.#index = index;
    this.counts = {
      records: 0,
      pairs: new Uint32Array(index.pairs.length > 1 ? 2 * index.pairs.length : 0),
      parties: new Uint32Array(dictionaries.party.length),
      hours: new Uint32Array(WEEK_HOURS),
      networks: by(dictionaries.network.length, data.network),
      places: by(dictionaries.place.length, data.place),
    };
  }

  /** Counts from now on along these rows, not all of the log. */
  follow(rows: Uint32Array): void {
    this.#rows = rows;
    this.#whole = undefined;
    this.#fill(undefined);
    this.#from = 0;
    this.#until = 0;
  }

  /** Counts the whole log once, so that a jump to more than half of it starts from there. */
  keepWhole(): void {
    const { length } = this.#index.log;
    this.move(0, length);
    this.#whole = this.#counted.map((counted) => counted.slice());
  }

  move(from: number, until: number): void {
    const { length } = this.#index.log;
    const overlaps = from < this.#until && this.#from < until;
    const step = overlaps
      ? Math.abs(from - this.#from) + Math.abs(until - this.#until)
      : Number.POSITIVE_INFINITY;
    const inside = until - from;
    const outside = this.#whole === undefined ? Number.POSITIVE_INFINITY : length - inside;
    if (step <= inside && step <= outside) {
      this.#count(from, this.#from, 1);
      this.#count(this.#from, from, -1);
      this.#count(this.#until, until, 1);
      this.#count(until, this.#until, -1);
    } else if (inside <= outside) {
      this.#fill(undefined);
      this.#count(from, until, 1);
    } else {
      this.#fill(this.#whole);
      this.#count(0, from, -1);
      this.#count(until, length, -1);
    }
    this.#from = from;
    this.#until = until;
    this.counts.records = inside;
    // Code 0 is none of them.
    for (const counted of [this.counts.parties, this.counts.networks, this.counts.places]) {
      if (counted.length > 0) counted[0] = 0;
    }
    this.counts.pairs.fill(0, 0, 2);
  }

  get #counted(): readonly Uint32Array[] {
    const { pairs, parties, hours, networks, places } = this.counts;
    return [pairs, parties, hours, networks, places];
  }

  #fill(values: readonly Uint32Array[] | undefined): void {
    this.#counted.forEach((counted, i) => {
      const known = values?.[i];
      if (known === undefined) counted.fill(0);
      else counted.set(known);
    });
  }

  /** Column by column: each is a short loop over neighbours in memory. */
  #count(from: number, until: number, by: 1 | -1): void {
    if (from >= until) return;
    const { log, rowPair, rowHour } = this.#index;
    const { pairs, parties, hours, networks, places } = this.counts;
    const { subject, peer, network, place } = log.data;
    const tally = (codes: Uint32Array | Uint8Array | undefined, into: Uint32Array) => {
      if (codes !== undefined && into.length > 0) {
        count(codes, this.#rows, from, until, by, into);
      }
    };
    tally(rowPair, pairs);
    tally(rowHour, hours);
    tally(network, networks);
    tally(place, places);
    tally(subject, parties);
    tally(peer, parties);
    if (subject !== undefined && peer !== undefined) {
      for (let i = from; i < until; i++) {
        const row = this.#rows === undefined ? i : this.#rows[i]!;
        // A message to oneself is one record about one party.
        if (subject[row] === peer[row]) parties[subject[row]!]! -= by;
      }
    }
  }
}

function count(
  codes: Uint32Array | Uint8Array,
  rows: Uint32Array | undefined,
  from: number,
  until: number,
  by: 1 | -1,
  into: Uint32Array,
): void {
  if (rows === undefined) {
    for (let row = from; row < until; row++) into[codes[row]!]! += by;
  } else {
    for (let i = from; i < until; i++) into[codes[rows[i]!]!]! += by;
  }
}

/** Which codes are chosen, as a mask; knows whether another choice is the same. */
class Chosen {
  readonly mask: Uint8Array;
  #size = 0;

  constructor(length: number) {
    this.mask = new Uint8Array(length);
  }

  /** Nothing chosen is no filter. */
  get active(): boolean {
    return this.#size > 0;
  }

  /** @returns whether anything changed */
  set(codes: ReadonlySet<number>): boolean {
    const known = (code: number) => code >= this.mask.length || this.mask[code] === 1;
    if (codes.size === this.#size && [...codes].every(known)) return false;
    this.mask.fill(0);
    for (const code of codes) this.mask[code] = 1;
    this.#size = codes.size;
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
    this.#all.keepWhole();
    this.#picked = new Window(index);
    this.#binsAll = new Uint32Array(bins.length);
    this.#binsPicked = new Uint32Array(bins.length);
    this.#rows = new Uint32Array(log.length);
    this.#matches = this.#rows.subarray(0, 0);
    this.#parties = new Chosen(log.dictionaries.party.length);
    this.#networks = new Chosen(log.dictionaries.network.length);
    this.#places = new Chosen(log.dictionaries.place.length);
    this.#kinds = new Chosen(256);
    for (const time of log.data.time) this.#binsAll[this.#binOf(time)]! += 1;
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
      this.#binsPicked[this.#binOf(time[row]!)]! += 1;
    }
    this.#matches = this.#rows.subarray(0, matches);
    this.#picked.follow(this.#matches);
  }

  #binOf(time: number): number {
    const { width, length } = this.#index.bins;
    return Math.min(length - 1, Math.floor(time / width));
  }
}

/** What a log does not tell, nothing in it can be chosen by. */
function has(chosen: Chosen, codes: Uint32Array | Uint8Array | undefined, row: number): boolean {
  return !chosen.active || (codes !== undefined && chosen.mask[codes[row]!] === 1);
}
