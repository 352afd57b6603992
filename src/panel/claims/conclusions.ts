/** What the figure of claims shows of one log: claims with what they are worth, and what is so. */
import type {
  Abstention,
  Claim,
  Confidence,
  RuleId,
  Score,
  Truth,
  Where,
} from '../../inference/index.ts';
import type { LogColumn } from '../../observers/index.ts';

export interface Conclusion {
  readonly claim: Claim;
  readonly verdict: 'right' | 'wrong' | 'unknown';
  /** Absent where nobody has counted how often such claims are right. */
  readonly confidence?: Confidence;
  /** From 1, everyday, to 4: how much it would mean to somebody that this is known. */
  readonly sensitivity: number;
  /** What happened of which this is the trace, whether or not it is what it looks like. */
  readonly behind?: string;
}

export interface Conclusions {
  readonly claims: readonly Conclusion[];
  readonly abstentions: readonly Abstention[];
  readonly scores: readonly Score[];
  readonly truth: Truth;
}

/** How far a reckoning is. */
export interface Step {
  readonly rule: RuleId;
  readonly done: number;
  readonly of: number;
  /** Share of this rule's work that is done, 0 to 1. */
  readonly within?: number;
}

/** What this observer's codes are called, and, for the back of a card, what its ids stand for. */
export interface ClaimNames {
  subject(by: Claim['by'], code: number): string;
  where(where: Where): string;
  group(code: number): string;
  /** With its category. */
  listing(index: number): string;
  column(column: LogColumn): string;
  /** A person, a network or a place by its id in the truth. */
  real(id: string): string;
  /** Who that is, where people have names and the log has none. */
  who(id: string): string | undefined;
}
