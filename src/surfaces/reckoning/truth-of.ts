/**
 * What is so in a town, in the ids of one observer's log: against this its claims are scored. Each
 * kind of truth is read from what the world is made of (people, ties, visits, messages, plot), never
 * from records.
 */
import type { PairOfIds, Truth } from '../../inference/index.ts';
import type { Messenger } from '../../network/index.ts';
import type { TownObserver } from '../../observers/index.ts';
import {
  DAY,
  groupOf,
  sleepOn,
  worksNight,
  type Person,
  type PersonId,
  type StoryEvent,
} from '../../world/index.ts';
import { idsOf, type Ids } from './ids-of.ts';
import { leakOf, listingsOf } from './listings.ts';
import { humansOf, perTown, type PlottedTown } from './plotted-town.ts';
import { homesOf, staysOf, workplacesOf } from './whereabouts.ts';

type Pair = readonly [PersonId, PersonId];

/** Closest and close, of the world's four layers. */
const CLOSE = 1;
/** A stay that counts as a visit, s. */
const STAY = 20 * 60;
/** Where the middle of most people's sleep lies, and how far off it is another rhythm; hours. */
const USUAL_MIDDLE = 4.5;
const OFF = 4;

/** The two of each event of these kinds. */
function pairsOf({ events = [] }: PlottedTown, kinds: readonly StoryEvent['kind'][]): Pair[] {
  return events.flatMap(({ kind, actors: [one, other] }): Pair[] =>
    kinds.includes(kind) && one !== undefined && other !== undefined ? [[one, other]] : [],
  );
}

/** Those with the same key, by key. */
function together<K>(people: readonly Person[], keysOf: (person: Person) => readonly K[]) {
  const sets = new Map<K, PersonId[]>();
  for (const person of people) {
    for (const key of keysOf(person)) sets.set(key, [...(sets.get(key) ?? []), person.id]);
  }
  return [...sets.values()];
}

