/**
 * When somebody sleeps, as far as records show: of each day the longest silence that ends in it, if
 * it is 4.5 to 16 hours long (Abdullah et al. 2014 take the longest night gap of phone use). It is
 * tied to nobody's night: a nurse's noon counts as well.
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { perLog, rowsIn } from './buckets.ts';
import { DAY, dayOf, HOUR, turn } from './clock.ts';
import { lifeOf } from './life.ts';

/** Shorter is a film, longer a day without the phone. */
const SHORTEST = 4.5 * HOUR;
const LONGEST = 16 * HOUR;
/** Where the middle of most people's sleep lies, hours after midnight. */
export const USUAL_MIDDLE = 4.5;

export interface Night {
  /** The day in which it ends. */
  readonly day: number;
  /** ms since the log's origin: the last sign of life before, the first after. */
  readonly from: number;
  readonly until: number;
  /** Where they were before and after, as anchors; 0 if the records do not say. */
  readonly before: number;
  readonly after: number;
}

/** The middle of a night, hours of the day. */
export const middleOf = ({ from, until }: Night): number => (((from + until) / 2) % DAY) / HOUR;

/** By how many hours a night lies off the usual. */
export const shiftOf = (night: Night): number => Math.abs(turn(USUAL_MIDDLE, middleOf(night)));

/** Nights by actor, in order; no list for a code that nothing is about. */
export const nightsOf = perLog((log: Log): readonly (readonly Night[])[] => {
  const life = lifeOf(log);
  if (life === undefined) return [];
  const anchors = anchorsOf(log)?.codes;
  const { time } = log.data;

  /** Of records at one moment any may be first: the lowest anchor stands for all. */
  const anchorAround = (rows: Uint32Array, at: number): number => {
    const moment = time[rows[at] ?? 0];
    let lowest = 0;
    const look = (i: number): boolean => {
      const row = rows[i];
      if (row === undefined || time[row] !== moment) return false;
      const anchor = anchors?.[row] ?? 0;
      if (anchor > 0 && (lowest === 0 || anchor < lowest)) lowest = anchor;
      return true;
    };
    for (let i = at; look(i); i--);
    for (let i = at + 1; look(i); i++);
    return lowest;
  };

  return Array.from({ length: life.count }, (_, actor) => {
    const rows = rowsIn(life.signs, actor);
    const nights: Night[] = [];
    const firstDay = dayOf(time[rows[0] ?? 0] ?? 0);
    let best = 0;
    let longest = 0;
    const close = (): void => {
      if (longest === 0) return;
      const from = time[rows[best - 1] ?? 0] ?? 0;
      const until = time[rows[best] ?? 0] ?? 0;
      const [before, after] = [anchorAround(rows, best - 1), anchorAround(rows, best)];
      nights.push({ day: dayOf(until), from, until, before, after });
      longest = 0;
    };
    for (let i = 1; i < rows.length; i++) {
      const from = time[rows[i - 1] ?? 0] ?? 0;
      const until = time[rows[i] ?? 0] ?? 0;
      if (longest > 0 && dayOf(until) !== dayOf(time[rows[best] ?? 0] ?? 0)) close();
      const gap = until - from;
      // What somebody's first day shows is not the night before it.
      if (dayOf(until) === firstDay) continue;
      if (gap < SHORTEST || gap > LONGEST || gap <= longest) continue;
      best = i;
      longest = gap;
    }
    close();
    return nights;
  });
});
