/**
 * Somebody works three or four nights in a row, has four days off, and works nights again, and sleeps by
 * day meanwhile. Decoys: who plays through the night at home and sleeps into the day, and who writes
 * to a relative far to the west, whose evenings are the town's nights.
 */
import { DAY } from '../entities.ts';
import type { PersonId, PlaceId, Visit } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Quiet, Stage } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;
/** Days off between blocks of nights. */
const OFF = 4;
/** Of what is usually written, left while asleep. */
const ASLEEP = 0.02;
/** Of the messages of a night between two, so many and up to as many more. */
const CHAT = 6;

export interface Nights {
  readonly id: number;
  readonly person: PersonId;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly until: number;
}

/** Days from the first to the day before the last: what begins in a night ends on the next day. */
const nightsOf = ({ from, until }: Nights): number[] =>
  Array.from({ length: Math.max(0, until - from - 1) }, (_, i) => from + i);

/** Asleep on a day, hours after midnight. */
const asleep = (person: PersonId, day: number, onset: number, waking: number): Quiet => ({
  person,
  from: day * DAY + onset * HOUR,
  until: day * DAY + waking * HOUR,
  keep: ASLEEP,
});

/** At work from ten in the evening until half past six, asleep at home from nine to four. */
export function nightWork(stage: Stage, work: Nights & { readonly place: PlaceId }): Footprint {
  const { id, person, place, from, until } = work;
  const block = 3 + new Stream(stage.seed, purpose.event, id).below(2);
  const nights = nightsOf(work).filter((day) => (day - from) % (block + OFF) < block);
  const home = stage.people[person]?.home;
  const stay = (where: PlaceId, day: number, start: number, end: number): Visit => ({
    person,
    place: where,
    from: day * DAY + Math.floor(start * HOUR),
    until: day * DAY + Math.floor(end * HOUR),
  });
  const visits = nights.flatMap((day) => [
    stay(place, day, 22, 24),
    stay(place, day + 1, 0, 6.5),
    ...(home === undefined ? [] : [stay(home, day + 1, 7.25, 21.25)]),
  ]);
  return {
    event: {
      id,
      kind: 'night-work',
      actors: [person],
      from: from * DAY,
      until: until * DAY,
      marks: [],
    },
    messages: [],
    visits,
    quiet: nights.map((day) => asleep(person, day + 1, 9, 16)),
    moves: [],
  };
}

/** Nights of messages between two, from some hour after midnight on. */
function chats(
  stage: Stage,
  { id, person, from, until }: Nights,
  other: PersonId,
  [first, last, often]: readonly [first: number, last: number, often: number],
) {
  const stream = new Stream(stage.seed, purpose.event, id);
  return nightsOf({ id, person, from, until }).flatMap((day) => {
    const start = (day + 1) * DAY + Math.floor((first + (last - first) * stream.unit()) * HOUR);
    const count = CHAT + stream.below(CHAT);
    if (!stream.chance(often)) return [];
    return exchange(stream, {
      event: id,
      first: person,
      second: other,
      start,
      until: start + HOUR,
      count,
    });
  });
}

/** At home, four nights in five, with a friend who plays along; asleep from five to noon. */
export function gaming(stage: Stage, play: Nights & { readonly friend: PersonId }): Footprint {
  const { id, person, friend, from, until } = play;
  return {
    event: {
      id,
      kind: 'gaming',
      decoyOf: 'night-work',
      actors: [person],
      from: from * DAY,
      until: until * DAY,
      marks: [],
    },
    messages: chats(stage, play, friend, [0.5, 3, 0.8]),
    visits: [],
    quiet: nightsOf(play).map((day) => asleep(person, day + 1, 5, 12)),
    moves: [],
  };
}

/** The relative's evening, five hours behind: between midnight and three. */
export function farRelative(
  stage: Stage,
  { relative, ...nights }: Nights & { readonly relative: PersonId },
): Footprint {
  const { id, person, from, until } = nights;
  return {
    event: {
      id,
      kind: 'far-relative',
      decoyOf: 'night-work',
      actors: [person],
      from: from * DAY,
      until: until * DAY,
      marks: [],
    },
    messages: chats(stage, nights, relative, [0.25, 2, 0.7]),
    visits: [],
    quiet: [],
    moves: [],
  };
}
