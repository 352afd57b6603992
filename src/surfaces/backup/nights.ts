/**
 * The log of a backup provider by nights: which phones handed a copy over, and which messages of the
 * day before it holds, where the copies can be opened.
 */
import { recordKinds, type Log } from '../../observers/index.ts';

const DAY = 86_400_000;
/** ms after midnight at which phones pack: what is written later goes with a later copy. */
const PACKED = 7_200_000;
const BACKUP = recordKinds.indexOf('backup');

/** The night that is shown unless a link names another: before it most words are written out. */
export const SHOWN_FIRST = 12;

export interface Night {
  /** From 0. */
  readonly index: number;
  /** ms since the epoch: the midnight before it. */
  readonly start: number;
  /** Rows of the log: one a phone. */
  readonly copies: readonly number[];
  /** Bytes of all copies. */
  readonly bytes: number;
  /**
   * Rows of the messages written in the 24 hours before phones packed, in order. A phone that was not
   * at home that night handed them over in a later one.
   */
  readonly messages: readonly number[];
}

/** @returns every night of the log, also those without a copy */
export function nightsOf(log: Log): readonly Night[] {
  const { time, kind, size } = log.data;
  const nights = Array.from({ length: Math.ceil(log.span / DAY) }, (_, index) => ({
    index,
    start: log.origin + index * DAY,
    copies: [] as number[],
    bytes: 0,
    messages: [] as number[],
  }));
  for (let row = 0; row < log.length; row++) {
    const at = time[row] ?? 0;
    const copied = kind?.[row] === BACKUP;
    const night = nights[Math.floor((copied ? at : at + DAY - PACKED) / DAY)];
    if (night === undefined) continue;
    if (copied) night.bytes += size?.[row] ?? 0;
    (copied ? night.copies : night.messages).push(row);
  }
  return nights;
}
