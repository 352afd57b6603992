/** The axis of time: where to mark days and weeks, and which stretches are night or weekend. */

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** 1970 began on a Thursday; this many days later came a Monday. */
const MONDAY = 4 * DAY;

const steps = [
  HOUR / 4,
  HOUR / 2,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  WEEK,
  2 * WEEK,
];

export interface Ticks {
  /** ms since the origin; whole weeks begin on Monday. */
  readonly at: readonly number[];
  /** ms between them. */
  readonly step: number;
}

/**
 * Marks at round times.
 * @param origin ms since the epoch of time 0
 * @param least ms that two marks must lie apart for their words to fit
 */
export function ticksOf(origin: number, span: number, least: number): Ticks {
  const step = steps.find((one) => one >= least) ?? Math.ceil(least / WEEK) * WEEK;
  // Weeks count from a Monday; days and hours from midnight, which the origin is.
  const offset = step % WEEK === 0 ? mod(MONDAY - origin, WEEK) : mod(-origin, Math.min(step, DAY));
  const at: number[] = [];
  for (let time = offset; time < span; time += step) at.push(time);
  return { at, step };
}

export interface Band {
  readonly from: number;
  readonly until: number;
}

/** Saturdays and Sundays within the span, as ms since the origin. */
export function weekends(origin: number, span: number): Band[] {
  return repeated(mod(MONDAY + 5 * DAY - origin, WEEK), 2 * DAY, WEEK, span);
}

/** From ten at night to six in the morning. */
export function nights(origin: number, span: number): Band[] {
  return repeated(mod(22 * HOUR - origin, DAY), 8 * HOUR, DAY, span);
}

function repeated(first: number, length: number, every: number, span: number): Band[] {
  const bands: Band[] = [];
  for (let from = first - every; from < span; from += every) {
    const band = { from: Math.max(0, from), until: Math.min(span, from + length) };
    if (band.until > band.from) bands.push(band);
  }
  return bands;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
