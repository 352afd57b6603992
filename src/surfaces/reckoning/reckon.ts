/**
 * The one place where a log, what its observer could know besides, and the truth about the town come
 * together: claims with how often such claims are right, and whether each is. Runs in a worker, in the
 * page and in Node alike; what comes out can be sent from one to the other.
 */
import {
  calibrate,
  confidenceOf,
  confidences,
  isRight,
  runRules,
  scoreClaims,
  type Abstention,
  type CalibrationTable,
  type Claim,
  type Confidence,
  type Progress,
  type PublicKnowledge,
  type Score,
  type Truth,
} from '../../inference/index.ts';
import type { Messenger } from '../../network/index.ts';
import type { Log, TownObserver } from '../../observers/index.ts';
import type { StoryEvent } from '../../world/index.ts';
import { idsOf } from './ids-of.ts';
import { knowledgeOf, type Given } from './knowledge-of.ts';
import { listingsOf } from './listings.ts';
import type { PlottedTown } from './plotted-town.ts';
import { plotsOf } from './plot-behind.ts';
import { sensitivityOf, type Sensitivity } from './sensitivity.ts';
import { truthOf } from './truth-of.ts';

export type Verdict = 'right' | 'wrong' | 'unknown';

export interface Reckoned {
  /** With `p`, `pRange` and `basis` where the table has its like. */
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** In which words it may be said; absent where nobody has counted how often such claims are right. */
  readonly confidence?: Confidence;
  readonly sensitivity: Sensitivity;
  /** What happened of which this is the trace, whether it is what it looks like or not. */
  readonly behind?: StoryEvent['kind'];
}

export interface Reckoning {
  /** Surest first, of equally sure ones the most sensitive; those of which nobody knows come last. */
  readonly claims: readonly Reckoned[];
  readonly abstentions: readonly Abstention[];
  readonly scores: readonly Score[];
  readonly knowledge: PublicKnowledge;
  /** For the back of the cards. */
  readonly truth: Truth;
}

export interface ReckonOptions extends Given {
  /** Names of the defences that are on, as `defencesKey` writes them. */
  readonly defences?: string;
}

const last = confidences.length;

function bySure(one: Reckoned, other: Reckoned): number {
  const rank = ({ confidence }: Reckoned): number =>
    confidence === undefined ? last : confidences.indexOf(confidence);
  return (
    rank(one) - rank(other) ||
    other.sensitivity - one.sensitivity ||
    (other.claim.p ?? 0) - (one.claim.p ?? 0)
  );
}

/**
 * Everything that this observer can work out of its log, and what it is worth. Says before each rule
 * how far it is, and stops for good when nobody asks for the next.
 */
export function* reckoning(
  log: Log,
  town: PlottedTown,
  messenger: Messenger,
  observer: TownObserver,
  table: CalibrationTable,
  { defences = '', ...given }: ReckonOptions = {},
): Generator<Progress, Reckoning, void> {
  const knowledge = knowledgeOf(town, messenger, observer, given);
  const { claims, abstentions } = yield* runRules(log, knowledge);
  const circumstances = { observer: observer.kind, messenger: messenger.id, defences };
  const sure = calibrate(claims, table, circumstances);
  const truth = truthOf(town, messenger, observer);
  const listings = listingsOf(town);
  const plotBehind = plotsOf(log, town, idsOf(town, messenger, observer));
  const reckoned = sure.map((claim): Reckoned => {
    const right = isRight(log, claim, truth);
    const behind = plotBehind(claim);
    return {
      claim,
      verdict: right === undefined ? 'unknown' : right ? 'right' : 'wrong',
      ...(claim.p === undefined ? {} : { confidence: confidenceOf(claim.p) }),
      sensitivity: sensitivityOf(claim, listings),
      ...(behind === undefined ? {} : { behind }),
    };
  });
  return {
    claims: reckoned.sort(bySure),
    abstentions,
    scores: scoreClaims(log, sure, truth),
    knowledge,
    truth,
  };
}

/** The same at once. */
export function reckon(...given: Parameters<typeof reckoning>): Reckoning {
  const steps = reckoning(...given);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
