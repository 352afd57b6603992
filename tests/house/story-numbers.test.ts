/** Every number about the invented town that the story names is worked out anew from that town. */
import { beforeAll, describe, expect, it } from 'vitest';
import { infer, sourcePosterior, type ValueKind } from '../../src/inference/index.ts';
import {
  advance,
  begin,
  Carriage,
  defend,
  messengers,
  preparedConversation,
} from '../../src/network/index.ts';
import {
  columnsIn,
  columnsOf,
  observe,
  observerIds,
  parseObserver,
  recordKinds,
  watch,
  type Log,
} from '../../src/observers/index.ts';
import { seededRandom } from '../../src/protocol/index.ts';
import { numbersIn, scenes, wordsOf } from '../../src/story/index.ts';
import { numbers } from '../../src/story/numbers.ts';
import { prepared as deTexts } from '../../src/ui/language/de/conversation/prepared.ts';
import { prepared as enTexts } from '../../src/ui/language/en/conversation/prepared.ts';
import { story as deStory } from '../../src/ui/language/de/story/index.ts';
import { story as enStory } from '../../src/ui/language/en/story/index.ts';
import { story as deTown } from '../../src/ui/language/de/weeks/story.ts';
import { story as enTown } from '../../src/ui/language/en/weeks/story.ts';
import { tell, type NumberName, type Numbers, type Story } from '../../src/ui/language/story.ts';
import { levelsOf } from '../../src/story/levels.ts';
import type { DefenceName } from '../../src/ui/state.ts';
import { storyWorld, type CastId, type StoryTown } from '../../src/world/index.ts';

const catalogues: [string, Story][] = [
  ['en', enStory],
  ['de', deStory],
];
const DAY = 86_400;
const HOUR = 3600;
/** The Friday on which the file was read, and the Thursday on which it was in the paper. */
const READ = 11;
const PUBLISHED = 17;

