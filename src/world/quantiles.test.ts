/**
 * Where the tables of `quantiles.ts` come from: this file computes each knot anew from the
 * distribution and compares. With VITE_WRITE_QUANTILES=1 it prints the tables instead.
 */
import { expect, it } from 'vitest';
import { END, KNOTS, exponentialTable, gammaTable, normalTable } from './quantiles.ts';

/** The value at which an increasing function reaches `target`, by bisection. */
function invert(cdf: (x: number) => number, target: number, low: number, high: number): number {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(s, x), regularised lower incomplete gamma function, by its series: good for x below 60. */
function incompleteGamma(s: number, gammaOfS: number, x: number): number {
  let term = 1 / s;
  let sum = term;
  for (let n = 1; n < 600; n++) {
    term *= x / (s + n);
    sum += term;
  }
  return x <= 0 ? 0 : (Math.exp(-x + s * Math.log(x)) * sum) / gammaOfS;
}

const ROOT_PI = Math.sqrt(Math.PI);
const normalCdf = (z: number): number =>
  0.5 + 0.5 * Math.sign(z) * incompleteGamma(0.5, ROOT_PI, (z * z) / 2);
const gammaCdf = (x: number): number => incompleteGamma(1.5, ROOT_PI / 2, x);

/** Probability at a knot: multiples of 1/256; an end that would be infinite stands at 1/2048. */
function probability(knot: number, lowerIsInfinite: boolean): number {
  if (knot === 0) return lowerIsInfinite ? END : 0;
  return knot === KNOTS - 1 ? 1 - END : knot / (KNOTS - 1);
}

const tables = [
  {
    name: 'normalTable',
    table: normalTable,
    quantile: (i: number) => invert(normalCdf, probability(i, true), -8, 8),
  },
  {
    name: 'exponentialTable',
    table: exponentialTable,
    quantile: (i: number) => -Math.log1p(-probability(i, false)),
  },
  {
    name: 'gammaTable',
    table: gammaTable,
    quantile: (i: number) => (i === 0 ? 0 : invert(gammaCdf, probability(i, false), 0, 40)),
  },
];

it.each(tables)('$name holds the quantiles of its distribution', ({ name, table, quantile }) => {
  const computed = Array.from({ length: KNOTS }, (_, i) => quantile(i));
  if (import.meta.env['VITE_WRITE_QUANTILES'] !== undefined) {
    const body = computed.map((value) => Number(value.toFixed(12))).join(', ');
    console.log(`export const ${name}: readonly number[] = [${body}];`);
    return;
  }
  expect(table).toHaveLength(KNOTS);
  for (let i = 0; i < KNOTS; i++) {
    expect(Math.abs((table[i] ?? NaN) - (computed[i] ?? NaN)), `knot ${i}`).toBeLessThan(1e-9);
  }
});
