/**
 * R8: a new close tie begins. First contact after two weeks of record between two who were both there
 * before; in the fortnight after it at least 7 days and 14 messages, 40 % of them from 20 to 5, and a
 * place among the first three of the last week for one of the two. On real people it fires two to
 * four times in 100 person-months (our measurement): far more than people fall in love. So romance is
 * one alternative among several, and the wording is raised only by shared nights.
 *
 * Limits: a new flatmate and a deadline look the same. The much quoted rise of posts between future
 * couples is a change of 9 % in the mean of a population and detects nobody.
 */
import type { Log } from '../observers/index.ts';
import { pairKey, sharedNightsOf } from './beds.ts';
import { evidence, rowsIn } from './buckets.ts';
import type { Claim } from './claim.ts';
import { DAY, dayOf, hourOf } from './clock.ts';
import { contactsOf, type Contacts } from './contacts.ts';
import { defineRule } from './rule.ts';

/** Without so much record before, nobody knows that it is the first contact. */
const BEFORE = 14 * DAY;
const FORTNIGHT = 14 * DAY;
const WEEK = 7 * DAY;
const MIN_DAYS = 7;
const MIN_MESSAGES = 14;
const MIN_LATE = 0.4;
const TOP = 3;
const SHARED_NIGHTS = 2;

/** By party: the time of the first record about them. */
function firstSeen({ data, dictionaries, length }: Log): Float64Array {
  const seen = new Float64Array(dictionaries.party.length).fill(Infinity);
  for (let row = 0; row < length; row++) {
    for (const party of [data.subject?.[row] ?? 0, data.peer?.[row] ?? 0]) {
      if (seen[party] === Infinity) seen[party] = data.time[row] ?? 0;
    }
  }
  return seen;
}

/** How many of a party's pairs wrote more in that time than this many messages. */
function rank(log: Log, contacts: Contacts, party: number, from: number, messages: number): number {
  const more = contacts.pairsOf[party]?.filter((pair) => {
    let n = 0;
    for (const row of rowsIn(contacts.messages, pair)) {
      const moment = log.data.time[row] ?? 0;
      if (moment >= from && moment < from + WEEK) n++;
    }
    return n > messages;
  });
  return 1 + (more?.length ?? 0);
}

export const r08 = defineRule({
  id: 'R8',
  needs: [['subject', 'peer']],
  source: ['Diuk 2014', 'F-reality-mining'],
  run(log) {
    const claims: Claim[] = [];
    const contacts = contactsOf(log);
    if (contacts === undefined) return { claims, abstentions: [] };
    const watched = dayOf(log.span);
    const need = (BEFORE + WEEK) / DAY;
    if (watched < need) {
      const abstention = { rule: 'R8', what: 'days-watched', have: watched, need } as const;
      return { claims, abstentions: [abstention] };
    }
    const { time } = log.data;
    const seen = firstSeen(log);
    const parties = log.dictionaries.party.length;
    for (let pair = 1; pair < contacts.count; pair++) {
      const rows = rowsIn(contacts.messages, pair);
      const since = time[rows[0] ?? 0] ?? 0;
      const [a, b] = [contacts.first[pair] ?? 0, contacts.second[pair] ?? 0];
      if (since < BEFORE || Math.max(seen[a] ?? 0, seen[b] ?? 0) > since - WEEK) continue;
      const inTime = rows.filter((row) => (time[row] ?? 0) < since + FORTNIGHT);
      const days = new Set([...inTime].map((row) => dayOf(time[row] ?? 0))).size;
      const late = inTime.filter((row) => {
        const hour = hourOf(time[row] ?? 0);
        return hour >= 20 || hour < 5;
      }).length;
      if (days < MIN_DAYS || inTime.length < MIN_MESSAGES || late < MIN_LATE * inTime.length) {
        continue;
      }
      const lastWeek = Math.min(since + FORTNIGHT, log.span) - WEEK;
      const weekly = inTime.filter((row) => (time[row] ?? 0) >= lastWeek).length;
      const best = Math.min(...[a, b].map((party) => rank(log, contacts, party, lastWeek, weekly)));
      if (best > TOP) continue;
      const shared = sharedNightsOf(log).get(pairKey(a, b, parties)) ?? [];
      const sharedNights = shared.filter(({ day }) => day > dayOf(since)).length;
      claims.push({
        rule: 'R8',
        subjects: [a, b],
        by: 'party',
        value: { is: 'new-tie', since, days, messages: inTime.length, sharedNights },
        score: days / 14 + late / inTime.length + (sharedNights >= SHARED_NIGHTS ? 1 : 0),
        support: evidence(inTime),
        against: new Uint32Array(),
        n: inTime.length,
        alternatives:
          sharedNights >= SHARED_NIGHTS
            ? ['romance', 'new-flatmate', 'relatives']
            : ['new-flatmate', 'project', 'new-colleague', 'romance'],
      });
    }
    return { claims, abstentions: [] };
  },
});
