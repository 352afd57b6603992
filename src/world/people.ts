/**
 * Who lives here: each person from their own number and the household stream of their community.
 * Communities are a dozen people in whole households; who moves in later changes nobody's traits.
 */
import { exp } from './arithmetic.ts';
import type { Person, PersonId, Role, Sleep } from './entities.ts';
import { COMMUNITY, DISTRICT, HOSPITAL, OFFICES, SCHOOL, employerOf, homeOf } from './places.ts';
import { Stream, purpose } from './random.ts';
import { normal, pick } from './sample.ts';

/** Households of one, two, three and more people, per hundred. Our choice. */
const householdSizes = [40, 33, 13, 8, 6];

/** Roles, per hundred: by day, at school or university, rotating nights, at home. Our choice. */
const roles: readonly (readonly [Role, number])[] = [
  ['worker', 52],
  ['student', 18],
  ['shift', 8],
  ['home', 22],
];

/** Offices by Zipf's law: the second has half the staff of the first, the third a third … */
const officeSizes = Array.from({ length: OFFICES }, (_, rank) => Math.floor(100_000 / (rank + 1)));
const officeTotal = officeSizes.reduce((sum, size) => sum + size, 0);

/** Works in an earlier district, if there is one. Our choice. */
const COMMUTES = 0.15;
/** Spread of how much people write, as the deviation of its logarithm. */
const ACTIVITY_SPREAD = 0.8;

/** First resident of each seat's household, for the twelve seats of a community. */
export function householdsOf(world: number, community: number): readonly PersonId[] {
  const stream = new Stream(world, purpose.household, community);
  const first: PersonId[] = [];
  while (first.length < COMMUNITY) {
    const resident = community * COMMUNITY + first.length;
    const size = pick(stream, householdSizes, 100) + 1;
    for (let i = 0; i < size && first.length < COMMUNITY; i++) first.push(resident);
  }
  return first;
}

/** Half-hours, from hours after midnight; before midnight is below nought. */
function sleepAround(middle: number, hours: number): Sleep {
  const onset = Math.floor((middle - hours / 2) * 2 + 0.5);
  return { onset: ((onset % 48) + 48) % 48, length: Math.floor(hours * 2 + 0.5) };
}

/**
 * Sleep: middle N(4.0 h, 1.0 h) on free days, length N(7.7 h, 0.9 h); on work days 0.7 h less, half an
 * hour earlier to bed, and up an hour before work at the latest. Our choice of numbers, shaped after
 * chronotype surveys.
 */
function sleepOf(stream: Stream, start: number | undefined): Person['sleep'] {
  const middle = normal(stream, 4, 1);
  const hours = Math.max(5, normal(stream, 7.7, 0.9));
  const free = sleepAround(middle, hours);
  const onset = middle - hours / 2 - 0.5;
  let wake = onset + hours - 0.7;
  if (start !== undefined) wake = Math.min(wake, start / 3600 - 1);
  const length = Math.max(4.5, wake - onset);
  return { free, work: sleepAround(wake - length / 2, length) };
}

function workplace(stream: Stream, role: Role, district: number): number | undefined {
  const away = stream.chance(COMMUTES) ? stream.below(district + 1) : district;
  const office = pick(stream, officeSizes, officeTotal);
  switch (role) {
    case 'worker':
      return employerOf(away, office);
    case 'student':
      return employerOf(district, SCHOOL);
    case 'shift':
      return employerOf(away, HOSPITAL);
    case 'home':
      return undefined;
  }
}

/**
 * A resident by their number.
 * @param household first resident of their home, of {@link householdsOf}
 */
export function personOf(world: number, id: PersonId, household: PersonId): Person {
  const stream = new Stream(world, purpose.person, id);
  const district = Math.floor(id / DISTRICT);
  const role =
    roles[
      pick(
        stream,
        roles.map(([, weight]) => weight),
        100,
      )
    ]?.[0] ?? 'home';
  const work = workplace(stream, role, district);
  const start = Math.floor(normal(stream, 8.8, 0.4) * 3600);
  const end = Math.floor(normal(stream, 17.3, 0.7) * 3600);
  const regular = role === 'worker' || role === 'student';
  const sleep = sleepOf(stream, regular ? start : undefined);
  const z = normal(stream);
  const rota = { nights: 3 + stream.below(2), phase: stream.below(56) };
  const worksAtHome = stream.chance(0.2) && role === 'worker';
  const mobileAtWork = stream.chance(0.15);
  // Mean 1: the mean of a log-normal is exp(mu + sigma²/2).
  const rootActivity = exp((ACTIVITY_SPREAD * z - (ACTIVITY_SPREAD * ACTIVITY_SPREAD) / 2) / 2);
  return {
    id,
    community: Math.floor(id / COMMUNITY),
    district,
    household,
    home: homeOf(household),
    role,
    ...(work === undefined ? {} : { work }),
    ...(regular ? { hours: { start, end } } : {}),
    ...(role === 'shift' ? { hours: { start: 22 * 3600, end: 6.5 * 3600 }, rota } : {}),
    worksAtHome,
    mobileAtWork,
    offset: 0,
    sleep,
    activity: rootActivity * rootActivity,
    rootActivity,
  };
}
