/** People who are together write less to each other; having parted, more. */
import type { Visit } from './entities.ts';

/** Factors on the rate of conversations. Our choice. */
export const TOGETHER = 0.35;
export const AFTER_PARTING = 2;
/** Seconds for which parting counts. */
const SINCE_PARTING = 7200;

/**
 * The factor at a time, from where both are that day. A parting of the day before is forgotten at
 * midnight.
 */
export function togetherFactor(
  one: readonly Visit[],
  other: readonly Visit[],
  time: number,
): number {
  let factor = 1;
  for (const a of one) {
    if (a.from > time || a.until < time - SINCE_PARTING) continue;
    for (const b of other) {
      if (a.place !== b.place) continue;
      const from = a.from > b.from ? a.from : b.from;
      const until = a.until < b.until ? a.until : b.until;
      if (from >= until || from > time) continue;
      if (time < until) return TOGETHER;
      if (time - until < SINCE_PARTING) factor = AFTER_PARTING;
    }
  }
  return factor;
}
