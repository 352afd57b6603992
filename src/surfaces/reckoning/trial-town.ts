/**
 * Towns to count in how often claims are right: grown from a seed, with counters, a bot and some words,
 * and with every event that a plot can have laid over them once, beside each what merely looks like it.
 * Who plays what is drawn.
 */
import {
  clinicStaff,
  clinicVisitor,
  changingTrains,
  deadline,
  employerOf,
  farRelative,
  flatmate,
  gaming,
  generateWorld,
  holiday,
  HOSPITAL,
  inhabit,
  interview,
  leak,
  newcomer,
  newNumber,
  nightWork,
  overlay,
  pressOfficer,
  protest,
  purpose,
  romance,
  salesVisit,
  separation,
  Stream,
  treatment,
  venueOf,
  venues,
  type Footprint,
  type Group,
  type PersonId,
  type PlaceId,
  type PlaceKind,
  type World,
} from '../../world/index.ts';
import type { PlottedTown } from './plotted-town.ts';
import { furnish, watchlist, wordsIn } from './trial-machines.ts';

/** The first of a kind in the first district. */
const venue = (kind: PlaceKind): PlaceId => venueOf(0, venues.indexOf(kind));
const [BAR, STATION, PARK] = [venue('bar'), venue('station'), venue('park')];
const [LODGING, CLINIC, PHARMACY] = [venue('lodging'), venue('clinic'), venue('pharmacy')];
/** Far from the numbers of groups that the world makes. */
const GATHERING = 0x400000;
/** Far from the labels of events. */
const CASTING = 65_000;

/** Hands out people, each once, in an order drawn from the seed. */
class Casting {
  private readonly left: PersonId[];
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    const stream = new Stream(world.seed, purpose.event, CASTING);
    this.left = world.people.map(({ id }) => id);
    for (let i = this.left.length - 1; i > 0; i--) {
      const j = stream.below(i + 1);
      [this.left[i], this.left[j]] = [this.left[j] ?? 0, this.left[i] ?? 0];
    }
  }

  /** @throws RangeError where nobody is left who fits */
  one(fits: (person: World['people'][number]) => boolean = () => true): PersonId {
    const at = this.left.findIndex((id) => {
      const person = this.world.people[id];
      return person !== undefined && fits(person);
    });
    const [id] = at < 0 ? [] : this.left.splice(at, 1);
    if (id === undefined) throw new RangeError('too few people for a plot');
    return id;
  }

  /** Somebody whom this person does not know. */
  stranger(to: PersonId): PersonId {
    const known = new Set(
      this.world.ties.flatMap(({ a, b }) => (a === to ? [b] : b === to ? [a] : [])),
    );
    return this.one(({ id }) => !known.has(id));
  }

  several(count: number): PersonId[] {
    return Array.from({ length: count }, () => this.one());
  }
}

/** A couple of whom both are still free, if there is one. */
function couple(world: World, casting: Casting): readonly [PersonId, PersonId] | undefined {
  const couples = world.ties.filter(({ kind }) => kind === 'partner');
  for (const { a, b } of couples) {
    try {
      const one = casting.one(({ id }) => id === a);
      return [one, casting.one(({ id }) => id === b)];
    } catch {
      continue;
    }
  }
  return undefined;
}

/** An employer with a few people who work by day. */
function ministryOf({ people }: World): number {
  const staff = new Map<number, number>();
  for (const { work, role } of people) {
    if (work !== undefined && role === 'worker') staff.set(work, (staff.get(work) ?? 0) + 1);
  }
  const [first] = [...staff].sort(([a, n], [b, m]) => m - n || a - b);
  return first?.[0] ?? 0;
}

