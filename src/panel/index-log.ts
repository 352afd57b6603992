/** What is worked out of a log once, before anything is chosen. */
import { sum } from 'd3-array';
import { recordKinds, type Log } from '../observers/index.ts';
import { WEEK_HOURS, type LogIndex, type Mark } from './frame.ts';
import { countersOf, Window } from './window.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The epoch began on a Thursday. */
const MONDAY = 3 * DAY;
const MOST_BINS = 1000;
/** Stretches between marks. */
const MOST_PARTS = 64;
/** Minutes that divide a day, so that a bin never straddles midnight. */
const widths = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 30, 32, 36, 40, 45, 48, 60, 72];
const message = recordKinds.indexOf('message');

/** One pass over the log for each part; O(records + parties + pairs × log pairs). */
export function indexLog(log: Log): LogIndex {
  const index = { log, ...pairsOf(log), rowHour: hoursOf(log), bins: binsOf(log.span) };
  const window = new Window(index);
  const counters = countersOf(window.counts);
  const marks = markedRows(
    log.length,
    sum(counters, ({ length }) => length),
  ).map((row): Mark => {
    window.move(0, row);
    return { row, counts: counters.map((counter) => counter.slice()) };
  });
  window.move(0, log.length);
  const bins = new Uint32Array(index.bins.length);
  for (const time of log.data.time) bins[binAt(index.bins, time)]! += 1;
  return { ...index, whole: { ...window.counts, bins }, marks };
}

/**
 * Where to mark: often enough that a jump counts few rows, and so seldom that all marks together take
 * no more than eight bytes a record, and copying one costs less than counting what it saves.
 */
function markedRows(rows: number, counters: number): number[] {
  const parts = Math.max(1, Math.min(MOST_PARTS, Math.floor((2 * rows) / Math.max(1, counters))));
  return Array.from({ length: parts + 1 }, (_, i) => Math.floor((i * rows) / parts));
}

/** The bin of a moment; what lies beyond the last is put there. @param time ms since the origin */
export function binAt({ width, length }: LogIndex['bins'], time: number): number {
  return Math.min(length - 1, Math.floor(time / width));
}

/** Bins of `span` ms: the last may reach past its end; never none. */
export function binsOf(span: number): LogIndex['bins'] {
  const least = span / MOST_BINS / MINUTE;
  const width = (widths.find((minutes) => minutes >= least) ?? Math.ceil(least)) * MINUTE;
  return { width, length: Math.max(1, Math.ceil(span / width)) };
}

function hoursOf(log: Log): Uint8Array {
  const week = WEEK_HOURS * HOUR;
  const start = (((log.origin + MONDAY) % week) + week) % week;
  const { time } = log.data;
  const hours = new Uint8Array(log.length);
  for (let row = 0; row < log.length; row++) {
    hours[row] = Math.floor((start + time[row]!) / HOUR) % WEEK_HOURS;
  }
  return hours;
}

/**
 * Pairs by two counting sorts, without an object or a hash per record: the rows by the lower code of
 * their two parties, then, party by party, the others by code.
 *
 * A log without the column `kind` holds one kind only, so all its records count; a message to
 * oneself is no pair.
 */
function pairsOf(log: Log): Pick<LogIndex, 'pairs' | 'rowPair'> {
  const { subject, peer, kind } = log.data;
  if (subject === undefined || peer === undefined) {
    return { pairs: { length: 1, first: new Uint32Array(1), second: new Uint32Array(1) } };
  }
  const parties = log.dictionaries.party.length;
  const lowerOf = (row: number): number => {
    const a = subject[row] ?? 0;
    const b = peer[row] ?? 0;
    const between = a !== 0 && b !== 0 && a !== b;
    return between && (kind === undefined || kind[row] === message) ? Math.min(a, b) : 0;
  };

  // `start[code]` is where the rows of `code` begin; 0 holds the rows of no pair and is left out.
  const start = new Uint32Array(parties + 1);
  for (let row = 0; row < log.length; row++) {
    const lower = lowerOf(row);
    if (lower !== 0) start[lower + 1] = (start[lower + 1] ?? 0) + 1;
  }
  for (let code = 1; code <= parties; code++) start[code]! += start[code - 1]!;
  const rows = new Uint32Array(start[parties] ?? 0);
  const next = start.slice();
  for (let row = 0; row < log.length; row++) {
    const lower = lowerOf(row);
    if (lower !== 0) rows[next[lower]!++] = row;
  }

  const first: number[] = [0];
  const second: number[] = [0];
  const rowPair = new Uint32Array(log.length);
  const pairTo = new Uint32Array(parties);
  for (let lower = 1; lower < parties; lower++) {
    const others: number[] = [];
    const higherOf = (row: number) => Math.max(subject[row]!, peer[row]!);
    for (let i = start[lower]!; i < start[lower + 1]!; i++) {
      const higher = higherOf(rows[i]!);
      if (pairTo[higher] === 0) {
        pairTo[higher] = 1;
        others.push(higher);
      }
    }
    others.sort((a, b) => a - b);
    for (const higher of others) {
      pairTo[higher] = first.length;
      first.push(lower);
      second.push(higher);
    }
    for (let i = start[lower]!; i < start[lower + 1]!; i++) {
      const row = rows[i]!;
      const higher = higherOf(row);
      rowPair[row] = 2 * pairTo[higher]! + (subject[row] === higher ? 1 : 0);
    }
    for (const higher of others) pairTo[higher] = 0;
  }
  return {
    pairs: {
      length: first.length,
      first: Uint32Array.from(first),
      second: Uint32Array.from(second),
    },
    rowPair,
  };
}
