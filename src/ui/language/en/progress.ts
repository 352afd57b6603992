/** How far a reader has come, and how to forget it. */
import { count } from './grammar.ts';

export const progress = {
  title: 'How far you are',
  seen: (n: number, of: number) => `${n} of ${of} seen`,
  chapter: (n: number, title: string) => `Chapter ${n}: ${title}`,
  inventory: 'Ten questions: what do you think before you read?',
  goOn: 'Go on where you were',
  here: 'You were here last.',
  kept: 'Kept on this device only, so that you find your place again: which scenes you saw and what you guessed. Never what you typed.',
  notKept: 'Nothing is kept on this device.',
  erase: 'Erase my progress',
  erased: 'Erased: which scenes you saw and what you guessed.',
  notErased:
    'Your browser did not let go of it. Clearing the data of this page in its settings does.',
  total: (n: number, of: number) => `${n} of ${count(of, 'scene', 'scenes')} seen`,
};
