/**
 * Claims against the truth: the only place where the two meet. Precision, recall and base rate
 * always stand together; accuracy alone is never given, since "no" to everything is nearly always
 * right.
 */
import type { Log } from '../observers/index.ts';
import { adjustedRandIndex, normalisedMutualInformation } from './agreement.ts';
import type { Claim, RuleId, ValueKind } from './claim.ts';
import { guessingOf, type Guessing } from './guessing.ts';
import { formOf, idsOf, isRight, keyOf, matchOf, questionOf } from './judge.ts';
import type { Truth } from './truth.ts';

export interface Score {
  readonly rule: RuleId;
  readonly is: ValueKind;
  /** Claims that are so, that are not, and things that are so and were not claimed. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** `undefined` without claims. */
  readonly precision?: number;
  /** `undefined` where nothing is so. */
  readonly recall?: number;
  /** Share of all that could be asked of which it is so; only of questions of yes or no. */
  readonly baseRate?: number;
  /** What guessing would get. */
  readonly guessing: Guessing;
  /** Mean squared distance of probability and outcome: 0 is best; over claims that have one. */
  readonly brier?: number;
  /** Of claims with an interval: the share in which the truth lies. */
  readonly coverage?: number;
  /** Of circles: agreement of the division with the true one, over those who are in both. */
  readonly ari?: number;
  readonly nmi?: number;
  /** By claim of this kind, in their order. */
  readonly verdicts: readonly boolean[];
}

/** One number for each who is in a claimed and in a true circle. */
function divisions(log: Log, claims: readonly Claim[], truth: Truth): [number[], number[]] {
  const real = new Map<string, number>();
  truth.communities?.forEach((members, i) => members.forEach((id) => real.set(id, i)));
  const [found, actual]: [number[], number[]] = [[], []];
  claims.forEach((claim, i) => {
    for (const id of idsOf(log, claim)) {
      const label = real.get(id);
      if (label === undefined) continue;
      found.push(i);
      actual.push(label);
    }
  });
  return [found, actual];
}

/** Keys of all that is so and was found. */
function foundKeys(log: Log, right: readonly Claim[], truth: Truth): Set<string> {
  return new Set(
    right.map((claim) =>
      claim.value.is === 'community'
        ? String(matchOf(idsOf(log, claim), truth.communities))
        : (keyOf(log, claim) ?? ''),
    ),
  );
}

/**
 * One score for each rule and kind of value that was claimed, or of which something is so; none where
 * the truth is not told. For quantities, right means within the interval.
 * @param kinds also to be scored where nothing was claimed
 */
export function scoreClaims(
  log: Log,
  claims: readonly Claim[],
  truth: Truth,
  kinds: readonly (readonly [RuleId, ValueKind])[] = [],
): Score[] {
  const asked = new Map<string, [RuleId, ValueKind]>();
  for (const [rule, is] of [
    ...kinds,
    ...claims.map(({ rule, value }) => [rule, value.is] as const),
  ]) {
    asked.set(`${rule} ${is}`, [rule, is]);
  }
  return [...asked.values()].flatMap(([rule, is]): Score[] => {
    const question = questionOf(truth, is);
    if (question === undefined) return [];
    const judged = claims
      .filter((claim) => claim.rule === rule && claim.value.is === is)
      .flatMap((claim) => {
        const right = isRight(log, claim, truth);
        return right === undefined ? [] : [{ claim, right }];
      });
    const verdicts = judged.map(({ right }) => right);
    const right = judged.filter((one) => one.right).map(({ claim }) => claim);
    const tp = right.length;
    const fp = judged.length - tp;
    const found = foundKeys(log, right, truth).size;
    const fn = question.positives.size - found;
    const baseRate = question.asked === 0 ? 0 : question.positives.size / question.asked;
    const likely = judged.flatMap(({ claim: { p }, right: so }) =>
      p === undefined ? [] : [(p - Number(so)) ** 2],
    );
    const spans = judged.filter(({ claim }) => claim.interval !== undefined);
    const [circle, real] =
      is === 'community'
        ? divisions(
            log,
            judged.map(({ claim }) => claim),
            truth,
          )
        : [[], []];
    return [
      {
        rule,
        is,
        tp,
        fp,
        fn,
        ...(judged.length === 0 ? {} : { precision: tp / judged.length }),
        ...(question.positives.size === 0 ? {} : { recall: found / question.positives.size }),
        ...(formOf[is] === 'whether' ? { baseRate } : {}),
        guessing: guessingOf(
          log,
          is,
          baseRate,
          judged.map(({ claim }) => claim),
          truth,
        ),
        ...(likely.length === 0
          ? {}
          : { brier: likely.reduce((sum, one) => sum + one, 0) / likely.length }),
        ...(spans.length === 0
          ? {}
          : { coverage: spans.filter((one) => one.right).length / spans.length }),
        ...(circle.length === 0
          ? {}
          : {
              ari: adjustedRandIndex(circle, real),
              nmi: normalisedMutualInformation(circle, real),
            }),
        verdicts,
      },
    ];
  });
}
