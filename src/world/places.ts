/**
 * Places, each worked out from its number alone. The town grows by districts of 600 people, two
 * kilometres square, each with the same mix of venues and employers; coordinates are metres.
 */
import type { Place, PlaceId, PlaceKind } from './entities.ts';
import { Stream, purpose } from './random.ts';

/** People in a community, and communities in a district. */
export const COMMUNITY = 12;
export const DISTRICT = 600;
/** Metres, a district's side. Our choice. */
export const SIDE = 2000;
/** Internet providers of the town. */
export const PROVIDERS = 3;

/** Offices of a district, by rank of size, then its school and its hospital. */
export const OFFICES = 30;
export const SCHOOL = OFFICES;
export const HOSPITAL = OFFICES + 1;
const EMPLOYERS = OFFICES + 2;

/** Venues of each district, in order; people's haunts are drawn from the first {@link HAUNTS}. */
export const venues: readonly PlaceKind[] = [
  ...(['cafe', 'shop', 'shop', 'gym', 'cafe', 'park', 'shop', 'bar', 'cafe', 'shop'] as const),
  ...([
    'library',
    'bar',
    'shop',
    'gym',
    'cafe',
    'station',
    'park',
    'shop',
    'bar',
    'worship',
  ] as const),
  ...(['lodging', 'pharmacy', 'clinic'] as const),
];
export const HAUNTS = 20;

type PlaceClass = 'home' | 'work' | 'venue';
const classes: readonly PlaceClass[] = ['home', 'work', 'venue'];

function numbered(kind: PlaceClass, index: number): PlaceId {
  return index * classes.length + classes.indexOf(kind);
}

/** The home whose first resident that is. */
export function homeOf(resident: number): PlaceId {
  return numbered('home', resident);
}

/** An employer of a district: an office by its rank, {@link SCHOOL} or {@link HOSPITAL}. */
export function employerOf(district: number, rank: number): PlaceId {
  return numbered('work', district * EMPLOYERS + rank);
}

/** The district where an employer is. */
export function employerDistrict(employer: PlaceId): number {
  return Math.floor(indexOf(employer) / EMPLOYERS);
}

/** A venue of a district, by its index in {@link venues}. */
export function venueOf(district: number, index: number): PlaceId {
  return numbered('venue', district * venues.length + index);
}

/** Index of an employer or venue within its class: a number to name its staff or its groups by. */
export function indexOf(place: PlaceId): number {
  return Math.floor(place / classes.length);
}

/** Column and row of a district: Morton order, so that neighbours in number lie close by. */
function corner(district: number): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let bit = 0; bit < 16; bit++) {
    x |= ((district >>> (2 * bit)) & 1) << bit;
    y |= ((district >>> (2 * bit + 1)) & 1) << bit;
  }
  return { x: x * SIDE, y: y * SIDE };
}

interface Meaning {
  readonly kind: PlaceKind;
  readonly district: number;
}

function meaningOf(id: PlaceId): Meaning {
  const index = indexOf(id);
  switch (classes[id % classes.length]) {
    case 'work': {
      const rank = index % EMPLOYERS;
      const kind = rank === SCHOOL ? 'school' : rank === HOSPITAL ? 'hospital' : 'office';
      return { kind, district: Math.floor(index / EMPLOYERS) };
    }
    case 'venue':
      return {
        kind: venues[index % venues.length] ?? 'shop',
        district: Math.floor(index / venues.length),
      };
    default:
      return { kind: 'home', district: Math.floor(index / DISTRICT) };
  }
}

function wifiAt(kind: PlaceKind): Place['wifi'] {
  switch (kind) {
    case 'home':
      return 'household';
    case 'office':
    case 'school':
    case 'hospital':
      return 'employer';
    case 'park':
    case 'station':
    case 'worship':
    case 'pharmacy':
      return 'none';
    default:
      return 'guest';
  }
}

/**
 * A place by its number.
 * @param world as `worldSeed` gives it
 */
export function placeOf(world: number, id: PlaceId): Place {
  const { kind, district } = meaningOf(id);
  const { x, y } = corner(district);
  const stream = new Stream(world, purpose.place, id);
  return {
    id,
    kind,
    district,
    x: x + stream.below(SIDE),
    y: y + stream.below(SIDE),
    wifi: wifiAt(kind),
    provider: stream.below(PROVIDERS),
  };
}

/**
 * Seconds from door to door: along the streets at five metres a second, and four minutes more. Our
 * choice; no one of this town is longer on the way than an hour and a half.
 */
export function travelTime(from: Place, to: Place): number {
  const distance = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  return Math.min(5400, 240 + Math.floor(distance / 5));
}
