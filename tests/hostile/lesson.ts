/** A lesson that has begun: what hostile messages and broken files are made from. */
import type { Talk } from '../../src/surfaces/present/talk.ts';

export const LESSON = 'abcdefgh1234';

export const begun: Talk = {
  turn: 3,
  by: 'wallwall1',
  scene: 'what-goes',
  part: 'say',
  further: 0,
  deck: '25',
  dark: false,
  watch: { spent: 10, since: null },
  hands: { 'what-goes': { all: 12, words: 7 } },
};
