/** Isotonic regression: the values nearest to given ones (by weighted squares) that never fall. */

/** A stretch of equal values: from index `first` up to `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/**
 * By pooling adjacent violators: neighbours that fall become one with their weighted mean, until none
 * falls. Linear in values.
 * @param weights above 0, as many as values
 * @throws RangeError for other weights
 */
export function isotonicBlocks(values: readonly number[], weights: readonly number[]): Stretch[] {
  if (values.length !== weights.length || weights.some((weight) => !(weight > 0))) {
    throw new RangeError('every value needs a weight above 0');
  }
  const blocks: (Stretch & { readonly weight: number })[] = [];
  values.forEach((value, i) => {
    let block = { first: i, end: i + 1, value, weight: weights[i] ?? 0 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.value >= block.value;
      last = blocks.at(-1)
    ) {
      const weight = last.weight + block.weight;
      const mean = (last.value * last.weight + block.value * block.weight) / weight;
      block = { first: last.first, end: block.end, value: mean, weight };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.map(({ first, end, value }) => ({ first, end, value }));
}

/** The fitted value of each. */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  return isotonicBlocks(values, weights).flatMap(({ first, end, value }) =>
    Array.from({ length: end - first }, () => value),
  );
}
