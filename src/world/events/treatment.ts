/**
 * Somebody writes to their doctor, goes to a clinic three weeks in a row for 50 minutes, and then
 * hears from a pharmacy. Decoys: who works at the clinic and is there five days a week, and who
 * visits somebody there once. What the treatment is for, the world does not know either.
 */
import { DAY, weekday } from '../entities.ts';
import type { PersonId, PlaceId, Visit } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Stage, StoryEvent } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;
const WEEK = 7 * DAY;
/** Seconds of an appointment. */
const APPOINTMENT = 50 * 60;

export interface Treatment {
  readonly id: number;
  readonly patient: PersonId;
  readonly doctor: PersonId;
  readonly pharmacy: PersonId;
  readonly clinic: PlaceId;
  /** Of the first visit, at least 2; two more follow at the same time a week later each. */
  readonly day: number;
}

/** Doctor, three visits, pharmacy. */
export function treatment(
  stage: Stage,
  { id, patient, doctor, pharmacy, clinic, day }: Treatment,
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const first = day * DAY + 14 * HOUR + stream.below(2 * HOUR);
  const visits = [0, 1, 2].map((week): Visit => {
    const from = first + week * WEEK + stream.below(600);
    return { person: patient, place: clinic, from, until: from + APPOINTMENT };
  });
  const talk = (start: number, from: PersonId, to: PersonId, count: number) =>
    exchange(stream, { event: id, first: from, second: to, start, until: start + HOUR, count });
  const last = visits.at(-1)?.until ?? 0;
  return {
    event: {
      id,
      kind: 'treatment',
      actors: [patient],
      from: (day - 2) * DAY,
      until: last + DAY,
      marks: visits.map(({ from }) => ({ what: 'appointment', time: from })),
    },
    messages: [
      ...talk((day - 2) * DAY + 9.5 * HOUR, patient, doctor, 2 + stream.below(3)),
      ...talk(last + 2 * HOUR, patient, pharmacy, 2 + stream.below(2)),
    ],
    visits,
    quiet: [],
    moves: [],
  };
}

export interface AtClinic {
  readonly id: number;
  readonly person: PersonId;
  readonly clinic: PlaceId;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly until: number;
}

function presence(kind: 'clinic-staff' | 'clinic-visitor', id: number, visits: readonly Visit[]) {
  const event: StoryEvent = {
    id,
    kind,
    decoyOf: 'treatment',
    actors: [...new Set(visits.map(({ person }) => person))],
    from: visits[0]?.from ?? 0,
    until: visits.at(-1)?.until ?? 0,
    marks: [],
  };
  return { event, messages: [], visits, quiet: [], moves: [] };
}

/** Works there: six hours on each weekday, from early in the morning. */
export function clinicStaff(
  stage: Stage,
  { id, person, clinic, from, until }: AtClinic,
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const days = Array.from({ length: until - from }, (_, i) => from + i);
  const visits = days
    .filter((day) => weekday(day) < 5)
    .map((day): Visit => {
      const start = day * DAY + 6 * HOUR + stream.below(900);
      return { person, place: clinic, from: start, until: start + 6 * HOUR };
    });
  return presence('clinic-staff', id, visits);
}

/** Visits somebody there, once, for as long as an appointment. */
export function clinicVisitor(
  stage: Stage,
  { id, person, clinic, from }: Omit<AtClinic, 'until'>,
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const start = from * DAY + 15 * HOUR + stream.below(2 * HOUR);
  return presence('clinic-visitor', id, [
    { person, place: clinic, from: start, until: start + APPOINTMENT },
  ]);
}
