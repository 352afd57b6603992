import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { seededRandom, type RandomSource } from '../../protocol/index.ts';
import { DAY, generateBlocks, generateWorld, groupOf, type World } from '../../world/index.ts';
import { advance, allMessengerIds, begin, carry, messengers } from '../index.ts';
import type { AnyMessengerId, Carriage, Carried, CarryOptions, Watcher } from '../index.ts';
import { paddingDraw, paddingOf, plainSize } from './plaintext.ts';
import { registrationOf } from './sessions.ts';

const inhabited = (world: Omit<World, 'ties'>): Carried => ({
  ...world,
  siteOf: (place) => `site-${place}`,
  cellAt: (place) => place % 4,
});
const ids = allMessengerIds;

/** Everything that a watcher is told, by kind; lines by their id, so that their order is no matter. */
function record(world: Carried, id: AnyMessengerId, options?: CarryOptions) {
  const told: (readonly [string, ...(number | string)[]])[] = [];
  const note =
    (name: keyof Watcher) =>
    (...values: number[]): void => {
      told.push([name, ...values]);
    };
  let carriage: Carriage | undefined;
  carry(
    world,
    messengers[id],
    (opened) => {
      carriage = opened;
      const named = (line: number): string => opened.line(line).id;
      return {
        packets: (time, phone, line, ...rest) =>
          told.push(['packets', time, phone, named(line), ...rest]),
        stanza: (time, kind, from, to, group, line, ...rest) =>
          told.push([
            'stanza',
            time,
            kind,
            from,
            to,
            group,
            line === 0 ? '' : named(line - 1),
            ...rest,
          ]),
        wakeup: (time, phone, line, size) => told.push(['wakeup', time, phone, named(line), size]),
        backup: (time, phone, line, ...rest) =>
          told.push(['backup', time, phone, named(line), ...rest]),
        sms: note('sms'),
        phone: note('phone'),
        bot: note('bot'),
      };
    },
    options,
  );
  return { told: told.map((entry) => entry.join()).sort(), raw: told, carriage: carriage! };
}

const world = inhabited(generateWorld({ seed: 11, scale: 24, days: 6 }));

