/**
 * Which defence works against whom, record by record: where one does not concern an observer, its log
 * is the same to the byte; where it does, a column is gone with its reason, or the log is another.
 * And the measured asymmetries: receipts undo a sealed sender, batching alone hardly helps, cover ends
 * it.
 */
import { describe, expect, it } from 'vitest';
import { infer, scoreClaims } from '../../src/inference/index.ts';
import {
  Carriage,
  defenceIds,
  defend,
  messengers,
  type DefenceId,
} from '../../src/network/index.ts';
import { parseObserver, watchAll, type Log } from '../../src/observers/index.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';
import { generateWorld, inhabit, storyWorld } from '../../src/world/index.ts';

const town = storyWorld(story);
const watched = [
  'service',
  'parent',
  'push',
  'backup',
  'provider:nordlink',
  'wifi:cafe',
  'authority-past:jonas',
  'authority-now:jonas',
  'number:jonas',
  'end:jonas',
  'unlocked-phone:jonas',
  'malware:jonas',
  'bot:choir',
] as const;
type Watched = (typeof watched)[number];

function logsOf(on: readonly DefenceId[]): Map<Watched, Log> {
  const messenger = defend(messengers.e2ee, new Set(on));
  const logs = watchAll(town, messenger, watched.map(parseObserver));
  return new Map(watched.map((observer, i) => [observer, logs[i]!]));
}

const bytes = (log: Log): string =>
  JSON.stringify({ ...log, data: undefined }) +
  Object.entries<Uint8Array | Uint32Array>({ ...log.data })
    .map(([name, { buffer, byteOffset, byteLength }]) => {
      const text = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64');
      return `${name} ${text}`;
    })
    .join();

const plain = logsOf([]);
const before = new Map([...plain].map(([observer, log]) => [observer, bytes(log)]));

/** Whose logs are others; of everybody else here not a byte changes. */
const changes: Readonly<Record<DefenceId, readonly Watched[]>> = {
  'sealed-sender': watched.filter((one) => !['number:jonas', 'bot:choir', 'backup'].includes(one)),
  'no-receipts': watched.filter(
    (one) => !['push', 'number:jonas', 'bot:choir', 'backup', 'authority-past:jonas'].includes(one),
  ),
  'no-presence': ['number:jonas', 'end:jonas'],
  padding: watched.filter(
    (one) =>
      !['push', 'number:jonas', 'bot:choir', 'backup'].includes(one) &&
      !one.startsWith('authority'),
  ),
  vpn: watched,
  tor: watched,
  batching: watched,
  cover: watched,
  'no-contact-upload': ['authority-past:jonas'],
  'no-location': [],
  'encrypted-backup': ['backup'],
  'no-push-metadata': ['push', 'provider:nordlink', 'wifi:cafe', 'malware:jonas'],
  disappearing: ['unlocked-phone:jonas'],
  'new-number': watched,
  'no-bot': watched,
};
/** For these the list says only who may be another; which they are, the tests below say. */
const broad: readonly DefenceId[] = ['vpn', 'tor', 'batching', 'cover', 'new-number', 'no-bot'];

describe.each(defenceIds)('%s', (id) => {
  it('changes the logs that it concerns and no byte of any other', () => {
    const logs = logsOf([id]);
    const changed = watched.filter((one) => bytes(logs.get(one)!) !== before.get(one));
    if (broad.includes(id)) expect(changes[id]).toEqual(expect.arrayContaining(changed));
    else expect(changed).toEqual([...changes[id]]);
    expect(changed.length > 0).toBe(id !== 'no-location');
  });
});

describe('where it bites, what is gone says why', () => {
  const absent = (observer: Watched, ...on: DefenceId[]) => logsOf(on).get(observer)!.absent;
  it.each([
    ['service', 'vpn', { place: 'behind-relay' }],
    ['push', 'vpn', { place: 'behind-relay' }],
    ['service', 'tor', { place: 'behind-relay' }],
    ['provider:nordlink', 'vpn', { app: 'in-tunnel' }],
    ['wifi:cafe', 'tor', { app: 'in-tunnel' }],
    ['number:jonas', 'no-presence', { presence: 'hidden-by-setting' }],
    ['backup', 'encrypted-backup', { text: 'backup-sealed', peer: 'backup-sealed' }],
    ['push', 'no-push-metadata', { subject: 'not-on-the-way' }],
    ['bot:choir', 'no-bot', { text: 'put-out' }],
    ['authority-past:jonas', 'no-contact-upload', { peer: 'not-uploaded' }],
    ['service', 'sealed-sender', { group: 'among-phones' }],
  ] as const)('%s, %s', (observer, id, reasons) => {
    expect(absent(observer, id)).toMatchObject(reasons);
  });
});

