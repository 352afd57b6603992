/**
 * Counts of a range of rows, kept up as it moves. A move costs the rows that enter and leave, or, where
 * the range jumps, the rows between its ends and the marks next to them.
 */
import { WEEK_HOURS, type Counts, type LogIndex, type Mark } from './frame.ts';

/** What it takes to count. */
type Unwhole = Omit<LogIndex, 'whole' | 'marks'>;

/** The counters of counts, in one order. */
export const countersOf = ({ pairs, parties, hours, networks, places }: Counts) => [
  pairs,
  parties,
  hours,
  networks,
  places,
];

/** The last mark before the middle between two, or the next: whichever is nearer. */
function nearest(marks: readonly Mark[], row: number): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (best === undefined || Math.abs(mark.row - row) <= Math.abs(best.row - row)) best = mark;
  }
  return best;
}

/** Counts of a range of a list of rows, kept up as the range moves. */
export class Window {
  readonly counts: { -readonly [K in keyof Counts]: Counts[K] };
  readonly #index: Unwhole;
  readonly #counters: readonly Uint32Array[];
  #rows: Uint32Array | undefined;
  /** None where the window is not over all rows of the log. */
  #marks: readonly Mark[] = [];
  #from = 0;
  #until = 0;

  constructor(index: Unwhole) {
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
    this.#counters = countersOf(this.counts);
  }

  /** Counts from now on along these rows, not all of the log. */
  follow(rows: Uint32Array): void {
    this.#rows = rows;
    this.#marks = [];
    this.#empty();
    this.#from = 0;
    this.#until = 0;
  }

  /** @param marks of the log; a window over all its rows jumps from one to another */
  jumpBetween(marks: readonly Mark[]): void {
    this.#marks = marks;
  }

  move(from: number, until: number): void {
    const overlaps = from < this.#until && this.#from < until;
    const step = overlaps
      ? Math.abs(from - this.#from) + Math.abs(until - this.#until)
      : Number.POSITIVE_INFINITY;
    const inside = until - from;
    const before = nearest(this.#marks, from);
    const after = nearest(this.#marks, until);
    const between =
      before === undefined || after === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(from - before.row) + Math.abs(until - after.row);
    if (step <= inside && step <= between) {
      this.#shift(this.#from, this.#until, from, until);
    } else if (before === undefined || after === undefined || inside <= between) {
      this.#empty();
      this.#count(from, until, 1);
    } else {
      this.#counters.forEach((counter, i) =>
        subtract(after.counts[i]!, before.counts[i]!, counter),
      );
      this.#shift(before.row, after.row, from, until);
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

  /** Counts what enters, and takes away what leaves. */
  #shift(oldFrom: number, oldUntil: number, from: number, until: number): void {
    this.#count(from, oldFrom, 1);
    this.#count(oldFrom, from, -1);
    this.#count(oldUntil, until, 1);
    this.#count(until, oldUntil, -1);
  }

  #empty(): void {
    for (const counter of this.#counters) counter.fill(0);
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

function subtract(from: Uint32Array, what: Uint32Array, into: Uint32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = from[i]! - what[i]!;
}
