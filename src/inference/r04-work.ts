/**
 * R4: somebody's place of work: where, other than at home, they are seen on most weekdays from 9:30
 * to 16:30, on at least three of them and on 30 % of all weekdays with a record. In a simulation it
 * was right in 96 to 99 of 100 and found 76 to 85 of 100 (our measurement).
 *
 * Limits: misses those who work at home, on the road or on the mobile network; a university, a café
 * and a partner's flat look the same. Whose network it is, only a directory says.
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { evidence, rowsIn } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { DAY, dayOf, HOUR, isWeekend } from './clock.ts';
import { homesOf } from './home.ts';
import { actorsOf } from './life.ts';
import { defineRule } from './rule.ts';

const MIN_DAYS = 3;
const MIN_SHARE = 0.3;

/** A weekday from 9:30 to 16:30. */
function atWork(log: Log, time: number): boolean {
  const hours = (time % DAY) / HOUR;
  return hours >= 9.5 && hours < 16.5 && !isWeekend(log, dayOf(time));
}

export const r04 = defineRule({
  id: 'R4',
  needs: [
    ['subject', 'network'],
    ['subject', 'place'],
    ['device', 'network'],
    ['device', 'place'],
  ],
  source: ['Isaacman et al. 2011'],
  run(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const actors = actorsOf(log);
    const anchors = anchorsOf(log);
    if (actors === undefined || anchors === undefined) return { claims, abstentions };
    const { time } = log.data;
    homesOf(log).forEach((home, actor) => {
      const stays = rowsIn(anchors.stays, actor);
      if (stays.length === 0) return;
      const about = { rule: 'R4', subjects: [actor], by: actors.by } as const;
      if (!home.enough) {
        abstentions.push({ ...about, what: 'home', have: 0, need: 1 });
        return;
      }
      const weekdays = new Set<number>();
      const days = new Map<number, Set<number>>();
      const inHours: number[] = [];
      for (const row of stays) {
        const moment = time[row] ?? 0;
        const day = dayOf(moment);
        if (!isWeekend(log, day)) weekdays.add(day);
        const anchor = anchors.codes[row] ?? 0;
        // Somebody with a network at home and a cell elsewhere is on the way there, not at work.
        if (anchor === home.anchor || !atWork(log, moment)) continue;
        if (anchors.isNetwork(anchor) !== anchors.isNetwork(home.anchor)) continue;
        inHours.push(row);
        const seen = days.get(anchor) ?? new Set<number>();
        days.set(anchor, seen.add(day));
      }
      const [best] = [...days].sort(([a, n], [b, m]) => m.size - n.size || a - b);
      const have = best?.[1].size ?? 0;
      const need = Math.max(MIN_DAYS, Math.ceil(MIN_SHARE * weekdays.size));
      if (best === undefined || have < need) {
        abstentions.push({ ...about, what: 'days', have, need });
        return;
      }
      const there = (row: number): boolean => anchors.codes[row] === best[0];
      claims.push({
        ...about,
        value: {
          is: 'workplace',
          where: anchors.whereIs(best[0]),
          days: have,
          of: weekdays.size,
        },
        score: have / (weekdays.size + MIN_DAYS),
        support: evidence(inHours.filter(there)),
        against: evidence(inHours.filter((row) => !there(row))),
        n: inHours.length,
        alternatives: ['study', 'regular-haunt', 'partners-home'],
      });
    });
    return { claims, abstentions };
  },
});
