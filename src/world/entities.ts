/**
 * What the world is made of. Everything here is truth: who lives where, who knows whom, who writes
 * what and when. Ids are integers, times integer seconds since the world began (a Monday, 00:00 in
 * the town's time), sizes integer bytes, coordinates integer metres.
 */

export type PersonId = number;
/** Holds its class and its index, see `places.ts`. */
export type PlaceId = number;
export type GroupId = number;

/** Seconds in a day. */
export const DAY = 86_400;

export type PlaceKind =
  | 'home'
  | 'office'
  | 'school'
  | 'hospital'
  | 'cafe'
  | 'shop'
  | 'gym'
  | 'bar'
  | 'library'
  | 'park'
  | 'station'
  | 'clinic'
  | 'pharmacy'
  | 'worship'
  | 'lodging';

/** How one gets onto the internet there; where there is nothing, phones stay on the mobile network. */
export type Wifi = 'household' | 'employer' | 'guest' | 'none';

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly district: number;
  /** East and south of the corner of the first district. */
  readonly x: number;
  readonly y: number;
  readonly wifi: Wifi;
  /** Which of the town's {@link PROVIDERS} internet providers its line is from. */
  readonly provider: number;
}

export type Role = 'worker' | 'student' | 'shift' | 'home';

/** When somebody sleeps, in half-hours: from `onset` (0 … 47 after midnight, own time), so long. */
export interface Sleep {
  readonly onset: number;
  readonly length: number;
}

export interface Person {
  readonly id: PersonId;
  readonly community: number;
  readonly district: number;
  /** First resident of the home. */
  readonly household: PersonId;
  readonly home: PlaceId;
  readonly role: Role;
  /** Where they work or study. */
  readonly work?: PlaceId;
  /** Usual start and end there, seconds after midnight. An end past midnight is below the start. */
  readonly hours?: { readonly start: number; readonly end: number };
  /** Works from home on most days. */
  readonly worksAtHome: boolean;
  /** Keeps the phone on the mobile network at work. */
  readonly mobileAtWork: boolean;
  /** Rotating nights: so many nights, then four days off; `phase` shifts the rota. */
  readonly rota?: { readonly nights: number; readonly phase: number };
  /** Hours between the person's own time and the town's: 0 for all who live here. */
  readonly offset: number;
  readonly sleep: { readonly free: Sleep; readonly work: Sleep };
  /** How much they write, relative to everybody (mean 1), and the square root of it. */
  readonly activity: number;
  readonly rootActivity: number;
}

export type TieKind = 'partner' | 'household' | 'friend' | 'colleague' | 'acquaintance';

/** Two who write to each other. `a` < `b`. */
export interface Tie {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly kind: TieKind;
  /** 0 closest … 3 farthest. */
  readonly layer: 0 | 1 | 2 | 3;
  /** Conversations a day, on average over the week and before being together thins them. */
  readonly rate: number;
}

export type GroupKind = 'family' | 'friends' | 'team' | 'club';

export interface Group {
  readonly id: GroupId;
  readonly kind: GroupKind;
  readonly members: readonly PersonId[];
  /** Conversations a day. */
  readonly rate: number;
}

/** A stay. None crosses midnight: two that touch are one stay. Between stays one is on the way. */
export interface Visit {
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly from: number;
  readonly until: number;
}

export const messageKinds = ['text', 'image', 'voice'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** One message: what was written, by whom, to whom, when. */
export interface Message {
  readonly time: number;
  readonly sender: PersonId;
  /** A person, or a group as {@link toGroup} writes it. */
  readonly to: number;
  /** Of the words (UTF-8) or of the picture or recording, before anything is sealed or padded. */
  readonly bytes: number;
  /** Index into {@link messageKinds}. */
  readonly kind: number;
  /** The story event that it is part of, 0 for none. */
  readonly event: number;
}

const GROUP_BIT = 0x80000000;

/** A group in the place of a recipient: its id with the highest bit set. */
export function toGroup(group: GroupId): number {
  return (group | GROUP_BIT) >>> 0;
}

/** The group that a message is to, `undefined` if it is to a person. */
export function groupOf(to: number): GroupId | undefined {
  return to >= GROUP_BIT ? to - GROUP_BIT : undefined;
}

/** Monday 0 … Sunday 6. */
export function weekday(day: number): number {
  return ((day % 7) + 7) % 7;
}
