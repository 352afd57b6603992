/** What comes of a try: what it costs, who stood on the way, and what they can say. */
import type { Claim, RuleId, ValueKind } from '../../inference/index.ts';
import type { Price } from '../../network/index.ts';
import type { ObserverKind } from '../../observers/index.ts';

/** The source and the journalist, as the cast has them. */
export const ends = ['jonas', 'ada'] as const;
export type End = (typeof ends)[number];

export interface Watching {
  /** As links have it. */
  readonly observer: string;
  readonly kind: ObserverKind;
  readonly of?: string;
}

/** A claim about the message. */
export interface Tell {
  readonly observer: string;
  readonly rule: RuleId;
  readonly is: ValueKind;
  /** Whose names stand in it, in its order. */
  readonly about: readonly End[];
  /** The same as the log calls them. */
  readonly called: readonly string[];
  /** How often such a claim is right; absent where nobody has counted. */
  readonly p?: number;
  readonly basis?: Claim['basis'];
  /** Records that it rests on. */
  readonly records: number;
  /** When the first and the last of them were made, ms since the epoch. */
  readonly span: readonly [first: number, last: number];
  /** Its name in links. */
  readonly id: string;
}

export interface Verdict {
  readonly price: Price;
  /** Everybody who stood on the way and wrote anything down; of Wi-Fis only where the two were. */
  readonly watching: readonly Watching[];
  /** Surest first; those that nobody has counted before all. */
  readonly tells: readonly Tell[];
}
