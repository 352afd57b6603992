/**
 * A rule: it takes a log, and what is publicly known, and nothing else. It is not told which
 * messenger or which defence made the log; what it lacks is simply not there to be read.
 */
import type { Log, LogColumn } from '../observers/index.ts';
import type { Abstention, Outcome, RuleId } from './claim.ts';
import type { PublicKnowledge } from './knowledge.ts';

export interface Rule {
  readonly id: RuleId;
  /** Sets of columns; any one of them is enough. */
  readonly needs: readonly (readonly LogColumn[])[];
  /** Ids of facts, or papers by author and year. */
  readonly source: readonly string[];
  readonly run: (log: Log, knowledge?: PublicKnowledge) => Outcome;
}

/** The same log without what it lacks: of the sets, the one of which least is missing. */
function missingFrom(log: Log, needs: Rule['needs']): readonly LogColumn[] {
  const missing = needs.map((set) => set.filter((column) => log.data[column] === undefined));
  return missing.reduce((least, set) => (set.length < least.length ? set : least), missing[0] ?? []);
}

/** The columns that a rule would need and this log lacks; none if it can run. */
export function lacking(rule: Pick<Rule, 'id' | 'needs'>, log: Log): Abstention | undefined {
  const columns = missingFrom(log, rule.needs);
  if (columns.length === 0) return undefined;
  const least = rule.needs.reduce((size, set) => Math.min(size, set.length), Infinity);
  return {
    rule: rule.id,
    what: 'columns',
    have: Math.max(0, least - columns.length),
    need: least,
    missing: columns.map((column) => {
      const why = log.absent[column];
      return why === undefined ? { column } : { column, why };
    }),
  };
}

/** A rule that first sees whether the log has its columns. */
export function defineRule(rule: Rule): Rule {
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
