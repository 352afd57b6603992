/** Days and hours of a log. Its origin is a midnight of the town's clock, which is UTC. */
import type { Log } from '../observers/index.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The epoch began on a Thursday. */
const THURSDAY = 3;

/** Days since the log's origin. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** 0 to 23. */
export const hourOf = (time: number): number => Math.floor((time % DAY) / HOUR);

/** Days that were watched, the last perhaps in part. */
export const daysOf = ({ span }: Log): number => Math.max(1, Math.ceil(span / DAY));

/** Monday 0 to Sunday 6, of a day of the log. */
export function weekdayOf({ origin }: Log, day: number): number {
  return (((Math.floor(origin / DAY) + day + THURSDAY) % 7) + 7) % 7;
}

export const isWeekend = (log: Log, day: number): boolean => weekdayOf(log, day) >= 5;

/** From 20 to 6, or at the weekend. */
export function isLate(log: Log, time: number): boolean {
  const hour = hourOf(time);
  return hour >= 20 || hour < 6 || isWeekend(log, dayOf(time));
}

/** Hours from one time of day to another the short way round: above -12, at most 12. */
export function turn(from: number, to: number): number {
  const difference = (((to - from) % 24) + 24) % 24;
  return difference > 12 ? difference - 24 : difference;
}

/** An hour of the day, from 0 up to 24. */
export const onDial = (hour: number): number => ((hour % 24) + 24) % 24;

/** The value below which a share of the numbers lies, interpolated; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
