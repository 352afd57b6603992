/** What 168 counts tell of a rhythm: shares, the busiest hour, the quiet stretch. */
import { WEEK_HOURS, type Frame } from '../frame.ts';
import { DAY, HOUR } from './ticks.ts';

/** Counts by hour of the day, over all days of the week. */
export function byHour(hours: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(24);
  for (let hour = 0; hour < WEEK_HOURS; hour++) sums[hour % 24]! += hours[hour]!;
  return sums;
}

/** Counts by day of the week, Monday first. */
export function byDay(hours: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(7);
  for (let hour = 0; hour < WEEK_HOURS; hour++) sums[Math.floor(hour / 24)]! += hours[hour]!;
  return sums;
}

/** Each count as a part of all, so that one person and a whole town can be laid side by side. */
export function shares(counts: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i]!;
  return Float64Array.from({ length: counts.length }, (_, i) => (sum === 0 ? 0 : counts[i]! / sum));
}

/** The hour of the week with the most records, the first if several; nothing where there is none. */
export function busiest(hours: ArrayLike<number>): number | undefined {
  let best: number | undefined;
  for (let hour = 0; hour < WEEK_HOURS; hour++)
    if (hours[hour]! > (best === undefined ? 0 : hours[best]!)) best = hour;
  return best;
}

/** Fewer records than this have no rhythm to speak of. */
const ENOUGH = 40;
/** An hour is quiet with less than this part of what an even day would have. Our choice. */
const QUIET = 0.2;
/** Hours: a shorter stretch says little, and one that is longer is no pause but the rest of time. */
const LEAST = 4;
const LONGEST = 14;

/** Hours of the day; `until` may lie beyond midnight, and so beyond 24. */
export interface Quiet {
  readonly from: number;
  readonly until: number;
}

/**
 * The longest stretch of the day in which next to nothing is recorded.
 * @param hours counts by hour of the week
 * @returns nothing if there is no such stretch, or too little to tell
 */
export function quiet(hours: ArrayLike<number>): Quiet | undefined {
  const day = byHour(hours);
  const sum = day.reduce((a, b) => a + b, 0);
  if (sum < ENOUGH) return undefined;
  const still = Array.from(day, (count) => count < (QUIET * sum) / 24);
  let best: Quiet | undefined;
  for (let from = 0; from < 24; from++) {
    // A run begins where the hour before is loud.
    if (!still[from] || still[(from + 23) % 24]) continue;
    let until = from;
    while (still[until % 24] && until < from + 24) until++;
    const length = until - from;
    if (length < LEAST || length > LONGEST) continue;
    if (best === undefined || length > best.until - best.from) best = { from, until };
  }
  return best;
}

/** {@link quiet} of what is picked; a time shorter than two days has no nights to compare. */
export function quietIn({ picked, selection: { from, until } }: Frame): Quiet | undefined {
  return until - from < 2 * DAY ? undefined : quiet(picked.hours);
}

/**
 * Which hours of the week a stretch of time touches: the others are empty because nobody looked.
 * @param origin ms since the epoch of time 0
 */
export function hoursWithin(origin: number, from: number, until: number): boolean[] {
  const touched = new Array<boolean>(WEEK_HOURS).fill(false);
  const first = Math.floor((origin + from) / HOUR);
  const end = Math.min(first + WEEK_HOURS, Math.ceil((origin + until) / HOUR));
  // Hour 0 of 1970 was a Thursday's; the week begins three days before.
  for (let hour = first; hour < end; hour++) touched[(hour + 72) % WEEK_HOURS] = true;
  return touched;
}