describe('what a defence leaves', () => {
  const column = (log: Log, name: 'subject' | 'peer' | 'time' | 'kind') => [...log.data[name]!];
  it('a VPN leaves the service who, with whom and how many; Tor does too', () => {
    for (const id of ['vpn', 'tor'] as const) {
      const log = logsOf([id]).get('service')!;
      const pairs = (one: Log) =>
        column(one, 'subject')
          .map((from, row) => `${from} ${one.data.peer![row]} ${one.data.kind![row]}`)
          .sort();
      expect(pairs(log)).toEqual(pairs(plain.get('service')!));
      expect(new Set(log.dictionaries.network.slice(1).map(({ type }) => type))).toEqual(
        new Set(['relay']),
      );
    }
  });

  it('a VPN leaves the provider when, of whom and where', () => {
    const log = logsOf(['vpn']).get('provider:nordlink')!;
    const own = plain.get('provider:nordlink')!;
    expect(Math.abs(log.length - own.length)).toBeLessThan(0.001 * own.length);
    expect(log.dictionaries.place).toEqual(own.dictionaries.place);
  });

  it('a sealed sender leaves who is online, and no message says who sent it', () => {
    const { data } = logsOf(['sealed-sender']).get('service')!;
    const senders = column(logsOf(['sealed-sender']).get('service')!, 'peer').flatMap((to, row) =>
      to === 0 ? [] : [data.subject![row]],
    );
    expect(new Set(senders)).toEqual(new Set([0]));
    expect(data.subject!.some((code) => code > 0)).toBe(true);
  });

  it('disappearing messages leave a phone its last day, and all else that is on it', () => {
    const { data, span } = logsOf(['disappearing']).get('unlocked-phone:jonas')!;
    expect(data.time[0]).toBeGreaterThanOrEqual(span - 86_400_000);
    expect(plain.get('unlocked-phone:jonas')!.data.time[0]).toBeLessThan(span / 2);
  });

  it('a new number leaves the same friends: its contacts find it again', () => {
    const log = logsOf(['new-number']).get('service')!;
    const own = new Carriage(town, defend(messengers.e2ee, new Set(['new-number'])));
    const jonas = town.movers[0]!;
    const ids = [jonas, own.accounts.at(jonas, 20 * 86_400_000)].map(own.identities.accountOf);
    expect(new Set(ids).size).toBe(2);
    const { claims } = infer(log);
    const named = claims
      .filter(({ rule }) => rule === 'R12')
      .map(({ subjects }) => subjects.map((code) => log.dictionaries.party[code]!.id));
    expect(named).toContainEqual(ids);
  });
});

describe('a sealed sender in a class of 150', () => {
  const world = inhabit(generateWorld({ seed: 'measure 1', scale: 'class' }));
  /** Whom the service names first as the one who writes to each, and how many of them rightly. */
  function named(...on: DefenceId[]): { claimed: number; precision: number } {
    const messenger = defend(messengers.signal, new Set(on));
    const [log] = watchAll(world, messenger, [{ kind: 'service' }]);
    if (log === undefined) throw new Error('no log');
    const { accountOf } = new Carriage(world, messenger).identities;
    const correspondents = world.ties.map(({ a, b }) => [accountOf(a), accountOf(b)] as const);
    const people = world.people.map(({ id }) => accountOf(id));
    const first = infer(log).claims.filter(
      ({ value }) => value.is === 'writes-to' && value.rank === 1,
    );
    const [score] = scoreClaims(log, first, { people, correspondents });
    return { claimed: first.length, precision: score?.precision ?? 0 };
  }

  it('is undone by receipts; without them less; batching alone hardly helps; cover ends it', () => {
    const open = named();
    const quiet = named('no-receipts');
    const batched = named('no-receipts', 'batching');
    const both = named('no-receipts', 'batching', 'cover');
    expect(open).toMatchObject({ claimed: 150 });
    expect(open.precision).toBeGreaterThan(0.98);
    expect(quiet.precision).toBeGreaterThan(0.8);
    expect(quiet.precision).toBeLessThan(open.precision);
    expect(batched.precision).toBeGreaterThan(0.7);
    expect(batched.claimed).toBeGreaterThan(130);
    expect(both.claimed).toBeLessThan(5);
  });
});
