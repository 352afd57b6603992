/**
 * Which defence ends which claim, and for whom (which ends which record: `defences.test.ts`): what we expected of each before there was a network to
 * try it in, cell by cell. Killed: not one such claim is left. Untouched: the same claims to the last
 * byte. Where a cell turned out otherwise it says so.
 */
import { describe, expect, it } from 'vitest';
import { infer, scoreClaims, type Claim, type ValueKind } from '../../src/inference/index.ts';
import { defend, messengers, type DefenceId, type Messenger } from '../../src/network/index.ts';
import { parseObserver, watchAll } from '../../src/observers/index.ts';
import { knowledgeOf, truthOf } from '../../src/surfaces/reckoning/index.ts';
import { trialTown } from '../../src/surfaces/reckoning/trial-town.ts';

const town = trialTown('a town for defences');
const names = [
  ...['service', 'push', 'provider:nordlink', 'vpn', 'parent', 'backup'],
  ...['number:person-3', 'unlocked-phone:person-3', 'end:person-3'],
] as const;
const observers = names.map(parseObserver);

interface Seen {
  readonly claims: readonly Claim[];
  readonly right: (is: ValueKind) => readonly [right: number, all: number];
}
type View = ReadonlyMap<string, () => Seen>;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

function viewsOf(messenger: Messenger): View {
  const logs = once(() => watchAll(town, messenger, observers));
  return new Map(
    names.map((name, i) => [
      name,
      once((): Seen => {
        const [log, observer] = [logs()[i], observers[i]];
        if (log === undefined || observer === undefined) throw new Error('nobody watches');
        const { claims } = infer(log, knowledgeOf(town, messenger, observer));
        const truth = truthOf(town, messenger, observer);
        return {
          claims,
          right: (is) => {
            const of = claims.filter(({ value }) => value.is === is);
            return [scoreClaims(log, of, truth)[0]?.tp ?? 0, of.length];
          },
        };
      }),
    ]),
  );
}

const known = new Map<string, View>();
/** What somebody can say of the WhatsApp-like messenger with these defences on. */
function of(observer: (typeof names)[number], ...on: DefenceId[]): Seen {
  const key = on.join();
  const view = known.get(key) ?? viewsOf(defend(messengers.e2ee, new Set(on)));
  known.set(key, view);
  const seen = view.get(observer);
  if (seen === undefined) throw new Error('nobody of that name');
  return seen();
}

const contacts: readonly ValueKind[] = ['close', 'community', 'group', 'new-tie', 'source'];
const places: readonly ValueKind[] = ['home', 'workplace', 'visited', 'works-there', 'household'];
const rhythm: readonly ValueKind[] = ['sleep', 'utc-offset', 'night-active', 'night-work'];

const among =
  (kinds: readonly ValueKind[]) =>
  ({ value }: Claim): boolean =>
    kinds.includes(value.is);
const kindsIn = ({ claims }: Seen, kinds: readonly ValueKind[]): ValueKind[] =>
  [...new Set(claims.filter(among(kinds)).map(({ value }) => value.is))].sort();

/** Claims of these kinds are the same to the last byte: values, scores, evidence. */
function untouched(before: Seen, after: Seen, kinds?: readonly ValueKind[]): void {
  const all = (seen: Seen): readonly Claim[] =>
    kinds === undefined ? seen.claims : seen.claims.filter(among(kinds));
  expect(all(before).length).toBeGreaterThan(0);
  expect(all(after)).toEqual(all(before));
}
/** There were such claims, and none is left. */
function killed(before: Seen, after: Seen, kinds: readonly ValueKind[]): void {
  expect(before.claims.filter(among(kinds)).length).toBeGreaterThan(0);
  expect(after.claims.filter(among(kinds))).toEqual([]);
}
/** Fewer of them are right. */
function weaker(before: Seen, after: Seen, is: ValueKind): void {
  expect(after.right(is)[0]).toBeLessThan(before.right(is)[0]);
}

const plain = of('service');

it('without a defence there is something to defend', () => {
  for (const kinds of [contacts, places, rhythm]) {
    expect(kindsIn(plain, kinds).length).toBeGreaterThan(2);
  }
});

describe('end-to-end encryption itself', () => {
  it.each(['service', 'push', 'provider:nordlink'] as const)('changes no claim: %s', (name) => {
    const open = viewsOf({ ...messengers.e2ee, sealedTo: 'service' }).get(name)?.();
    if (open === undefined) throw new Error('nobody');
    const sealed = of(name);
    // Sizes differ, and with them what a couple's short messages say at midday.
    const but = (seen: Seen): readonly Claim[] =>
      seen.claims.filter(({ value }) => value.is !== 'couple');
    expect(but(sealed)).toEqual(but(open));
  });
});

describe('sealed sender', () => {
  const after = of('service', 'sealed-sender');
  it('ends what rests on pairs, and opens another way to them', () => {
    killed(plain, after, contacts);
    expect(kindsIn(plain, ['writes-to'])).toEqual([]);
    const [right, all] = after.right('writes-to');
    expect(right / all).toBeGreaterThan(0.9);
  });
  // Expected: untouched. The service reads less often who is at an address.
  it('leaves places and rhythm to whoever sees connections', () => {
    expect(kindsIn(after, ['home', 'household', 'sleep'])).toEqual(['home', 'household', 'sleep']);
    expect(after.right('home')[0]).toBeGreaterThan(0.9 * plain.right('home')[0]);
  });
  it('with receipts off as well: fewer senders are found', () => {
    weaker(after, of('service', 'sealed-sender', 'no-receipts'), 'writes-to');
  });
});

