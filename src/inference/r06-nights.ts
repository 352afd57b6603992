/**
 * R6: somebody works nights. Blocks of at least three days on which their sleep lies four hours or
 * more off the usual, five such days in all, and on three of the nights before them the same fixed
 * place that is not home. Without a place it only says "awake at night": on 89 students that alone
 * fired once (our measurement), and a time zone, a baby, sleeplessness or games do it as well.
 *
 * Limits: day sleepers with a phone that is silent at work look like day workers.
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { evidence, rowsIn } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { DAY, HOUR } from './clock.ts';
import { homesOf } from './home.ts';
import { lifeOf } from './life.ts';
import { nightsOf, shiftOf, type Night } from './nights.ts';
import { defineRule } from './rule.ts';

const SHIFTED = 4;
const MIN_BLOCK = 3;
const MIN_DAYS = 5;
const MIN_NIGHTS = 3;
/** Fewer known nights tell no pattern. */
const MIN_KNOWN = 7;
/** A day without a known night does not end a block; two do. */
const STEP = 2;

/** The nights of blocks of shifted ones. */
function inBlocks(nights: readonly Night[]): Night[] {
  const blocks: Night[][] = [];
  let open: Night[] = [];
  for (const night of nights) {
    const last = open.at(-1);
    if (shiftOf(night) < SHIFTED || (last !== undefined && night.day - last.day > STEP)) {
      blocks.push(open);
      open = [];
    }
    if (shiftOf(night) >= SHIFTED) open.push(night);
  }
  return [...blocks, open].filter((block) => block.length >= MIN_BLOCK).flat();
}

/** Rows from 22 to 6 before the days of these nights. */
function rowsAtNight(log: Log, rows: Uint32Array, days: ReadonlySet<number>): number[] {
  return [...rows].filter((row) => {
    const moment = log.data.time[row] ?? 0;
    // Two hours on, 22 to 6 is 0 to 8 of the day in which it ends.
    const later = moment + 2 * HOUR;
    return later % DAY < 8 * HOUR && days.has(Math.floor(later / DAY));
  });
}

export const r06 = defineRule({
  id: 'R6',
  needs: [['subject'], ['device']],
  source: ['Abdullah et al. 2014'],
  run(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const life = lifeOf(log);
    if (life === undefined) return { claims, abstentions };
    const anchors = anchorsOf(log);
    const homes = homesOf(log);
    nightsOf(log).forEach((nights, actor) => {
      const rows = rowsIn(life.signs, actor);
      if (rows.length === 0) return;
      const about = { rule: 'R6', subjects: [actor], by: life.by } as const;
      if (nights.length < MIN_KNOWN) {
        const have = nights.length;
        abstentions.push({ ...about, what: 'nights', have, need: MIN_KNOWN });
        return;
      }
      const shifted = inBlocks(nights);
      if (shifted.length < MIN_DAYS) return;
      const days = new Set(shifted.map(({ day }) => day));
      const active = rowsAtNight(log, rows, days);
      const home = homes[actor];
      const seen = new Map<number, Set<number>>();
      for (const row of active) {
        const anchor = anchors?.codes[row] ?? 0;
        if (anchor === 0 || anchor === home?.anchor || home?.enough !== true) continue;
        if (anchors?.isNetwork(anchor) !== anchors?.isNetwork(home.anchor)) continue;
        const day = Math.floor(((log.data.time[row] ?? 0) + 2 * HOUR) / DAY);
        seen.set(anchor, (seen.get(anchor) ?? new Set<number>()).add(day));
      }
      const [place] = [...seen].sort(([a, n], [b, m]) => m.size - n.size || a - b);
      const usual = nights.filter((night) => shiftOf(night) < SHIFTED);
      const ends = new Set(usual.flatMap(({ from, until }) => [from, until]));
      const shared = {
        ...about,
        against: evidence(rows.filter((row) => ends.has(log.data.time[row] ?? 0))),
        n: rows.length,
      };
      if (place !== undefined && place[1].size >= MIN_NIGHTS && anchors !== undefined) {
        const [anchor, { size }] = place;
        claims.push({
          ...shared,
          value: {
            is: 'night-work',
            where: anchors.whereIs(anchor),
            days: shifted.length,
            nights: size,
          },
          score: size,
          support: evidence(active.filter((row) => anchors.codes[row] === anchor)),
          alternatives: ['partners-home', 'company', 'other-time-zone'],
        });
        return;
      }
      claims.push({
        ...shared,
        value: { is: 'night-active', days: shifted.length },
        // Who is off the usual every day has another clock rather than another shift.
        score: shifted.length / nights.length,
        support: evidence(active),
        alternatives: ['other-time-zone', 'gaming', 'insomnia', 'new-parent'],
      });
    });
    return { claims, abstentions };
  },
});