describe.each([
  ['en', enTown],
  ['de', deTown],
])('in the town as told in %s', (_, words) => {
  let town: StoryTown;
  let service: Log;
  const times = new Map<string, number[]>();
  beforeAll(() => {
    town = storyWorld(words);
    service = watch(town, messengers.e2ee, parseObserver('service'));
    const { data, dictionaries, length } = service;
    const id = (code: number | undefined) => dictionaries.party[code ?? 0]?.id ?? '';
    for (let row = 0; row < length; row++) {
      if (recordKinds[data.kind?.[row] ?? 0] !== 'message') continue;
      const pair = [id(data.subject?.[row]), id(data.peer?.[row])].sort().join();
      times.set(pair, [...(times.get(pair) ?? []), (data.time[row] ?? 0) / 1000]);
    }
  });

  const person = (id: CastId) => town.cast.find((one) => one.id === id)!;
  /** Times of the messages between two, as the service has them; seconds since the first Monday. */
  const between = (one: CastId, other: CastId): readonly number[] =>
    times.get([person(one).number, person(other).number].sort().join()) ?? [];
  /** Most within a day. */
  const burst = (all: readonly number[]) =>
    Math.max(...all.map((t) => all.filter((u) => u >= t && u < t + DAY).length));
  const is = (name: NumberName, value: number) => expect(value, name).toBe(numbers[name]);

  it('so many write so much', () => {
    is('people', town.cast.filter(({ account }) => account === 'person').length);
    // “Three machines”: two desks and a bot.
    const machines = town.cast.filter(({ account }) => account !== 'person');
    expect(machines.map(({ account }) => account)).toEqual(['business', 'business', 'bot']);
    // “The number without a line”: in no pair, and the only one.
    const tail = (pair: string) => pair.split(',').map((number) => number.slice(-3));
    const paired = new Set([...times.keys()].filter((pair) => !/^,|,$/u.test(pair)).flatMap(tail));
    const unpaired = town.cast.filter(({ number }) => !paired.has(number.slice(-3)));
    expect(unpaired.map(({ account, number }) => [account, number.slice(-3)])).toEqual([
      ['bot', '440'],
    ]);
    is('messages', town.messages.length);
  });

  it('two write to each other so often, and nobody more often than Leo and Sam', () => {
    is('leoSam', between('leo', 'sam').length);
    is('chiomaAda', between('chioma', 'ada').length);
    is('miraSam', between('mira', 'sam').length);
    is('priyaAda', between('priya', 'ada').length);
    is('jonasAda', between('jonas', 'ada').length);
    is('priyaDays', new Set(between('priya', 'ada').map((t) => Math.floor(t / DAY))).size);
    // Messages to a group name no one recipient.
    const pairs = [...times].filter(([pair]) => !/^,|,$/u.test(pair));
    expect(Math.max(...pairs.map(([, all]) => all.length))).toBe(numbers.leoSam);
  });

  it('Leo and Sam write mostly in the evening, at night or at weekends', () => {
    const late = between('leo', 'sam').filter((t) => {
      const hour = (t / HOUR) % 24;
      return hour >= 20 || hour < 6 || Math.floor(t / DAY) % 7 >= 5;
    });
    expect(late.length / numbers.leoSam).toBeGreaterThan(0.75);
  });

  it('three phones are awake at night, one of them at the hospital', () => {
    const carriage = new Carriage(town, messengers.e2ee);
    const hospital = town.places.find(({ kind }) => kind === 'hospital')!;
    const address = carriage.addressOf(carriage.wifiOf(hospital.id)!, 0);
    const nights = (id: CastId, where?: string) => {
      const days = new Set<number>();
      for (let row = 0; row < service.length; row++) {
        const { party, network } = service.dictionaries;
        const t = (service.data.time[row] ?? 0) / 1000;
        if (party[service.data.subject?.[row] ?? 0]?.id !== person(id).number) continue;
        if ((t / HOUR) % 24 >= 6) continue;
        if (where !== undefined && network[service.data.network?.[row] ?? 0]?.id !== where)
          continue;
        days.add(Math.floor(t / DAY));
      }
      return days.size;
    };
    const awake = town.cast
      .map(({ id }) => id)
      .sort((one, other) => nights(other) - nights(one))
      .slice(0, 3);
    expect(awake.sort()).toEqual(['freya', 'luka', 'mira']);
    is('miraNights', nights('mira', address));
    for (const { id } of town.cast) if (id !== 'mira') expect(nights(id, address), id).toBe(0);
  });

  it('the source and the reporter’s sister look alike, and the press officer does not', () => {
    const [jonas, chioma, priya] = (['jonas', 'chioma', 'priya'] as const).map((id) =>
      between(id, 'ada'),
    ) as [number[], number[], number[]];
    // The first night goes on past midnight; he had never written before.
    is('firstNight', jonas.filter((t) => t < READ * DAY + 30 * HOUR).length);
    expect(Math.min(...jonas)).toBeGreaterThan(READ * DAY + 23 * HOUR + 40 * 60);
    // A Friday and a Thursday; in between a Tuesday evening, and then one word of thanks.
    expect([READ % 7, PUBLISHED % 7]).toEqual([4, 3]);
    expect(jonas.filter((t) => t > 16 * DAY)).toHaveLength(1);
    expect(jonas.filter((t) => t > 15 * DAY + 20 * HOUR && t < 16 * DAY).length).toBeGreaterThan(5);
    const before = (all: readonly number[]) =>
      all.filter((t) => t >= (PUBLISHED - 14) * DAY + 6 * HOUR && t <= (PUBLISHED + 2) * DAY);
    is('chiomaBurst', burst(before(chioma)));
    is('firstNight', burst(jonas));
    // “Chioma and her sister wrote each other just as many within a day”: in the lessons and the card game.
    expect(burst(before(chioma))).toBe(burst(jonas));
    expect(burst(priya)).toBeLessThan(numbers.firstNight);
    // Office hours, and on weekdays only.
    for (const t of priya) {
      expect((t / HOUR) % 24).toBeGreaterThanOrEqual(8.5);
      expect((t / HOUR) % 24).toBeLessThan(18.1);
      expect(Math.floor(t / DAY) % 7).toBeLessThan(5);
    }
    // On every working day; and with Chioma on several days of that week.
    expect(numbers.priyaDays).toBe(20);
    const week = chioma.filter((t) => t >= READ * DAY && t < (READ + 7) * DAY);
    expect(new Set(week.map((t) => Math.floor(t / DAY))).size).toBeGreaterThanOrEqual(3);
    expect(Math.min(...chioma)).toBeLessThan(READ * DAY);
    expect(Math.max(...chioma)).toBeGreaterThan((PUBLISHED + 2) * DAY);
  });

  it('Thanh was at the clinic, and Tomasz is there more often', () => {
    const clinic = town.places.find(({ kind }) => kind === 'clinic')!.id;
    const stays = (id: CastId) =>
      Array.from(town.visits.place).filter(
        (place, i) => place === clinic && town.visits.person[i] === person(id).person,
      ).length;
    expect(stays('thanh')).toBeGreaterThan(0);
    expect(stays('tomasz')).toBeGreaterThan(stays('thanh'));
    expect(town.people[person('thanh').person]?.work).not.toBe(clinic);
  });

  it('the bot reads the whole choir', () => {
    const log = watch(town, messengers.e2ee, parseObserver('bot:choir'));
    is('botMessages', log.length);
    expect(log.data.text).toBeDefined();
  });

  it('Elif writes to the clinic’s desk, whose firm reads along', () => {
    const log = watch(town, messengers.e2ee, parseObserver('business:desk'));
    expect(log.data.text).toBeDefined();
    expect(between('elif', 'desk').length).toBeGreaterThan(0);
  });
});

