/**
 * How sure one may be: not what a rule thinks of itself, but how often claims like this one were right
 * in worlds whose truth is known. A table holds, for each rule, kind of value, observer, messenger and
 * set of defences, bins of scores with the share that was right; this file makes and reads it.
 */
import type { Claim, RuleId, ValueKind } from './claim.ts';
import { isotonicBlocks } from './isotonic.ts';
import { wilson } from './wilson.ts';

/** What was claimed with this score, and whether it was so. */
export interface Sample {
  readonly score: number;
  readonly right: boolean;
}

export interface Bin {
  /** Scores from here up to the next bin's; the first bin takes all below it as well. */
  readonly from: number;
  readonly n: number;
  readonly right: number;
  /** 0 to 1, never falling from bin to bin. */
  readonly p: number;
  /** 95 % limits of `p`. */
  readonly range: readonly [number, number];
}

/** Under what circumstances claims are made. */
export interface Circumstances {
  /** A kind of observer. */
  readonly observer: string;
  readonly messenger: string;
  /** A name for the set of defences; empty for none. */
  readonly defences: string;
}

export interface Calibrated extends Circumstances {
  readonly rule: RuleId;
  readonly is: ValueKind;
  readonly bins: readonly Bin[];
}

export interface CalibrationTable {
  /** Of the worlds that were run; none of them is used in a test or shown. */
  readonly seeds: readonly number[];
  readonly entries: readonly Calibrated[];
}

/** Fewer claims in a bin say nothing. */
const MIN_BIN = 20;

/**
 * Scores in bins of about equal size, claims with the same score in the same bin, then joined until
 * the share that is right never falls with the score.
 * @param most number of bins, at most
 */
export function binScores(samples: readonly Sample[], most = 10): Bin[] {
  const sorted = [...samples].sort((a, b) => a.score - b.score);
  const size = Math.max(MIN_BIN, Math.ceil(sorted.length / most));
  const bins: { from: number; n: number; right: number }[] = [];
  let last = NaN;
  for (const { score, right } of sorted) {
    let bin = bins.at(-1);
    if (bin === undefined || (bin.n >= size && score !== last)) {
      bin = { from: score, n: 0, right: 0 };
      bins.push(bin);
    }
    bin.n++;
    if (right) bin.right++;
    last = score;
  }
  const blocks = isotonicBlocks(
    bins.map(({ n, right }) => right / n),
    bins.map(({ n }) => n),
  );
  return blocks.map(({ first, end, value }) => {
    const own = bins.slice(first, end);
    const n = own.reduce((sum, bin) => sum + bin.n, 0);
    const right = own.reduce((sum, bin) => sum + bin.right, 0);
    return { from: own[0]?.from ?? 0, n, right, p: value, range: wilson(right, n) };
  });
}

/** The bin of a score; `undefined` where there are none. */
export function binOf(bins: readonly Bin[], score: number): Bin | undefined {
  return bins.findLast(({ from }) => score >= from) ?? bins[0];
}

/**
 * The same claims, each with the share of claims like it that were right. A claim of which the table
 * has no like keeps none: nothing is invented. R10 counts its posterior itself and keeps to it.
 */
export function calibrate(
  claims: readonly Claim[],
  table: CalibrationTable,
  circumstances: Circumstances,
): Claim[] {
  const key = (rule: string, is: string, c: Circumstances): string =>
    [rule, is, c.observer, c.messenger, c.defences].join(' ');
  const entries = new Map(table.entries.map((entry) => [key(entry.rule, entry.is, entry), entry]));
  return claims.map((claim) => {
    const { rule, value, score } = claim;
    if (value.is === 'source') return { ...claim, p: value.posterior };
    const bin = binOf(entries.get(key(rule, value.is, circumstances))?.bins ?? [], score);
    return bin === undefined ? claim : { ...claim, p: bin.p, pRange: bin.range };
  });
}

/** From surest to least: what may be said of a claim. One that is hidden is only counted. */
export const confidences = [
  'almost-certain',
  'probable',
  'more-likely',
  'possible',
  'hidden',
] as const;
export type Confidence = (typeof confidences)[number];

/** In which words a calibrated probability is put. */
export function confidenceOf(p: number): Confidence {
  if (p >= 0.9) return 'almost-certain';
  if (p >= 0.7) return 'probable';
  if (p >= 0.5) return 'more-likely';
  return p >= 0.3 ? 'possible' : 'hidden';
}
