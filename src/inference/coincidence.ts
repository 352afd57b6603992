/**
 * Who receives something suspiciously often just after somebody else did. For each
 * trigger a window of time is opened; whoever receives in those windows more often
 * than their own rate at that hour explains gets a log-likelihood ratio, x·ln(x/μ) − (x − μ) with x the windows
 * hit and μ the number that chance would hit. (Statistical disclosure, as Martiny et al. 2021 turn it
 * on sealed sender: F-sealed-sda.)
 *
 * Grows with triggers times what happens within a window: linear in records for a town of one size.
 */
import type { Log } from '../observers/index.ts';
import { ln } from './arithmetic.ts';
import { rowsIn, type Buckets } from './buckets.ts';
import { daysOf, HOUR, hourOf } from './clock.ts';

export interface Streams {
  /** By party: rows after which somebody else may react. */
  readonly triggers: Buckets;
  /** Rows in which somebody receives something, ascending, and who that is. */
  readonly responses: Uint32Array;
  readonly whose: (row: number) => number;
}

export interface Suspect {
  readonly party: number;
  readonly score: number;
  /** Windows in which they received something. */
  readonly times: number;
}

/** The time just after a trigger. */
interface Opening {
  readonly from: number;
  readonly until: number;
  readonly hour: number;
}

/** A trigger while a window is open opens no other: long chats are not one window but several. */
function windowsAfter(log: Log, triggers: Uint32Array, width: number): Opening[] {
  const windows: Opening[] = [];
  for (const row of triggers) {
    const from = log.data.time[row] ?? 0;
    const last = windows.at(-1);
    if (last !== undefined && from <= last.until) continue;
    windows.push({ from, until: from + width, hour: hourOf(from) });
  }
  return windows;
}

/** How often each party receives, per ms, by hour of the day; smoothed by their mean over the day. */
function ratesOf(log: Log, { triggers, responses, whose }: Streams): Float64Array {
  const rates = new Float64Array(24 * triggers.count);
  const totals = new Float64Array(triggers.count);
  for (const row of responses) {
    const party = whose(row);
    const at = 24 * party + hourOf(log.data.time[row] ?? 0);
    rates[at] = (rates[at] ?? 0) + 1;
    totals[party] = (totals[party] ?? 0) + 1;
  }
  const time = (daysOf(log) + 1) * HOUR;
  return rates.map((n, at) => (n + (totals[Math.floor(at / 24)] ?? 0) / 24) / time);
}

export class Coincidences {
  private readonly rates: Float64Array;
  /** By party: windows hit, and the last window that was. */
  private readonly hits: Uint32Array;
  private readonly stamp: Int32Array;
  private readonly moments: Uint32Array;
  private readonly windows: (readonly Opening[] | undefined)[] = [];

  /** @param width ms of a window */
  constructor(
    private readonly log: Log,
    private readonly streams: Streams,
    readonly width: number,
  ) {
    this.rates = ratesOf(log, streams);
    this.hits = new Uint32Array(streams.triggers.count);
    this.stamp = new Int32Array(streams.triggers.count);
    this.moments = streams.responses.map((row) => log.data.time[row] ?? 0);
  }

  windowsOf(party: number): readonly Opening[] {
    let known = this.windows[party];
    if (known === undefined) {
      known = windowsAfter(this.log, rowsIn(this.streams.triggers, party), this.width);
      this.windows[party] = known;
    }
    return known;
  }

  /** Index of the first response later than a moment. */
  private after(moment: number): number {
    let low = 0;
    let high = this.moments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.moments[middle] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls for each response in a window, with the number of the window. */
  private each(windows: readonly Opening[], call: (row: number, window: number) => void): void {
    const { responses } = this.streams;
    windows.forEach(({ from, until }, window) => {
      for (let i = this.after(from); i < responses.length && (this.moments[i] ?? 0) <= until; i++) {
        call(responses[i] ?? 0, window);
      }
    });
  }

  /** Everybody who received more than chance explains after this party's triggers; unordered. */
  suspects(party: number): Suspect[] {
    const { hits, stamp, rates } = this;
    const windows = this.windowsOf(party);
    const touched: number[] = [];
    this.each(windows, (row, window) => {
      const other = this.streams.whose(row);
      if (other === party || other === 0 || stamp[other] === window + 1) return;
      if (hits[other] === 0) touched.push(other);
      stamp[other] = window + 1;
      hits[other] = (hits[other] ?? 0) + 1;
    });
    const open = new Float64Array(24);
    for (const { from, until, hour } of windows) open[hour] = (open[hour] ?? 0) + until - from;
    const found: Suspect[] = [];
    for (const other of touched) {
      const times = hits[other] ?? 0;
      hits[other] = 0;
      stamp[other] = 0;
      let chance = 0;
      for (let hour = 0; hour < 24; hour++) {
        chance += (open[hour] ?? 0) * (rates[24 * other + hour] ?? 0);
      }
      if (times <= chance) continue;
      const score = times * ln(times / chance) - (times - chance);
      found.push({ party: other, score, times });
    }
    return found;
  }

  /** The rows that speak for a suspect, and the triggers after which they received nothing. */
  rowsFor(party: number, suspect: number): { hit: number[]; missed: number[] } {
    const windows = this.windowsOf(party);
    const rows: number[] = [];
    const hit = new Set<number>();
    this.each(windows, (row, window) => {
      if (this.streams.whose(row) !== suspect) return;
      rows.push(row);
      hit.add(window);
    });
    const missed: number[] = [];
    let window = 0;
    for (const row of rowsIn(this.streams.triggers, party)) {
      const moment = this.log.data.time[row] ?? 0;
      while ((windows[window]?.until ?? Infinity) < moment) window++;
      if (hit.has(window)) rows.push(row);
      else missed.push(row);
    }
    return { hit: rows, missed };
  }
}

/** Above this nobody of so many suspects gets by chance, as a rule: e^-3 of a suspect expected. */
export const threshold = (suspects: number): number => ln(Math.max(1, suspects)) + 3;