describe('what is told', () => {
  it.each(ids)('%s: the same again, and whole numbers within the world', (id) => {
    const { told, raw } = record(world, id);
    expect(record(world, id).told).toEqual(told);
    expect(raw.length).toBeGreaterThan(world.messages.length);
    const odd = raw.filter(
      (entry) =>
        (entry[1] as number) >= 6 * DAY * 1000 ||
        entry.slice(1).some((v) => typeof v === 'number' && !(Number.isSafeInteger(v) && v >= 0)),
    );
    expect(odd).toEqual([]);
  });

  it('has a fixed hash', () => {
    const hashes = ids.map((id) =>
      bytesToHex(sha256(utf8ToBytes(record(world, id).told.join('\n')))).slice(0, 16),
    );
    expect(hashes).toMatchInlineSnapshot(`
      [
        "02e4cc7c4f6ad050",
        "ba837f3f56bf9997",
        "ceebd54ee78ca608",
        "893c8c9ece40f978",
        "af532af238bf5158",
        "7d649db4e302261d",
      ]
    `);
  });

  it.each(ids)('%s: hides what it hides', (id) => {
    const { sender, path, sealedTo, presence, backup } = messengers[id];
    const { raw } = record(world, id);
    const of = (name: string) => raw.filter((entry) => entry[0] === name);
    const stanzas = of('stanza');
    if (path === 'sms') {
      expect(stanzas).toHaveLength(0);
      expect(of('packets')).toHaveLength(0);
      expect(of('sms').every((entry) => (entry[8]! as number) > 0)).toBe(true);
      return;
    }
    const open = stanzas.filter((entry) => entry.at(-1) !== 0);
    expect(open.length > 0).toBe(sealedTo === 'service');
    expect(stanzas.some((entry) => entry[3] !== 0)).toBe(sender === 'shown');
    expect(stanzas.some((entry) => entry[6] !== '')).toBe(path !== 'mix');
    expect(stanzas.some((entry) => entry[2] === 3)).toBe(presence);
    expect(of('backup').length > 0).toBe(backup !== 'none');
    expect(of('wakeup').length > 0).toBe(messengers[id].push !== 'none');
    if (path === 'mix')
      expect(new Set(stanzas.map((e) => (e[7] as number) % 2413))).toEqual(new Set([0]));
  });

  it('two texts of the same length are told alike: words are not looked at', () => {
    const wary = Object.defineProperty({ ...world }, 'texts', {
      get() {
        throw new Error('looked at the words');
      },
    });
    for (const id of ids) expect(record(wary, id).told).toEqual(record(world, id).told);
  });

  it('backups hold words only where nobody sealed them, and each message once', () => {
    const spans = (sealedBackup?: (person: number) => boolean) =>
      record(world, 'e2ee', sealedBackup && { sealedBackup })
        .raw.filter(([name]) => name === 'backup')
        .map(
          ([, time, phone, , , first, until]) =>
            ({ time, phone, first, until }) as Record<string, number>,
        );
    for (const { first, until } of spans(() => true)) expect(first).toBe(until);
    const open = spans();
    for (const { time, first, until } of open) {
      expect(until).toBeGreaterThan(first!);
      const hour = (time! / 3_600_000) % 24;
      expect(hour >= 2 && hour < 5).toBe(true);
    }
    for (let person = 1; person <= 24; person++) {
      const own = open.filter(({ phone }) => phone === person);
      own.slice(1).forEach(({ first }, i) => {
        expect(first).toBe(own[i]!.until);
      });
    }
  });

  it.each(ids)('%s: nobody, or nothing to carry', (id) => {
    const silent = { ...world, messages: { ...world.messages, length: 0 } };
    const kinds = new Set(record(silent, id).raw.map(([name]) => name));
    expect([...kinds].sort()).toEqual(id === 'mixnet' ? ['packets', 'stanza'] : []);
    expect(record({ ...silent, people: [], groups: [] }, id).raw).toEqual([]);
  });

  it('a note to oneself stays on the phone', () => {
    const one = generateWorld({ seed: 1, scale: 1, days: 1 });
    const single = (value: number) => Uint32Array.of(value);
    const note = {
      length: 1,
      time: single(40_000),
      sender: single(0),
      to: single(0),
      bytes: single(9),
      kind: new Uint8Array(1),
      event: new Uint16Array(1),
    };
    for (const id of ids) {
      const { raw } = record(inhabited({ ...one, messages: note }), id);
      const crossings = raw.filter((e) => e[0] === 'stanza' && e[2] === 0 && id !== 'mixnet');
      expect(crossings).toEqual([]);
      expect(raw.filter(([name]) => name === 'phone')).toHaveLength(1);
    }
  });

  it('a bot hears its group and no other', () => {
    const [group, ...others] = world.groups;
    const bot = group!.members.at(-1)!;
    const { raw } = record({ ...world, groups: [{ ...group!, bot }, ...others] }, 'e2ee');
    const heard = raw.filter(([name]) => name === 'bot');
    const written = Array.from(world.messages.to).filter((to) => groupOf(to) === group!.id);
    expect(heard).toHaveLength(written.length);
    expect(heard.every((entry) => entry[3] === 1)).toBe(true);
  });

  it('who answers has read before, and receipts come after what they are about', () => {
    const { raw } = record(world, 'e2ee');
    const at = (kind: number, from: number, to: number) =>
      raw
        .filter((e) => e[0] === 'stanza' && e[2] === kind && e[3] === from && e[4] === to)
        .map((e) => e[1] as number)
        .sort((a, b) => a - b);
    const pairs = new Set(
      raw.filter((e) => e[0] === 'stanza' && e[2] === 2).map((e) => `${e[3]} ${e[4]}`),
    );
    expect(pairs.size).toBeGreaterThan(20);
    for (const pair of pairs) {
      const [reader, writer] = pair.split(' ').map(Number) as [number, number];
      const written = at(0, writer, reader);
      const delivered = at(1, reader, writer);
      const read = at(2, reader, writer);
      written.slice(0, read.length).forEach((time, i) => {
        expect(delivered[i]).toBeGreaterThan(time);
        expect(read[i]).toBeGreaterThanOrEqual(delivered[i]!);
      });
      for (const answer of at(0, reader, writer)) {
        // Whatever came ten seconds before was seen by then.
        const seen = read.filter((time) => time <= answer + 5_000).length;
        expect(seen).toBeGreaterThanOrEqual(
          written.filter((time) => time < answer - 10_000).length,
        );
      }
    }
  });
});

