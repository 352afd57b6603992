/**
 * Drawing from distributions with + − × ÷ alone: a quantile table read at a random place (straight
 * lines between the knots), or inversion of counts.
 */
import { exp, squareRoot } from './arithmetic.ts';
import { KNOTS, exponentialTable, gammaTable, normalTable } from './quantiles.ts';
import type { Stream } from './random.ts';

/**
 * The value below which the share `u` of a distribution lies.
 * @param u in [0, 1)
 */
export function quantile(table: readonly number[], u: number): number {
  const at = u * (KNOTS - 1);
  const knot = Math.floor(at);
  const low = table[knot] ?? 0;
  return low + ((table[knot + 1] ?? low) - low) * (at - knot);
}

/** Normally distributed. */
export function normal(stream: Stream, mean = 0, deviation = 1): number {
  return mean + deviation * quantile(normalTable, stream.unit());
}

/**
 * Log-normally distributed: e to the power of a normal with mean `mu` and deviation `sigma`.
 * @param below share of the distribution to draw from, from its lower end: 1 is all of it, less
 *   cuts off the largest values without piling them up at the cut
 */
export function lognormal(stream: Stream, mu: number, sigma: number, below = 1): number {
  return exp(mu + sigma * quantile(normalTable, stream.unit() * below));
}

/** Exponentially distributed. */
export function exponential(stream: Stream, mean: number): number {
  return mean * quantile(exponentialTable, stream.unit());
}

/** Gamma-distributed with shape 1.5: waiting and dwelling, never quite nought. */
export function gamma(stream: Stream, mean: number): number {
  return (mean / 1.5) * quantile(gammaTable, stream.unit());
}

/** Poisson-distributed count, by products of uniforms (Knuth). For means up to some hundred. */
export function poisson(stream: Stream, mean: number): number {
  const limit = exp(-mean);
  let count = -1;
  for (let product = 1; product >= limit; count++) product *= stream.unit();
  return count;
}

/** More in a day than anybody does. */
const MOST = 1000;

/**
 * How many, if it is Poisson with a mean that itself varies from day to day as Gamma(1.5). The two
 * steps together are the negative binomial distribution, inverted here in one.
 * @param u in (0, 1)
 * @param mean over all days
 */
export function mixedPoisson(u: number, mean: number): number {
  // P(0) ≥ 1 − mean: most pairs on most days need no more than this.
  if (u < 1 - mean) return 0;
  const failure = 1.5 / (mean + 1.5);
  let share = failure * squareRoot(failure);
  let reached = share;
  let count = 0;
  while (u >= reached && count < MOST) {
    share *= ((1 - failure) * (count + 1.5)) / (count + 1);
    reached += share;
    count++;
  }
  return count;
}

/** Index drawn in proportion to integer weights. */
export function pick(stream: Stream, weights: ArrayLike<number>, total: number): number {
  let rest = stream.below(total);
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i] ?? 0;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}