/** The middle of sleep on most days, hours of the town's day. */
function middleOfSleep(person: Person, days: number): number {
  const counts = new Map<number, number>();
  for (let day = 0; day < days; day++) {
    const { onset, length } = sleepOn(person, day);
    const middle = ((onset + length / 2) / 2) % 24;
    counts.set(middle, (counts.get(middle) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
}

const hoursApart = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % 24;
  return Math.min(apart, 24 - apart);
};

const worksNights = (person: Person, days: number): boolean =>
  Array.from({ length: days }, (_, day) => worksNight(person, day)).some(Boolean);

/** Circles: communities where a town has several, else those who share a group. */
function circlesOf(town: PlottedTown): readonly (readonly PersonId[])[] {
  const humans = humansOf(town);
  const circles = together(humans, ({ community }) => [community]);
  if (circles.length > 1) return circles;
  const known = new Set(humans.map(({ id }) => id));
  return town.groups.map(({ members }) => members.filter((id) => known.has(id)));
}

type Exchange = readonly [from: PersonId, to: PersonId, time: number];

/** Of messages from one to another the first of each two people in so many seconds. */
function exchangesEvery({ messages, people }: PlottedTown, seconds: number): Exchange[] {
  const found = new Map<number, Exchange>();
  const spans = Math.ceil((messages.time.at(-1) ?? 0) / seconds) + 1;
  for (let i = 0; i < messages.length; i++) {
    const [from, to, time] = [messages.sender[i] ?? 0, messages.to[i] ?? 0, messages.time[i] ?? 0];
    if (groupOf(to) !== undefined || from === to) continue;
    const key = (from * people.length + to) * spans + Math.floor(time / seconds);
    if (!found.has(key)) found.set(key, [from, to, time]);
  }
  return [...found.values()];
}
const writersOf = perTown((town) => exchangesEvery(town, town.days * DAY));
/** For who writes from where, an hour is fine enough. */
const hourlyOf = perTown((town) => exchangesEvery(town, 3600));

/** Whoever's names stand on the records of two who write to each other. */
function correspondentsOf(town: PlottedTown, { names, behind }: Ids): PairOfIds[] {
  const pairs = new Map<string, PairOfIds>();
  const called = (person: PersonId, time: number): readonly string[] =>
    behind === undefined ? names(person) : [behind(person, time) ?? ''];
  for (const [from, to, time] of behind === undefined ? writersOf(town) : hourlyOf(town)) {
    for (const one of called(from, time)) {
      for (const other of called(to, time)) {
        if (one === '' || other === '' || one === other) continue;
        const pair: PairOfIds = one < other ? [one, other] : [other, one];
        pairs.set(pair.join('\n'), pair);
      }
    }
  }
  return [...pairs.values()];
}

/** By index of a listing: people who have to do with it. */
const touchesOf = perTown((town) => {
  const works = workplacesOf(town);
  const humans = humansOf(town);
  return listingsOf(town).map(({ people, places, from = 0, until = Infinity }) => {
    const own = new Set(people);
    const was = (person: PersonId): boolean =>
      staysOf(town)[person]?.some(
        (stay) =>
          places.includes(stay.place) &&
          Math.min(stay.until, until) - Math.max(stay.from, from) >= STAY,
      ) === true;
    const ids = humans.map(({ id }) => id);
    return {
      staff: ids.filter((id) => works[id]?.some((place) => places.includes(place))),
      // Staff were there too: a visit is claimed, not its reason.
      visited: places.length === 0 ? [] : ids.filter(was),
      contacted: [
        ...new Set(
          writersOf(town).flatMap(([one, other]) =>
            own.has(one) === own.has(other) ? [] : [own.has(one) ? other : one],
          ),
        ),
      ],
    };
  });
});

/** The truth about everything that rules claim, as far as this world knows it. */
export function truthOf(town: PlottedTown, messenger: Messenger, observer: TownObserver): Truth {
  const ids = idsOf(town, messenger, observer);
  const humans = humansOf(town);
  const named = (people: readonly PersonId[]): string[] => people.flatMap(ids.names);
  const both = (pairs: readonly Pair[]): PairOfIds[] =>
    pairs.flatMap(([one, other]) =>
      ids.names(one).flatMap((a) => ids.names(other).map((b): PairOfIds => [a, b])),
    );
  const by = <T>(value: (person: Person) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      humans.flatMap((person) => {
        const its = value(person);
        return its === undefined ? [] : ids.names(person.id).map((id) => [id, its] as const);
      }),
    );
  const { days, ties, groups, people, events = [] } = town;
  const homes = homesOf(town);
  const middles = new Map(humans.map((one) => [one.id, middleOfSleep(one, days)]));
  const inEvents = (...kinds: StoryEvent['kind'][]) =>
    new Set(events.filter(({ kind }) => kinds.includes(kind)).flatMap(({ actors }) => actors));
  const working = inEvents('night-work');
  const awake = inEvents('gaming', 'far-relative');
  const nightly = humans.filter((person) => worksNights(person, days) || working.has(person.id));
  const active = humans.filter(
    (person) =>
      nightly.includes(person) ||
      awake.has(person.id) ||
      hoursApart(middles.get(person.id) ?? USUAL_MIDDLE, USUAL_MIDDLE) >= OFF,
  );
  const couples = ties.filter(({ kind }) => kind === 'partner').map(({ a, b }): Pair => [a, b]);
  const living = both(pairsOf(town, ['romance', 'flatmate']));
  const source = leakOf(town)?.source;
  const at = (who: (touch: ReturnType<typeof touchesOf>[number]) => readonly PersonId[]) =>
    touchesOf(town).flatMap((touch, index) =>
      named(who(touch)).map((id): readonly [string, number] => [id, index]),
    );
  return {
    people: named(humans.map(({ id }) => id)),
    closePairs: [
      ...both(ties.filter(({ layer }) => layer <= CLOSE).map(({ a, b }): Pair => [a, b])),
      ...living,
    ],
    households: together(humans, ({ id }) => homes[id] ?? []).map(named),
    homes: by(({ id }) =>
      (homes[id] ?? []).flatMap((place) => [
        ...ids.networks(place),
        ...ids.sites(place),
        ...ids.cells(place),
      ]),
    ),
    workplaces: by((person) => {
      const places = (workplacesOf(town)[person.id] ?? []).flatMap((place) => [
        ...(person.mobileAtWork && place === person.work
          ? []
          : [...ids.networks(place), ...ids.sites(place)]),
        ...ids.cells(place),
      ]);
      return places.length === 0 ? undefined : places;
    }),
    sleepMiddles: by(({ id }) => middles.get(id)),
    utcOffsets: by(({ offset }) => offset),
    nightWorkers: named(nightly.map(({ id }) => id)),
    nightActive: named(active.map(({ id }) => id)),
    communities: circlesOf(town).map(named),
    groups: Object.fromEntries(groups.map((group) => [ids.group(group), named(group.members)])),
    newTies: living,
    staff: at(({ staff }) => staff),
    visited: at(({ visited }) => visited),
    contacted: at(({ contacted }) => contacted),
    correspondents: correspondentsOf(town, ids),
    renumbered: people.flatMap(({ id }): PairOfIds[] => {
      const [old, young] = ids.names(id);
      return old === undefined || young === undefined ? [] : [[old, young]];
    }),
    couples: both([...couples, ...pairsOf(town, ['romance'])]),
    ...(source === undefined ? {} : { sources: named([source]) }),
  };
}
