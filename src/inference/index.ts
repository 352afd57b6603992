/**
 * The front door of inference: what can be worked out from records, by rules that read a log and
 * nothing else.
 *
 * ```ts
 * const { claims, abstentions } = infer(log, knowledge);
 * const sure = calibrate(claims, table, { observer: 'service', messenger: 'e2ee', defences: '' });
 * const scores = scoreClaims(log, sure, truth);
 * ```
 */
export {
  alternativeIds,
  measures,
  ruleIds,
  type Abstention,
  type AlternativeId,
  type Claim,
  type Measure,
  type Outcome,
  type RuleId,
  type Value,
  type ValueKind,
  type Where,
} from './claim.ts';
export {
  categories,
  type Category,
  type Leak,
  type Listing,
  type PublicKnowledge,
} from './knowledge.ts';
export { type Rule } from './rule.ts';
export { infer, rules, runRules, type Progress } from './run.ts';
export { classicHomes } from './r03-classic.ts';
export { sourcePosterior } from './r10-source.ts';

// How sure.
export {
  binOf,
  binScores,
  calibrate,
  confidenceOf,
  confidences,
  defencesKey,
  type Bin,
  type Calibrated,
  type CalibrationTable,
  type Circumstances,
  type Confidence,
  type Sample,
} from './calibration.ts';
export { isotonic } from './isotonic.ts';
export { wilson } from './wilson.ts';

// Against the truth.
export { adjustedRandIndex, normalisedMutualInformation } from './agreement.ts';
export { isRight } from './judge.ts';
export { scoreClaims, type Score } from './score.ts';
export { type PairOfIds, type Truth } from './truth.ts';

// Somebody's own records.
export { parseTime, readCsv, type CsvFault, type CsvLog } from './csv.ts';