function plot(
  world: World,
  casting: Casting,
  pharmacy: PersonId,
): { readonly gathered: readonly PersonId[]; readonly footprints: readonly Footprint[] } {
  const { days } = world;
  const all = { from: 0, until: days };
  const ministry = ministryOf(world);
  const inMinistry = ({ work }: World['people'][number]): boolean => work === ministry;
  const source = casting.one(inMinistry);
  const officer = casting.one(inMinistry);
  const reporter = casting.stranger(source);
  const [lover, other] = [casting.one(), casting.one()];
  const guest = casting.one();
  const gathered = casting.several(8);
  const student = casting.one();
  const [applicant, patient] = [casting.one(), casting.one()];
  const company = world.people.find(
    ({ work, role }) => work !== undefined && work !== ministry && role === 'worker',
  )?.work;
  const footprints = [
    leak(world, { id: 1, source, reporter, publication: 17 }),
    pressOfficer(world, { id: 2, officer, reporter, ...all }),
    treatment(world, {
      ...{ id: 3, patient, doctor: casting.stranger(patient) },
      ...{ pharmacy, clinic: CLINIC, day: 9 },
    }),
    clinicStaff(world, {
      ...{ id: 4, clinic: CLINIC, ...all },
      person: casting.one(({ role }) => role === 'home'),
    }),
    clinicVisitor(world, { id: 5, person: casting.one(), clinic: CLINIC, from: 14 }),
    romance(world, {
      ...{ id: 6, one: lover, other: casting.stranger(lover), party: BAR },
      ...{ from: 2, until: days },
    }),
    romance(world, {
      ...{ id: 15, one: other, other: casting.stranger(other), party: BAR },
      ...{ from: 14, until: days },
    }),
    flatmate(world, { id: 7, one: guest, other: casting.stranger(guest), from: 15, until: days }),
    deadline(world, {
      ...{ id: 8, one: student, other: casting.stranger(student), from: 14, until: 27 },
    }),
    protest(world, { id: 9, people: gathered, place: PARK, day: 19, group: GATHERING }),
    changingTrains(world, { id: 10, people: casting.several(4), place: STATION, day: 19 }),
  ];
  if (company !== undefined) {
    footprints.push(
      interview(world, {
        ...{ id: 11, person: applicant, recruiter: casting.stranger(applicant) },
        ...{ company, day: 18 },
      }),
      salesVisit(world, { id: 12, person: casting.one(), company, days: [3, 10, 17] }),
    );
  }
  const parting = couple(world, casting);
  if (parting !== undefined) {
    const [one, other] = parting;
    footprints.push(
      separation(world, { id: 13, one, other, place: LODGING, from: 14, until: days }),
    );
  }
  const away = couple(world, casting);
  if (away !== undefined) {
    const [one, other] = away;
    footprints.push(holiday(world, { id: 14, one, other, place: LODGING, from: 8, until: 15 }));
  }
  footprints.push(...nights(world, casting), ...numbers(world, casting));
  return { gathered, footprints };
}

/** Whom somebody knows; they need not know of what their messages look like. */
function friendOf({ ties, people }: World, person: PersonId): PersonId {
  const tie = ties.find(({ a, b }) => a === person || b === person);
  if (tie !== undefined) return tie.a === person ? tie.b : tie.a;
  return (person + 1) % people.length;
}

/** Somebody who works at night, and two who are only awake then. */
function nights(world: World, casting: Casting): Footprint[] {
  const all = { from: 0, until: world.days };
  const byDay = ({ role }: World['people'][number]): boolean => role !== 'shift';
  const [worker, player, caller] = [casting.one(byDay), casting.one(byDay), casting.one(byDay)];
  return [
    nightWork(world, { id: 16, person: worker, place: employerOf(0, HOSPITAL), ...all }),
    gaming(world, { id: 17, person: player, friend: friendOf(world, player), ...all }),
    farRelative(world, { id: 18, person: caller, relative: friendOf(world, caller), ...all }),
  ];
}

/** Somebody with a new number, and somebody new, where there is a group to come into. */
function numbers(world: World, casting: Casting): Footprint[] {
  const person = casting.one();
  const newer = casting.one();
  const renumbered = newNumber(world, { id: 19, person, day: 14 });
  const group = world.groups.find(({ members }) => members.includes(newer));
  const host = group?.members.find((member) => member !== newer);
  if (group === undefined || host === undefined) return [renumbered];
  return [renumbered, newcomer(world, { id: 20, person: newer, group: group.id, host, day: 14 })];
}

/**
 * A town with a plot.
 * @param people at least 48 or so, that there are enough for all parts
 * @throws RangeError for too few
 */
export function trialTown(seed: string, people = 48): PlottedTown {
  const world = generateWorld({ seed, scale: people, days: 28 });
  const casting = new Casting(world);
  const { world: furnished, is, machines } = furnish(world, CLINIC, PHARMACY);
  const parts = plot(world, casting, is.pharmacy);
  const group: Group = { id: GATHERING, kind: 'club', members: parts.gathered, rate: 0 };
  const staged = { ...furnished, groups: [...furnished.groups, group] };
  const town = inhabit(overlay(staged, parts.footprints));
  return { ...town, machines, watchlist, texts: wordsIn(town) };
}
