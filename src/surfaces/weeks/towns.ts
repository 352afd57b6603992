/** Towns as observers find them: the written one, or grown from a seed; whole, or block by block. */
import type { Observed } from '../../observers/index.ts';
import {
  cellOf,
  DISTRICT,
  generateBlocks,
  generatedSite,
  generateWorld,
  gridGeography,
  inhabit,
  placeOf,
  scales,
  storyWorld,
  worldSeed,
  type Geography,
  type Inhabited,
  type Person,
  type StoryWords,
} from '../../world/index.ts';

/** A city's days in a page: more would not fit into most devices' memory. */
const CITY_DAYS = 1;

/** A whole town. */
export function townOf(world: 'story' | 'class' | 'town', seed: string, words: StoryWords) {
  return world === 'story' ? storyWorld(words) : inhabit(generateWorld({ seed, scale: world }));
}
export type Town = ReturnType<typeof townOf>;

/** A piece of a city, with everybody up to it, so that messages to earlier people find them. */
export interface Piece {
  readonly town: Observed;
  readonly residents: { readonly from: number; readonly until: number };
  readonly done: number;
  readonly of: number;
}

export interface City {
  readonly geography: Geography;
  readonly people: number;
  readonly days: number;
  pieces(): Generator<Piece, void, void>;
}

/** Grows when it is asked for the next piece. */
export function cityOf(seed: string): City {
  const number = worldSeed(seed);
  const people = scales.city.people;
  const geography = gridGeography(number, Math.ceil(people / DISTRICT));
  return { geography, people, days: CITY_DAYS, pieces: () => grow(seed, number, geography) };
}

function* grow(seed: string, number: number, geography: Geography): Generator<Piece, void, void> {
  const everybody: Person[] = [];
  for (const block of generateBlocks({ seed, scale: 'city', days: CITY_DAYS })) {
    const from = everybody.length;
    for (const person of block.people) everybody.push(person);
    const town: Observed & Pick<Inhabited, 'name'> = {
      seed: number,
      days: CITY_DAYS,
      people: everybody,
      groups: block.groups,
      places: block.places,
      ties: block.ties,
      visits: block.visits,
      messages: block.messages,
      geography,
      texts: new Map(),
      name: () => undefined,
      siteOf: (place) => generatedSite(placeOf(number, place)),
      cellAt: (place) => {
        const { x, y } = placeOf(number, place);
        return cellOf(geography, x, y);
      },
    };
    const residents = { from, until: everybody.length };
    yield { town, residents, done: block.index + 1, of: block.of };
  }
}
