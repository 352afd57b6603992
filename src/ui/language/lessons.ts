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
  readonly needs: Words<'projector' | 'devices' | 'board' | 'once' | 'own'>;
  readonly safety: Words<'chats' | 'invented' | 'optOut'>;
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
