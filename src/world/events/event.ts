/**
 * Things that happen to people on top of their ordinary weeks, and what each leaves behind. Every
 * kind has a decoy: something harmless with almost the same footprint. Without decoys every guess
 * would be right, and the lesson false.
 */
import type { Message, Person, PersonId, PlaceId, Visit } from '../entities.ts';

/** What happens, and beside it what merely looks like it. */
export const decoysOf = {
  interview: ['sales-visit'],
  leak: ['press-officer'],
  romance: ['flatmate', 'deadline'],
  treatment: ['clinic-staff', 'clinic-visitor'],
  protest: ['changing-trains'],
  separation: ['holiday'],
  'night-work': ['gaming', 'far-relative'],
  'new-number': ['newcomer'],
} as const;
export type EventKind = keyof typeof decoysOf;
export type DecoyKind = (typeof decoysOf)[EventKind][number];

/** A moment that the story turns on. Known to somebody (an employer's log, a newspaper), not to all. */
export interface Mark {
  readonly what:
    'document-access' | 'publication' | 'party' | 'first-night' | 'appointment' | 'move';
  readonly time: number;
}

/** The truth about one event: against this, claims are scored. */
export interface StoryEvent {
  /** From 1 to 65,535: the label of its messages. */
  readonly id: number;
  readonly kind: EventKind | DecoyKind;
  /** What it looks like and is not. */
  readonly decoyOf?: EventKind;
  readonly actors: readonly PersonId[];
  /** Seconds since the world began. */
  readonly from: number;
  readonly until: number;
  readonly marks: readonly Mark[];
}

/** Less than usual is written for a while. */
export interface Quiet {
  readonly person: PersonId;
  /** Only between the two, both ways; without it, all that the person sends. */
  readonly between?: PersonId;
  /** What others send to the person, too, but for groups. */
  readonly bothWays?: boolean;
  readonly from: number;
  readonly until: number;
  /** Share of the ordinary messages that is left. */
  readonly keep: number;
}

/** Stays at one place become stays at another. */
export interface Move {
  readonly person: PersonId;
  readonly old: PlaceId;
  readonly place: PlaceId;
  readonly since: number;
}

/** From some moment on a person has another number. */
export interface NewNumber {
  readonly person: PersonId;
  /** Seconds since the world began. */
  readonly from: number;
}

/** What an event adds to the ordinary weeks and takes from them. */
export interface Footprint {
  readonly event: StoryEvent;
  readonly messages: readonly Message[];
  /** Instead of what the person would have done then; of one person, none overlap. */
  readonly visits: readonly Visit[];
  readonly quiet: readonly Quiet[];
  readonly moves: readonly Move[];
  readonly numbers?: readonly NewNumber[];
}

/** Where events are staged. */
export interface Stage {
  /** As `worldSeed` gives it. */
  readonly seed: number;
  readonly people: readonly Person[];
}
