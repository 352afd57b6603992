/**
 * Group chats: families of three and more, the friends of a community, teams at work, a club in each
 * district. Sizes and rates are our choice, so that about a fifth of all messages go to groups.
 */
import type { Group, GroupId, GroupKind, Person } from './entities.ts';
import { employerDistrict, indexOf } from './places.ts';
import { purpose, subUnit } from './random.ts';

const kinds: readonly GroupKind[] = ['family', 'friends', 'team', 'club'];
/** Conversations a day. */
const rates: Readonly<Record<GroupKind, number>> = {
  family: 1.2,
  friends: 2.8,
  team: 1.8,
  club: 4.0,
};

const TEAM = 12;
/** A team smaller than this has no chat. */
const SMALLEST_TEAM = 5;
/** Teams numbered per employer, far more than the largest has. */
const TEAMS = 64;
/** Share of a district that is in its club: 30 to 80 people. */
const IN_CLUB = 0.09;

function group(kind: GroupKind, index: number, members: readonly Person[]): Group {
  const id: GroupId = index * kinds.length + kinds.indexOf(kind);
  return { id, kind, members: members.map((person) => person.id), rate: rates[kind] };
}

function gather(people: readonly Person[], by: (person: Person) => number | undefined) {
  const groups = new Map<number, Person[]>();
  for (const person of people) {
    const key = by(person);
    if (key === undefined) continue;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [person]);
    else members.push(person);
  }
  return [...groups];
}

/** The groups among the people of one district, who are in order of their ids. */
export function groupsOf(world: number, people: readonly Person[]): Group[] {
  const families = gather(people, (person) => person.household)
    .filter(([, members]) => members.length >= 3)
    .map(([first, members]) => group('family', first, members));
  const friends = gather(people, (person) => person.community)
    .filter(([, members]) => members.length >= 3)
    .map(([community, members]) => group('friends', community, members));
  // Those who travel in from another district are not in the chat: a group is complete with its district.
  const employer = ({ work, district }: Person): number | undefined =>
    work !== undefined && employerDistrict(work) === district ? work : undefined;
  const teams = gather(people, employer).flatMap(([work, staff]) =>
    Array.from({ length: Math.ceil(staff.length / TEAM) }, (_, i) =>
      group('team', indexOf(work) * TEAMS + i, staff.slice(i * TEAM, (i + 1) * TEAM)),
    ).filter(({ members }) => members.length >= SMALLEST_TEAM),
  );
  const district = people[0]?.district ?? 0;
  const joined = people.filter(({ id }) => subUnit(world, purpose.club, id) < IN_CLUB);
  const clubs = joined.length >= 3 ? [group('club', district, joined)] : [];
  return [...families, ...friends, ...teams, ...clubs];
}
