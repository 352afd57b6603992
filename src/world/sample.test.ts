/** Against `Math` and against the distributions' own moments. */
import { describe, expect, it } from 'vitest';
import { exp, squareRoot } from './arithmetic.ts';
import { Stream, purpose } from './random.ts';
import { exponential, gamma, lognormal, mixedPoisson, normal, pick, poisson } from './sample.ts';

const stream = new Stream(20_240_521, purpose.event, 5);

function moments(draw: () => number, n = 60_000): { mean: number; variance: number } {
  const values = Array.from({ length: n }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n };
}
/** Off by that share at most. */
function near(value: number, target: number, share: number): void {
  expect(Math.abs(value / target - 1), `${value} for ${target}`).toBeLessThan(share);
}

describe('arithmetic', () => {
  it('agrees with Math.exp and Math.sqrt', () => {
    for (let x = -40; x <= 40; x += 0.0137) near(exp(x), Math.exp(x), 1e-13);
    for (let x = 1e-9; x < 1e9; x *= 1.037) near(squareRoot(x), Math.sqrt(x), 1e-14);
    expect(exp(0)).toBe(1);
    expect(squareRoot(0)).toBe(0);
    expect(squareRoot(0.25)).toBe(0.5);
  });
});

describe('distributions', () => {
  it('have the moments that their names say', () => {
    const n = moments(() => normal(stream, 10, 2));
    near(n.mean, 10, 0.01);
    near(n.variance, 4, 0.04);
    const l = moments(() => lognormal(stream, 1, 0.5));
    near(l.mean, Math.exp(1.125), 0.02);
    const e = moments(() => exponential(stream, 3));
    near(e.mean, 3, 0.02);
    near(e.variance, 9, 0.08);
    const g = moments(() => gamma(stream, 3));
    near(g.mean, 3, 0.02);
    near(g.variance, 6, 0.08);
    const p = moments(() => poisson(stream, 4.5));
    near(p.mean, 4.5, 0.02);
    near(p.variance, 4.5, 0.04);
  });

  it('are cut off where asked', () => {
    for (let i = 0; i < 20_000; i++) expect(lognormal(stream, 0, 1, 0.5)).toBeLessThan(1);
  });

  it('count as Poisson with a Gamma(1.5) mean does', () => {
    for (const mean of [0.03, 0.5, 2, 9]) {
      const direct = moments(() => mixedPoisson(stream.unit(), mean));
      near(direct.mean, mean, mean < 0.1 ? 0.08 : 0.03);
      near(direct.variance, mean + (mean * mean) / 1.5, mean < 0.1 ? 0.1 : 0.05);
      const inTwoSteps = Array.from({ length: 40_000 }, () =>
        poisson(stream, Math.max(1e-9, gamma(stream, mean))),
      );
      const none = inTwoSteps.filter((count) => count === 0).length / inTwoSteps.length;
      expect(Math.abs(none - (1 + mean / 1.5) ** -1.5)).toBeLessThan(0.01);
    }
  });

  it('never count without end', () => {
    expect(mixedPoisson(1 - 2 ** -33, 5)).toBeLessThan(200);
    expect(mixedPoisson(0.5, 0)).toBe(0);
  });

  it('pick in proportion', () => {
    const counts = [0, 0, 0];
    for (let i = 0; i < 30_000; i++) counts[pick(stream, [1, 0, 2], 3)]! += 1;
    expect(counts[1]).toBe(0);
    near((counts[2] ?? 0) / (counts[0] ?? 1), 2, 0.05);
  });
});