describe('padding', () => {
  it.each(['service', 'push', 'provider:nordlink'] as const)('changes no claim: %s', (name) => {
    const but = ({ claims }: Seen): readonly Claim[] =>
      claims.filter(({ value }) => value.is !== 'couple');
    expect(but(of(name, 'padding'))).toEqual(but(of(name)));
  });
});

describe.each(['vpn', 'tor'] as const)('%s', (route) => {
  const after = of('service', route);
  it('ends all that the service knows of places', () => {
    killed(plain, after, [...places, 'night-work']);
  });
  // Times are later by a few ms, and so they cannot be the same to the byte.
  it('ends nothing that it knows of contacts and rhythm', () => {
    for (const is of ['close', 'group', 'utc-offset', 'contacted'] as const) {
      expect(after.right(is)[0]).toBeGreaterThanOrEqual(0.9 * plain.right(is)[0]);
    }
  });
  // Expected of Tor: ended. But the line is the provider's own, whatever is in it.
  it('does not hide from a provider where its customers are', () => {
    expect(of('provider:nordlink', route).right('home')[0]).toBeGreaterThanOrEqual(
      0.8 * of('provider:nordlink').right('home')[0],
    );
  });
  it('does not end the timing of lines, which is weaker at most', () => {
    expect(of('provider:nordlink', route).right('lines-talk')[0]).toBeGreaterThan(0);
  });
});

it('a VPN’s company sees the places that the service no longer does, and the timing of all', () => {
  expect(of('vpn').claims).toEqual([]);
  const company = of('vpn', 'vpn');
  expect(company.right('home')[0]).toBeGreaterThanOrEqual(0.9 * plain.right('home')[0]);
  expect(company.right('lines-talk')[0]).toBeGreaterThan(50);
});

describe('batching', () => {
  // Expected: contacts untouched. They are the same people, at other times.
  it('leaves contacts and places, and blurs rhythm', () => {
    const after = of('service', 'batching');
    for (const is of ['close', 'group', 'home', 'workplace', 'utc-offset'] as const) {
      expect(after.right(is)[0]).toBeGreaterThan(0.85 * plain.right(is)[0]);
    }
    expect(after.claims.filter(among(['sleep']))).not.toEqual(
      plain.claims.filter(among(['sleep'])),
    );
  });
});

describe('cover', () => {
  const after = of('service', 'cover');
  it('round the clock hides when somebody sleeps', () => {
    killed(plain, after, ['sleep']);
    expect(after.right('utc-offset')[0]).toBeLessThan(0.1 * plain.right('utc-offset')[0]);
  });
  it('weakens who is close: dummies go to anybody', () => weaker(plain, after, 'close'));
  it('with batching: rhythm is gone', () => {
    killed(plain, of('service', 'cover', 'batching'), ['sleep']);
  });
  it('with batching: nobody is named behind a sealed sender, and lines seldom rightly', () => {
    const both = ['sealed-sender', 'no-receipts', 'cover', 'batching'] as const;
    killed(of('service', 'sealed-sender'), of('service', ...both), ['writes-to']);
    const [before] = of('provider:nordlink').right('lines-talk');
    const [after] = of('provider:nordlink', 'cover', 'batching').right('lines-talk');
    // Over all three providers 27 of 86 are right, where 100 of 150 were.
    expect(after).toBeLessThan(0.5 * before);
  });
});

describe('what changes nothing for the service', () => {
  it.each([
    'no-contact-upload',
    'no-location',
    'no-presence',
    'encrypted-backup',
    'disappearing',
  ] as const)('%s: the same claims to the last byte', (id) => {
    untouched(plain, of('service', id));
  });
});

it('hidden presence: whoever has only the number knows no rhythm any more', () => {
  killed(of('number:person-3'), of('number:person-3', 'no-presence'), rhythm);
});

it('a sealed backup tells its provider nothing but when it came', () => {
  killed(of('backup'), of('backup', 'encrypted-backup'), [...contacts, 'contacted']);
});

it('without metadata in pushes their service has nothing', () => {
  expect(of('push').claims.length).toBeGreaterThan(0);
  expect(of('push', 'no-push-metadata').claims).toEqual([]);
});

it('a new number with the same contacts: the old person is found', () => {
  const after = of('service', 'new-number');
  const [right, all] = after.right('same-person');
  expect(right).toBeGreaterThan(0);
  expect(right / all).toBeGreaterThan(0.7);
  // In this town one person takes a new number anyway, and writes too little to be found.
  expect(plain.right('same-person')).toEqual([0, 0]);
});

it('without contact upload the parent company claims nothing of contacts, as before', () => {
  expect(of('parent', 'no-contact-upload').claims.filter(among(contacts))).toEqual([]);
});

it('messages that disappear are gone from the phone in the hand', () => {
  const [before, after] = [
    of('unlocked-phone:person-3'),
    of('unlocked-phone:person-3', 'disappearing'),
  ];
  weaker(before, after, 'close');
  untouched(of('end:person-3'), of('end:person-3', 'disappearing'));
});