it('base rates are as the rule counts them', () => {
  for (const staff of [50, 500, 5000] as const)
    expect(Math.round(100 * sourcePosterior(staff, 0.01))).toBe(numbers[`posterior${staff}`]);
  // “About five others”, “in 80 of 100”.
  expect(Math.round(499 * 0.01)).toBe(5);
  expect(sourcePosterior(500, 0.01)).toBe(sourcePosterior(500, 0.01, 0.8));
});

it('the service’s list loses its words and keeps the rest', () => {
  const gone = columnsOf['service-reading'].filter(
    (column) => !(columnsOf.service as readonly string[]).includes(column),
  );
  expect(gone).toEqual(['text']);
  expect(columnsOf.service).toHaveLength(numbers.serviceColumns);
});

it.each([
  ['en', enTexts],
  ['de', deTexts],
])(
  '%s: of the prepared chat the words go, each message is larger, and nothing else changes',
  (_, texts) => {
    const seenThrough = (messenger: 'cloud' | 'e2ee') => {
      const random = seededRandom('what goes');
      const chat = preparedConversation({ texts, startOfDay: 0 }).reduce(
        (so, event) => advance(so, event, random),
        begin(
          {
            messenger,
            interference: { kind: 'none' },
            whereabouts: { mira: 'home', jonas: 'home' },
          },
          random,
        ),
      );
      return observe(chat, 'service').records.map((one) => ({ text: undefined, ...one }));
    };
    const [cloud, sealed] = [seenThrough('cloud'), seenThrough('e2ee')];
    expect(cloud.filter(({ text }) => text !== undefined)).toHaveLength(texts.length);
    const grown = sealed.map((after, i) => {
      const before = cloud[i]!;
      expect(after.text).toBeUndefined();
      if (before.text === undefined) expect(after.size).toBe(before.size);
      else expect(after.size).toBeGreaterThan(before.size);
      return { ...after, size: before.size, text: before.text };
    });
    expect(grown).toEqual(cloud);
  },
);

it('a message from home to home passes eight places, of which the service alone knows the two', () => {
  const random = seededRandom('eight places');
  let chat = begin(
    {
      messenger: 'e2ee',
      interference: { kind: 'none' },
      whereabouts: { mira: 'home', jonas: 'home' },
    },
    random,
  );
  chat = advance(chat, { kind: 'write', from: 'mira', time: 8 * 3_600_000, text: 'Hello' }, random);
  const passed = observerIds.filter((id) => observe(chat, id).records.length > 0);
  expect(passed).toHaveLength(8);
  const pair = passed.filter((id) => observe(chat, id).columns.some((column) => column === 'peer'));
  expect(pair.sort()).toEqual(['jonas', 'mira', 'service']);
});

