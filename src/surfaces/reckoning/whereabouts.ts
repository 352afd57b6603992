/** Where people really were, from a town's visits: times in seconds since the world began. */
import {
  DAY,
  visitAt,
  type PersonId,
  type PlaceId,
  type PlaceKind,
  type StoryEvent,
  type Visit,
} from '../../world/index.ts';
import { perTown, type PlottedTown } from './plotted-town.ts';

/** By person: their stays in order. */
export const staysOf = perTown((town): readonly (readonly Visit[])[] => {
  const stays: Visit[][] = town.people.map(() => []);
  for (let i = 0; i < town.visits.length; i++) {
    const visit = visitAt(town.visits, i);
    stays[visit.person]?.push(visit);
  }
  return stays;
});

/** The place where somebody is; none on the way. */
export function placeAt(town: PlottedTown, person: PersonId, time: number): PlaceId | undefined {
  const stays = staysOf(town)[person] ?? [];
  let low = 0;
  let high = stays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stays[middle]?.from ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  const stay = stays[low - 1];
  return stay !== undefined && time < stay.until ? stay.place : undefined;
}

/** Of the day: nearly everybody who sleeps at night is in bed. */
const DEEP_NIGHT = 4 * 3600;
/** Who sleeps somewhere on a third of their nights lives there. Our choice. */
const LIVES = 1 / 3;

/**
 * By person: the homes and lodgings in which they slept on at least a third of those nights that they
 * spent in one; for who spent none in any, the home that they have.
 */
export const homesOf = perTown((town): readonly (readonly PlaceId[])[] => {
  const beds = new Set(
    town.places.filter(({ kind }) => kind === 'home' || kind === 'lodging').map(({ id }) => id),
  );
  return town.people.map(({ id, home }) => {
    const nights = new Map<PlaceId, number>();
    let all = 0;
    for (let day = 0; day < town.days; day++) {
      const place = placeAt(town, id, day * DAY + DEEP_NIGHT);
      if (place === undefined || (!beds.has(place) && place !== home)) continue;
      nights.set(place, (nights.get(place) ?? 0) + 1);
      all++;
    }
    const homes = [...nights].filter(([, n]) => n >= LIVES * all).map(([place]) => place);
    return homes.length > 0 ? homes : [home];
  });
});

/** Events that are work, and the kind of place where it is done. */
const workAt: Partial<Record<StoryEvent['kind'], PlaceKind>> = {
  'clinic-staff': 'clinic',
  'night-work': 'hospital',
};

/** By person: where they work, by what they are or by what happens. */
export const workplacesOf = perTown((town): readonly (readonly PlaceId[])[] => {
  const staff = new Map<PersonId, PlaceId>();
  for (const { kind, actors } of town.events ?? []) {
    const workplace = workAt[kind];
    if (workplace === undefined) continue;
    for (const actor of actors) {
      const place = mostVisited(town, actor, workplace);
      if (place !== undefined) staff.set(actor, place);
    }
  }
  return town.people.map(({ id, work }) => {
    const other = staff.get(id);
    return [...(work === undefined ? [] : [work]), ...(other === undefined ? [] : [other])];
  });
});

/** The place of a kind where somebody is most often. */
function mostVisited(town: PlottedTown, person: PersonId, what: PlaceKind): PlaceId | undefined {
  const such = new Set(town.places.filter(({ kind }) => kind === what).map(({ id }) => id));
  const stays = (staysOf(town)[person] ?? []).filter(({ place }) => such.has(place));
  const counts = new Map<PlaceId, number>();
  for (const { place } of stays) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}
