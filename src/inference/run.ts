/** All rules over one log: at once, or step by step for whoever shows progress and may stop. */
import type { Log } from '../observers/index.ts';
import type { Abstention, Claim, Outcome, RuleId } from './claim.ts';
import type { PublicKnowledge } from './knowledge.ts';
import { r01 } from './r01-close.ts';
import { r02 } from './r02-household.ts';
import { r03 } from './r03-home.ts';
import { r04 } from './r04-work.ts';
import { r05 } from './r05-sleep.ts';
import { r06 } from './r06-nights.ts';
import { r07 } from './r07-communities.ts';
import { r08 } from './r08-new-tie.ts';
import { r09 } from './r09-visits.ts';
import { r10 } from './r10-source.ts';
import { r11a } from './r11a-sealed.ts';
import { r11b } from './r11b-lines.ts';
import { r12 } from './r12-renumbered.ts';
import { finish, type Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11a,
  r11b,
  r12,
];

/** Said before each rule runs, and now and then within one that takes long. */
export interface Progress {
  readonly rule: RuleId;
  readonly done: number;
  readonly of: number;
  /** Share of this rule's work that is done, 0 to 1; absent before it begins. */
  readonly within?: number;
}

/** One rule, and where it stands among all. */
function* stepping(
  { steps, run }: Rule,
  log: Log,
  knowledge: PublicKnowledge,
  at: Progress,
): Generator<Progress, Outcome, void> {
  yield at;
  if (steps === undefined) return run(log, knowledge);
  const own = steps(log, knowledge);
  for (let step = own.next(); ; step = own.next()) {
    if (step.done === true) return step.value;
    yield { ...at, within: step.value };
  }
}

/**
 * Runs rule after rule, a long one step by step; stops for good when nobody asks for the next.
 *
 * ```ts
 * const steps = runRules(log, knowledge);
 * let step = steps.next();
 * while (step.done !== true) { show(step.value); step = steps.next(); }
 * const { claims } = step.value;
 * ```
 *
 * Cost: linear in records, but for R11a and R11b, which grow with records times what happens within
 * their windows, and R2 and R8, which grow with pairs.
 */
export function* runRules(
  log: Log,
  knowledge: PublicKnowledge = {},
  chosen: readonly Rule[] = rules,
): Generator<Progress, Outcome, void> {
  const claims: Claim[] = [];
  const abstentions: Abstention[] = [];
  for (const [done, rule] of chosen.entries()) {
    const outcome = yield* stepping(rule, log, knowledge, {
      rule: rule.id,
      done,
      of: chosen.length,
    });
    claims.push(...outcome.claims);
    abstentions.push(...outcome.abstentions);
  }
  return { claims, abstentions };
}

/** Everything that the rules can say about a log. */
export function infer(
  log: Log,
  knowledge: PublicKnowledge = {},
  chosen: readonly Rule[] = rules,
): Outcome {
  return finish(runRules(log, knowledge, chosen));
}
