/**
 * How sure one may be: not what a rule thinks of itself, but how often claims like this one were right
 * in worlds whose truth is known. A table holds, for each rule, kind of value, observer, messenger and
 * set of defences, bins of scores with the share that was right; this file makes and reads it.
 */
import { gather } from './buckets.ts';
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
  /** Names of defences as {@link defencesKey} writes them; empty for none. */
  readonly defences: string;
}

export interface Calibrated extends Circumstances {
  readonly rule: RuleId;
  readonly is: ValueKind;
  readonly bins: readonly Bin[];
}

export interface CalibrationTable {
  /** Of the worlds that were run; none of them is used in a test or shown. */
  readonly seeds: readonly (string | number)[];
  readonly entries: readonly Calibrated[];
  /** Defences that leave the log of a kind of observer as it is, to the byte. */
  readonly idle?: readonly (Omit<Circumstances, 'defences'> & {
    readonly defences: readonly string[];
  })[];
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

/** Names of defences as one word, in an order of its own; empty for none. */
export const defencesKey = (names: Iterable<string>): string =>
  [...new Set(names)].sort().join('+');

const namesIn = (defences: string): string[] => (defences === '' ? [] : defences.split('+'));

/** Of a set of defences those that change anything in the log of this observer. */
function thatMatter(table: CalibrationTable, { observer, messenger, defences }: Circumstances) {
  const idle = new Set(
    table.idle?.find((one) => one.observer === observer && one.messenger === messenger)?.defences,
  );
  return namesIn(defences).filter((name) => !idle.has(name));
}

/**
 * The same claims, each with the share of claims like it that were right. Defences that change nothing
 * for this observer are left out of account. Where a set of defences was not counted, the lowest share
 * among those of its subsets that were is taken, and the claim says so (`basis`). A claim of which the
 * table has no like keeps none: nothing is invented. R10 counts its posterior itself and keeps to it.
 */
export function calibrate(
  claims: readonly Claim[],
  table: CalibrationTable,
  circumstances: Circumstances,
): Claim[] {
  const { observer, messenger } = circumstances;
  const wanted = thatMatter(table, circumstances);
  const key = (rule: string, is: string): string => `${rule} ${is}`;
  const here = new Map<string, Calibrated[]>();
  for (const entry of table.entries) {
    if (entry.observer !== observer || entry.messenger !== messenger) continue;
    if (!namesIn(entry.defences).every((name) => wanted.includes(name))) continue;
    gather(here, key(entry.rule, entry.is), entry);
  }
  return claims.map((claim) => {
    const { rule, value, score } = claim;
    if (value.is === 'source') return { ...claim, p: value.posterior, basis: 'posterior' };
    const entries = here.get(key(rule, value.is)) ?? [];
    const same = entries.find(({ defences }) => namesIn(defences).length === wanted.length);
    const found = (same === undefined ? entries : [same]).flatMap(
      ({ bins }) => binOf(bins, score) ?? [],
    );
    const [first, ...rest] = found;
    if (first === undefined) return claim;
    const bin = rest.reduce((lowest, one) => (one.p < lowest.p ? one : lowest), first);
    const basis = same === undefined ? 'lowest-known' : 'counted';
    return { ...claim, p: bin.p, pRange: bin.range, basis };
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
