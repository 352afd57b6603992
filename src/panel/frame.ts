/**
 * What the views of the panel draw: one selection of one log, counted. All views draw the same frame
 * and so change together.
 *
 * `all` counts the records in the chosen time; `picked` those of them that are also about the
 * chosen people, groups, networks and places. Where nobody and nothing is chosen the two are the
 * same object.
 */
import type { Log } from '../observers/index.ts';
import type { Evidence } from './evidence.ts';

/** What is chosen, for all views alike. Empty sets choose everything. */
export interface Selection {
  /** ms since the log's origin, half-open. */
  readonly from: number;
  readonly until: number;
  /** Codes of the log's dictionaries. A record is about a party if it is its subject or its peer. */
  readonly parties: ReadonlySet<number>;
  readonly networks: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
  /** Codes of `recordKinds`. */
  readonly kinds: ReadonlySet<number>;
}

/** Hours of a week. */
export const WEEK_HOURS = 168;

/** What is worked out of a log once, before anything is chosen. */
export interface LogIndex {
  readonly log: Log;
  /** Two who are in touch, `first` < `second` as codes; pair 0 is none. Order: first, then second. */
  readonly pairs: {
    readonly length: number;
    readonly first: Uint32Array;
    readonly second: Uint32Array;
  };
  /**
   * Of each record that is a message between two: 2 × pair, + 1 if the subject is `second`; else 0.
   * Absent where the log lacks `subject` or `peer`.
   */
  readonly rowPair?: Uint32Array;
  /** Of each record: hour of the week, Monday 00:00 first, on the town's clock. */
  readonly rowHour: Uint8Array;
  /** Equal stretches of time from 0 on, for the timeline: about a thousand, of whole minutes. */
  readonly bins: { readonly length: number; readonly width: number };
  /** Counts of all records, and by bin: what a reader sees first is counted before it is theirs to see. */
  readonly whole: Counts & { readonly bins: Uint32Array };
  /** Counts of the records before some rows, in ascending order of rows: the first is none, the last all. */
  readonly marks: readonly Mark[];
}

/** What is counted up to a row, so that nobody counts from the first row on again. */
export interface Mark {
  /** Records before this row are counted. */
  readonly row: number;
  /** In the order of `countersOf`. */
  readonly counts: readonly Uint32Array[];
}

export interface Counts {
  readonly records: number;
  /** By 2 × pair + direction: messages of each direction. Empty where the log has no pairs. */
  readonly pairs: Uint32Array;
  /** By party code: records about it. */
  readonly parties: Uint32Array;
  /** By hour of the week. */
  readonly hours: Uint32Array;
  readonly networks: Uint32Array;
  readonly places: Uint32Array;
}

export interface Frame {
  readonly index: LogIndex;
  readonly selection: Selection;
  /** Rows of the chosen time: `from` ≤ row < `until`. */
  readonly rows: { readonly from: number; readonly until: number };
  readonly all: Counts;
  readonly picked: Counts;
  /** By bin of the whole time, not only the chosen: every record, and the picked ones. */
  readonly bins: { readonly all: Uint32Array; readonly picked: Uint32Array };
  /** What is held up as evidence, whatever is chosen: every view lights it and dims the rest. */
  readonly lit?: Evidence | undefined;
  /** Grows with every change; buffers of `Counts` are reused, so compare this, not them. */
  readonly version: number;
}
