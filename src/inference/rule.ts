/**
 * A rule: it takes a log, and what is publicly known, and nothing else. It is not told which
 * messenger or which defence made the log; what it lacks is simply not there to be read.
 */
import { columnNames, type Log, type LogColumn } from '../observers/index.ts';
import type { Abstention, Outcome, RuleId } from './claim.ts';
import type { PublicKnowledge } from './knowledge.ts';

export interface Rule {
  readonly id: RuleId;
  /** Sets of columns; any one of them is enough. */
  readonly needs: readonly (readonly LogColumn[])[];
  /** Ids of facts, or papers by author and year. */
  readonly source: readonly string[];
  readonly run: (log: Log, knowledge?: PublicKnowledge) => Outcome;
  /** The same in steps, of a rule that takes long on a large log. */
  readonly steps?: (log: Log, knowledge?: PublicKnowledge) => Steps;
}

/** Says now and then what share of its work is done, 0 to 1; comes to what the rule comes to. */
export type Steps = Generator<number, Outcome, void>;

/** Runs steps to their end. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Of each set what is missing, for those sets of which least is; empty if one is complete. */
function missingFrom(log: Log, needs: Rule['needs']): readonly (readonly LogColumn[])[] {
  const missing = needs.map((set) => set.filter((column) => log.data[column] === undefined));
  const least = Math.min(...missing.map((set) => set.length));
  return least === 0 ? [] : missing.filter((set) => set.length === least);
}

/** The columns that a rule would need and this log lacks; none if it can run. */
export function lacking(rule: Pick<Rule, 'id' | 'needs'>, log: Log): Abstention | undefined {
  const sets = missingFrom(log, rule.needs);
  const [first] = sets;
  if (first === undefined) return undefined;
  const columns = columnNames.filter((name) => sets.some((set) => set.includes(name)));
  const need = Math.min(...rule.needs.map((set) => set.length));
  return {
    rule: rule.id,
    what: 'columns',
    have: Math.max(0, need - first.length),
    need,
    missing: columns.map((column) => {
      const why = log.absent[column];
      return why === undefined ? { column } : { column, why };
    }),
  };
}

/** A rule that first sees whether the log has its columns. */
export function defineRule(rule: Omit<Rule, 'steps'>): Rule {
  return {
    ...rule,
    run(log, knowledge) {
      const abstention = lacking(rule, log);
      return abstention === undefined
        ? rule.run(log, knowledge)
        : { claims: [], abstentions: [abstention] };
    },
  };
}

/** The same, of a rule that works in steps. */
export function defineSteps(
  rule: Omit<Rule, 'run' | 'steps'> & Required<Pick<Rule, 'steps'>>,
): Rule {
  function* steps(log: Log, knowledge?: PublicKnowledge): Steps {
    const abstention = lacking(rule, log);
    return abstention === undefined
      ? yield* rule.steps(log, knowledge)
      : { claims: [], abstentions: [abstention] };
  }
  return { ...rule, steps, run: (log, knowledge) => finish(steps(log, knowledge)) };
}
