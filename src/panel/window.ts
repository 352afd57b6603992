/** Counts of a stretch of rows, kept up as it moves. */
import { WEEK_HOURS, type Counts, type LogIndex } from './frame.ts';

/** What it takes to count. */
type Unwhole = Omit<LogIndex, 'whole'>;

/** Counts of a range of a list of rows, kept up as the range moves. */
export class Window {
  readonly counts: { -readonly [K in keyof Counts]: Counts[K] };
  readonly #index: Unwhole;
  #rows: Uint32Array | undefined;
  #from = 0;
  #until = 0;
  /** Counts of the whole log, where the window is over all its rows. */
  #whole: readonly Uint32Array[] | undefined;

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
  }

  /** Counts from now on along these rows, not all of the log. */
  follow(rows: Uint32Array): void {
    this.#rows = rows;
    this.#whole = undefined;
    this.#fill(undefined);
    this.#from = 0;
    this.#until = 0;
  }

  /** Begins over all of the log, so that a jump to more than half of it starts from there. */
  startFrom({ pairs, parties, hours, networks, places }: Counts): void {
    this.#whole = [pairs, parties, hours, networks, places];
    this.#fill(this.#whole);
    this.#until = this.#index.log.length;
    this.counts.records = this.#until;
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
