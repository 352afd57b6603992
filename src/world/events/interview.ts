/**
 * Somebody writes to a recruiter, ten days later spends three hours of a weekday at a company where
 * they were never before, with a silent phone, and hears from the recruiter three evenings later.
 * Decoy: somebody who goes to the same company to sell it something.
 */
import { DAY } from '../entities.ts';
import type { PersonId, PlaceId } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Stage } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;

export interface Interview {
  readonly id: number;
  readonly person: PersonId;
  readonly recruiter: PersonId;
  readonly company: PlaceId;
  /** Of the interview, a weekday, at least 10. */
  readonly day: number;
}

/** The interview, with the silence of 60 to 90 minutes in the middle of it. */
export function interview(
  stage: Stage,
  { id, person, recruiter, company, day }: Interview,
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const from = day * DAY + 10 * HOUR + stream.below(HOUR);
  const until = from + 3 * HOUR;
  const talk = (start: number, first: PersonId, second: PersonId, count: number) =>
    exchange(stream, { event: id, first, second, start, until: start + HOUR, count });
  const silent = from + 1800;
  return {
    event: {
      id,
      kind: 'interview',
      actors: [person, recruiter],
      from: (day - 10) * DAY,
      until: (day + 4) * DAY,
      marks: [{ what: 'appointment', time: from }],
    },
    messages: [
      ...talk((day - 10) * DAY + 12.5 * HOUR, person, recruiter, 2 + stream.below(3)),
      ...talk((day + 3) * DAY + 18.5 * HOUR, recruiter, person, 4 + stream.below(5)),
    ],
    visits: [{ person, place: company, from, until }],
    quiet: [{ person, from: silent, until: silent + 3600 + stream.below(1800), keep: 0 }],
    moves: [],
  };
}

export interface SalesVisit {
  readonly id: number;
  readonly person: PersonId;
  readonly company: PlaceId;
  /** Days of the visits. */
  readonly days: readonly number[];
}

/** Visits of two to three hours, the phone in use. */
export function salesVisit(stage: Stage, { id, person, company, days }: SalesVisit): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const visits = days.map((day) => {
    const from = day * DAY + 10 * HOUR + stream.below(4 * HOUR);
    return { person, place: company, from, until: from + 2 * HOUR + stream.below(HOUR) };
  });
  return {
    event: {
      id,
      kind: 'sales-visit',
      decoyOf: 'interview',
      actors: [person],
      from: visits[0]?.from ?? 0,
      until: visits.at(-1)?.until ?? 0,
      marks: visits.map(({ from }) => ({ what: 'appointment', time: from })),
    },
    messages: [],
    visits,
    quiet: [],
    moves: [],
  };
}
