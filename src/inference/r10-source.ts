/**
 * R10: somebody could be a journalist's source: they had access to the document, and were in touch
 * with the reporter's listed number from two weeks before publication to two days after.
 *
 * What that is worth is a matter of counting, not of zeal: posterior = r / (r + (N − 1) · f), where N
 * people had access, a source shows in such records with r = 0.8, and a share f of people shows there
 * by chance. With f = 1 % it is 0.62 among 50, 0.14 among 500 and 0.02 among 5,000. The chance f is
 * counted on everybody in the log who had no access. Several who match share what there is.
 *
 * Limits: r is our assumption. A press officer talks to reporters every day. Whoever met in person
 * is in no record. It never says "guilty", and it prints what else it could be.
 */
import type { Log } from '../observers/index.ts';
import { evidence, gather, rowsIn } from './buckets.ts';
import type { Claim } from './claim.ts';
import { DAY } from './clock.ts';
import { contactsOf, otherOf } from './contacts.ts';
import type { Leak } from './knowledge.ts';
import { defineRule } from './rule.ts';

const BEFORE = 14 * DAY;
const AFTER = 2 * DAY;
/** Share of sources who show in such records. */
const RECALL = 0.8;
/** Within a day of the document's being opened: more than daily business between two is. */
const BURST = 15;

/**
 * @param staff people with access
 * @param chance share of people who match though they have nothing to do with it
 */
export function sourcePosterior(staff: number, chance: number, recall = RECALL): number {
  return recall / (recall + (staff - 1) * chance);
}

interface Match {
  readonly party: number;
  readonly rows: readonly number[];
  /** Most messages within a day: of the opening if that is known, else of any before publication. */
  readonly burst: number;
}

/** Everybody who was in touch with the reporter in those days. */
function matches(log: Log, leak: Leak): Match[] {
  const contacts = contactsOf(log);
  if (contacts === undefined) return [];
  const wanted = new Set(leak.reporter);
  const published = leak.published - log.origin;
  const found = new Map<number, number[]>();
  log.dictionaries.party.forEach(({ id }, reporter) => {
    if (reporter === 0 || !wanted.has(id)) return;
    for (const pair of contacts.pairsOf[reporter] ?? []) {
      const rows = [...rowsIn(contacts.messages, pair)].filter((row) => {
        const moment = log.data.time[row] ?? 0;
        return moment >= published - BEFORE && moment <= published + AFTER;
      });
      for (const row of rows) gather(found, otherOf(contacts, pair, reporter), row);
    }
  });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([party, rows]) => {
      const moments = rows.map((row) => log.data.time[row] ?? 0).sort((a, b) => a - b);
      const starts =
        leak.opened === undefined
          ? moments.filter((moment) => moment < published)
          : [leak.opened - log.origin];
      const within = (start: number): number =>
        moments.filter((moment) => moment >= start && moment < start + DAY).length;
      return { party, rows, burst: Math.max(0, ...starts.map(within)) };
    });
}

export const r10 = defineRule({
  id: 'R10',
  needs: [['subject', 'peer']],
  source: ['Techdirt and CJR on US v. Edwards 2018'],
  run(log, knowledge = {}) {
    const { leak } = knowledge;
    const claims: Claim[] = [];
    if (leak === undefined) {
      return { claims, abstentions: [{ rule: 'R10', what: 'knowledge', have: 0, need: 1 }] };
    }
    const reporters = new Set(leak.reporter);
    const access = new Set(leak.access);
    const ids = log.dictionaries.party.map(({ id }) => id);
    const others = ids.filter((id, code) => code > 0 && !access.has(id) && !reporters.has(id));
    const all = matches(log, leak).filter(({ party }) => !reporters.has(ids[party] ?? ''));
    const suspects = all.filter(({ party }) => access.has(ids[party] ?? ''));
    if (suspects.length === 0) {
      return { claims, abstentions: [{ rule: 'R10', what: 'messages', have: 0, need: 1 }] };
    }
    const staff = access.size;
    for (const { party, rows, burst } of suspects) {
      const like = ({ burst: theirs }: Match): boolean => burst < BURST || theirs >= BURST;
      const alike = suspects.filter(like).length;
      const byChance = all.filter((one) => !suspects.includes(one) && like(one)).length;
      // Half of one is added, since none so far does not mean never.
      const chance = (byChance + 0.5) / (others.length + 1);
      const posterior = Math.min(sourcePosterior(staff, chance), 1 / alike);
      claims.push({
        rule: 'R10',
        subjects: [party],
        by: 'party',
        value: { is: 'source', posterior, staff, chance, messages: rows.length, burst },
        score: posterior,
        support: evidence(rows),
        against: new Uint32Array(),
        n: rows.length,
        alternatives: ['official-duty', 'reporters-friend', 'somebody-else'],
      });
    }
    return { claims, abstentions: [] };
  },
});
