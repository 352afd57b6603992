/**
 * The rules of the challenge: how sure nobody may be, what it may cost, and through what one may write.
 */
import type { Price } from '../../network/index.ts';
import type { DefenceName, TownMessenger } from '../../ui/state.ts';
import type { Tell, Verdict } from './verdict.ts';

/** Of a hundred claims like it at most thirty right: below that none is said aloud anywhere here. */
export const LIMIT = 0.3;

export const BUDGET = {
  /**
   * s that half of all texts may come later. In the night in which the source first writes,
   * one message follows the other after three quarters of a minute; what takes longer than a minute is
   * no conversation any more.
   */
  delay: 60,
  /** Bytes more, a phone and day: about a quarter of what phones send and receive as it is. */
  bytes: 50_000,
} as const;

/** How everybody in the story writes, which is what prices are set against. */
export const AS_IT_IS = 'e2ee';

/**
 * Messengers on offer. Where senders are sealed from the start one more switch is enough against these
 * observers, and in a mixnet none is needed: nothing would be left to find out.
 */
export const offered = ['e2ee', 'threema', 'cloud', 'sms'] as const satisfies TownMessenger[];
export type Offered = (typeof offered)[number];

export function offeredOr(by: TownMessenger): Offered {
  return offered.find((one) => one === by) ?? AS_IT_IS;
}

/** A choice that is put to the test. */
export interface Choice {
  readonly by: TownMessenger;
  readonly defences: readonly DefenceName[];
}

/** What came of it. */
export interface Tried extends Choice {
  /** The same for the same choice. */
  readonly key: string;
  readonly verdict: Verdict;
}

/** Where nobody has counted how often such claims are right, the worst is assumed. */
export const aboveLimit = ({ p }: Pick<Tell, 'p'>): boolean => p === undefined || p > LIMIT;

export const overBudget = ({ delay, bytes }: Price) => ({
  delay: delay.median > BUDGET.delay,
  bytes: bytes > BUDGET.bytes,
});

export type Ending = 'won' | 'dear' | 'found' | 'found-and-dear';

export function endingOf({ price, tells }: Verdict): Ending {
  const { delay, bytes } = overBudget(price);
  const found = tells.some(aboveLimit);
  if (delay || bytes) return found ? 'found-and-dear' : 'dear';
  return found ? 'found' : 'won';
}