describe('promises', () => {
  it.each(ids)('%s: a longer world begins as the shorter one', (id) => {
    const longer = inhabited(generateWorld({ seed: 11, scale: 24, days: 8 }));
    // On its last day a world cuts what its people would have gone on to write.
    const until = (5 * DAY - 1800) * 1000;
    const before = (carried: Carried) =>
      record(carried, id)
        .raw.filter(([, time]) => (time as number) < until)
        .map((entry) => entry.join())
        .sort();
    expect(before(longer)).toEqual(before(world));
  });

  it('one more person changes nothing between those who do not know them', () => {
    const base = generateWorld({ seed: 12, scale: 40, days: 5 });
    const more = generateWorld({ seed: 12, scale: 41, days: 5 });
    const near = new Set(more.ties.filter(({ b }) => b === 40).map(({ a }) => a));
    for (const { members } of more.groups) {
      if (members.includes(40)) members.forEach((member) => near.add(member));
    }
    const far = (id: number) => id > 0 && id <= 40 && !near.has(id - 1);
    for (const id of ['e2ee', 'threema', 'signal'] as const) {
      const between = (carried: Carried) =>
        record(carried, id)
          .raw.filter(
            ([name, , owner, , , from, to]) =>
              name === 'phone' && [owner, from, to].every((who) => far(who as number)),
          )
          // Rows move; what is about them does not.
          .map((entry) => entry.slice(0, -1).join())
          .sort();
      const told = between(inhabited(base));
      expect(told.length).toBeGreaterThan(100);
      expect(between(inhabited(more))).toEqual(told);
    }
  });

  it('only some rows, but sizes as if all had been told', () => {
    const all = record(world, 'e2ee').raw;
    const half = Math.floor(world.messages.length / 2);
    const some = record(world, 'e2ee', { rows: { from: half, until: world.messages.length } }).raw;
    const words = (entries: typeof all) =>
      entries.filter((e) => e[0] === 'phone' && (e.at(-1) as number) > half).map((e) => e.join());
    expect(words(some)).toEqual(words(all));
    expect(
      some.some(
        (e) => e[0] === 'phone' && (e.at(-1) as number) > 0 && (e.at(-1) as number) <= half,
      ),
    ).toBe(false);
  });

  it('a block of a city finds those who live elsewhere by their plans', () => {
    const people: World['people'][number][] = [];
    for (const block of generateBlocks({ seed: 3, scale: 640, days: 1 })) {
      people.push(...block.people);
      if (block.index === 0) continue;
      const first = people.length - block.people.length;
      const residents = { from: first, until: people.length };
      const { raw, carriage } = record(inhabited({ ...block, seed: 3, days: 1, people }), 'e2ee', {
        residents,
      });
      expect(raw.some(([name, , phone]) => name === 'packets' && (phone as number) <= first)).toBe(
        true,
      );
      for (const entry of raw.filter(([name, , kind]) => name === 'stanza' && kind === 3)) {
        expect(entry[3]).toBeGreaterThan(first);
      }
      expect(carriage.identities.accountOf(5)).toMatch(/^\+44 7700 900\d{3}$/);
    }
  });
});

