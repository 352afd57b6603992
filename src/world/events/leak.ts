/**
 * Somebody opens a document at work, writes to a reporter that night for the first time ever, once
 * more before it is published, and never again. Decoy: the press officer, who writes to the same
 * reporter every day because it is the job.
 */
import { DAY, weekday } from '../entities.ts';
import type { PersonId } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Stage } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;

export interface Leak {
  readonly id: number;
  readonly source: PersonId;
  readonly reporter: PersonId;
  /** Day of publication, at least 6. */
  readonly publication: number;
}

/** The leak: 30 to 70 messages from 23:40 six days before, a second burst two days before. */
export function leak(stage: Stage, { id, source, reporter, publication }: Leak): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const access = (publication - 6) * DAY + 16 * HOUR + stream.below(5400);
  const published = publication * DAY + 6 * HOUR;
  const burst = (day: number, from: number, until: number, count: number) =>
    exchange(stream, {
      event: id,
      first: source,
      second: reporter,
      start: day * DAY + from,
      until: day * DAY + until,
      count,
    });
  const night = burst(publication - 6, 23 * HOUR + 2400, 24 * HOUR + 1200, 30 + stream.below(41));
  const second = burst(publication - 2, 22 * HOUR, 23 * HOUR, 15 + stream.below(20));
  const thanks = burst(publication + stream.below(2), 9 * HOUR, 10 * HOUR, 1);
  return {
    event: {
      id,
      kind: 'leak',
      actors: [source, reporter],
      from: access,
      until: (publication + 2) * DAY,
      marks: [
        { what: 'document-access', time: access },
        { what: 'publication', time: published },
      ],
    },
    messages: [...night, ...second, ...thanks],
    visits: [],
    quiet: [],
    moves: [],
  };
}

export interface PressOfficer {
  readonly id: number;
  readonly officer: PersonId;
  readonly reporter: PersonId;
  /** First day and the day after the last. */
  readonly from: number;
  readonly until: number;
}

/** Three to eight messages to the reporter on every weekday, in office hours. */
export function pressOfficer(
  stage: Stage,
  { id, officer, reporter, from, until }: PressOfficer,
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const days = Array.from({ length: until - from }, (_, i) => from + i);
  const messages = days
    .filter((day) => weekday(day) < 5)
    .flatMap((day) =>
      exchange(stream, {
        event: id,
        first: officer,
        second: reporter,
        start: day * DAY + 9 * HOUR + stream.below(6 * HOUR),
        until: day * DAY + 18 * HOUR,
        count: 3 + stream.below(6),
        pause: 'slow',
      }),
    );
  return {
    event: {
      id,
      kind: 'press-officer',
      decoyOf: 'leak',
      actors: [officer, reporter],
      from: from * DAY,
      until: until * DAY,
      marks: [],
    },
    messages,
    visits: [],
    quiet: [],
    moves: [],
  };
}
