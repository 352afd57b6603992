import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binOf,
  binScores,
  calibrate,
  confidenceOf,
  defencesKey,
  type Calibrated,
  type CalibrationTable,
  type Sample,
} from './calibration.ts';
import type { Claim } from './claim.ts';
import { draws } from './fixtures.ts';
import { isotonic } from './isotonic.ts';
import { wilson } from './wilson.ts';

describe('Wilson’s interval', () => {
  it('known values', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4901625, 6);
    expect(high).toBeCloseTo(0.9433178, 6);
    expect(wilson(0, 20)[0]).toBe(0);
    expect(wilson(0, 20)[1]).toBeCloseTo(0.1611252, 6);
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(() => wilson(3, 2)).toThrow(RangeError);
  });

  it('holds the share, within 0 and 1, and narrows with more', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [right, n] = [Math.min(a, b), Math.max(a, b, 1)];
        const [low, high] = wilson(right, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(right / n - 1e-12);
        const [closer, other] = wilson(10 * right, 10 * n);
        expect(other - closer).toBeLessThan(high - low);
      }),
    );
  });
});

describe('isotonic regression', () => {
  it('known values', () => {
    expect(isotonic([1, 3, 2, 4], [1, 1, 1, 1])).toEqual([1, 2.5, 2.5, 4]);
    expect(isotonic([3, 2, 1], [1, 1, 2])).toEqual([1.75, 1.75, 1.75]);
    expect(isotonic([], [])).toEqual([]);
    expect(() => isotonic([1], [0])).toThrow(RangeError);
  });

  it('never falls, keeps the mean, and no other that never falls is nearer', () => {
    const value = fc.integer({ min: 0, max: 20 });
    const weight = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, weight, value), { minLength: 1, maxLength: 12 }),
        (given) => {
          const [values, weights] = [given.map(([v]) => v), given.map(([, w]) => w)];
          const fitted = isotonic(values, weights);
          const total = (list: readonly number[]): number =>
            list.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0);
          const error = (list: readonly number[]): number =>
            list.reduce(
              (sum, one, i) => sum + (weights[i] ?? 0) * (one - (values[i] ?? 0)) ** 2,
              0,
            );
          fitted.forEach((one, i) => {
            if (i > 0) expect(one).toBeGreaterThanOrEqual((fitted[i - 1] ?? 0) - 1e-9);
          });
          expect(total(fitted)).toBeCloseTo(total(values), 6);
          const rising = given.map(([, , r]) => r).sort((a, b) => a - b);
          expect(error(fitted)).toBeLessThanOrEqual(error(rising) + 1e-9);
        },
      ),
    );
  });
});

describe('bins', () => {
  it('hold every claim once, never fall, and recover how often claims are right', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 600 }), (seed, n) => {
        const draw = draws(seed);
        const samples = Array.from({ length: n }, (): Sample => {
          const score = Math.floor(50 * draw()) / 50;
          return { score, right: draw() < score };
        });
        const bins = binScores(samples);
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(n);
        expect(bins.reduce((sum, bin) => sum + bin.right, 0)).toBe(
          samples.filter(({ right }) => right).length,
        );
        bins.forEach(({ p, range, from }, i) => {
          expect(p).toBeGreaterThanOrEqual(range[0] - 1e-9);
          expect(p).toBeLessThanOrEqual(range[1] + 1e-9);
          if (i === 0) return;
          expect(p).toBeGreaterThan(bins[i - 1]?.p ?? 1);
          expect(from).toBeGreaterThan(bins[i - 1]?.from ?? 1);
        });
        for (const { score } of samples) expect(binOf(bins, score)).toBeDefined();
      }),
    );
    const draw = draws(1);
    const many = Array.from({ length: 20_000 }, (): Sample => {
      const score = draw();
      return { score, right: draw() < score };
    });
    for (const score of [0.15, 0.5, 0.85]) {
      expect(binOf(binScores(many), score)?.p).toBeCloseTo(score, 0.9);
    }
  });

  it('of nothing there are none', () => {
    expect(binScores([])).toEqual([]);
    expect(binOf([], 1)).toBeUndefined();
  });
});

