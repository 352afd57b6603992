/**
 * Where a person is on one day: home, work, stops on the way, sometimes a night elsewhere. Each day
 * stands alone (it only knows where the nights before and after are spent), so days can be worked
 * out in any order. The mix of days, by number of different places: 1 about 18 %, 2 about 40 %, 3
 * about 25 %, more about 17 %; our choice, after the daily motifs of Schneider et al. 2013.
 */
import type { Person, Place, PlaceId, Visit } from './entities.ts';
import { COMMUNITY, HAUNTS, homeOf, placeOf, travelTime, venueOf, venues } from './places.ts';
import { DAY } from './entities.ts';
import { Stream, purpose, subUnit } from './random.ts';
import { isWorkday, worksNight } from './rhythm.ts';
import { exponential, gamma, normal, pick } from './sample.ts';
import { householdsOf } from './people.ts';

/** Stops by their number, none to three, per hundred: after work, and on a free day. */
const stopsAfterWork = [45, 24, 17, 14];
const stopsOnFreeDay = [36, 38, 12, 14];
/** Haunts by how often one goes there: Zipf. */
const hauntWeights = [12, 6, 4, 3];
const HAUNT_TOTAL = 25;
const NEW_PLACE = 0.12;

const ABSENT = 0.06;
/** Of their work days, those who work at home spend there. */
const AT_HOME = 0.6;
const NIGHT_ELSEWHERE = 0.04;
/** Seconds after midnight: who is out goes home then. Nobody sets out for a stop in the hour before. */
const LAST_HOME = 22.5 * 3600;
/** Before going to work at night, at home that long. */
const BEFORE_NIGHT = 3600;

/** Where the night after that day is spent (night workers apart): mostly at home. */
function nightPlace(world: number, person: Person, day: number): PlaceId {
  if (day < 0 || subUnit(world, purpose.night, person.id, day) > NIGHT_ELSEWHERE) {
    return person.home;
  }
  const stream = new Stream(world, purpose.night, person.id, day, 1);
  const seats = householdsOf(world, person.community);
  // With a neighbour who was there before them, else at the lodging.
  const host = seats[stream.below(COMMUNITY)] ?? person.household;
  return host < person.household
    ? homeOf(host)
    : venueOf(person.district, venues.indexOf('lodging'));
}

/** Somewhere to stop: one of the person's own haunts, or a new place. */
function stopOf(person: Person, stream: Stream): PlaceId {
  const rank = pick(stream, hauntWeights, HAUNT_TOTAL);
  const anywhere = stream.below(HAUNTS);
  const fresh = stream.chance(NEW_PLACE);
  // Steps of seven pass all twenty: four different haunts, other ones for each.
  const own = (person.id * 3 + rank * 7) % HAUNTS;
  return venueOf(person.district, fresh ? anywhere : own);
}

/** Writes down where somebody is while they move through a day. */
class Itinerary {
  readonly visits: Visit[] = [];
  private place: Place;
  private since = 0;

  private readonly person: Person;
  private readonly start: number;
  private readonly places: (id: PlaceId) => Place;

  constructor(person: Person, day: number, origin: PlaceId, places: (id: PlaceId) => Place) {
    this.person = person;
    this.start = day * DAY;
    this.places = places;
    this.place = places(origin);
  }

  /** When they could leave at the earliest: nobody turns on their heel. */
  get earliest(): number {
    return this.since === 0 ? 0 : this.since + 300;
  }

  /** How long the way to a place is from here. */
  way(to: PlaceId): number {
    return travelTime(this.place, this.places(to));
  }

  /** Leaves for a place at that time, or as soon as they can; stays away from a way past midnight. */
  leave(to: PlaceId, at: number): void {
    const departure = Math.max(at, this.earliest);
    const arrival = departure + this.way(to);
    if (to === this.place.id || arrival >= DAY) return;
    this.stay(departure);
    this.place = this.places(to);
    this.since = arrival;
  }

  private stay(until: number): void {
    if (until <= this.since) return;
    this.visits.push({
      person: this.person.id,
      place: this.place.id,
      from: this.start + this.since,
      until: this.start + until,
    });
  }

  finish(): Visit[] {
    this.stay(DAY);
    return this.visits;
  }
}

/** Stops one after the other, then to where the night is spent. */
function wander(
  person: Person,
  stream: Stream,
  itinerary: Itinerary,
  stops: number,
  start: number,
  night: PlaceId,
  latest: number,
): void {
  let leaving = start;
  for (let i = 0; i < stops && leaving < latest - 3600; i++) {
    itinerary.leave(stopOf(person, stream), leaving);
    leaving = itinerary.earliest + 300 + Math.floor(gamma(stream, 3000));
  }
  itinerary.leave(night, Math.min(leaving, latest));
}

/**
 * Where a person is from midnight to midnight: visits in order, none overlapping. Gaps are the way.
 * @param places a place by its number; `placeOf` or something that remembers it
 */
export function planOf(
  world: number,
  person: Person,
  day: number,
  places: (id: PlaceId) => Place = (id) => placeOf(world, id),
): Visit[] {
  const stream = new Stream(world, purpose.plan, person.id, day);
  const cameFromNight = day > 0 && worksNight(person, day - 1);
  const goesToNight = worksNight(person, day);
  const { work, hours } = person;
  const origin = cameFromNight && work !== undefined ? work : nightPlace(world, person, day - 1);
  const night = goesToNight ? person.home : nightPlace(world, person, day);
  const itinerary = new Itinerary(person, day, origin, places);
  const late = Math.floor(normal(stream, 0, 600));
  const early = Math.floor(normal(stream, 0, 1500));
  const stays = stream.chance(ABSENT) || (person.worksAtHome && stream.chance(AT_HOME));
  const errand = Math.floor(exponential(stream, 600));

  if (work !== undefined && hours !== undefined && isWorkday(person, day) && !stays) {
    itinerary.leave(work, hours.start + late - itinerary.way(work));
    const stops = pick(stream, stopsAfterWork, 100);
    wander(person, stream, itinerary, stops, hours.end + early, night, LAST_HOME);
    return itinerary.finish();
  }
  if (cameFromNight && hours !== undefined) itinerary.leave(person.home, hours.end + late + 600);
  const stops = pick(stream, stopsOnFreeDay, 100);
  // From late morning on; after a night, when they have slept.
  const out = (cameFromNight ? 16 : 10 + stream.below(7)) * 3600 + errand;
  if (!goesToNight || work === undefined || hours === undefined) {
    if (stops > 0 || origin !== night) {
      wander(person, stream, itinerary, stops, out, night, LAST_HOME);
    }
    return itinerary.finish();
  }
  const departure = hours.start - 600 + late - travelTime(places(person.home), places(work));
  if (stops > 0 || origin !== night) {
    wander(person, stream, itinerary, stops, out, night, departure - BEFORE_NIGHT);
  }
  itinerary.leave(work, departure);
  return itinerary.finish();
}
