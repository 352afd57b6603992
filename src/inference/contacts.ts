/**
 * Who is in touch with whom: messages between two, by pair. Left out are copies of a message that
 * somebody saw twice on its way, and messages that go to several people at once, which are a group's
 * in the only form in which this observer sees it.
 */
import { directions, type Log } from '../observers/index.ts';
import { bucketsOf, perLog, rowsIn, type Buckets } from './buckets.ts';
import { MINUTE, SECOND } from './clock.ts';
import { isMessage } from './life.ts';

const DOWN = directions.indexOf('down');
/** Copies of one message to the members of a group leave a phone within so much time. */
const AT_ONCE = SECOND;
/** So many recipients at once are a group. */
const SEVERAL = 3;
/** From a sender's carrier to the recipient's a message takes less. */
const ON_ITS_WAY = MINUTE;

export interface Contacts {
  /** Pairs are numbered from 1, by `first`, then `second`; `first` < `second`. */
  readonly count: number;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** By pair: messages between the two, in the order of time. */
  readonly messages: Buckets;
  /** By row: the pair, or 0. */
  readonly pairOf: Uint32Array;
  /** By party: numbers of pairs. */
  readonly pairsOf: readonly (readonly number[])[];
}

/** Rows that go to several at once. */
function fannedOut(log: Log): Uint8Array {
  const { time, subject, peer } = log.data;
  const out = new Uint8Array(log.length);
  const sent = bucketsOf(log.length, log.dictionaries.party.length, (row) =>
    isMessage(log, row) && (peer?.[row] ?? 0) > 0 ? (subject?.[row] ?? 0) : 0,
  );
  for (let sender = 1; sender < sent.count; sender++) {
    const rows = rowsIn(sent, sender);
    let start = 0;
    for (let end = 1; end <= rows.length; end++) {
      const gap = (time[rows[end] ?? 0] ?? 0) - (time[rows[end - 1] ?? 0] ?? 0);
      if (end < rows.length && gap <= AT_ONCE) continue;
      const burst = rows.subarray(start, end);
      start = end;
      if (burst.length < SEVERAL) continue;
      const to = new Set<number>();
      for (const row of burst) to.add(peer?.[row] ?? 0);
      if (to.size >= SEVERAL) for (const row of burst) out[row] = 1;
    }
  }
  return out;
}

/** Of a pair's rows those that show on the way down what another shows on its way up. */
function copies(log: Log, rows: Uint32Array): Set<number> {
  const { time, subject, size, direction } = log.data;
  const found = new Set<number>();
  if (direction === undefined) return found;
  const matched = new Set<number>();
  rows.forEach((down, i) => {
    if (direction[down] !== DOWN) return;
    const isSource = (up: number | undefined): up is number =>
      up !== undefined &&
      direction[up] !== DOWN &&
      subject?.[up] === subject?.[down] &&
      size?.[up] === size?.[down] &&
      !matched.has(up);
    const moment = time[down] ?? 0;
    for (let j = i + 1; time[rows[j] ?? -1] === moment; j++) {
      if (!isSource(rows[j])) continue;
      matched.add(rows[j] ?? 0);
      found.add(down);
      return;
    }
    for (let j = i - 1; j >= 0 && moment - (time[rows[j] ?? 0] ?? 0) <= ON_ITS_WAY; j--) {
      if (!isSource(rows[j])) continue;
      matched.add(rows[j] ?? 0);
      found.add(down);
      return;
    }
  });
  return found;
}

/** @returns `undefined` for a log that lacks one side of messages */
export const contactsOf = perLog((log: Log): Contacts | undefined => {
  const { subject, peer } = log.data;
  if (subject === undefined || peer === undefined) return undefined;
  const parties = log.dictionaries.party.length;
  const out = fannedOut(log);
  const keyOf = (row: number): number => {
    const from = subject[row] ?? 0;
    const to = peer[row] ?? 0;
    if (from === 0 || to === 0 || from === to || out[row] === 1 || !isMessage(log, row)) return 0;
    return Math.min(from, to) * parties + Math.max(from, to);
  };
  const known = new Map<number, number>();
  for (let row = 0; row < log.length; row++) {
    const key = keyOf(row);
    if (key > 0) known.set(key, 0);
  }
  const keys = Float64Array.from(known.keys()).sort();
  keys.forEach((key, i) => known.set(key, i + 1));
  const count = keys.length + 1;
  const first = new Uint32Array(count);
  const second = new Uint32Array(count);
  const pairsOf: number[][] = Array.from({ length: parties }, () => []);
  keys.forEach((key, i) => {
    const [a, b] = [Math.floor(key / parties), key % parties];
    first[i + 1] = a;
    second[i + 1] = b;
    pairsOf[a]?.push(i + 1);
    pairsOf[b]?.push(i + 1);
  });
  const pairOf = new Uint32Array(log.length);
  for (let row = 0; row < log.length; row++) pairOf[row] = known.get(keyOf(row)) ?? 0;
  let messages = bucketsOf(log.length, count, (row) => pairOf[row] ?? 0);
  if (log.data.direction?.includes(DOWN) === true) {
    for (let pair = 1; pair < count; pair++) {
      for (const row of copies(log, rowsIn(messages, pair))) pairOf[row] = 0;
    }
    messages = bucketsOf(log.length, count, (row) => pairOf[row] ?? 0);
  }
  return { count, first, second, messages, pairOf, pairsOf };
});

/** The other of a pair. */
export function otherOf({ first, second }: Contacts, pair: number, party: number): number {
  return (first[pair] === party ? second[pair] : first[pair]) ?? 0;
}
