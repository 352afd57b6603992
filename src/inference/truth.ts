/**
 * What is so, told in the log's own ids by whoever made the world. The scorer alone takes it; no rule
 * can. What is not told is not scored.
 */
export type PairOfIds = readonly [string, string];

export interface Truth {
  /** Ids of everybody who counts: of these pairs and people base rates are taken. */
  readonly people: readonly string[];
  readonly closePairs?: readonly PairOfIds[];
  readonly households?: readonly (readonly string[])[];
  readonly couples?: readonly PairOfIds[];
  /** By person: ids of networks and places that are their home in this log, or their work. */
  readonly homes?: Readonly<Record<string, readonly string[]>>;
  readonly workplaces?: Readonly<Record<string, readonly string[]>>;
  /** By person: middle of sleep on most days, hour of the day. */
  readonly sleepMiddles?: Readonly<Record<string, number>>;
  /** By person: hours ahead of UTC. */
  readonly utcOffsets?: Readonly<Record<string, number>>;
  readonly nightWorkers?: readonly string[];
  /** Awake at night for whatever reason, night workers included. */
  readonly nightActive?: readonly string[];
  readonly communities?: readonly (readonly string[])[];
  /** By id of a group: its members. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly newTies?: readonly PairOfIds[];
  /** Person and index of the listing. */
  readonly contacted?: readonly (readonly [string, number])[];
  readonly visited?: readonly (readonly [string, number])[];
  readonly staff?: readonly (readonly [string, number])[];
  readonly sources?: readonly string[];
  /** Pairs who write to each other. */
  readonly correspondents?: readonly PairOfIds[];
  /** Old account, new account. */
  readonly renumbered?: readonly PairOfIds[];
}