describe('a table', () => {
  const claim: Claim = {
    ...{ rule: 'R3', subjects: [1], by: 'party', score: 0.6, n: 9 },
    value: { is: 'home', where: { network: 1 }, votes: 5, of: 6 },
    ...{ support: Uint32Array.of(0), against: new Uint32Array(), alternatives: [] },
  };
  const here = { observer: 'service', messenger: 'e2ee', defences: '' };
  const table: CalibrationTable = {
    seeds: [1, 2],
    entries: [
      {
        ...here,
        ...{ rule: 'R3', is: 'home' },
        bins: [
          { from: 0.2, n: 40, right: 10, p: 0.25, range: wilson(10, 40) },
          { from: 0.5, n: 40, right: 30, p: 0.75, range: wilson(30, 40) },
        ],
      },
    ],
  };

  it('says how often claims like this one were right', () => {
    const p = (score: number): number | undefined =>
      calibrate([{ ...claim, score }], table, here)[0]?.p;
    expect([0.1, 0.3, 0.5, 0.9].map(p)).toEqual([0.25, 0.25, 0.75, 0.75]);
    expect(calibrate([claim], table, here)[0]?.pRange).toEqual(wilson(30, 40));
  });

  it('invents nothing for other observers, messengers and rules', () => {
    for (const other of [{ observer: 'push' }, { messenger: 'sms' }]) {
      expect(calibrate([claim], table, { ...here, ...other })).toEqual([claim]);
    }
    const work: Claim = { ...claim, rule: 'R4' };
    expect(calibrate([work], table, here)).toEqual([work]);
  });

  it('takes the lowest that is known of defences that nobody counted together, and says so', () => {
    const [plain] = table.entries;
    if (plain === undefined) throw new Error('no entry');
    const entry = (defences: string, p: number): Calibrated => ({
      ...{ ...plain, defences },
      bins: [{ from: 0, n: 40, right: 40 * p, p, range: wilson(40 * p, 40) }],
    });
    const more: CalibrationTable = {
      ...table,
      entries: [plain, entry('tor', 0.3), entry('vpn', 0.5), entry('padding+tor', 0.1)],
      idle: [{ observer: 'service', messenger: 'e2ee', defences: ['push'] }],
    };
    const of = (...names: string[]) => {
      const [{ p, basis } = claim] = calibrate([claim], more, {
        ...{ ...here, defences: defencesKey(names) },
      });
      return [p, basis];
    };
    expect(of()).toEqual([0.75, 'counted']);
    expect(of('tor')).toEqual([0.3, 'counted']);
    expect(of('tor', 'padding')).toEqual([0.1, 'counted']);
    expect(of('vpn', 'tor')).toEqual([0.3, 'lowest-known']);
    expect(of('batching')).toEqual([0.75, 'lowest-known']);
    // What changes nothing for this observer is left out of account.
    expect(of('push', 'vpn')).toEqual([0.5, 'counted']);
  });

  it('leaves R10 to what it counted itself', () => {
    const source: Claim = {
      ...{ ...claim, rule: 'R10' },
      value: {
        ...{ is: 'source', posterior: 0.42, staff: 50, chance: 0.02, messages: 3, burst: 3 },
      },
    };
    expect(calibrate([source], table, here)[0]).toMatchObject({ p: 0.42, basis: 'posterior' });
  });

  it('puts a probability in words', () => {
    expect([1, 0.9, 0.89, 0.7, 0.5, 0.3, 0.29, 0].map(confidenceOf)).toEqual([
      ...['almost-certain', 'almost-certain', 'probable', 'probable'],
      ...['more-likely', 'possible', 'hidden', 'hidden'],
    ]);
  });
});
