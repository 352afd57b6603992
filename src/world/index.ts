/**
 * The front door of the world: the truth that everything else looks at, made from a seed.
 *
 * - {@link generateWorld}: a class (150 people) or a town (2,000) at once.
 * - {@link generateBlocks}: a city (100,000), or any other, district by district: for a worker that
 *   reports progress (`index`, `of`) and stops by not asking for the next block;
 *   {@link mergeMessages} and {@link mergeVisits} put blocks together.
 * - {@link placeOf}, {@link planOf}: a place or a day, worked out alone.
 * - {@link overlay}: story events and their decoys, made by `leak`, `romance` and so on, laid over a
 *   world, with the truth about each.
 * - {@link storyWorld}: the story of four weeks, written by hand on the same engine, in the words of a
 *   language: cast, plot, drawn town, and scenes with texts.
 * - {@link inhabit}: any generated world with its map and its places' names: what the network carries
 *   messages through ({@link Inhabited}). {@link gridGeography} is the map alone, for a city that
 *   comes block by block; {@link cellOf} finds the nearest tower.
 * - {@link eventStreamBytes}: what a hash of a world is taken over.
 *
 * Promises, each with its test: the same seed is the same world, bit for bit, in every engine; a
 * longer world begins with the shorter one; one more person or tie changes nobody else's.
 */
export { cellOf, gridGeography, type District, type Geography, type Point } from './geography.ts';
export { generatedGeography, generatedSite, inhabit, type Inhabited } from './inhabited.ts';
export { storyTown, town } from './town.ts';
export { type Account, type CastId, type CastMember, type Machine } from './story/cast.ts';
export { type SiteId } from './story/places.ts';
export { scripts, type SceneId } from './story/scenes.ts';
export { storyWorld, type StoryTown, type StoryWords } from './story/story-world.ts';
export { type GroupKey, type StoryGroup } from './story/ties.ts';
export {
  DAY,
  groupOf,
  messageKinds,
  toGroup,
  weekday,
  type Group,
  type GroupId,
  type GroupKind,
  type Message,
  type MessageKind,
  type Person,
  type PersonId,
  type Place,
  type PlaceId,
  type PlaceKind,
  type Role,
  type Sleep,
  type Tie,
  type TieKind,
  type Visit,
  type Wifi,
} from './entities.ts';
export {
  generateBlocks,
  generateWorld,
  scales,
  type Block,
  type Scale,
  type World,
  type WorldOptions,
} from './generate.ts';
export { filterMessages, mergeMessages, messageAt, MessageLog, type Messages } from './messages.ts';
export { attachmentOf, mobilePool, type Attachment } from './networks.ts';
export {
  DISTRICT,
  HOSPITAL,
  PROVIDERS,
  employerOf,
  indexOf,
  placeOf,
  venueOf,
  venues,
} from './places.ts';
export { planOf } from './plan.ts';
export { Stream, purpose, subSeed, subUnit, worldSeed } from './random.ts';
export { isWorkday, sleepOn, worksNight } from './rhythm.ts';
export { exponential, lognormal, poisson } from './sample.ts';
export { ROW, eventStreamBytes } from './serialize.ts';
export { filterVisits, mergeVisits, visitAt, visitColumns, type Visits } from './visits.ts';

export {
  decoysOf,
  type DecoyKind,
  type EventKind,
  type Footprint,
  type Mark,
  type Move,
  type NewNumber,
  type Quiet,
  type Stage,
  type StoryEvent,
} from './events/event.ts';
export { exchange, type Exchange } from './events/exchange.ts';
export { interview, salesVisit, type Interview, type SalesVisit } from './events/interview.ts';
export { leak, pressOfficer, type Leak, type PressOfficer } from './events/leak.ts';
export { newcomer, newNumber, type Beginning } from './events/new-number.ts';
export { farRelative, gaming, nightWork, type Nights } from './events/night-work.ts';
export { overlay, type StoryWorld } from './events/overlay.ts';
export { changingTrains, protest, type Gathering } from './events/protest.ts';
export { deadline, flatmate, romance, type Pair } from './events/romance.ts';
export { holiday, separation, type Parting } from './events/separation.ts';
export {
  clinicStaff,
  clinicVisitor,
  treatment,
  type AtClinic,
  type Treatment,
} from './events/treatment.ts';
