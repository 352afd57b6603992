/**
 * Claims that a defence leaves as they were although it takes other records out of the log or moves
 * them: compared by what they rest on, record by record, since rows have other numbers then. These are
 * the rows and columns of receipts and of new numbers; the others are in `claims-defended.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { infer, scoreClaims, type Claim, type ValueKind } from '../../src/inference/index.ts';
import { defend, messengers, type DefenceId } from '../../src/network/index.ts';
import { parseObserver, recordKinds, watch, type Log } from '../../src/observers/index.ts';
import { knowledgeOf, truthOf } from '../../src/surfaces/reckoning/index.ts';
import { trialTown } from '../../src/surfaces/reckoning/trial-town.ts';

const town = trialTown('a town for defences');

interface Seen {
  readonly log: Log;
  readonly claims: readonly Claim[];
  readonly right: (is: ValueKind) => number;
}
const known = new Map<string, Seen>();

function seen(name: 'service' | 'provider:nordlink', ...on: DefenceId[]): Seen {
  const key = [name, ...on].join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const observer = parseObserver(name);
  const messenger = defend(messengers.e2ee, new Set(on));
  const log = watch(town, messenger, observer);
  const { claims } = infer(log, knowledgeOf(town, messenger, observer));
  const truth = truthOf(town, messenger, observer);
  const right = (is: ValueKind): number => {
    const some = claims.filter(({ value }) => value.is === is);
    return scoreClaims(log, some, truth)[0]?.tp ?? 0;
  };
  const made = { log, claims, right };
  known.set(key, made);
  return made;
}

/** Claims of these kinds, their codes and rows as what they stand for. */
function told({ log, claims }: Seen, kinds: readonly ValueKind[], times = true): unknown[] {
  const { data, dictionaries } = log;
  const party = (code = 0): string => dictionaries.party[code]?.id ?? '';
  const record = (row: number): string => {
    const kind = recordKinds[data.kind?.[row] ?? 0];
    const group = dictionaries.group[data.group?.[row] ?? 0]?.id ?? '';
    const time = times ? data.time[row] : '';
    return [time, party(data.subject?.[row]), party(data.peer?.[row]), group, kind].join(' ');
  };
  return claims
    .filter(({ value }) => kinds.includes(value.is))
    .map(({ subjects, value, support, against, ...rest }) => ({
      ...rest,
      about: subjects.map(party),
      value: value.is === 'group' ? dictionaries.group[value.group]?.id : value,
      support: [...support].map(record).sort(),
      against: [...against].map(record).sort(),
    }));
}

const ofContacts = ['close', 'community', 'group', 'new-tie', 'source', 'contacted'] as const;
const renumbered = ['same-person'] as const;

/** There are such claims, and all are the same in all that they say and rest on. */
function kept(before: Seen, after: Seen, kinds: readonly ValueKind[], times = true): void {
  const was = told(before, kinds, times);
  expect(was.length).toBeGreaterThan(0);
  expect(told(after, kinds, times)).toEqual(was);
}

describe('receipts off', () => {
  const [before, after] = [seen('service'), seen('service', 'no-receipts')];

  it('takes records out of the log', () => {
    expect(after.log.length).toBeLessThan(before.log.length);
    expect(after.log.data.kind).not.toContain(recordKinds.indexOf('read'));
  });

  it.each(ofContacts)('leaves what is known of contacts as it was: %s', (is) => {
    kept(before, after, [is]);
  });

  it('leaves it as it was who has a new number', () => {
    const both = (...more: DefenceId[]): Seen => seen('service', 'new-number', ...more);
    kept(both(), both('no-receipts'), renumbered);
  });

  // Expected: untouched. That something is read is a sign of life, and shows where somebody is.
  it('hides a little of rhythm and places', () => {
    for (const is of ['home', 'workplace', 'sleep', 'utc-offset'] as const) {
      expect(after.right(is), is).toBeGreaterThan(0.7 * before.right(is));
      expect(told(after, [is])).not.toEqual(told(before, [is]));
    }
  });

  // Expected: untouched. Each receipt is a packet more that shows who hears from whom.
  it('does not end the timing of lines', () => {
    const lines = seen('provider:nordlink', 'no-receipts');
    expect(lines.right('lines-talk')).toBeGreaterThan(
      0.5 * seen('provider:nordlink').right('lines-talk'),
    );
  });
});

describe('an old person with a new number', () => {
  const before = seen('service', 'new-number');

  it.each([
    ...([
      'padding',
      'no-contact-upload',
      'no-location',
      'no-presence',
      'encrypted-backup',
    ] as const),
    ...(['no-push-metadata', 'disappearing', 'no-bot'] as const),
  ])('is found as before, on the same records: %s', (id) => {
    kept(before, seen('service', 'new-number', id), renumbered);
  });

  // Times are later by a few ms.
  it.each(['vpn', 'tor'] as const)('is found as before, on the same messages: %s', (id) => {
    kept(before, seen('service', 'new-number', id), renumbered, false);
  });

  // Expected: untouched. What is sent before midnight may be counted after it.
  it('is found through batching', () => {
    const after = seen('service', 'new-number', 'batching');
    expect(after.right('same-person')).toBeGreaterThanOrEqual(before.right('same-person') - 1);
  });

  // Expected: untouched. Dummies go to anybody, so that nobody's contacts are their own.
  it('is found no more among dummies', () => {
    expect(told(seen('service', 'new-number', 'cover'), renumbered)).toEqual([]);
  });

  // Expected: weaker. The rule reads who writes to whom, and nobody is named as sender.
  it('is found no more where senders are sealed', () => {
    expect(told(seen('service', 'new-number', 'sealed-sender'), renumbered)).toEqual([]);
  });
});
