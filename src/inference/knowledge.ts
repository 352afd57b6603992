/**
 * What anybody knows besides records: who stands in a public directory, what the newspaper printed
 * and when, and, for an employer, who had access. Plain data, by the ids that the log itself uses.
 */

/** Kinds of listed places and numbers. Deliberately few: none says what somebody is or believes. */
export const categories = [
  'clinic',
  'doctor',
  'pharmacy',
  'helpline',
  'recruiter',
  'company',
  'union',
  'press',
  'gathering',
] as const;
export type Category = (typeof categories)[number];

/** An entry of a public directory, or a public event. */
export interface Listing {
  readonly category: Category;
  readonly name: string;
  /** Ids of the log's dictionaries, as far as this observer has them. */
  readonly parties?: readonly string[];
  readonly networks?: readonly string[];
  readonly places?: readonly string[];
  /** Of an event: ms since the epoch, half-open. */
  readonly from?: number;
  readonly until?: number;
}

/** A publication whose source somebody looks for. */
export interface Leak {
  /** The reporter's publicly listed numbers or accounts: ids of parties. */
  readonly reporter: readonly string[];
  /** Everybody who could open the document: ids of parties. */
  readonly access: readonly string[];
  /** ms since the epoch. */
  readonly published: number;
  /** When the document was opened by whoever took it, if the employer's own log says. */
  readonly opened?: number;
}

export interface PublicKnowledge {
  readonly listings?: readonly Listing[];
  readonly leak?: Leak;
}
