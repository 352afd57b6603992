/** Timing from a log: how many records in each stretch of the day, by kind of stretch. */
import type { Log } from '../observers/index.ts';

export interface TimeBin {
  /** ms since the epoch. */
  readonly start: number;
  readonly records: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * @returns 24 bins of an hour from the midnight (of the town's clock, UTC) before the first record;
 *   none for an empty log
 */
export function hoursOf(log: Log): readonly TimeBin[] {
  const first = log.records[0];
  if (first === undefined) return [];
  const midnight = Math.floor(first.time / DAY) * DAY;
  const counts = new Array<number>(24).fill(0);
  for (const { time } of log.records) {
    const hour = Math.floor((time - midnight) / HOUR);
    if (hour >= 0 && hour < 24) counts[hour]! += 1;
  }
  return counts.map((records, hour) => ({ start: midnight + hour * HOUR, records }));
}
