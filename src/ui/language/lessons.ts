/** The shape of the words of teaching material, which every language fills. */
import type { Told } from './story.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

export interface KitWords {
  /** The page that leads to all the others. */
  readonly overview: {
    readonly title: string;
    readonly lead: string;
    readonly lessons: string;
    readonly columns: Words<'lesson' | 'minutes' | 'slides' | 'change'>;
    readonly open: string;
    readonly markdown: string;
    readonly minutes: (n: number) => string;
    readonly test: string;
    readonly testSay: string;
    readonly testLink: string;
    readonly why: string;
    /** Each rests on the study that `src/surfaces/teach/overview.ts` names. */
    readonly reasons: Words<'firmly' | 'limits' | 'pictures' | 'doing'>;
  };
  /** Story and slides for a stick. */
  readonly oneFile: Words<'title' | 'say' | 'need'> & {
    /** @param size such as “1.8 MB” */
    readonly link: (size: string) => string;
  };
  readonly titles: Readonly<Record<10 | 25 | 50 | 'homework', string>>;
  readonly frame: (minutes: number) => string;
  readonly homeworkFrame: (minutes: number) => string;
  readonly heads: Words<
    | 'outcome'
    | 'needs'
    | 'plan'
    | 'minutes'
    | 'scene'
    | 'form'
    | 'script'
    | 'tasks'
    | 'say'
    | 'vote'
    | 'best'
    | 'ask'
    | 'expect'
    | 'takeHome'
    | 'try'
    | 'elsewhere'
    | 'responses'
    | 'belief'
    | 'truth'
    | 'response'
    | 'exit'
    | 'question'
    | 'answer'
    | 'safety'
    | 'leaveOut'
    | 'instead'
    | 'why'
    | 'standards'
    | 'marking'
    | 'teacher'
  >;
  readonly slide: (n: number) => string;
  readonly inStory: string;
  readonly forms: Words<'told' | 'vote' | 'activity'>;
  readonly outcomes: Words<
    'hides' | 'apart' | 'levels' | 'concluded' | 'places' | 'odds' | 'costs' | 'checks' | 'explains'
  >;
  readonly needs: Words<'projector' | 'devices' | 'board' | 'once' | 'own' | 'paper'>;
  readonly safety: Words<'chats' | 'invented' | 'optOut' | 'optOutHow'>;
  /** By scene: why somebody may want to leave it out. */
  readonly optOuts: Readonly<Record<string, string>>;
  readonly standards: Words<'read' | 'ap' | 'california'>;
  /** By scene: what is to be done with it at home. */
  readonly homework: Readonly<Record<string, string>>;
  readonly explainTask: string;
  readonly explainSay: (words: string) => string;
  readonly oneMark: string;
  readonly licence: string;
}

/** Questions at the end of a lesson, by their names in `src/story/teaching.ts`. */
export type ExitWords = Readonly<Record<string, { readonly ask: string; readonly expect: Told }>>;

/** What is done on paper. */
export interface PaperWords {
  readonly overview: Words<'title' | 'say'>;
  readonly game: {
    readonly title: string;
    readonly lead: string;
    readonly frame: (cards: number) => string;
    readonly needs: readonly string[];
    readonly how: string;
    readonly steps: readonly string[];
    readonly sheet: string;
    readonly iAm: string;
    readonly columns: Words<'question' | 'stands' | 'concluded' | 'cannot'>;
    readonly questions: readonly string[];
    readonly key: string;
    readonly keySay: string;
    readonly facets: Words<
      'card' | 'records' | 'names' | 'partner' | 'times' | 'amount' | 'place' | 'words'
    >;
    readonly yes: string;
    readonly no: string;
    readonly truth: (n: string, from: string, until: string) => string;
    readonly cards: string;
    readonly card: {
      readonly you: (who: string) => string;
      readonly when: string;
      readonly nothing: string;
      readonly more: (shown: string, all: string, last: string) => string;
      readonly kinds: (list: string) => string;
      readonly kind: (n: string, kind: string) => string;
      readonly lacks: string;
    };
  };
  readonly worksheet: Words<
    | 'title'
    | 'say'
    | 'levels'
    | 'levelsSay'
    | 'key'
    | 'keySay'
    | 'matrixLink'
    | 'cross'
    | 'inference'
    | 'no'
    | 'unknown'
  >;
  readonly slips: Words<'title' | 'say' | 'name'>;
}
