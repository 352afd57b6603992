/** How well two divisions of the same people into groups agree. Labels are any numbers. */
import { ln } from './arithmetic.ts';

function counted(labels: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** By label of one and label of the other: how many have both. */
function together(one: ArrayLike<number>, other: ArrayLike<number>): Map<number, number>[] {
  const rows = new Map<number, Map<number, number>>();
  for (let i = 0; i < one.length; i++) {
    const label = one[i] ?? 0;
    const row = rows.get(label) ?? new Map<number, number>();
    rows.set(label, row);
    row.set(other[i] ?? 0, (row.get(other[i] ?? 0) ?? 0) + 1);
  }
  return [...rows.values()];
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * Adjusted Rand index: 1 for the same division, 0 for what chance gives. Two divisions without any
 * structure (all apart, or all together) agree.
 * @throws RangeError for lists of different lengths
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) throw new RangeError('not the same people');
  const both = sum(together(one, other).flatMap((row) => [...row.values()].map(pairs)));
  const inOne = sum([...counted(one).values()].map(pairs));
  const inOther = sum([...counted(other).values()].map(pairs));
  const expected = (inOne * inOther) / Math.max(1, pairs(one.length));
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/**
 * Normalised mutual information, by the mean of the entropies: 0 to 1.
 * @throws RangeError for lists of different lengths
 */
export function normalisedMutualInformation(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): number {
  if (one.length !== other.length) throw new RangeError('not the same people');
  const n = one.length;
  const entropy = (counts: Iterable<number>): number =>
    sum([...counts].map((c) => (c === 0 ? 0 : -(c / n) * ln(c / n))));
  const hOne = entropy(counted(one).values());
  const hOther = entropy(counted(other).values());
  if (hOne + hOther === 0) return 1;
  const joint = entropy(together(one, other).flatMap((row) => [...row.values()]));
  return Math.max(0, (2 * (hOne + hOther - joint)) / (hOne + hOther));
}
