/**
 * R11a: who writes to somebody although the sender is hidden. What reaches one person is answered:
 * within seconds by the phone's receipt, within minutes by a reply. So whoever receives something
 * just after them too often for chance (`coincidence.ts`) writes to them. F-sealed-sda: five messages
 * are enough with receipts, through Tor or a VPN as well. On real messages (our measurement): with
 * receipts 98 % right after 5, without them 43 % after 5 and 81 % after 50.
 *
 * Runs only where there is no sender to be read. First with five seconds; with five minutes for whom
 * that finds nobody.
 *
 * Limits: members of a busy group receive together; batching and cover traffic together end it, each
 * alone does not.
 */
import { recordKinds, type Log } from '../observers/index.ts';
import { bucketsOf, evidence, rowsIn, type Buckets } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { SECOND } from './clock.ts';
import { Coincidences, threshold, type Streams } from './coincidence.ts';
import { MESSAGE } from './life.ts';
import { defineSteps } from './rule.ts';

const PUSH = recordKinds.indexOf('push');
const DELIVERED = recordKinds.indexOf('delivered');
/** By width of the window: how many arrivals it takes. */
const passes = [
  { seconds: 5, need: 5 },
  { seconds: 300, need: 20 },
] as const;
/** Arrivals that are looked at between two steps: about a tenth of a second. */
const AT_A_TIME = 10_000;
/** Beyond the first few one would list half the town. */
const RANKS = 3;

/** Rows in which somebody receives one of these kinds, by whom. */
function received(log: Log, to: Uint32Array, kinds: readonly number[]): Buckets {
  const { kind } = log.data;
  return bucketsOf(log.length, log.dictionaries.party.length, (row) =>
    kind === undefined || kinds.includes(kind[row] ?? 0) ? (to[row] ?? 0) : 0,
  );
}

function streamsOf(log: Log, to: Uint32Array, seconds: number): Streams {
  const triggers = received(log, to, [MESSAGE, PUSH]);
  const receipts = seconds === 5 && log.data.kind?.includes(DELIVERED) === true;
  const answers = receipts ? received(log, to, [DELIVERED]) : triggers;
  return { triggers, responses: answers.rows.slice().sort(), whose: (row) => to[row] ?? 0 };
}

/** Whether no message says who sends it, though other records (who is online) are about somebody. */
function namesNoSender({ subject, peer, kind }: Log['data']): boolean {
  let messages = 0;
  for (let row = 0; row < (subject?.length ?? 0); row++) {
    if (kind?.[row] !== MESSAGE || (peer?.[row] ?? 0) === 0) continue;
    if (subject?.[row] !== 0) return false;
    messages++;
  }
  return messages > 0;
}

/** Who receives: the peer where only that is left, else those whom a push service wakes. */
function recipients({ data }: Log): Uint32Array | undefined {
  if (data.subject === undefined) return data.peer;
  if (data.peer !== undefined && namesNoSender(data)) return data.peer;
  return data.peer === undefined && data.kind?.includes(PUSH) === true ? data.subject : undefined;
}

export const r11a = defineSteps({
  id: 'R11a',
  needs: [['peer'], ['subject', 'kind']],
  source: ['F-sealed-sda'],
  *steps(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const to = recipients(log);
    if (to === undefined) return { claims, abstentions };
    const limit = threshold(log.dictionaries.party.length - 1);
    const engines = passes.map((pass) => ({
      ...pass,
      engine: new Coincidences(log, streamsOf(log, to, pass.seconds), pass.seconds * SECOND),
    }));
    const arrivals = received(log, to, [MESSAGE, PUSH]);
    let [looked, told] = [0, 0];
    for (let recipient = 1; recipient < arrivals.count; recipient++) {
      const n = rowsIn(arrivals, recipient).length;
      if (n === 0) continue;
      looked += n;
      if (looked - told >= AT_A_TIME) yield (told = looked) / arrivals.rows.length;
      const about = { rule: 'R11a', by: 'party' } as const;
      if (n < passes[0].need) {
        const lack = { what: 'arrivals', have: n, need: passes[0].need } as const;
        abstentions.push({ ...about, subjects: [recipient], ...lack });
        continue;
      }
      for (const { seconds, need, engine } of engines) {
        if (n < need) continue;
        const ranked = engine
          .suspects(recipient)
          .sort((a, b) => b.score - a.score || a.party - b.party);
        const found = ranked.slice(0, RANKS).filter(({ score }) => score >= limit);
        if (found.length === 0) continue;
        found.forEach(({ party, score, times }, i) => {
          const { hit, missed } = engine.rowsFor(recipient, party);
          claims.push({
            ...about,
            subjects: [party, recipient],
            value: {
              is: 'writes-to',
              rank: i + 1,
              times,
              of: engine.windowsOf(recipient).length,
              seconds,
              gap: score - (ranked[i + 1]?.score ?? 0),
            },
            score,
            support: evidence(hit),
            against: evidence(missed),
            n,
            alternatives: ['shared-group', 'same-hours', 'coincidence'],
          });
        });
        break;
      }
    }
    return { claims, abstentions };
  },
});
