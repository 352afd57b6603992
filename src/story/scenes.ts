/**
 * What a scene is: one step of the story, as data. Which figure it shows, in which state, what it
 * asks, and what its statements rest on. Its words stand under its chapter and id in the catalogues.
 */
import type { SceneState } from '../ui/state.ts';
import type { SourceId } from './sources.ts';

export const chapterIds = [
  'two-sentences',
  'words-are-safe',
  'really-them',
  'seen-by-eight',
  'four-weeks',
  'worked-out',
  'doors',
  'what-helps',
  'check-claims',
] as const;
export type ChapterId = (typeof chapterIds)[number];

export const figureIds = [
  'quotes',
  'chat',
  'bytes',
  'attacks',
  'safety',
  'levels',
  'matrix',
  'weeks',
  'claims',
  'backup',
  'export',
  'defences',
  'challenge',
  'check',
  'press',
  'guess',
  'messengers',
  'sandbox',
] as const;
export type FigureId = (typeof figureIds)[number];

/**
 * What people believe before they look:
 * M1 whoever tries hard enough reads encrypted messages · M2 SMS and landline are as safe ·
 * M3 encrypted means that nobody knows I wrote · M4 metadata is harmless · M5 metadata proves it ·
 * M6 a VPN or Tor hides whom I write to · M7 no location permission, no location · M8 hiding “last
 * seen” hides me · M9 what is deleted leaves no trace · M10 backups and bots are covered by
 * end-to-end encryption · M11 I have nothing to hide.
 */
export const misconceptions = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
] as const;
export type Misconception = (typeof misconceptions)[number];

/** Sources, and where no source says it, that it is our inference. */
export type Ground = readonly (SourceId | 'inference')[];

interface Asked {
  /** Keys of the options, in the order in which they are shown. */
  readonly options: readonly string[];
  /** What the records or the facts bear out; more than one where more than one does. */
  readonly best: readonly string[];
  /** What choosing anything else points to. */
  readonly misconception?: Misconception;
}

/** The parts of a scene's words that may state facts. */
export type CitedPart = 'say' | 'question' | 'reveal' | 'explain' | 'notice' | 'watch' | 'transfer';

export interface Scene {
  /** Stable: it stands in links (`scene=…`). */
  readonly id: string;
  readonly chapter: ChapterId;
  readonly figure: FigureId;
  /** What the figure shows, where it differs from the default. */
  readonly state: SceneState;
  readonly predict?: Asked & {
    /** The reader says how sure they are, in coins; so that “cannot tell” can be the best answer. */
    readonly coins?: true;
  };
  /** One change: what the figure then shows, said in full as in `state`. */
  readonly tryIt?: { readonly state: SceneState };
  readonly transfer?: Asked;
  /** What each part of the words rests on. A part that is not named states nothing but the scene. */
  readonly cites: Readonly<Partial<Record<CitedPart, Ground>>>;
  /** The same for facts from outside the invented town, in the order in which they are told. */
  readonly facts?: Readonly<Record<string, Ground>>;
}
