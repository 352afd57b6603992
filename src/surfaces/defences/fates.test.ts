import { describe, expect, it } from 'vitest';
import type { Claim } from '../../inference/index.ts';
import { changesOf, tallyOf } from './fates.ts';

const rows = new Uint32Array([1, 2]);
const claim = (more: Partial<Claim> = {}): Claim => ({
  ...{ rule: 'R1', subjects: [1, 2], by: 'party', score: 10, n: 2, alternatives: [] },
  ...{ value: { is: 'close', days: 5, messages: 9, late: 0.5 } },
  ...{ support: rows, against: rows },
  ...more,
});
const fateOf = (was: Partial<Claim>, is: Partial<Claim>) =>
  changesOf(new Map([['a', claim(was)]]), new Map([['a', claim(is)]]))[0]?.fate;

describe('what becomes of a claim', () => {
  it('is weaker only in weaker words, and where the limits of what was counted no longer meet', () => {
    const was = { p: 0.9, pRange: [0.8, 0.95] } as const;
    expect(fateOf(was, { p: 0.7, pRange: [0.6, 0.85] })).toBe('alive');
    expect(fateOf(was, { p: 0.5, pRange: [0.4, 0.7] })).toBe('weaker');
    const sure = { p: 0.97, pRange: [0.96, 0.98] } as const;
    expect(fateOf(sure, { p: 0.93, pRange: [0.91, 0.95] })).toBe('alive');
    expect(fateOf(was, { p: 0.9, pRange: [0.8, 0.95], score: 1 })).toBe('alive');
  });

  it('goes by a tenth where it is a posterior, or where nobody has counted', () => {
    expect(fateOf({ p: 0.5 }, { p: 0.46 })).toBe('alive');
    expect(fateOf({ p: 0.5 }, { p: 0.44 })).toBe('weaker');
    expect(fateOf({}, { score: 9.5 })).toBe('alive');
    expect(fateOf({ p: 0.5 }, { score: 8 })).toBe('weaker');
  });

  it('is gone where it may no longer be said, and never was where it could not be', () => {
    const of = (was: number, is: number) => {
      const [before, after] = [was, is].map((p) => new Map([['a', claim({ p })]]));
      const [change] = changesOf(before!, after!);
      return [tallyOf(before!, after!), change?.fate, change?.claim.p] as const;
    };
    const none = { before: 0, alive: 0, weaker: 0, fresh: 0 };
    expect(of(0.5, 0.1)).toEqual([{ ...none, before: 1 }, 'dead', 0.5]);
    expect(of(0.1, 0.5)).toEqual([{ ...none, fresh: 1 }, 'fresh', 0.5]);
    expect(of(0.2, 0.1)).toEqual([none, undefined, undefined]);
    expect(of(0.3, 0.3)).toEqual([{ ...none, before: 1, alive: 1 }, 'alive', 0.3]);
    // Nobody has counted: the worst is assumed.
    expect(fateOf({}, {})).toBe('alive');
  });

  it('is told of all, of single ones the most changed first, without their records', () => {
    const before = new Map(
      Array.from({ length: 30 }, (_, i) => [`old ${i}`, claim({ p: 0.4 + i / 60 })]),
    );
    const after = new Map([...before].slice(5));
    after.set('new', claim({ p: 0.5 }));
    expect(tallyOf(before, after)).toEqual({ before: 30, alive: 25, weaker: 0, fresh: 1 });
    const changes = changesOf(before, after);
    expect(changes).toHaveLength(20);
    expect(changes.slice(0, 7).map(({ fate }) => fate)).toEqual([
      ...['dead', 'dead', 'dead', 'dead', 'dead'],
      ...['fresh', 'alive'],
    ]);
    expect(changes[0]).toMatchObject({ key: 'old 4', before: { confidence: 'possible' } });
    expect(changes[0]).not.toHaveProperty('after');
    expect(changes.every((one) => one.claim.support.length === 0)).toBe(true);
  });
});
