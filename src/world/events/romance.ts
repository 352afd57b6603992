/**
 * Two meet at a party, write more from day to day, mostly late and with quick answers, and then
 * spend nights under one roof, after which they write a little less. Decoys: a new flatmate (first
 * contact, then every night on the same network), two colleagues before a deadline.
 */
import { exp } from '../arithmetic.ts';
import { DAY } from '../entities.ts';
import type { Message, PersonId, PlaceId, Visit } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { DecoyKind, EventKind, Footprint, Mark, Stage } from './event.ts';
import type { Pause } from './exchange.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;
/** Messages of one sitting, about. */
const SITTING = 8;

/** Messages per day, from hardly any to `most`: half of it after `half` days. */
function growing(day: number, most: number, half: number): number {
  return Math.floor(most / (1 + exp((half - day) / 2.5)) + 0.5);
}

interface Talk {
  readonly id: number;
  readonly one: PersonId;
  readonly other: PersonId;
  readonly day: number;
  readonly count: number;
  /** Of ten sittings, after eight in the evening. */
  readonly late: number;
  readonly pause: Pause;
}

/** One day's messages, a sitting at a time. */
function talk(stream: Stream, { id, one, other, day, count, late, pause }: Talk): Message[] {
  const messages: Message[] = [];
  for (let left = count; left > 0; left -= SITTING) {
    const evening = stream.below(10) < late;
    const hour = evening ? 20 + stream.below(3) : 9 + stream.below(11);
    const starts = stream.chance(0.5);
    const start = day * DAY + hour * HOUR + stream.below(HOUR);
    messages.push(
      ...exchange(stream, {
        event: id,
        first: starts ? one : other,
        second: starts ? other : one,
        start,
        until: start + HOUR,
        count: Math.min(left, SITTING),
        pause,
      }),
    );
  }
  return messages;
}

/** From an evening to the next morning, as visits that do not cross midnight. */
function nightAt(person: PersonId, place: PlaceId, day: number, evening: number): Visit[] {
  const midnight = (day + 1) * DAY;
  return [
    { person, place, from: day * DAY + evening, until: midnight },
    { person, place, from: midnight, until: midnight + 7.5 * HOUR },
  ];
}

interface Story {
  readonly id: number;
  readonly kind: EventKind | DecoyKind;
  readonly decoyOf?: EventKind;
  readonly one: PersonId;
  readonly other: PersonId;
  readonly from: number;
  readonly until: number;
  readonly marks: readonly Mark[];
}

function footprint(
  { one, other, from, until, ...rest }: Story,
  messages: readonly Message[],
  visits: readonly Visit[],
): Footprint {
  const event = { ...rest, actors: [one, other], from: from * DAY, until: until * DAY };
  return { event, messages, visits, quiet: [], moves: [] };
}

export interface Pair {
  readonly id: number;
  readonly one: PersonId;
  readonly other: PersonId;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly until: number;
}

/**
 * The romance: a party on the first day, up to 25 messages a day, every third night together at the
 * other's home from the fifteenth day on.
 */
export function romance(stage: Stage, pair: Pair & { readonly party: PlaceId }): Footprint {
  const { id, one, other, from, until, party } = pair;
  const stream = new Stream(stage.seed, purpose.event, id);
  const home = stage.people[other]?.home;
  const messages: Message[] = [];
  const evening = from * DAY + 20 * HOUR;
  const visits: Visit[] = [one, other].map((person) => ({
    person,
    place: party,
    from: evening + stream.below(1800),
    until: evening + 3 * HOUR + stream.below(1200),
  }));
  const marks: Mark[] = [{ what: 'party', time: evening }];
  for (let day = from + 1; day < until; day++) {
    const since = day - from;
    const full = growing(since, 25, 10);
    const count = since > 14 ? Math.floor(full * 0.9) : full;
    messages.push(...talk(stream, { id, one, other, day, count, late: 6, pause: 'quick' }));
    if (since < 14 || since % 3 !== 2 || day + 1 >= until || home === undefined) continue;
    visits.push(...nightAt(one, home, day, 21 * HOUR), ...nightAt(other, home, day, 20.5 * HOUR));
    if (!marks.some(({ what }) => what === 'first-night')) {
      marks.push({ what: 'first-night', time: day * DAY + 21 * HOUR });
    }
  }
  return footprint({ id, kind: 'romance', one, other, from, until, marks }, messages, visits);
}

/** A new flatmate: every night at the other's home, some practical messages by day. */
export function flatmate(stage: Stage, { id, one, other, from, until }: Pair): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const home = stage.people[other]?.home;
  const messages: Message[] = [];
  const visits: Visit[] = [];
  for (let day = from; day < until; day++) {
    const count = growing(day - from, 6, 4);
    messages.push(...talk(stream, { id, one, other, day, count, late: 2, pause: 'usual' }));
    if (home !== undefined && day + 1 < until) visits.push(...nightAt(one, home, day, 19 * HOUR));
  }
  const marks: Mark[] = [{ what: 'move', time: from * DAY + 19 * HOUR }];
  const story = {
    id,
    kind: 'flatmate',
    decoyOf: 'romance',
    one,
    other,
    from,
    until,
    marks,
  } as const;
  return footprint(story, messages, visits);
}

/** Two who hand in something together: more and more messages, late too, and then none. */
export function deadline(stage: Stage, { id, one, other, from, until }: Pair): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const messages: Message[] = [];
  for (let day = from; day < until; day++) {
    const count = growing(day - from, 20, (until - from) / 2);
    messages.push(...talk(stream, { id, one, other, day, count, late: 5, pause: 'usual' }));
  }
  const story = {
    id,
    kind: 'deadline',
    decoyOf: 'romance',
    one,
    other,
    from,
    until,
    marks: [],
  } as const;
  return footprint(story, messages, []);
}
