/**
 * A reckoning on its way between threads. A town has thousands of claims, and each its evidence: all
 * of it goes as one list of rows that is handed over, not copied; claims say which stretch is theirs.
 */
import type { Claim } from '../../inference/index.ts';
import type { Conclusion, Conclusions } from '../../panel/claims/conclusions.ts';

/** Half-open. */
type Stretch = readonly [from: number, until: number];
type PackedClaim = Omit<Claim, 'support' | 'against'> & {
  readonly support: Stretch;
  readonly against: Stretch;
};

export interface Packed extends Omit<Conclusions, 'claims'> {
  readonly claims: readonly (Omit<Conclusion, 'claim'> & { readonly claim: PackedClaim })[];
  readonly rows: Uint32Array;
}

export function pack({ claims, ...rest }: Conclusions): Packed {
  // Some claims stand on the very same records.
  const stretches = new Map<Uint32Array, Stretch>();
  let length = 0;
  for (const { claim } of claims) {
    for (const rows of [claim.support, claim.against]) {
      if (stretches.has(rows)) continue;
      stretches.set(rows, [length, length + rows.length]);
      length += rows.length;
    }
  }
  const rows = new Uint32Array(length);
  for (const [those, [from]] of stretches) rows.set(those, from);
  const stretch = (those: Uint32Array): Stretch => stretches.get(those) ?? [0, 0];
  return {
    ...rest,
    rows,
    claims: claims.map((one) => ({
      ...one,
      claim: {
        ...one.claim,
        support: stretch(one.claim.support),
        against: stretch(one.claim.against),
      },
    })),
  };
}

/** The evidence of what comes out are views of one list. */
export function unpack({ claims, rows, ...rest }: Packed): Conclusions {
  const part = ([from, until]: Stretch) => rows.subarray(from, until);
  return {
    ...rest,
    claims: claims.map((one) => ({
      ...one,
      claim: { ...one.claim, support: part(one.claim.support), against: part(one.claim.against) },
    })),
  };
}
