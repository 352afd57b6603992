/** What travels through a world needs to know of it, at any scale: its map, its places, its words. */
import type { PersonId, Place, PlaceId } from './entities.ts';
import type { World } from './generate.ts';
import type { Geography } from './geography.ts';
import { cellOf, gridGeography } from './geography.ts';
import { nameOf } from './names.ts';
import { indexOf, placeOf } from './places.ts';

/** A world with a map: what the network carries messages through. */
export interface Inhabited extends World {
  readonly geography: Geography;
  /** What a person is called; `undefined` where nobody has a name. */
  name(person: PersonId): string | undefined;
  /** A place's name on the map: a drawn site's id (`home-mira`) or kind and number (`cafe-8`). */
  siteOf(place: PlaceId): string;
  /** Index into `geography.towers` of the tower nearest to a place. */
  cellAt(place: PlaceId): number;
  /** The words of messages, by their row. What is not in here has a length and no words. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Kind and number, which no other place has. */
export function generatedSite({ id, kind }: Place): string {
  return `${kind}-${indexOf(id)}`;
}

/** The map of a generated world, with its places as sites. */
export function generatedGeography(world: World): Geography {
  const districts = world.people.reduce((most, person) => Math.max(most, person.district), 0) + 1;
  const plain = gridGeography(world.seed, districts);
  const { metres } = plain;
  const sites = world.places.map((place) => ({
    id: generatedSite(place),
    x: place.x / metres,
    y: place.y / metres,
  }));
  return { ...plain, sites };
}

/** Remembers what was found for a place. */
function perPlace<T>(find: (place: PlaceId) => T): (place: PlaceId) => T {
  const found = new Map<PlaceId, T>();
  return (place) => {
    const known = found.get(place);
    if (known !== undefined) return known;
    const value = find(place);
    found.set(place, value);
    return value;
  };
}

/** A generated world with its map. A class has names, larger worlds have none; no one has words. */
export function inhabit(world: World): Inhabited {
  const geography = generatedGeography(world);
  return {
    ...world,
    geography,
    name: (person) => nameOf(world.seed, person, world.people.length),
    siteOf: perPlace((id) => generatedSite(placeOf(world.seed, id))),
    cellAt: perPlace((id) => {
      const { x, y } = placeOf(world.seed, id);
      return cellOf(geography, x, y);
    }),
    texts: new Map(),
  };
}
