/** What is asked of the workshop: one observer's log of one town that writes through one messenger. */
import type { Price } from '../../network/index.ts';
import type { ObserverKind } from '../../observers/index.ts';
import type { Step } from '../../panel/claims/conclusions.ts';
import type { LogIndex } from '../../panel/frame.ts';
import type { Verdict } from '../challenge/verdict.ts';
import type { Compared } from '../defences/compare.ts';
import type { TownMap } from '../../panel/location/map.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import type { DefenceName, TownMessenger, WorldName } from '../../ui/state.ts';
import type { Packed } from './packed.ts';
import type { Reckoned } from './reckon-order.ts';

export interface Order {
  readonly world: WorldName;
  readonly seed: string;
  readonly messenger: TownMessenger;
  /** What it is defended with, in the order of a link. */
  readonly defences: readonly DefenceName[];
  /** An observer as `observers` writes it. */
  readonly observer: string;
  /** The words that people of the story write: their lengths are part of its world. */
  readonly words: Weeks['story'];
}

/** Somebody who can observe this town: for the menu. */
export interface Candidate {
  /** As observers are written. */
  readonly observer: string;
  readonly kind: ObserverKind;
  /** Of whom or what: a handle. */
  readonly of?: string;
  /** That person's name, where people have names. */
  readonly name?: string;
}

/** A scene of the story whose words a reader opens. */
export interface Opening {
  readonly scene: string;
  readonly messenger: TownMessenger;
  readonly words: Weeks['story'];
}

/** The story through a messenger with defences, against the same without. */
export interface Comparison {
  readonly messenger: TownMessenger;
  readonly defences: readonly DefenceName[];
  readonly words: Weeks['story'];
}

/** One message of a scene: at the ends, and as it passed between them. */
export interface Line {
  /** ms since the epoch. */
  readonly time: number;
  /** Names. */
  readonly from: string;
  readonly text: string;
  /** Really sealed; absent where the messenger does not seal to the ends. */
  readonly sealed?: Uint8Array;
}

/** What comes back. */
export interface Made {
  readonly index: LogIndex;
  /** Who could be looked as, besides. */
  readonly candidates: readonly Candidate[];
  /** A map is public: every observer has it. */
  readonly map: TownMap;
  readonly people: number;
  readonly messages: number;
  readonly days: number;
}

/** What was worked out of a log, as it travels. */
export interface Worked extends Packed, Pick<Reckoned, 'listings' | 'called'> {}

export type Refusal = 'memory' | 'observer' | 'cover' | 'failed';

/** From the page to the worker, and back. */
export type Asked =
  | { readonly ticket: number; readonly order: Order }
  | { readonly ticket: number; readonly comparison: Comparison }
  | { readonly ticket: number; readonly opening: Opening }
  | { readonly ticket: number; readonly reckon: Order }
  | { readonly ticket: number; readonly priced: Comparison }
  | { readonly ticket: number; readonly attempt: Comparison };
/** Leaves a reckoning or a try; it is answered with nothing. */
export interface GivenUp {
  readonly giveUp: number;
}
export type Answer =
  | { readonly ticket: number; readonly done: number; readonly of: number }
  | { readonly ticket: number; readonly step: Step }
  | { readonly ticket: number; readonly made: Made }
  | { readonly ticket: number; readonly compared: Compared }
  | { readonly ticket: number; readonly worked: Worked }
  | { readonly ticket: number; readonly lines: readonly Line[] }
  | { readonly ticket: number; readonly price: Price }
  | { readonly ticket: number; readonly verdict: Verdict }
  | { readonly ticket: number; readonly refused: Refusal };
