/**
 * In which order cards lie: the surest and the most sensitive first, and not twenty of a kind on top
 * of each other.
 */
import type { Conclusion } from './conclusions.ts';

/** How much less the second, third … of a kind counts than the one before: our choice. */
const AGAIN = 0.6;

/** How often right, times how much it would mean; what nobody has counted comes last. */
function weightOf({ claim: { p }, sensitivity }: Conclusion): number {
  return p === undefined ? 0 : p * (1 + sensitivity);
}

/** Whether it is only counted: below three in ten, see `confidenceOf`. */
export const isHidden = ({ confidence }: Conclusion): boolean => confidence === 'hidden';

export function inOrder(conclusions: readonly Conclusion[]): Conclusion[] {
  const kinds = new Map<string, Conclusion[]>();
  for (const one of conclusions) {
    const kind = kinds.get(one.claim.value.is);
    if (kind === undefined) kinds.set(one.claim.value.is, [one]);
    else kind.push(one);
  }
  const ranked = [...kinds.values()].flatMap((own) =>
    own
      .sort(
        (a, b) =>
          weightOf(b) - weightOf(a) || b.claim.score - a.claim.score || b.claim.n - a.claim.n,
      )
      .map((one, before) => ({ one, rank: weightOf(one) / (1 + AGAIN * before) })),
  );
  // Of different kinds that weigh the same, one is first, always the same one.
  const kindOf = ({ one }: (typeof ranked)[number]) => one.claim.value.is;
  return ranked
    .sort((a, b) => b.rank - a.rank || (kindOf(a) < kindOf(b) ? -1 : 1))
    .map(({ one }) => one);
}
