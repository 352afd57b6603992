import { describe, expect, it } from 'vitest';
import type { Log } from '../observers/index.ts';
import type { Claim } from './claim.ts';
import { logOf, village } from './fixtures.ts';
import { infer } from './run.ts';
import { scoreClaims, type Score } from './score.ts';
import type { Truth } from './truth.ts';

const log: Log = logOf(
  ['a', 'b', 'c', 'd'].map((subject, i) => ({ time: i, subject, network: `net ${subject}` })),
);
const code = (id: string): number => log.dictionaries.party.findIndex((party) => party.id === id);
const close = (one: string, other: string, p?: number): Claim => ({
  ...{ rule: 'R1', subjects: [code(one), code(other)], by: 'party', score: 1, n: 1 },
  value: { is: 'close', days: 4, messages: 9, late: 0 },
  ...{ support: new Uint32Array(), against: new Uint32Array(), alternatives: [] },
  ...(p === undefined ? {} : { p }),
});
const people = ['a', 'b', 'c', 'd'];

describe('a score', () => {
  it('counts what was right, wrong and missed, and what guessing gets', () => {
    const truth: Truth = {
      people,
      closePairs: [
        ['b', 'a'],
        ['c', 'd'],
      ],
    };
    const [score] = scoreClaims(log, [close('a', 'b', 0.8), close('a', 'c', 0.4)], truth);
    expect(score).toMatchObject({ rule: 'R1', is: 'close', tp: 1, fp: 1, fn: 1 });
    expect(score).toMatchObject({ precision: 0.5, recall: 0.5, verdicts: [true, false] });
    expect(score?.baseRate).toBeCloseTo(2 / 6, 12);
    expect(score?.guessing.alwaysNo).toBeCloseTo(4 / 6, 12);
    expect(score?.brier).toBeCloseTo((0.04 + 0.16) / 2, 12);
  });

  it('a pair that is claimed twice is found once', () => {
    const truth: Truth = { people, correspondents: [['a', 'b']] };
    const writes = (one: string, other: string): Claim => ({
      ...close(one, other),
      rule: 'R11a',
      value: { is: 'writes-to', rank: 1, times: 5, of: 5, seconds: 5, gap: 3 },
    });
    const [score] = scoreClaims(log, [writes('a', 'b'), writes('b', 'a')], truth);
    expect(score).toMatchObject({ tp: 2, fp: 0, fn: 0, recall: 1 });
  });

  it('what is not told is not scored, and what was not claimed is missed', () => {
    expect(scoreClaims(log, [close('a', 'b')], { people })).toEqual([]);
    const truth: Truth = { people, nightWorkers: ['a'] };
    const [score] = scoreClaims(log, [], truth, [['R6', 'night-work']]);
    expect(score).toMatchObject({ tp: 0, fp: 0, fn: 1, recall: 0, baseRate: 0.25 });
    expect(score).not.toHaveProperty('precision');
  });

  it('a quantity is right within its interval, across midnight too', () => {
    const sleep = (centre: number): Claim => ({
      ...close('a', 'a'),
      ...{ rule: 'R5', subjects: [code('a')] },
      value: { is: 'sleep', centre, from: 22, until: 6, spread: [1, 1] },
      interval: [centre - 2, centre + 2],
    });
    const truth: Truth = { people, sleepMiddles: { a: 23.5 } };
    expect(scoreClaims(log, [sleep(1), sleep(3)], truth)[0]).toMatchObject({
      ...{ verdicts: [true, false], coverage: 0.5 },
    });
  });

  it('guessing is worked out for what can be named at random, and for nothing else', () => {
    const asked = (claim: Claim, truth: Partial<Truth>) =>
      scoreClaims(log, [claim], { people, ...truth })[0];
    const about = (value: Claim['value'], interval?: readonly [number, number]): Claim => ({
      ...close('a', 'a'),
      ...{ rule: 'R5', subjects: [code('a')], value },
      ...(interval === undefined ? {} : { interval }),
    });
    // Four hours of 24, six of 24.
    const sleep = about({ is: 'sleep', centre: 3, from: 22, until: 6, spread: [1, 1] }, [1, 5]);
    expect(asked(sleep, { sleepMiddles: { a: 3 } })?.guessing).toEqual({ atRandom: 4 / 24 });
    const offset = about({ is: 'utc-offset', hours: 0 }, [-3, 3]);
    expect(asked(offset, { utcOffsets: { a: 0 } })?.guessing).toEqual({ atRandom: 6 / 24 });
    // One of four networks; of b two are.
    const home = about({ is: 'home', where: { network: 1 }, votes: 3, of: 3 });
    expect(asked(home, { homes: { a: ['net a'] } })?.guessing).toEqual({ atRandom: 1 / 4 });
    const two = asked(home, { homes: { a: ['net a'], b: ['net b', 'net c'] } });
    expect(two?.guessing.atRandom).toBeCloseTo((1 / 4 + 2 / 4) / 2, 12);
    for (const score of [two, asked(sleep, { sleepMiddles: { a: 3 } })]) {
      expect(score).not.toHaveProperty('baseRate');
    }
    const circle = about({ is: 'community', stability: 1 });
    expect(asked(circle, { communities: [['a', 'b']] })?.guessing).toEqual({});
    const nobody = scoreClaims(log, [], { people, sleepMiddles: { a: 3 } }, [['R5', 'sleep']]);
    expect(nobody[0]?.guessing).toEqual({});
  });

  it('circles are matched, and the division compared', () => {
    const circle = (...ids: string[]): Claim => ({
      ...close('a', 'b'),
      ...{ rule: 'R7', subjects: ids.map(code), value: { is: 'community', stability: 1 } },
    });
    const truth: Truth = {
      people,
      communities: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    };
    const [right] = scoreClaims(log, [circle('a', 'b'), circle('c', 'd')], truth);
    expect(right).toMatchObject({ tp: 2, fn: 0, ari: 1, nmi: 1 });
    const [wrong] = scoreClaims(log, [circle('a', 'c'), circle('b', 'd')], truth);
    expect(wrong).toMatchObject({ tp: 0, fp: 2, fn: 2 });
    expect(wrong?.ari).toBeLessThan(0);
  });
});

