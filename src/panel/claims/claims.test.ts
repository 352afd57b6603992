import { describe, expect, it } from 'vitest';
import {
  alternativeIds,
  confidenceOf,
  type Claim,
  type Truth,
  type Value,
} from '../../inference/index.ts';
import { weeks as german } from '../../ui/language/de/weeks/index.ts';
import { weeks as english } from '../../ui/language/en/weeks/index.ts';
import { syntheticLog } from '../fixtures.ts';
import type { ClaimNames, Conclusion } from './conclusions.ts';
import { stretchesOf } from './dots.ts';
import { idOfClaim } from './id.ts';
import { inOrder, isHidden } from './order.ts';
import { realOf } from './real.ts';
import { claimsCsv, claimsJson } from './table.ts';
import { clockOf, wordingOf, type Speech } from './wording.ts';

const log = syntheticLog({ people: 12, records: 50 });
const names: ClaimNames = {
  subject: (_by, code) => log.dictionaries.party[code]?.name ?? '',
  where: (where) => ('network' in where ? `network ${where.network}` : `place ${where.place}`),
  group: (code) => `group ${code}`,
  listing: (index) => `listing ${index}`,
  column: (column) => column,
  who: (id) => (id === log.dictionaries.party[1]?.id ? 'Mira Fictitious' : undefined),
  real: (id) => `the real ${id}`,
};
const speech = (words: typeof english): Speech => ({
  words,
  log,
  names,
  day: (time) => new Date(time).toISOString().slice(0, 10),
});
const id = (code: number) => log.dictionaries.party[code]?.id ?? '';

function claimed(value: Value, more: Partial<Claim> = {}): Claim {
  return {
    rule: 'R1',
    subjects: [1, 2],
    by: 'party',
    value,
    score: 1,
    support: Uint32Array.of(0, 3),
    against: new Uint32Array(),
    n: 2,
    alternatives: ['relatives'],
    ...more,
  };
}
const close: Value = { is: 'close', days: 12, messages: 41, late: 0.634 };
function concluded(claim: Claim, more: Partial<Conclusion> = {}): Conclusion {
  return {
    claim,
    verdict: 'right',
    sensitivity: 2,
    ...(claim.p === undefined ? {} : { confidence: confidenceOf(claim.p) }),
    ...more,
  };
}

const values: readonly Value[] = [
  close,
  { is: 'household', where: { network: 3 }, nights: 20, of: 28 },
  { is: 'couple', nights: 20, messages: 50 },
  { is: 'home', where: { place: 2 }, votes: 17.5, of: 21 },
  { is: 'workplace', where: { network: 1 }, days: 9, of: 20 },
  { is: 'sleep', centre: 3.5, from: 23.25, until: 7.5, spread: [1, 1], later: 1.4 },
  { is: 'utc-offset', hours: -4.5 },
  { is: 'night-work', where: { network: 1 }, days: 8, nights: 6 },
  { is: 'night-active', days: 9 },
  { is: 'community', stability: 0.8 },
  { is: 'group', group: 1 },
  { is: 'new-tie', since: 86_400_000, days: 9, messages: 40, sharedNights: 3 },
  { is: 'contacted', listing: 0, days: 2, minutes: 0, then: [1] },
  { is: 'visited', listing: 0, days: 1, minutes: 50, then: [] },
  { is: 'works-there', listing: 0, days: 12, minutes: 480, then: [] },
  { is: 'source', posterior: 0.44, staff: 50, chance: 0.02, messages: 12, burst: 8 },
  { is: 'writes-to', rank: 1, times: 9, of: 12, seconds: 300, gap: 4 },
  { is: 'lines-talk', times: 9, of: 12 },
  { is: 'same-person', similarity: 0.71, runnerUp: 0.2, shared: 6 },
];

