/**
 * R2: two share a household: they sleep on the same fixed network at the same time, on 10 of 28
 * nights or as many in proportion. And they may be a couple: a household in which each is the other's
 * closest contact and they write at midday too. With 50 contacts or more, dispersion adds to it
 * (F-dispersion: the friend graph alone points to the spouse in 60 % of cases).
 *
 * Limits: thin walls and guest access make neighbours one household; siblings, a parent and a
 * flatmate write at midday as well.
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { pairKey, sharedNightsOf } from './beds.ts';
import { evidence, rowsIn } from './buckets.ts';
import type { Claim } from './claim.ts';
import { dayOf, daysOf, hourOf, isWeekend, median } from './clock.ts';
import { closenessOf } from './closeness.ts';
import { contactsOf, otherOf, type Contacts } from './contacts.ts';
import { byDispersion, MIN_CONTACTS } from './dispersion.ts';
import { actorsOf } from './life.ts';
import { nightsOf } from './nights.ts';
import { defineRule } from './rule.ts';

/** Ten of 28 nights, and never fewer than five: a weekend's guest is no flatmate. */
export const nightsNeeded = (days: number): number => Math.max(5, Math.round((10 * days) / 28));
/** Weekdays with a message at midday. */
const MIDDAYS = 3;

/** The network on which most of the nights were. */
function mostly(anchors: readonly number[]): { anchor: number; nights: number } {
  const counts = new Map<number, number>();
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  let best = { anchor: 0, nights: 0 };
  for (const [anchor, nights] of [...counts].sort(([a], [b]) => a - b)) {
    if (nights > best.nights) best = { anchor, nights };
  }
  return best;
}

/** Whether two write at midday on several weekdays, and briefly where sizes are seen. */
function atMidday(log: Log, rows: Uint32Array): boolean {
  const { time, size } = log.data;
  const midday = [...rows].filter((row) => {
    const moment = time[row] ?? 0;
    const hour = hourOf(moment);
    return hour >= 11 && hour < 14 && !isWeekend(log, dayOf(moment));
  });
  if (new Set(midday.map((row) => dayOf(time[row] ?? 0))).size < MIDDAYS) return false;
  if (size === undefined) return true;
  const sizeOf = (row: number): number => size[row] ?? 0;
  return median(midday.map(sizeOf)) <= 1.25 * median([...rows].map(sizeOf));
}

/** How many of two have enough contacts and the other first among them by dispersion. */
function dispersed(contacts: Contacts, a: number, b: number): number {
  const contactSet = (party: number): ReadonlySet<number> =>
    new Set(contacts.pairsOf[party]?.map((pair) => otherOf(contacts, pair, party)));
  const first = (ego: number, other: number): boolean =>
    (contacts.pairsOf[ego]?.length ?? 0) >= MIN_CONTACTS &&
    byDispersion(ego, contactSet)[0] === other;
  return Number(first(a, b)) + Number(first(b, a));
}

export const r02 = defineRule({
  id: 'R2',
  needs: [
    ['subject', 'network'],
    ['device', 'network'],
  ],
  source: ['F-dispersion'],
  run(log) {
    const claims: Claim[] = [];
    const actors = actorsOf(log);
    const anchors = anchorsOf(log);
    if (actors === undefined || anchors === undefined) return { claims, abstentions: [] };
    const need = nightsNeeded(daysOf(log));
    const contacts = contactsOf(log);
    const closeness = closenessOf(log);
    const pairs = new Map<number, number>();
    for (let pair = 1; pair < (contacts?.count ?? 0); pair++) {
      const [a, b] = [contacts?.first[pair] ?? 0, contacts?.second[pair] ?? 0];
      pairs.set(pairKey(a, b, actors.count), pair);
    }
    let most = 0;
    for (const [key, shared] of sharedNightsOf(log)) {
      const [a, b] = [Math.floor(key / actors.count), key % actors.count];
      const { anchor, nights } = mostly(shared.map((night) => night.anchor));
      most = Math.max(most, nights);
      if (nights < need) continue;
      const at = (actor: number, there: boolean): number[] =>
        [...rowsIn(anchors.stays, actor)].filter(
          (row) => (anchors.codes[row] === anchor) === there,
        );
      const nightsOfBoth = Math.min(nightsOf(log)[a]?.length ?? 0, nightsOf(log)[b]?.length ?? 0);
      const support = evidence(at(a, true), at(b, true));
      claims.push({
        rule: 'R2',
        subjects: [a, b],
        by: actors.by,
        value: { is: 'household', where: anchors.whereIs(anchor), nights, of: nightsOfBoth },
        score: nights / Math.max(1, nightsOfBoth),
        support,
        against: evidence(...[a, b].map((actor) => at(actor, false))),
        n: support.length,
        alternatives: ['neighbours', 'guest', 'partners-home'],
      });
      const pair = pairs.get(key);
      if (pair === undefined || contacts === undefined || closeness === undefined) continue;
      const rows = closeness.rowsOf(pair);
      const first = closeness.isFirstFor(pair, a) && closeness.isFirstFor(pair, b);
      if (!first || closeness.mutual[pair] === 0 || !atMidday(log, rows)) continue;
      const messages = rows.length;
      claims.push({
        rule: 'R2',
        subjects: [a, b],
        by: actors.by,
        value: { is: 'couple', nights, messages },
        score: (closeness.score[pair] ?? 0) * (1 + dispersed(contacts, a, b) / 2),
        support: evidence(rows, support),
        against: new Uint32Array(),
        n: messages + support.length,
        alternatives: ['siblings', 'flatmates', 'parent-child'],
      });
    }
    return claims.length > 0
      ? { claims, abstentions: [] }
      : { claims, abstentions: [{ rule: 'R2', what: 'nights', have: most, need }] };
  },
});
