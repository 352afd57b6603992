/**
 * The shape of the story's words. A catalogue has one file a chapter; German has English's type, so
 * that a missing scene, option or fact does not compile. Numbers of the invented town are handed in
 * and never written down: the tests work them out anew.
 */
import type { story } from './en/story/index.ts';

export type Story = typeof story;

/** What the town comes to, each written as the language writes numbers. */
export type NumberName =
  | 'people'
  | 'messages'
  | 'serviceColumns'
  | 'leoSam'
  | 'chiomaAda'
  | 'miraSam'
  | 'priyaAda'
  | 'priyaDays'
  | 'jonasAda'
  | 'miraNights'
  | 'firstNight'
  | 'chiomaBurst'
  | 'botMessages'
  | 'posterior50'
  | 'posterior500'
  | 'posterior5000';
export type Numbers = Readonly<Record<NumberName, string>>;

/** A message, or one that numbers of the town are put into. */
export type Told = string | ((n: Numbers) => string);

/** The message with its numbers in it. */
export function tell(told: Told, n: Numbers): string {
  return typeof told === 'string' ? told : told(n);
}

interface Question {
  readonly question: Told;
  /** By the keys that the scene names. */
  readonly options: Readonly<Record<string, Told>>;
}

/** The words of one scene. */
export interface SceneWords {
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly say: Told;
  readonly predict?: Question;
  /** What was right; the reader's guess stays beside it. */
  readonly reveal?: Told;
  /** Why, in one sentence. */
  readonly explain: Told;
  /** How it is outside the invented town, each with its sources (keys as in the scene). */
  readonly facts?: Readonly<Record<string, Told>>;
  readonly tryIt?: { readonly label: string; readonly watch: Told };
  readonly transfer?: Question & { readonly reveal: Told };
  /** What to see in the figure. */
  readonly notice: Told;
  /** The picture in words, for whoever does not see it. */
  readonly alt: Told;
}

export interface ChapterWords {
  readonly title: string;
  /** In one line, for the map of the chapters. */
  readonly summary: string;
  readonly scenes: Readonly<Record<string, SceneWords>>;
}

/** A sentence of May 2024: the words of it in this language, and our comment. */
export interface StatementComment {
  readonly who: string;
  /** Place and date. */
  readonly where: string;
  /** The original, or its translation. */
  readonly quote: string;
  readonly says: string;
  readonly leavesOut: string;
  readonly shows: string;
  readonly unknown: string;
}
export interface StatementWords {
  readonly heads: Readonly<
    Record<
      | 'contents'
      | 'says'
      | 'leavesOut'
      | 'shows'
      | 'unknown'
      | 'original'
      | 'translated'
      | 'reported'
      | 'see',
      string
    >
  >;
  readonly all: Readonly<Record<string, StatementComment>>;
}

/** What an article wrote, and what is correct. */
export interface SlipWords {
  readonly heads: {
    readonly wrote: string;
    readonly correct: string;
    /** By the number of articles. */
    readonly articles: Readonly<Record<1 | 2 | 3 | 5, string>>;
  };
  readonly all: Readonly<Record<string, { readonly wrote: string; readonly correct: string }>>;
}

/** A term in one or two plain sentences. */
export type GlossaryWords = Readonly<
  Record<string, { readonly term: string; readonly means: string }>
>;

/** What a teacher says, asks and may hear in return. */
export interface SceneNotes {
  readonly say: string;
  readonly ask: string;
  readonly expect: string;
  /** By misconception: what to answer to it. */
  readonly responses?: Readonly<Partial<Record<`M${number}`, string>>>;
}
export type NotesWords = Readonly<Record<string, SceneNotes>>;