describe('the order of cards', () => {
  const kind = (value: Value, p: number, sensitivity: number, score = 0) =>
    concluded(claimed(value, { p, score }), { sensitivity });

  it('has the surest and most sensitive first, and of one kind the surest', () => {
    const all = [
      kind(close, 0.7, 2, 1),
      kind(close, 0.9, 2, 2),
      kind({ is: 'visited', listing: 0, days: 1, minutes: 50, then: [] }, 0.8, 4),
      kind({ is: 'utc-offset', hours: 1 }, 0.6, 1),
    ];
    expect(inOrder(all).map(({ claim }) => [claim.value.is, claim.p])).toEqual([
      ['visited', 0.8],
      ['close', 0.9],
      ['close', 0.7],
      ['utc-offset', 0.6],
    ]);
  });

  it('does not lay twenty of a kind on top of each other', () => {
    const visits = Array.from({ length: 20 }, (_, listing) =>
      kind({ is: 'visited', listing, days: 1, minutes: 50, then: [] }, 0.9, 4),
    );
    const order = inOrder([...visits, kind(close, 0.9, 2)]);
    expect(order).toHaveLength(21);
    expect(order.findIndex(({ claim }) => claim.value.is === 'close')).toBeLessThan(5);
  });

  it('puts what nobody has counted last, and hides only what is too unsure', () => {
    const uncounted = concluded(claimed(close));
    const unsure = kind(close, 0.29, 4);
    expect(inOrder([uncounted, unsure]).at(-1)).toBe(uncounted);
    expect(isHidden(uncounted)).toBe(false);
    expect(isHidden(unsure)).toBe(true);
    expect(isHidden(kind(close, 0.3, 1))).toBe(false);
  });

  it('is the same whatever order claims come in', () => {
    const all = values.map((value, i) => kind(value, 0.3 + i / 40, 1 + (i % 4), i));
    const ids = (those: readonly Conclusion[]) => inOrder(those).map(({ claim }) => claim.value.is);
    expect(ids([...all].reverse())).toEqual(ids(all));
  });
});

describe('a claim’s name in links', () => {
  it('is made of rule, kind and whom it is about, in the log’s own ids', () => {
    expect(idOfClaim(log, claimed(close))).toBe(`R1~close~${id(1)}~${id(2)}`);
  });

  it('tells apart two of a kind, and stays short for a circle', () => {
    const visit = (listing: number): Value => ({
      ...{ is: 'visited', listing, days: 1, minutes: 50, then: [] },
    });
    const one = idOfClaim(log, claimed(visit(0)));
    expect(one).not.toBe(idOfClaim(log, claimed(visit(1))));
    const circle = claimed({ is: 'community', stability: 1 }, { subjects: [1, 2, 3, 4, 5] });
    expect(idOfClaim(log, circle)).toBe(`R1~community~${id(1)}~${id(2)}~${id(3)}~+2`);
  });
});

describe('dots', () => {
  const cover = (from: number, until: number) =>
    stretchesOf(from, until).reduce((sum, part) => sum + part.until - part.from, 0);

  it('frames as many as the range has, row by row', () => {
    expect(stretchesOf(61, 74)).toEqual([
      { row: 6, from: 1, until: 10 },
      { row: 7, from: 0, until: 4 },
    ]);
    for (const [from, until] of [
      [0, 100],
      [0, 1],
      [9, 11],
      [30, 40],
      [95, 100],
    ] as const)
      expect(cover(from, until)).toBe(until - from);
  });

  it('frames one where both ends are the same', () => {
    expect(cover(50, 50)).toBe(1);
    expect(cover(100, 100)).toBe(1);
  });
});

