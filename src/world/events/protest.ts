/**
 * Some dozens come to one place in the open on an afternoon, while their group chat runs hot, and
 * disperse. Decoy: people who change trains in the same mobile cell at the same time.
 */
import { DAY } from '../entities.ts';
import type { GroupId, Message, PersonId, PlaceId, Visit } from '../entities.ts';
import { toGroup } from '../entities.ts';
import { Stream, purpose } from '../random.ts';
import type { Footprint, Stage } from './event.ts';
import { exchange } from './exchange.ts';

const HOUR = 3600;
/** Messages to the group in each half-hour: some eight times the usual of a club. */
const PER_HALF_HOUR = 14;

export interface Gathering {
  readonly id: number;
  readonly people: readonly PersonId[];
  /** Without Wi-Fi: there, phones are in the mobile cell. */
  readonly place: PlaceId;
  readonly day: number;
}

/** From three to six, coming and going within half an hour of that. */
export function protest(
  stage: Stage,
  { id, people, place, day, group }: Gathering & { readonly group: GroupId },
): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const from = day * DAY + 15 * HOUR;
  const until = from + 3 * HOUR;
  const visits = people.map((person): Visit => {
    const came = from - 900 + stream.below(1800);
    return { person, place, from: came, until: until - 900 + stream.below(1800) };
  });
  const someone = (): PersonId => people[stream.below(people.length)] ?? 0;
  const messages: Message[] = [];
  for (let start = from - HOUR; start < until + HOUR; start += 1800) {
    for (let left = PER_HALF_HOUR; left > 0; left -= 2) {
      const at = start + stream.below(1800);
      messages.push(
        ...exchange(stream, {
          event: id,
          first: someone(),
          second: someone(),
          start: at,
          until: at + 600,
          count: 2,
          to: toGroup(group),
        }),
      );
    }
  }
  return {
    event: {
      id,
      kind: 'protest',
      actors: people,
      // The chat is loud from an hour before to an hour after.
      from: from - HOUR,
      until: until + HOUR + 600,
      marks: [{ what: 'appointment', time: from }],
    },
    messages,
    visits,
    quiet: [],
    moves: [],
  };
}

/** In the same place that afternoon, for six to ten minutes each, writing as ever. */
export function changingTrains(stage: Stage, { id, people, place, day }: Gathering): Footprint {
  const stream = new Stream(stage.seed, purpose.event, id);
  const from = day * DAY + 15 * HOUR;
  const visits = people.map((person): Visit => {
    const came = from + stream.below(3 * HOUR);
    return { person, place, from: came, until: came + 360 + stream.below(240) };
  });
  return {
    event: {
      id,
      kind: 'changing-trains',
      decoyOf: 'protest',
      actors: people,
      from,
      until: from + 3 * HOUR + 600,
      marks: [],
    },
    messages: [],
    visits,
    quiet: [],
    moves: [],
  };
}