describe('lines and names', () => {
  it.each([24, 300])('are one to one in a world of %i', (scale) => {
    const carried = inhabited(generateWorld({ seed: 2, scale, days: 2 }));
    const { carriage } = record(carried, 'threema');
    const people = carried.people.map(({ id }) => id);
    for (const name of ['numberOf', 'accountOf', 'tokenOf'] as const) {
      expect(new Set(people.map(carriage.identities[name])).size).toBe(scale);
    }
    expect(carriage.identities.accountOf(0)).toMatch(/^[A-Z2-9]{8}$/);
    const wifis = carried.places.flatMap(({ id }) => carriage.wifiOf(id) ?? []);
    const addresses = wifis.map((line) => carriage.addressOf(line, 0));
    expect(new Set(addresses).size).toBe(wifis.length);
    const range = scale === 24 ? /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/ : /^198\.1[89]\./;
    for (const address of addresses) expect(address).toMatch(range);
    const stations = people.map((person) => carriage.identities.stationOf(person, wifis[0]!));
    expect(new Set(stations).size).toBe(scale);
    const sims = people.map((person) => carriage.simOf(person));
    const shared = (day: number) => sims.map((line) => carriage.addressOf(line, day));
    expect(new Set(shared(0)).size).toBeLessThan(scale);
    expect(shared(1)).not.toEqual(shared(0));
    expect(shared(0).some((address) => addresses.includes(address))).toBe(false);
  });
});

describe('the chat and the world', () => {
  it('give the same stanzas the same sizes', () => {
    const people = generateWorld({ seed: 1, scale: 2, days: 1 }).people;
    const texts = [12, 5, 80, 3, 200, 1, 44].map((n, i) => ({
      bytes: n,
      sender: i % 3 === 1 ? 1 : 0,
      time: 40_000 + 700 * i,
    }));
    const column = (name: 'bytes' | 'sender' | 'time') => Uint32Array.from(texts, (t) => t[name]);
    const seed = 77;
    const none = new Uint32Array(0);
    const two: Carried = {
      seed,
      days: 1,
      people,
      groups: [],
      places: [],
      visits: { length: 0, person: none, place: none, from: none, until: none },
      messages: {
        length: texts.length,
        time: column('time'),
        sender: column('sender'),
        to: column('sender').map((id) => 1 - id),
        bytes: column('bytes'),
        kind: new Uint8Array(texts.length),
        event: new Uint16Array(texts.length),
      },
      siteOf: String,
      cellAt: () => 0,
    };
    for (const id of ['e2ee', 'cloud'] as const) {
      const inWorld: string[] = [];
      carry(two, messengers[id], {
        stanza: (_time, kind, from, _to, _group, _line, size) => {
          if (kind < 3) inWorld.push(`${['message', 'delivered', 'read'][kind]} ${from} ${size}`);
        },
      });
      // Only the draws that show in sizes are set: registration ids and padding.
      const seeded = seededRandom('chat');
      let registered = 0;
      let padded = 0;
      const random: RandomSource = (length) => {
        if (length === 3) {
          const number = registrationOf(seed, registered++) - 1;
          return Uint8Array.of(0, number >> 8, number & 255);
        }
        if (length === 1) {
          const { bytes, sender, time } = texts[padded++]!;
          const draw = paddingDraw(seed, { time, sender, to: 1 - sender });
          return Uint8Array.of(paddingOf(messengers[id], plainSize(bytes, 0), draw) - 1);
        }
        return seeded(length);
      };
      let chat = begin(
        {
          messenger: id,
          interference: { kind: 'none' },
          whereabouts: { mira: 'home', jonas: 'home' },
        },
        random,
      );
      for (const { bytes, sender, time } of texts) {
        const from = sender === 0 ? 'mira' : 'jonas';
        chat = advance(
          chat,
          { kind: 'write', from, time: time * 1000, text: 'x'.repeat(bytes) },
          random,
        );
      }
      const inChat = chat.journeys.flatMap(({ kind, hops, from }) => {
        if (kind !== 'message' && kind !== 'delivered' && kind !== 'read') return [];
        const channel = hops[0]!.carries;
        const size =
          channel.kind === 'packets' && channel.inner.inner.kind === 'stanza'
            ? channel.inner.inner.size
            : 0;
        return [`${kind} ${from === 'mira' ? 1 : 2} ${size}`];
      });
      expect(inWorld).toHaveLength(3 * texts.length);
      expect([...inWorld].sort()).toEqual([...inChat].sort());
    }
  });
});
