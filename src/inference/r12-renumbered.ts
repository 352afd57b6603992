/**
 * R12: a new account is an old person. One account stops, another starts, and the shares of their
 * contacts agree: weighted Jaccard of at least 0.35 and at least twice that of the runner-up, with
 * ten messages of each. On real messages (our measurement) contacts find the right one in 90 % with
 * ten messages and 98 % with thirty; rhythm alone in 1 to 6 %, so it is never used. (That contacts
 * identify people over months: Creţu et al. 2022; from the structure of a network alone:
 * F-deanon-graph.)
 *
 * Limits: a newcomer to the same family group has the same contacts; so has whoever takes over a
 * phone.
 */
import type { Log } from '../observers/index.ts';
import { evidence, gather } from './buckets.ts';
import type { Abstention, Claim } from './claim.ts';
import { DAY } from './clock.ts';
import { actorsOf, isMessage } from './life.ts';
import { defineRule } from './rule.ts';

/** Silent for so long before the end has stopped; first seen so long after the beginning is new. */
const MARGIN = 3 * DAY;
/** A new number follows the old one within two weeks, or a day before it stops. */
const GAP = 14 * DAY;
const OVERLAP = DAY;
const MIN_MESSAGES = 10;
const MIN_SIMILARITY = 0.35;
const MIN_LEAD = 2;
/** One contact in common singles nobody out: in a log about one person everybody has that one. */
const MIN_SHARED = 2;

interface Account {
  first: number;
  last: number;
  /** Rows by contact: parties as they are, groups from `parties` on. */
  readonly contacts: Map<number, number[]>;
  messages: number;
}

function accountsOf(log: Log): Map<number, Account> {
  const { subject, peer, group, time } = log.data;
  const parties = log.dictionaries.party.length;
  const accounts = new Map<number, Account>();
  const note = (party: number, contact: number, row: number): void => {
    const moment = time[row] ?? 0;
    let account = accounts.get(party);
    if (account === undefined) {
      account = { first: moment, last: moment, contacts: new Map(), messages: 0 };
      accounts.set(party, account);
    }
    account.last = moment;
    account.messages++;
    gather(account.contacts, contact, row);
  };
  for (let row = 0; row < log.length; row++) {
    if (!isMessage(log, row)) continue;
    const [from, to, inGroup] = [subject?.[row] ?? 0, peer?.[row] ?? 0, group?.[row] ?? 0];
    if (from === 0 || from === to) continue;
    if (inGroup > 0) note(from, parties + inGroup, row);
    else if (to > 0) {
      note(from, to, row);
      note(to, from, row);
    }
  }
  return accounts;
}

function similarity(one: Account, other: Account): number {
  let [least, most] = [0, 0];
  for (const contact of new Set([...one.contacts.keys(), ...other.contacts.keys()])) {
    const a = (one.contacts.get(contact)?.length ?? 0) / one.messages;
    const b = (other.contacts.get(contact)?.length ?? 0) / other.messages;
    least += Math.min(a, b);
    most += Math.max(a, b);
  }
  return most === 0 ? 0 : least / most;
}

export const r12 = defineRule({
  id: 'R12',
  needs: [['subject', 'peer']],
  source: ['Creţu et al. 2022', 'F-deanon-graph'],
  run(log) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const accounts = accountsOf(log);
    const stopped = [...accounts].filter(([, { last }]) => last < log.span - MARGIN);
    const started = [...accounts].filter(([, { first }]) => first > MARGIN);
    /** Only who shares a contact with the new one can be it. */
    const byContact = new Map<number, number[]>();
    for (const [party, { contacts, messages }] of stopped) {
      if (messages < MIN_MESSAGES) continue;
      for (const contact of contacts.keys()) {
        gather(byContact, contact, party);
      }
    }
    for (const [party, account] of started.sort(([a], [b]) => a - b)) {
      const candidates = new Set(
        [...account.contacts.keys()].flatMap((c) => byContact.get(c) ?? []),
      );
      const fitting = [...candidates].flatMap((old) => {
        const before = accounts.get(old);
        if (before === undefined || old === party) return [];
        const gap = account.first - before.last;
        if (gap < -OVERLAP || gap > GAP || before.contacts.has(party)) return [];
        return [{ old, before, value: similarity(before, account) }];
      });
      if (fitting.length === 0) continue;
      if (account.messages < MIN_MESSAGES) {
        abstentions.push({
          rule: 'R12',
          subjects: [party],
          by: 'party',
          what: 'messages',
          have: account.messages,
          need: MIN_MESSAGES,
        });
        continue;
      }
      const [best, next] = fitting.sort((a, b) => b.value - a.value || a.old - b.old);
      const runnerUp = next?.value ?? 0;
      if (best === undefined || best.value < MIN_SIMILARITY) continue;
      if (best.value < MIN_LEAD * runnerUp) continue;
      const shared = new Set(
        [...account.contacts.keys()].filter((c) => best.before.contacts.has(c)),
      );
      if (shared.size < MIN_SHARED) continue;
      const rows = (of: Account, both: boolean): number[] =>
        [...of.contacts].flatMap(([contact, its]) => (shared.has(contact) === both ? its : []));
      claims.push({
        rule: 'R12',
        subjects: [best.old, party],
        by: actorsOf(log)?.by ?? 'party',
        value: { is: 'same-person', similarity: best.value, runnerUp, shared: shared.size },
        score: best.value,
        support: evidence(rows(best.before, true), rows(account, true)),
        against: evidence(rows(best.before, false), rows(account, false)),
        n: best.before.messages + account.messages,
        alternatives: ['same-circle', 'shared-phone', 'coincidence'],
      });
    }
    return { claims, abstentions };
  },
});
