/** Wilson's interval for a share. */

/** Of the normal distribution, 97.5 % lie below. */
const Z = 1.959963984540054;

/**
 * 95 % limits of a share of which `right` of `n` were seen: unlike the usual ones they stay within 0
 * and 1, and do not shrink to nothing where all or none were right.
 * @throws RangeError unless 0 ≤ right ≤ n
 */
export function wilson(right: number, n: number): readonly [number, number] {
  if (!(right >= 0 && right <= n)) throw new RangeError('more right than there were');
  if (n === 0) return [0, 1];
  const p = right / n;
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
  return [right === 0 ? 0 : middle - half, right === n ? 1 : middle + half];
}
