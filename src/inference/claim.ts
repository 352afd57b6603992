/**
 * What rules come to: claims with their evidence, and abstentions. A claim says nothing that the
 * records do not: subjects and values are codes of the log that it was made from.
 */
import type { LogAbsence, LogColumn } from '../observers/index.ts';

export const ruleIds = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11a',
  'R11b',
  'R12',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** What else the same records could come from. The words for each stand in the catalogues. */
export const alternativeIds = [
  'relatives',
  'colleagues',
  'project',
  'dispute',
  'flatmates',
  'siblings',
  'parent-child',
  'neighbours',
  'guest',
  'partners-home',
  'night-job-there',
  'study',
  'regular-haunt',
  'company',
  'other-time-zone',
  'late-riser',
  'other-phone',
  'phone-away',
  'new-parent',
  'insomnia',
  'gaming',
  'shared-group',
  'one-go-between',
  'romance',
  'new-flatmate',
  'new-colleague',
  'client',
  'question',
  'accompanying',
  'visitor',
  'staff',
  'next-door',
  'passing-through',
  'official-duty',
  'reporters-friend',
  'somebody-else',
  'coincidence',
  'same-hours',
  'same-circle',
  'shared-phone',
] as const;
export type AlternativeId = (typeof alternativeIds)[number];

/** Where somebody was, as the log names it: a fixed network, or an area where it names no network. */
export type Where = { readonly network: number } | { readonly place: number };

/** What is claimed, rule by rule. Codes are of the log; hours are of the town's clock. */
export type Value =
  /** R1. `late` is the share of messages from 20 to 6 or at the weekend. */
  | {
      readonly is: 'close';
      readonly days: number;
      readonly messages: number;
      readonly late: number;
    }
  /** R2. Nights on the same network at the same time, of so many watched. */
  | {
      readonly is: 'household';
      readonly where: Where;
      readonly nights: number;
      readonly of: number;
    }
  | { readonly is: 'couple'; readonly nights: number; readonly messages: number }
  /** R3. Votes of nights, of all that voted. */
  | { readonly is: 'home'; readonly where: Where; readonly votes: number; readonly of: number }
  /** R4. Weekdays there in working hours, of all weekdays with a record. */
  | { readonly is: 'workplace'; readonly where: Where; readonly days: number; readonly of: number }
  /**
   * R5. Hours from 0 up to 24; `centre` is the middle of the quietest six. The middle halves of
   * onsets and wakings are so many hours wide. `later` is by how much weekends are.
   */
  | {
      readonly is: 'sleep';
      readonly centre: number;
      readonly from: number;
      readonly until: number;
      readonly spread: readonly [number, number];
      readonly later?: number;
    }
  /** R5. Hours ahead of UTC. */
  | { readonly is: 'utc-offset'; readonly hours: number }
  /** R6. Days slept through; `nights` of them spent in one place that is not home. */
  | {
      readonly is: 'night-work';
      readonly where: Where;
      readonly days: number;
      readonly nights: number;
    }
  | { readonly is: 'night-active'; readonly days: number }
  /** R7. `stability` of the whole division, 0 to 1. */
  | { readonly is: 'community'; readonly stability: number }
  | { readonly is: 'group'; readonly group: number }
  /** R8. `since` in ms from the log's origin; nights that both spent on one network since. */
  | {
      readonly is: 'new-tie';
      readonly since: number;
      readonly days: number;
      readonly messages: number;
      readonly sharedNights: number;
    }
  /** R9. Index into the listings; `then` are listings in touch within three days after. */
  | {
      readonly is: 'contacted' | 'visited' | 'works-there';
      readonly listing: number;
      readonly days: number;
      /** Of the longest stay, whole minutes; 0 for mere contact. */
      readonly minutes: number;
      readonly then: readonly number[];
    }
  /** R10. Of `staff` with access; a share `chance` of people would match as well. */
  | {
      readonly is: 'source';
      readonly posterior: number;
      readonly staff: number;
      readonly chance: number;
      readonly messages: number;
      /** Within a day. */
      readonly burst: number;
    }
  /** R11a. The subjects are sender, recipient. `times` within so many `seconds`, of all it could. */
  | {
      readonly is: 'writes-to';
      readonly rank: number;
      readonly times: number;
      readonly of: number;
      readonly seconds: number;
      /** Log-likelihood ratio to the runner-up. */
      readonly gap: number;
    }
  /** R11b. */
  | { readonly is: 'lines-talk'; readonly times: number; readonly of: number }
  /** R12. The subjects are old account, new account. Similarity of contacts, 0 to 1. */
  | {
      readonly is: 'same-person';
      readonly similarity: number;
      readonly runnerUp: number;
      readonly shared: number;
    };
export type ValueKind = Value['is'];

export interface Claim {
  readonly rule: RuleId;
  /** Whom it is about: codes of `dictionaries[by]`. */
  readonly subjects: readonly number[];
  /** Whoever has no names of people has addresses of devices. */
  readonly by: 'party' | 'device';
  readonly value: Value;
  /** The rule's own measure, comparable only within rule and kind of value; more is surer. */
  readonly score: number;
  /** How often such a claim is right, 0 to 1: from the table of calibration, never from a rule. */
  readonly p?: number;
  /**
   * Where `p` is from: counted under the same circumstances; the lowest that was counted with some of
   * the same defences, since nobody counted them all together; or a posterior that the rule works out.
   */
  readonly basis?: 'counted' | 'lowest-known' | 'posterior';
  /** 95 % limits of `p`, where `p` was counted. */
  readonly pRange?: readonly [number, number];
  /** Of a quantity, in its unit: where the truth is thought to lie. */
  readonly interval?: readonly [number, number];
  /** Rows of the log, ascending. */
  readonly support: Uint32Array;
  readonly against: Uint32Array;
  /** Number of records that the rule looked at for this claim. */
  readonly n: number;
  readonly alternatives: readonly AlternativeId[];
}

/** What there was too little of. */
export const measures = [
  'records',
  'days',
  'nights',
  'messages',
  'arrivals',
  'people',
  'days-watched',
  'quiet-hours',
  'home',
  'places',
  'knowledge',
  'columns',
] as const;
export type Measure = (typeof measures)[number];

/** A rule that says nothing, and why. */
export interface Abstention {
  readonly rule: RuleId;
  /** Absent where it is about nobody in particular. */
  readonly subjects?: readonly number[];
  readonly by?: Claim['by'];
  readonly what: Measure;
  readonly have: number;
  readonly need: number;
  /**
   * Only of `columns`: those that are missing, each with the log's own reason if it gives one. Where
   * a rule could do with one or another, all that would help are named.
   */
  readonly missing?: readonly { readonly column: LogColumn; readonly why?: LogAbsence }[];
}

export interface Outcome {
  readonly claims: readonly Claim[];
  readonly abstentions: readonly Abstention[];
}