describe.each([
  ['en', english],
  ['de', german],
] as const)('a card in words, %s', (_language, words) => {
  it('says every kind of claim, with what else it could be and no decimals', () => {
    for (const value of values) {
      const claim = claimed(value, {
        p: 0.683,
        pRange: [0.612, 0.744],
        interval: [-7.5, -1.5],
        alternatives: alternativeIds.slice(0, 3),
        against: Uint32Array.of(4),
      });
      const wording = wordingOf(concluded(claim), speech(words));
      const all = Object.values(wording).flat().join(' ');
      expect(all, value.is).not.toMatch(/undefined|NaN|\[object|\d[.,]\d(?!\d\d)/u);
      expect(wording.shows.join(''), value.is).not.toBe('');
      expect(wording.headline).toContain(words.claims.confidence[confidenceOf(0.683)]);
      expect(wording.alternative).toContain(words.claims.alternatives.relatives);
      expect(wording.howSure.join(' ')).toContain('68');
      if (value.is !== 'source') expect(wording.howSure.join(' ')).toMatch(/61.*75/u);
    }
  });

  it('says of what nobody has counted that nobody has', () => {
    const { headline, statement, howSure } = wordingOf(concluded(claimed(close)), speech(words));
    expect(headline).toBe(statement);
    expect(howSure).toEqual([words.claims.notCounted]);
  });

  it('has words for whatever may lie behind', () => {
    const truth: Truth = { people: [] };
    for (const behind of Object.keys(words.cards.truth.behind)) {
      const real = realOf(concluded(claimed(close), { behind }), truth, log, names, words);
      expect(real.join(' ')).not.toMatch(/undefined/u);
      expect(real).toHaveLength(2);
    }
  });
});

describe('the back of a card', () => {
  const back = (value: Value, verdict: Conclusion['verdict'], truth: Partial<Truth> = {}) =>
    realOf(
      concluded(claimed(value), { verdict }),
      { people: [], ...truth },
      log,
      names,
      english,
    ).join(' ');

  it('says who it is, where the log has only a number', () => {
    expect(back(close, 'right')).toContain(`${id(1)} is Mira Fictitious.`);
  });

  it('says what is so instead', () => {
    const home: Value = { is: 'home', where: { place: 2 }, votes: 17, of: 21 };
    expect(back(home, 'wrong', { homes: { [id(1)]: ['line-7'] } })).toContain(
      'In truth: the real line-7.',
    );
    const offset: Value = { is: 'utc-offset', hours: -5 };
    expect(back(offset, 'wrong', { utcOffsets: { [id(1)]: 0 } })).toContain('the town’s own time');
    const source = values.find(({ is }) => is === 'source') ?? close;
    expect(back(source, 'wrong', { sources: ['x'] })).toContain('somebody else: the real x');
    expect(back(source, 'right', { sources: [id(1)] })).not.toContain('somebody else');
    const sleep = values.find(({ is }) => is === 'sleep') ?? close;
    expect(back(sleep, 'wrong', { sleepMiddles: { [id(1)]: 10.5 } })).toContain('10:30');
  });

  it('says so where nobody can say', () => {
    expect(back(close, 'unknown')).toBe(english.cards.truth.unknown);
  });
});

describe('files', () => {
  const list = values.map((value) =>
    concluded(claimed(value, { p: 0.5, pRange: [0.4, 0.6], interval: [0, 1] })),
  );

  it('have a line each, and no marks that cannot be seen', () => {
    const csv = claimsCsv(list, speech(english));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + list.length);
    expect(csv).not.toMatch(/[\u2068\u2069]/u);
    expect(csv).toContain('"50","40","60"');
  });

  it('give evidence by the numbers of records', () => {
    const json = JSON.parse(claimsJson(list, speech(english), log, 'invented')) as {
      readonly claims: readonly { readonly support: readonly number[]; readonly id: string }[];
    };
    expect(json.claims).toHaveLength(list.length);
    expect(json.claims[0]?.support).toEqual([1, 4]);
    expect(json.claims[0]?.id).toBe(`R1~close~${id(1)}~${id(2)}`);
  });
});

it('a clock goes round', () => {
  expect([clockOf(-0.5), clockOf(24), clockOf(7.999), clockOf(23.9999)]).toEqual([
    '23:30',
    '00:00',
    '08:00',
    '00:00',
  ]);
});
