/**
 * The story: people written by hand, four weeks of theirs by the same engine as every other world,
 * a plot laid over them, and scenes with words.
 */
import { writeGroupDay, writeTieDay } from '../daily.ts';
import type { Setting } from '../daily.ts';
import type { Person, PersonId, PlaceId, Visit } from '../entities.ts';
import { DAY } from '../entities.ts';
import type { Footprint, StoryEvent } from '../events/event.ts';
import { overlay } from '../events/overlay.ts';
import { cellOf } from '../geography.ts';
import type { Inhabited } from '../inhabited.ts';
import type { Messages } from '../messages.ts';
import { MessageLog, filterMessages, mergeMessages } from '../messages.ts';
import { planOf } from '../plan.ts';
import { worldSeed } from '../random.ts';
import { storyTown } from '../town.ts';
import { visitColumns } from '../visits.ts';
import type { CastId, CastMember, Machine } from './cast.ts';
import { castOf, personIn } from './cast.ts';
import { fixed, storyPeople } from './people.ts';
import { placesFor, storyPlace, storyPlaces, storySite } from './places.ts';
import { DAYS, plot } from './plot.ts';
import type { Line, SceneId } from './scenes.ts';
import { chatOf, linesWith } from './scenes.ts';
import type { StoryGroup } from './ties.ts';
import { storyGroups, storyTies } from './ties.ts';

/** What the catalogues hold of the story: what people are called, and what they write. */
export interface StoryWords {
  readonly cast: Readonly<Record<CastId, { readonly name: string }>>;
  readonly words: Readonly<Record<SceneId, readonly string[]>>;
  /** What an app would look for if it scanned what people write. */
  readonly watchlist: readonly string[];
}

/** The story's world. */
export interface StoryTown extends Inhabited {
  readonly groups: readonly StoryGroup[];
  /** What really happened, by id. */
  readonly events: readonly StoryEvent[];
  /** By person. */
  readonly cast: readonly CastMember[];
  /** Whose account is no person's, and what answers there. */
  readonly machines: ReadonlyMap<PersonId, Machine>;
  /** Rows of the messages of each scene, in order. */
  readonly scenes: Readonly<Record<SceneId, readonly number[]>>;
  /** Who takes a new number half way, if anybody does: the one who has a reason. */
  readonly movers: readonly PersonId[];
  readonly watchlist: readonly string[];
  numberOf(person: PersonId): string | undefined;
}

/**
 * One story for everybody. Of the seeds tried, one with which people are where the scenes say: at work
 * on the days that matter, on the tram when they write so.
 */
const SEED = 321;

const utf8 = new TextEncoder();

function visitsOf(world: number, person: Person, day: number): readonly Visit[] {
  if (!fixed.has(person.id)) return planOf(world, person, day, placesFor(person));
  return [{ person: person.id, place: person.home, from: day * DAY, until: (day + 1) * DAY }];
}

/** What ties and groups write, as in every world; a bot only ever answers, in scenes. */
function ordinary(setting: Setting): Messages {
  const log = new MessageLog();
  const person = (id: PersonId): Person => {
    const found = storyPeople[id];
    if (found === undefined) throw new RangeError(`nobody is number ${id}`);
    return found;
  };
  for (let day = 0; day < DAYS; day++) {
    for (const tie of storyTies) writeTieDay(log, setting, tie, person(tie.a), person(tie.b), day);
    for (const group of storyGroups) {
      if (day < group.since) continue;
      const people = group.members.filter((id) => id !== group.bot).map(person);
      writeGroupDay(log, setting, group, people, day);
    }
  }
  return log.sorted();
}

/** Whether a message is of a chat that has a scene on that day. */
function taken(lines: readonly Line[]): (time: number, sender: number, to: number) => boolean {
  const key = (time: number, sender: number, to: number): string =>
    `${Math.floor(time / DAY)} ${chatOf(sender, to)}`;
  const days = new Set(lines.map(({ time, sender, to }) => key(time, sender, to)));
  return (time, sender, to) => days.has(key(time, sender, to));
}

