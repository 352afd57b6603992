/**
 * Somebody takes a new phone number at midnight: the old account falls silent, and a new one goes on
 * with the same people. Decoy: somebody who is truly new, and comes into the same group on that day.
 */
import { DAY, toGroup } from '../entities.ts';
import type { GroupId, PersonId } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Stage, StoryEvent } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;
/** Days in which most of those one knows have heard of it. */
const WEEK = 7 * DAY;
/** Messages with the group on the first evening, at least. */
const WELCOME = 8;

export interface Beginning {
  readonly id: number;
  readonly person: PersonId;
  /** From the midnight before it on. */
  readonly day: number;
}

const eventOf = ({ id, person, day }: Beginning, kind: 'new-number' | 'newcomer'): StoryEvent => ({
  id,
  kind,
  ...(kind === 'newcomer' ? { decoyOf: 'new-number' as const } : {}),
  actors: [person],
  from: day * DAY,
  until: day * DAY + WEEK,
  marks: [],
});

/** The same person on the same phone, called otherwise from then on. */
export function newNumber(_stage: Stage, beginning: Beginning): Footprint {
  const { person, day } = beginning;
  return {
    event: eventOf(beginning, 'new-number'),
    messages: [],
    visits: [],
    quiet: [],
    moves: [],
    numbers: [{ person, from: day * DAY }],
  };
}

/** Writes and is written to by nobody before; then the group says hello. */
export function newcomer(
  stage: Stage,
  { group, host, ...beginning }: Beginning & { readonly group: GroupId; readonly host: PersonId },
): Footprint {
  const { id, person, day } = beginning;
  const stream = new Stream(stage.seed, purpose.event, id);
  const start = day * DAY + 18 * HOUR + stream.below(2 * HOUR);
  return {
    event: eventOf(beginning, 'newcomer'),
    messages: exchange(stream, {
      ...{ event: id, first: host, second: person, to: toGroup(group) },
      ...{ start, until: start + 2 * HOUR, count: WELCOME + stream.below(WELCOME) },
    }),
    visits: [],
    quiet: [{ person, from: 0, until: day * DAY, keep: 0, bothWays: true }],
    moves: [],
  };
}
