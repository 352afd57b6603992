/** The cast as people of the engine: homes, work, sleep, and how much they write. */
import { squareRoot } from '../arithmetic.ts';
import type { Person, Role, Sleep } from '../entities.ts';
import type { CastId } from './cast.ts';
import { personIn } from './cast.ts';
import type { SiteId } from './places.ts';
import { at } from './places.ts';

/** One community for all, far from those of the homes: the engine puts nobody up at a neighbour's. */
const COMMUNITY = 99;

interface Traits {
  readonly home: SiteId;
  readonly household: CastId;
  readonly role: Role;
  readonly work?: SiteId;
  /** Hours of work, of the clock. */
  readonly hours?: readonly [start: number, end: number];
  /** Sleep on free days and on work days: falls asleep at, for so many hours. */
  readonly sleep: readonly [free: readonly [number, number], work: readonly [number, number]];
  readonly activity: number;
  readonly rota?: Person['rota'];
  readonly offset?: number;
  readonly mobileAtWork?: true;
}

const traits: Readonly<Record<CastId, Traits>> = {
  mira: {
    home: 'home-mira',
    household: 'mira',
    role: 'shift',
    work: 'hospital',
    hours: [22, 6.5],
    // Nights from the third day, four on and four off.
    rota: { nights: 4, phase: 6 },
    sleep: [
      [0.5, 8],
      [0.5, 7.5],
    ],
    activity: 1.1,
  },
  sam: {
    home: 'home-mira',
    household: 'mira',
    role: 'worker',
    work: 'theatre',
    hours: [10, 18],
    sleep: [
      [1, 8],
      [23.5, 7],
    ],
    activity: 1.2,
  },
  jonas: {
    home: 'home-jonas',
    household: 'jonas',
    role: 'worker',
    work: 'ministry',
    hours: [9, 17.5],
    sleep: [
      [1, 7.5],
      [0.5, 6.5],
    ],
    activity: 0.8,
  },
  ada: {
    home: 'home-ada',
    household: 'ada',
    role: 'worker',
    work: 'newsroom',
    hours: [9.5, 18.5],
    sleep: [
      [1.5, 7.5],
      [1, 6.5],
    ],
    activity: 1.9,
  },
  leo: {
    home: 'home-leo',
    household: 'leo',
    role: 'student',
    work: 'university',
    hours: [10, 16],
    sleep: [
      [2, 8.5],
      [1, 7],
    ],
    activity: 1.4,
  },
  teo: {
    home: 'home-leo',
    household: 'leo',
    role: 'worker',
    work: 'yard',
    hours: [7.5, 16],
    sleep: [
      [1, 8.5],
      [22.5, 7.5],
    ],
    activity: 1.1,
    mobileAtWork: true,
  },
  osei: {
    home: 'home-osei',
    household: 'osei',
    role: 'worker',
    work: 'clinic',
    hours: [8.5, 17.5],
    sleep: [
      [23.5, 8],
      [23, 7.5],
    ],
    activity: 0.8,
  },
  priya: {
    home: 'home-priya',
    household: 'priya',
    role: 'worker',
    work: 'ministry',
    hours: [8.5, 18],
    sleep: [
      [0, 8],
      [23.5, 7],
    ],
    activity: 1.5,
  },
  chioma: {
    home: 'home-chioma',
    household: 'chioma',
    role: 'worker',
    work: 'ministry',
    hours: [9, 17],
    sleep: [
      [0, 8.5],
      [23.5, 7.5],
    ],
    activity: 1.2,
  },
  tomasz: {
    home: 'home-tomasz',
    household: 'tomasz',
    role: 'home',
    sleep: [
      [22, 7.5],
      [21.5, 7.5],
    ],
    activity: 0.8,
  },
  freya: {
    home: 'home-freya',
    household: 'freya',
    role: 'home',
    sleep: [
      [5, 8],
      [5, 8],
    ],
    activity: 1.3,
  },
  luka: {
    home: 'home-luka',
    household: 'luka',
    role: 'home',
    offset: -5,
    sleep: [
      [0.5, 8],
      [23.5, 7.5],
    ],
    activity: 1,
  },
  elif: {
    home: 'home-elif',
    household: 'elif',
    role: 'worker',
    work: 'library',
    hours: [9, 17],
    sleep: [
      [23.5, 8.5],
      [23, 7.5],
    ],
    activity: 0.9,
  },
  noor: {
    home: 'home-noor',
    household: 'noor',
    role: 'home',
    sleep: [
      [0, 8],
      [23, 7.5],
    ],
    activity: 1,
  },
  yusuf: {
    home: 'home-priya',
    household: 'priya',
    role: 'home',
    sleep: [
      [0, 8],
      [23.5, 7],
    ],
    activity: 1,
  },
  beatriz: {
    home: 'home-beatriz',
    household: 'beatriz',
    role: 'worker',
    work: 'ministry',
    hours: [8, 18],
    sleep: [
      [23, 8],
      [22.5, 7.5],
    ],
    activity: 1,
  },
  thanh: {
    home: 'home-thanh',
    household: 'thanh',
    role: 'home',
    sleep: [
      [22, 8],
      [22, 8],
    ],
    activity: 0.7,
  },
  nia: {
    home: 'home-elif',
    household: 'elif',
    role: 'student',
    work: 'university',
    hours: [10, 16],
    sleep: [
      [1, 8.5],
      [0, 7.5],
    ],
    activity: 1.2,
  },
  desk: {
    home: 'clinic',
    household: 'desk',
    role: 'home',
    sleep: [
      [18, 14],
      [18, 14],
    ],
    activity: 0.6,
  },
  pharmacy: {
    home: 'pharmacy',
    household: 'pharmacy',
    role: 'home',
    sleep: [
      [19, 13.5],
      [19, 13.5],
    ],
    activity: 0.6,
  },
  metronome: {
    home: 'exchange',
    household: 'metronome',
    role: 'home',
    sleep: [
      [0, 0],
      [0, 0],
    ],
    activity: 0.1,
  },
};

const halfHours = ([onset, length]: readonly [number, number]): Sleep => ({
  onset: onset * 2,
  length: length * 2,
});

function personOf(id: CastId): Person {
  const { home, household, role, work, hours, sleep, activity, rota, offset, mobileAtWork } =
    traits[id];
  return {
    id: personIn(id),
    community: COMMUNITY,
    district: 0,
    household: personIn(household),
    home: at(home),
    role,
    ...(work === undefined ? {} : { work: at(work) }),
    ...(hours === undefined ? {} : { hours: { start: hours[0] * 3600, end: hours[1] * 3600 } }),
    ...(rota === undefined ? {} : { rota }),
    worksAtHome: false,
    mobileAtWork: mobileAtWork ?? false,
    offset: offset ?? 0,
    sleep: { free: halfHours(sleep[0]), work: halfHours(sleep[1]) },
    activity,
    rootActivity: squareRoot(activity),
  };
}

/** Everybody, by number. */
export const storyPeople: readonly Person[] = (Object.keys(traits) as CastId[])
  .map(personOf)
  .sort((one, other) => one.id - other.id);

/** Never leave where they are: a tablet on a counter, a program on a server. */
export const fixed: ReadonlySet<number> = new Set(
  (['desk', 'pharmacy', 'metronome'] as const).map(personIn),
);
