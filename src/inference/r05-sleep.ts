/**
 * R5: when somebody sleeps, and how far their clock is from UTC. The centre is the middle of the
 * quietest six hours of the day; onset and waking are the medians of the nightly silences. The offset
 * is 4.5 − centre, give or take three hours.
 *
 * Measured on real messages: the centre lies within two hours of the population's in 94 % of
 * students; the offset of ONE person is within ±1 h in only 28 to 39 %, within ±3 h in 61 to 79 %. La
 * Morgia et al. 2018 place crowds, and say that they "do not focus on single users".
 *
 * Limits: messages are far sparser than the screen events by which sleep is measured elsewhere
 * (Cuttone et al. 2017), so a quiet phone looks like a sleeper; says nothing where no hours are
 * quiet.
 */
import type { Log } from '../observers/index.ts';
import { evidence, rowsIn } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { DAY, dayOf, HOUR, hourOf, isWeekend, median, onDial, quantile, turn } from './clock.ts';
import { lifeOf } from './life.ts';
import { middleOf, nightsOf, USUAL_MIDDLE, type Night } from './nights.ts';
import { defineRule } from './rule.ts';

export const MIN_RECORDS = 60;
export const MIN_DAYS = 10;
const QUIET = 6;
/** Of what even noise would leave in the quietest hours, records must leave out half. */
const MIN_DIP = 0.5;
/** Half-widths of the intervals, hours. */
const CENTRE_WITHIN = 2;
const OFFSET_WITHIN = 3;

/** The middle of the quietest six hours of the day, and the records in them. */
function quietest(hours: Uint32Array): { centre: number; records: number } {
  const sums = Array.from(hours, (_, start) =>
    Array.from({ length: QUIET }, (_, i) => hours[(start + i) % 24] ?? 0).reduce((a, b) => a + b),
  );
  const records = Math.min(...sums);
  // Several starts may be as quiet: the middle of the longest run of them.
  let best = { start: 0, length: 0 };
  for (let start = 0; start < 24; start++) {
    let length = 0;
    while (length < 24 && sums[(start + length) % 24] === records) length++;
    if (length > best.length) best = { start, length };
  }
  return { centre: onDial(best.start + (best.length - 1) / 2 + QUIET / 2), records };
}

/** Hours of the day around a middle: their quartiles, on the dial. */
function around(centre: number, hours: readonly number[]) {
  const turns = hours.map((hour) => turn(centre, hour));
  return {
    median: onDial(centre + median(turns)),
    width: quantile(turns, 0.75) - quantile(turns, 0.25),
  };
}

/** By how many hours sleep is later at the weekend; unknown with fewer than three nights of either. */
function laterAtWeekends(log: Log, centre: number, nights: readonly Night[]): number | undefined {
  const middles = (weekend: boolean): number[] =>
    nights
      .filter(({ day }) => isWeekend(log, day) === weekend)
      .map((night) => turn(centre, middleOf(night)));
  const [free, work] = [middles(true), middles(false)];
  return free.length < 3 || work.length < 3 ? undefined : median(free) - median(work);
}

export const r05 = defineRule({
  id: 'R5',
  needs: [['subject'], ['device']],
  source: ['F-online-status', 'Abdullah et al. 2014', 'La Morgia et al. 2018'],
  run(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const life = lifeOf(log);
    if (life === undefined) return { claims, abstentions };
    const { time } = log.data;
    const all = nightsOf(log);
    for (let actor = 1; actor < life.count; actor++) {
      const rows = rowsIn(life.signs, actor);
      if (rows.length === 0) continue;
      const about = { rule: 'R5', subjects: [actor], by: life.by } as const;
      const lacks = (what: Abstention['what'], have: number, need: number): void => {
        abstentions.push({ ...about, what, have, need });
      };
      const days = new Set<number>();
      const hours = new Uint32Array(24);
      for (const row of rows) {
        const moment = time[row] ?? 0;
        days.add(dayOf(moment));
        hours[hourOf(moment)] = (hours[hourOf(moment)] ?? 0) + 1;
      }
      if (rows.length < MIN_RECORDS) {
        lacks('records', rows.length, MIN_RECORDS);
        continue;
      }
      if (days.size < MIN_DAYS) {
        lacks('days', days.size, MIN_DAYS);
        continue;
      }
      const { centre, records } = quietest(hours);
      const dip = 1 - records / ((rows.length * QUIET) / 24);
      if (dip < MIN_DIP) {
        lacks('quiet-hours', 0, QUIET);
        continue;
      }
      const inQuiet = (row: number): boolean =>
        Math.abs(turn(centre, ((time[row] ?? 0) % DAY) / HOUR)) < QUIET / 2;
      const shared = {
        ...about,
        score: dip,
        support: evidence(rows.filter((row) => !inQuiet(row))),
        against: evidence(rows.filter(inQuiet)),
        n: rows.length,
      };
      const nights = all[actor] ?? [];
      const onset = around(
        centre,
        nights.map(({ from }) => (from % DAY) / HOUR),
      );
      const waking = around(
        centre,
        nights.map(({ until }) => (until % DAY) / HOUR),
      );
      const later = laterAtWeekends(log, centre, nights);
      if (nights.length > 0) {
        claims.push({
          ...shared,
          value: {
            is: 'sleep',
            centre,
            from: onset.median,
            until: waking.median,
            spread: [onset.width, waking.width],
            ...(later === undefined ? {} : { later }),
          },
          interval: [centre - CENTRE_WITHIN, centre + CENTRE_WITHIN],
          alternatives: ['phone-away', 'other-phone', 'other-time-zone'],
        });
      }
      const offset = turn(centre, USUAL_MIDDLE);
      claims.push({
        ...shared,
        value: { is: 'utc-offset', hours: offset },
        interval: [offset - OFFSET_WITHIN, offset + OFFSET_WITHIN],
        alternatives: ['late-riser', 'night-job-there', 'gaming'],
      });
    }
    return { claims, abstentions };
  },
});
