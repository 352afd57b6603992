/** What a pair, or a group, writes in one day: how many conversations, when, and what follows. */
import { converse } from './conversation.ts';
import type { Group, Person, Tie, Visit } from './entities.ts';
import { DAY, toGroup } from './entities.ts';
import type { MessageLog } from './messages.ts';
import { Stream, purpose, subUnit } from './random.ts';
import { dayFactor, sleepOn, startHours } from './rhythm.ts';
import { mixedPoisson } from './sample.ts';
import { AFTER_PARTING, togetherFactor } from './together.ts';

/** The more active of two starts that often. */
const ACTIVE_STARTS = 0.6;

/** What writing a day needs to know of the world. */
export interface Setting {
  /** As `worldSeed` gives it. */
  readonly world: number;
  /** Nothing is written from then on, seconds since the world began. */
  readonly end: number;
  /** Where somebody is on a day. */
  readonly visits: (person: Person, day: number) => readonly Visit[];
}

/** Reused: a stream holds nothing between two days. */
const stream = new Stream(0, purpose.tieDay, 0);

/** A second of the town's day, by the sums of {@link startHours}. */
function startTime(hours: Uint32Array): number {
  const at = stream.below(hours[23] ?? 0);
  let hour = 0;
  while (hour < 23 && at >= (hours[hour] ?? 0)) hour++;
  return hour * 3600 + stream.below(3600);
}

/** Whether two can be together at all: they share a home or a place of work. */
function mayMeet(one: Person, other: Person): boolean {
  return one.home === other.home || (one.work !== undefined && one.work === other.work);
}

/** Writes what the two of a tie write to each other on a day (beginning on it, perhaps past midnight). */
export function writeTieDay(
  log: MessageLog,
  setting: Setting,
  tie: Tie,
  a: Person,
  b: Person,
  day: number,
): void {
  const { world } = setting;
  const meet = mayMeet(a, b);
  // As many as after parting, of which some are then left out: thinning keeps them Poisson.
  const most = meet ? AFTER_PARTING : 1;
  const mean = tie.rate * dayFactor(day, tie.kind === 'colleague') * most;
  const count = mixedPoisson(subUnit(world, purpose.tieCount, tie.a, tie.b, day), mean);
  if (count === 0) return;
  stream.restart(world, purpose.tieDay, tie.a, tie.b, day);
  const hours = startHours(sleepOn(a, day), sleepOn(b, day));
  const active = a.activity >= b.activity ? a : b;
  const quiet = active === a ? b : a;
  const other = (speaker: number): number => (speaker === a.id ? b.id : a.id);
  for (let i = 0; i < count; i++) {
    const start = day * DAY + startTime(hours);
    const kept = stream.unit() * most;
    const first = stream.chance(ACTIVE_STARTS) ? active.id : quiet.id;
    if (meet && kept >= togetherFactor(setting.visits(a, day), setting.visits(b, day), start)) {
      continue;
    }
    converse(log, stream, {
      first,
      next: other,
      to: other,
      inGroup: false,
      start,
      end: setting.end,
    });
  }
}

/** Writes what a group writes on a day. Who writes more elsewhere writes more here. */
export function writeGroupDay(
  log: MessageLog,
  setting: Setting,
  group: Group,
  members: readonly Person[],
  day: number,
): void {
  const mean = group.rate * dayFactor(day, group.kind === 'team');
  const count = mixedPoisson(subUnit(setting.world, purpose.groupCount, group.id, day), mean);
  if (count === 0) return;
  stream.restart(setting.world, purpose.groupDay, group.id, day);
  const total = members.reduce((sum, person) => sum + person.activity, 0);
  const someone = (): Person => {
    let rest = stream.unit() * total;
    for (const person of members) {
      rest -= person.activity;
      if (rest < 0) return person;
    }
    return members[0] as Person;
  };
  const to = toGroup(group.id);
  for (let i = 0; i < count; i++) {
    const first = someone();
    const rhythm = sleepOn(first, day);
    converse(log, stream, {
      first: first.id,
      next: (speaker) => {
        const next = someone().id;
        // Drawn themselves again: the next in the list answers.
        const at = members.findIndex(({ id }) => id === speaker);
        return next === speaker ? (members[(at + 1) % members.length]?.id ?? next) : next;
      },
      to: () => to,
      inGroup: true,
      start: day * DAY + startTime(startHours(rhythm, rhythm)),
      end: setting.end,
    });
  }
}
