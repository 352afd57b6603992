/** What stands around the story: its parts, guesses, and what one can do with a scene. */
import { count } from './grammar.ts';

export const reading = {
  chapters: 'Chapters',
  chapter: (n: number, title: string) => `Chapter ${n}: ${title}`,
  guessFirst: 'Guess first',
  yourGuess: 'Your guess',
  yourBet: (n: number) => `${count(n, 'coin', 'coins')} of yours`,
  whatCameOut: 'What came out',
  right: 'This is so',
  kept: (n: number, of: number) =>
    `Your score: ${n} of ${of}. It pays to say just how sure you are: coins on a wrong answer cost, and the more lie on it, the more each of them costs.`,
  tryIt: 'Try it',
  back: 'Back as it was',
  showing: 'Shown in the figure:',
  notice: 'What to look for',
  elsewhere: 'And in the real world',
  transfer: 'Now elsewhere',
  showAnswer: 'Answer',
  coinsHow: (n: number) =>
    `You have ${n} coins. Lay them where you think the answer is; keep some back if you are not sure.`,
  coins: (n: number) => count(n, 'coin', 'coins'),
  coinsLeft: (n: number) =>
    n === 0 ? 'No coin kept back.' : `${count(n, 'coin', 'coins')} kept back.`,
  fewer: 'One coin less',
  more: 'One coin more',
  linkToScene: 'Link to this scene',
  linkCopied: 'Link copied.',
  noHands: 'No hands were counted.',
  noGuess: 'You did not guess. That is fine; the story goes on all the same.',
  moved: 'You see it differently now.',
  stayed: 'You see it as you did at the start.',
  inEnglish: 'In English:',
  then: 'At the start',
  now: 'Now',
  notYet: 'Answer the question of this scene, and your two answers stand side by side.',
  play: 'To play with',
  toPlay: { weeks: 'Four weeks of a town', chat: 'The chat' },
  before: 'The one before',
  after: 'The next one',
  nth: (n: number, of: number) => `${n} of ${of}`,
  goGuess: 'To the question at the start',
};
