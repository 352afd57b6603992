/**
 * R1: two are close. Who is in touch on several days, both ways, and is among the other's first three
 * contacts, is named a close friend more often than not: on the calls of Reality Mining (88 people,
 * 2.0 % of pairs close by their own report) three days give precision 0.68 and recall 0.53 (our
 * measurement). Who always says "not close" is right in 98 % there, which is why accuracy is never
 * shown alone.
 *
 * Limits: cannot tell friendship from kinship, work or a quarrel; misses those who meet instead.
 */
import { evidence } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { closenessOf, WINDOW } from './closeness.ts';
import { contactsOf, otherOf } from './contacts.ts';
import { defineRule } from './rule.ts';

/** Days in touch: three as measured; one more where four whole weeks were watched. */
export const daysNeeded = (span: number): number => (span >= WINDOW ? 4 : 3);
/** Among the first so many contacts of at least one of the two. */
const TOP = 3;

export const r01 = defineRule({
  id: 'R1',
  needs: [['subject', 'peer']],
  source: ['F-reality-mining'],
  run(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const contacts = contactsOf(log);
    const closeness = closenessOf(log);
    if (contacts === undefined || closeness === undefined) return { claims, abstentions };
    const need = daysNeeded(log.span);
    const claimed = new Set<number>();
    for (let pair = 1; pair < contacts.count; pair++) {
      const [a, b] = [contacts.first[pair] ?? 0, contacts.second[pair] ?? 0];
      const days = closeness.days[pair] ?? 0;
      const rank = Math.min(closeness.rankFor(pair, a), closeness.rankFor(pair, b));
      if (days < need || closeness.mutual[pair] === 0 || rank > TOP) continue;
      claimed.add(a).add(b);
      const messages = closeness.messages[pair] ?? 0;
      const late = closeness.late[pair] ?? 0;
      claims.push({
        rule: 'R1',
        subjects: [a, b],
        by: 'party',
        value: { is: 'close', days, messages, late },
        score: closeness.score[pair] ?? 0,
        support: evidence(closeness.rowsOf(pair)),
        against: new Uint32Array(),
        n: messages,
        alternatives:
          late < 0.3 ? ['colleagues', 'project', 'relatives'] : ['relatives', 'project', 'dispute'],
      });
    }
    contacts.pairsOf.forEach((pairs, party) => {
      if (pairs.length === 0 || claimed.has(party)) return;
      const best = pairs.reduce((most, pair) =>
        (closeness.days[pair] ?? 0) > (closeness.days[most] ?? 0) ? pair : most,
      );
      const have = closeness.days[best] ?? 0;
      if (have >= need) return;
      const subjects = [party, otherOf(contacts, best, party)];
      abstentions.push({ rule: 'R1', subjects, by: 'party', what: 'days', have, need });
    });
    return { claims, abstentions };
  },
});
