/** Timing from a log: how many records in each stretch of the day, by kind of stretch. */
import type { ChatLog } from '../observers/index.ts';

export interface TimeBin {
  /** ms since the epoch. */
  readonly start: number;
  readonly records: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * @returns 24 bins, one for each hour of the day (of the town's clock, UTC), over all days of the
 *   log; `start` is that hour on the first day. None for an empty log
 */
export function hoursOf(log: ChatLog): readonly TimeBin[] {
  const first = log.records[0];
  if (first === undefined) return [];
  const midnight = Math.floor(first.time / DAY) * DAY;
  const counts = new Array<number>(24).fill(0);
  for (const { time } of log.records) {
    counts[Math.floor((time % DAY) / HOUR)]! += 1;
  }
  return counts.map((records, hour) => ({ start: midnight + hour * HOUR, records }));
}
