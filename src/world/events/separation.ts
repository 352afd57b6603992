/**
 * Two who were close write a tenth of what they did, and one of them sleeps somewhere else from
 * then on. Decoy: the two are on holiday together, where they need not write, and come back.
 */
import { DAY } from '../entities.ts';
import type { PersonId, PlaceId, Visit } from '../entities.ts';
import type { Footprint, Stage } from './event.ts';

/** Of the messages between the two, left over. */
const LEFT = 0.1;

export interface Parting {
  readonly id: number;
  /** Who moves out, and from whom. */
  readonly one: PersonId;
  readonly other: PersonId;
  /** The new home, or the place of the holiday. */
  readonly place: PlaceId;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly until: number;
}

/** For good, as far as the world goes. */
export function separation(stage: Stage, parting: Parting): Footprint {
  const { id, one, other, place } = parting;
  const from = parting.from * DAY;
  const until = parting.until * DAY;
  const old = stage.people[one]?.home;
  return {
    event: {
      id,
      kind: 'separation',
      actors: [one, other],
      from,
      until,
      marks: [{ what: 'move', time: from }],
    },
    messages: [],
    visits: [],
    quiet: [{ person: one, between: other, from, until, keep: LEFT }],
    moves: old === undefined ? [] : [{ person: one, old, place, since: from }],
  };
}

/** Away together day and night, then back. */
export function holiday(_stage: Stage, parting: Parting): Footprint {
  const { id, one, other, place } = parting;
  const from = parting.from * DAY;
  const until = parting.until * DAY;
  const days = Array.from({ length: parting.until - parting.from }, (_, i) => parting.from + i);
  const visits = days.flatMap((day) =>
    [one, other].map((person): Visit => ({
      person,
      place,
      from: day * DAY,
      until: (day + 1) * DAY,
    })),
  );
  return {
    event: {
      id,
      kind: 'holiday',
      decoyOf: 'separation',
      actors: [one, other],
      from,
      until,
      marks: [],
    },
    messages: [],
    visits,
    quiet: [{ person: one, between: other, from, until, keep: LEFT }],
    moves: [],
  };
}