it('what is to be tried comes out as the words say', () => {
  const town = storyWorld(enTown);
  const seen = (observer: string, ...on: DefenceName[]) =>
    watch(town, defend(messengers.e2ee, new Set(on)), parseObserver(observer));
  const found = (log: Log, kind: ValueKind) =>
    infer(log).claims.filter(({ value }) => value.is === kind).length;
  const [usual, detour] = [seen('service'), seen('service', 'vpn')];
  for (const kind of ['home', 'workplace', 'household', 'couple'] as const) {
    expect(found(usual, kind), kind).toBeGreaterThan(1);
    expect(found(detour, kind), kind).toBe(0);
  }
  expect(found(detour, 'close')).toBe(found(usual, 'close'));
  expect(columnsIn(seen('backup'))).toContain('text');
  const closed = seen('backup', 'encrypted-backup');
  expect(columnsIn(closed)).not.toContain('text');
  expect(columnsIn(closed)).toEqual(expect.arrayContaining(['time', 'size']));
});

it('“with whom” is seen by the service and not kept, it says', () => {
  const peer = levelsOf('service', 'e2ee', 'peer');
  expect(peer?.see.level).toBe('yes');
  expect(peer?.keep.level).toBe('no');
});

describe.each(catalogues)('the words, %s', (_, story) => {
  const all = scenes.map((scene) => wordsOf(story, scene));
  const strings: unknown[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    else strings.push(value);
  };
  walk(all);

  it('use every number that there is', () => {
    const used = new Set<string>();
    const spy = new Proxy({} as Numbers, {
      get: (_target, name) => {
        used.add(String(name));
        return '0';
      },
    });
    for (const one of strings) if (typeof one === 'function') (one as (n: Numbers) => string)(spy);
    expect([...used].sort()).toEqual(Object.keys(numbers).sort());
  });

  it('call people by their own numbers', () => {
    const cast = new Map(Object.entries(enTown.cast).map(([id, { name }]) => [name, id] as const));
    const town = storyWorld(enTown);
    const texts = strings.map((one) =>
      typeof one === 'function'
        ? tell(one as (n: Numbers) => string, numbersIn(String))
        : String(one),
    );
    const named = texts.flatMap((text) => [
      ...text.matchAll(/(\p{Lu}\p{L}+)(?:’s?)? \(…(\d{3})\)/gu),
    ]);
    expect(named.length).toBeGreaterThan(15);
    for (const [, name = '', tail = ''] of named) {
      const id = cast.get(name) ?? cast.get(name.replace(/s$/u, ''));
      expect(town.cast.find((one) => one.id === id)?.number.slice(-3), name).toBe(tail);
    }
  });
});

it('both languages name the same numbers in the same places', () => {
  const named = Object.fromEntries(
    Object.keys(numbers).map((name) => [name, `‹${name}›`]),
  ) as Numbers;
  const marks = (value: unknown, path: string): [string, string[]][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => marks(inner, `${path}.${key}`))
      : typeof value === 'function'
        ? [
            [
              path,
              [...String((value as (n: Numbers) => string)(named)).matchAll(/‹\w+›/gu)]
                .map(([mark]) => mark)
                .sort(),
            ],
          ]
        : [];
  expect(marks(deStory, '')).toEqual(marks(enStory, ''));
});

it.each([
  ['en', enStory, enTown],
  ['de', deStory, deTown],
])('%s: what is quoted from the four weeks stands there', (_, story, town) => {
  const { transfer } = story.chapters['four-weeks'].scenes['who-is-the-source'];
  const told = town.words.leakFirst.join(' ');
  const quoted = [transfer.question, transfer.reveal].flatMap((text) =>
    [...text.matchAll(/[“„]([^“”„]+)[”“]/gu)].map(([, words]) => words ?? ''),
  );
  expect(quoted).toHaveLength(2);
  for (const words of quoted) expect(told).toContain(words);
});
