/**
 * The story's places: where the engine expects the homes, employers and venues of a first district,
 * it finds the sites of the drawn town.
 */
import type { Person, Place, PlaceId, PlaceKind, Wifi } from '../entities.ts';
import { employerOf, HOSPITAL, homeOf, SCHOOL, venueOf } from '../places.ts';
import { storyTown } from '../town.ts';
import type { CastId } from './cast.ts';
import { personIn } from './cast.ts';

/** Kind, Wi-Fi, provider of the line: 0 nordlink, 1 fernfunk, 2 stadtnetz. */
type Traits = readonly [id: PlaceId, kind: PlaceKind, wifi: Wifi, provider: number];

const home = (first: CastId, provider: number): Traits => [
  homeOf(personIn(first)),
  'home',
  'household',
  provider,
];
const office = (rank: number, provider: number): Traits => [
  employerOf(0, rank),
  'office',
  'employer',
  provider,
];
const venue = (index: number, kind: PlaceKind, wifi: Wifi, provider: number): Traits => [
  venueOf(0, index),
  kind,
  wifi,
  provider,
];

/** A home is numbered by its first resident, a venue by its place in the engine's list. */
const sites = {
  'home-mira': home('mira', 0),
  'home-jonas': home('jonas', 1),
  'home-ada': home('ada', 2),
  'home-leo': home('leo', 1),
  'home-osei': home('osei', 0),
  'home-priya': home('priya', 2),
  'home-chioma': home('chioma', 0),
  'home-tomasz': home('tomasz', 1),
  'home-freya': home('freya', 2),
  'home-luka': home('luka', 1),
  'home-elif': home('elif', 0),
  'home-noor': home('noor', 2),
  'home-beatriz': home('beatriz', 1),
  'home-thanh': home('thanh', 0),
  ministry: office(0, 1),
  newsroom: office(1, 2),
  company: office(2, 0),
  theatre: office(3, 2),
  yard: office(4, 1),
  exchange: office(5, 2),
  university: [employerOf(0, SCHOOL), 'school', 'employer', 0],
  hospital: [employerOf(0, HOSPITAL), 'hospital', 'employer', 1],
  cafe: venue(0, 'cafe', 'guest', 0),
  'shop-market': venue(1, 'shop', 'guest', 1),
  'shop-corner': venue(2, 'shop', 'none', 0),
  baths: venue(3, 'gym', 'guest', 2),
  'cafe-quay': venue(4, 'cafe', 'guest', 1),
  park: venue(5, 'park', 'none', 0),
  bar: venue(7, 'bar', 'guest', 2),
  library: venue(10, 'library', 'guest', 0),
  'bar-mill': venue(11, 'bar', 'guest', 1),
  station: venue(15, 'station', 'none', 0),
  hall: venue(19, 'worship', 'none', 0),
  pharmacy: venue(21, 'pharmacy', 'employer', 0),
  clinic: venue(22, 'clinic', 'guest', 1),
} as const satisfies Readonly<Record<string, Traits>>;
export type SiteId = keyof typeof sites;

/** Venues of the engine's list that are not in the town, and where people go instead. */
const instead: Readonly<Record<number, SiteId>> = {
  6: 'shop-market',
  8: 'cafe',
  9: 'shop-market',
  12: 'shop-corner',
  13: 'baths',
  14: 'cafe-quay',
  16: 'park',
  17: 'shop-market',
  18: 'bar-mill',
};
/** The engine's bed for a night elsewhere. */
const LODGING = venueOf(0, 20);

function placed(site: string, [id, kind, wifi, provider]: Traits): Place {
  const point = storyTown.sites.find((candidate) => candidate.id === site);
  if (point === undefined) throw new RangeError(`${site} is not on the map`);
  const { metres } = storyTown;
  return { id, kind, district: 0, x: point.x * metres, y: point.y * metres, wifi, provider };
}

const bySite = new Map(Object.entries(sites).map(([site, traits]) => [site, placed(site, traits)]));

/** All places of the story, by number. */
export const storyPlaces: readonly Place[] = [...bySite.values()].sort(
  (one, other) => one.id - other.id,
);

const byId = new Map(storyPlaces.map((place) => [place.id, place]));
for (const [index, site] of Object.entries(instead)) {
  const place = bySite.get(site);
  if (place !== undefined) byId.set(venueOf(0, Number(index)), place);
}
const siteById = new Map([...bySite].map(([site, { id }]) => [id, site]));

/** The place at a site. */
export function at(site: SiteId): PlaceId {
  return sites[site][0];
}

/**
 * A place by the engine's number.
 * @throws RangeError for a number that nothing in the town stands for
 */
export function storyPlace(id: PlaceId): Place {
  const place = byId.get(id);
  if (place === undefined) throw new RangeError(`place ${id} is not in the story's town`);
  return place;
}

/** The site of a place, of {@link storyTown}. */
export function storySite(id: PlaceId): string {
  const site = siteById.get(storyPlace(id).id);
  if (site === undefined) throw new RangeError(`place ${id} has no site`);
  return site;
}

/** Who now and then spends a night at somebody's; everybody else is then late home, no more. */
const beds: Partial<Record<CastId, SiteId>> = {
  ada: 'home-chioma',
  chioma: 'home-ada',
  teo: 'home-beatriz',
  luka: 'home-freya',
};
const bedOf = new Map(
  Object.entries(beds).map(([id, site]) => [personIn(id as CastId), at(site)] as const),
);

/** Places as this person finds them: the bed elsewhere is a friend's, or their own. */
export function placesFor(person: Person): (id: PlaceId) => Place {
  const bed = bedOf.get(person.id) ?? person.home;
  return (id) => storyPlace(id === LODGING ? bed : id);
}
