/**
 * The generator: a seed in, a world out. The town grows district by district, so that a large one
 * can be made in a worker, piece by piece, with progress between them, and be stopped by not asking
 * for the next.
 */
import type { Setting } from './daily.ts';
import { writeGroupDay, writeTieDay } from './daily.ts';
import type { Group, Person, Place, Tie, Visit } from './entities.ts';
import { DAY } from './entities.ts';
import { groupsOf } from './groups.ts';
import { MessageLog, mergeMessages } from './messages.ts';
import type { Messages } from './messages.ts';
import { householdsOf, personOf } from './people.ts';
import { COMMUNITY, DISTRICT, placeOf } from './places.ts';
import { planOf } from './plan.ts';
import { worldSeed } from './random.ts';
import { Acquaintances } from './ties.ts';
import type { Visits } from './visits.ts';
import { mergeVisits, visitColumns } from './visits.ts';

/** The generated scales, with their people and usual days. */
export const scales = {
  class: { people: 150, days: 28 },
  town: { people: 2_000, days: 28 },
  city: { people: 100_000, days: 7 },
} as const;
export type Scale = keyof typeof scales;

export interface WorldOptions {
  /** The same seed gives the same world, to the bit, in every engine. */
  readonly seed: string | number;
  /** How many people: a scale or a number. */
  readonly scale: Scale | number;
  /** How long; without it, what is usual for the scale, or 28. */
  readonly days?: number;
}

/** One district: all that happens there, and between its people and those of earlier districts. */
export interface Block {
  readonly index: number;
  /** How many blocks there will be. */
  readonly of: number;
  readonly people: readonly Person[];
  /** Each tie is in the block of the one who came later. */
  readonly ties: readonly Tie[];
  readonly groups: readonly Group[];
  /** Where these people went; a place may be in several blocks. */
  readonly places: readonly Place[];
  readonly visits: Visits;
  readonly messages: Messages;
}

/** A whole world. */
export interface World {
  /** As `worldSeed` gives it. */
  readonly seed: number;
  readonly days: number;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
  readonly groups: readonly Group[];
  readonly visits: Visits;
  readonly messages: Messages;
}

interface Size {
  readonly people: number;
  readonly days: number;
}

function sizeOf({ scale, days }: WorldOptions): Size {
  const size = typeof scale === 'number' ? { people: scale, days: 28 } : scales[scale];
  const chosen = { people: size.people, days: days ?? size.days };
  for (const value of [chosen.people, chosen.days]) {
    if (!Number.isSafeInteger(value) || value < 1) throw new RangeError('not a size for a world');
  }
  return chosen;
}

/** Remembers what a function made of a number. */
function remembered<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Everything written by ties and groups, day by day. Exported for tests of independence. */
export function writeAll(
  setting: Setting,
  days: number,
  people: readonly Person[],
  ties: readonly Tie[],
  groups: readonly Group[],
): Messages {
  const log = new MessageLog();
  for (const tie of ties) {
    const a = people[tie.a];
    const b = people[tie.b];
    if (a === undefined || b === undefined) throw new RangeError('a tie to nobody');
    for (let day = 0; day < days; day++) writeTieDay(log, setting, tie, a, b, day);
  }
  for (const group of groups) {
    const members = group.members.flatMap((id) => people[id] ?? []);
    for (let day = 0; day < days; day++) writeGroupDay(log, setting, group, members, day);
  }
  return log.sorted();
}

/**
 * The world in pieces, one per district of 600 people. A piece is made when it is asked for.
 * @throws RangeError for a size that is not a whole number from one up
 */
export function* generateBlocks(options: WorldOptions): Generator<Block, void, void> {
  const size = sizeOf(options);
  const world = worldSeed(options.seed);
  const people: Person[] = [];
  const acquaintances = new Acquaintances(world, people);
  const of = Math.ceil(size.people / DISTRICT);

  for (let index = 0; index < of; index++) {
    const first = people.length;
    const last = Math.min(size.people, first + DISTRICT);
    const ties: Tie[] = [];
    let seats: readonly number[] = [];
    for (let id = first; id < last; id++) {
      if (id % COMMUNITY === 0) seats = householdsOf(world, id / COMMUNITY);
      const newcomer = personOf(world, id, seats[id % COMMUNITY] ?? id);
      people.push(newcomer);
      for (const tie of acquaintances.arrive(newcomer)) ties.push(tie);
    }
    const residents = people.slice(first);
    const groups = groupsOf(world, residents);

    const places = remembered((id) => placeOf(world, id));
    const used = new Set<number>();
    const plans = remembered((key) => {
      const person = people[Math.floor(key / size.days)] as Person;
      return planOf(world, person, key % size.days, places);
    });
    const plan = (person: Person, day: number): readonly Visit[] =>
      plans(person.id * size.days + day);
    const visits = residents.flatMap((person) =>
      Array.from({ length: size.days }, (_, day) => plan(person, day)).flat(),
    );
    for (const visit of visits) used.add(visit.place);
    const setting: Setting = { world, end: size.days * DAY, visits: plan };
    yield {
      index,
      of,
      people: residents,
      ties,
      groups,
      places: [...used].sort((one, other) => one - other).map(places),
      visits: visitColumns(visits),
      messages: writeAll(setting, size.days, people, ties, groups),
    };
  }
}

/** A whole world at once: for classes and towns; take {@link generateBlocks} for a city. */
export function generateWorld(options: WorldOptions): World {
  const { days } = sizeOf(options);
  const blocks = [...generateBlocks(options)];
  const places = new Map(blocks.flatMap((block) => block.places.map((place) => [place.id, place])));
  return {
    seed: worldSeed(options.seed),
    days,
    people: blocks.flatMap((block) => block.people),
    places: [...places.values()].sort((one, other) => one.id - other.id),
    ties: blocks.flatMap((block) => block.ties),
    groups: blocks.flatMap((block) => block.groups),
    visits: mergeVisits(blocks.map((block) => block.visits)),
    messages: mergeMessages(blocks.map((block) => block.messages)),
  };
}
