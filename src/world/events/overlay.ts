/**
 * Lays events over a world: their messages come in, their silences take messages out, and their
 * visits take the place of what the person would have done. Everybody else's weeks stay as they were.
 */
import type { Message, Visit } from '../entities.ts';
import { DAY } from '../entities.ts';
import type { World } from '../generate.ts';
import { MessageLog, filterMessages, mergeMessages } from '../messages.ts';
import type { Messages } from '../messages.ts';
import { placeOf } from '../places.ts';
import { purpose, subUnit } from '../random.ts';
import { visitAt, visitColumns } from '../visits.ts';
import type { Footprint, Move, NewNumber, Quiet, StoryEvent } from './event.ts';

/** A world with a plot. */
export interface StoryWorld extends World {
  /** What really happened, by id. */
  readonly events: readonly StoryEvent[];
  /** Who has taken a new number, by person. */
  readonly numbers: readonly NewNumber[];
}

/** Seconds that it takes to come to an event, and back from it. */
const WAY = 600;

/** Whether an ordinary message falls silent. Decided by the message alone, so order is no matter. */
function silenced(
  seed: number,
  { from, until, person, between, bothWays = false, keep }: Quiet,
  message: Message,
) {
  const { time, sender, to } = message;
  if (time < from || time >= until) return false;
  const concerned =
    between === undefined
      ? sender === person || (bothWays && to === person)
      : (sender === person && to === between) || (sender === between && to === person);
  return concerned && subUnit(seed, purpose.event, time, sender, to) >= keep;
}

function withMessages(world: World, footprints: readonly Footprint[]): Messages {
  const end = world.days * DAY;
  const quiet = footprints.flatMap((footprint) => footprint.quiet);
  const { time, sender, to } = world.messages;
  const left = filterMessages(world.messages, (i) => {
    const message = { time: time[i] ?? 0, sender: sender[i] ?? 0, to: to[i] ?? 0 };
    const full = { ...message, bytes: 0, kind: 0, event: 0 };
    return !quiet.some((one) => silenced(world.seed, one, full));
  });
  const log = new MessageLog();
  for (const message of footprints.flatMap(({ messages }) => messages)) {
    const { time: at, sender: from, to: recipient, bytes, kind, event } = message;
    if (at < end) log.add(at, from, recipient, bytes, kind, event);
  }
  return mergeMessages([left, log.sorted()]);
}

/** What is left of a visit beside others, with the way to and from them. */
function beside(visit: Visit, others: readonly Visit[]): Visit[] {
  let parts = [visit];
  for (const { from, until } of others) {
    parts = parts.flatMap((part) =>
      [
        { ...part, until: Math.min(part.until, from - WAY) },
        { ...part, from: Math.max(part.from, until + WAY) },
      ].filter((piece) => piece.until > piece.from),
    );
  }
  return parts;
}

function moved(visit: Visit, moves: readonly Move[]): Visit {
  const move = moves.find(
    ({ person, old, since }) =>
      person === visit.person && old === visit.place && visit.from >= since,
  );
  return move === undefined ? visit : { ...visit, place: move.place };
}

function withVisits(world: World, footprints: readonly Footprint[]): Visit[] {
  const end = world.days * DAY;
  const moves = footprints.flatMap((footprint) => footprint.moves);
  const staged = footprints.flatMap(({ visits }) => visits).filter(({ until }) => until <= end);
  const byPerson = new Map<number, Visit[]>();
  for (const visit of staged) {
    const list = byPerson.get(visit.person) ?? [];
    if (list.some(({ from, until }) => from < visit.until && visit.from < until)) {
      throw new RangeError(`person ${visit.person} would be in two places at once`);
    }
    list.push(visit);
    byPerson.set(visit.person, list);
  }
  const ordinary = Array.from({ length: world.visits.length }, (_, i) => visitAt(world.visits, i));
  return [
    ...staged,
    ...ordinary.flatMap((visit) => beside(moved(visit, moves), byPerson.get(visit.person) ?? [])),
  ];
}

/**
 * The world with these events in it.
 * @throws RangeError for an id out of 1 … 65,535 or used twice, or somebody in two places at once
 */
export function overlay(world: World, footprints: readonly Footprint[]): StoryWorld {
  const events = footprints.map(({ event }) => event).sort((one, other) => one.id - other.id);
  events.forEach(({ id }, i) => {
    if (!Number.isInteger(id) || id < 1 || id > 0xffff || events[i - 1]?.id === id) {
      throw new RangeError(`${id} is not an id for an event, or is used twice`);
    }
  });
  const visits = withVisits(world, footprints);
  const places = new Map(world.places.map((place) => [place.id, place]));
  for (const { place } of visits) {
    if (!places.has(place)) places.set(place, placeOf(world.seed, place));
  }
  return {
    ...world,
    places: [...places.values()].sort((one, other) => one.id - other.id),
    visits: visitColumns(visits),
    messages: withMessages(world, footprints),
    events,
    numbers: footprints
      .flatMap(({ numbers = [] }) => numbers)
      .sort((one, other) => one.person - other.person),
  };
}