describe('in the village', () => {
  const everybody = Array.from({ length: 16 }, (_, i) => `p${i}`);
  const others = everybody.filter((id) => id !== 'p6');
  const truth: Truth = {
    people: [...everybody, 'p9b'],
    households: [['p0', 'p1']],
    couples: [['p0', 'p1']],
    homes: Object.fromEntries(
      [...everybody, 'p9b'].map((id) => [
        id,
        [`home-${id === 'p1' ? 0 : id === 'p9b' ? 9 : id.slice(1)}`],
      ]),
    ),
    workplaces: Object.fromEntries(
      [...others, 'p9b'].map((id) => [
        id,
        [Number(id.replace(/\D/gu, '')) < 8 ? 'office' : 'school'],
      ]),
    ),
    sleepMiddles: Object.fromEntries(others.map((id) => [id, 3])),
    utcOffsets: Object.fromEntries(others.map((id) => [id, 0])),
    nightWorkers: ['p6'],
    communities: [everybody.slice(0, 8), [...everybody.slice(8), 'p9b']],
    newTies: [['p3', 'p12']],
    visited: [['p2', 0]],
    contacted: [['p2', 1]],
    sources: ['p4'],
    renumbered: [['p9', 'p9b']],
  };
  const scored = (seed: number): Map<string, Score> => {
    const view = village.service(seed);
    const { claims } = infer(view, village.knowledge);
    return new Map(scoreClaims(view, claims, truth).map((score) => [score.is, score]));
  };

  it.each([11, 12, 13])('the plain cases are found, and none wrongly (seed %i)', (seed) => {
    const scores = scored(seed);
    for (const is of [
      ...['household', 'couple', 'home', 'workplace', 'sleep', 'utc-offset', 'night-work'],
      ...['community', 'new-tie', 'visited', 'contacted', 'same-person'],
    ]) {
      expect(scores.get(is), is).toMatchObject({ precision: 1, recall: 1 });
    }
    expect(scores.get('community')?.ari).toBe(1);
    // The one who talks to the reporter every other day is named beside the source.
    expect(scores.get('source')).toMatchObject({ tp: 1, fp: 1, recall: 1 });
  });
});