/** The scene's messages in the place of what the engine had for those days. */
function withScenes(footprint: Footprint, lines: readonly Line[]): Footprint {
  const { id, kind } = footprint.event;
  const isTaken = taken(lines);
  // Of the leak all is told: the engine's bursts have no part in it.
  const left = footprint.messages.filter(
    ({ time, sender, to }) => kind !== 'leak' && !isTaken(time, sender, to),
  );
  const told = lines
    .filter(({ event }) => event === id)
    .map(({ time, sender, to, event, text }) => ({
      time,
      sender,
      to,
      event,
      kind: 0,
      bytes: utf8.encode(text).length,
    }));
  return { ...footprint, messages: [...left, ...told] };
}

/** Rows of the lines, in their order. */
function rowsOf(messages: Messages, lines: readonly Line[]): readonly number[] {
  const rows = new Map<string, number>();
  for (let i = 0; i < messages.length; i++) {
    rows.set(`${messages.time[i]} ${messages.sender[i]} ${messages.to[i]}`, i);
  }
  return lines.map(({ scene, time, sender, to }) => {
    const row = rows.get(`${time} ${sender} ${to}`);
    if (row === undefined) throw new RangeError(`a line of ${scene} is lost`);
    return row;
  });
}

/**
 * The story in the words of a language. A message's `bytes` is the UTF-8 length of its words, so the
 * sizes of scenes follow the language; all else is the same in every language.
 * @throws RangeError for a scene that has not as many words as lines
 */
export function storyWorld(words: StoryWords): StoryTown {
  const seed = worldSeed(SEED);
  const lines = linesWith(words.words);
  const isTaken = taken(lines);
  const plans = storyPeople.map((person) =>
    Array.from({ length: DAYS }, (_, day) => visitsOf(seed, person, day)),
  );
  const usual = ordinary({
    world: seed,
    end: DAYS * DAY,
    visits: ({ id }, day) => plans[id]?.[day] ?? [],
  });
  const { time, sender, to } = usual;
  const around = filterMessages(usual, (i) => !isTaken(time[i] ?? 0, sender[i] ?? 0, to[i] ?? 0));
  const told = new MessageLog();
  for (const line of lines.filter(({ event }) => event === 0)) {
    told.add(line.time, line.sender, line.to, utf8.encode(line.text).length, 0);
  }
  const world = overlay(
    {
      seed,
      days: DAYS,
      people: storyPeople,
      places: storyPlaces,
      ties: storyTies,
      groups: storyGroups,
      visits: visitColumns(plans.flat(2)),
      messages: mergeMessages([around, told.sorted()]),
    },
    plot({ seed, people: storyPeople }).map((footprint) => withScenes(footprint, lines)),
  );
  const rows = rowsOf(world.messages, lines);
  const scenes = Object.fromEntries(
    Object.keys(words.words).map((scene) => [
      scene,
      rows.filter((_, i) => lines[i]?.scene === scene),
    ]),
  ) as Record<SceneId, number[]>;
  const cast = castOf(words.cast);
  return {
    ...world,
    groups: storyGroups,
    cast,
    machines: new Map(
      cast.flatMap(({ person, account }) => (account === 'person' ? [] : [[person, account]])),
    ),
    scenes,
    movers: [personIn('jonas')],
    geography: storyTown,
    name: (person) => cast[person]?.name,
    numberOf: (person) => cast[person]?.number,
    siteOf: storySite,
    cellAt: cells,
    watchlist: words.watchlist,
    texts: new Map(rows.map((row, i) => [row, lines[i]?.text ?? ''])),
  };
}

function cells(place: PlaceId): number {
  const { x, y } = storyPlace(place);
  return cellOf(storyTown, x, y);
}
