/** A hundred thousand messages of a hostile parent, and as many of a hostile window in a lesson. */
import { it } from 'vitest';
import { changed, hear } from '../../src/surfaces/embed/heard.ts';
import { messageFor, messageOf, type Talk } from '../../src/surfaces/present/talk.ts';
import { readLink, shownBy } from '../../src/surfaces/stage/link.ts';
import { readState, writeState, type State } from '../../src/ui/state.ts';
import type { Dice } from './dice.ts';
import { badText, badValues } from './mutate.ts';
import { attack } from './outcomes.ts';

const CASES = 100_000;
const LONG = 3_600_000;
const LESSON = 'abcdefgh1234';
const start: Talk = {
  ...{ turn: 3, by: 'wallwall1', scene: 'what-goes', part: 'say', deck: '25', dark: false },
  ...{ watch: { spent: 10, since: null }, hands: { 'what-goes': { all: 12, words: 7 } } },
};
const texts = [
  ...['wsw:set', 'wsw:hello', 'frames-init', 'amp', 'who-sees-what', 'who-is-close', 'service'],
  ...['vpn,cover', '86400', 'dark', 'push', 'pymxPYMxonexPYMxwidthxPYMx640', 'abcdefgh1234'],
  '[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll',
];
const names = [
  ...[
    'type',
    'sentinel',
    'scene',
    'observer',
    'defences',
    't',
    'theme',
    'app',
    'version',
    'lesson',
  ],
  ...['talk', 'turn', 'by', 'part', 'deck', 'dark', 'watch', 'hands', 'toString', 'constructor'],
];

/** Anything that structured cloning can bring, and objects with proxies and getters on top. */
function anything(dice: Dice, depth = 0): unknown {
  switch (dice.below(depth > 3 ? 6 : 10)) {
    case 0:
      return dice.of(texts);
    case 1:
      return badText(texts, dice);
    case 2:
      return dice.of([0, -1, 1, 1.5, NaN, Infinity, 2 ** 53, 86_400]);
    case 3:
      return dice.of([null, undefined, true, false]);
    case 4:
      return dice.bytes(dice.below(20));
    case 5:
      return 'x'.repeat(dice.below(5_000));
    case 6:
      return Array.from({ length: dice.below(4) }, () => anything(dice, depth + 1));
    default: {
      const made: Record<string, unknown> =
        dice.below(4) === 0 ? (Object.create(null) as Record<string, unknown>) : {};
      if (dice.below(2) === 0) made.type = 'wsw:set';
      for (let i = dice.below(6); i > 0; i--) made[dice.of(names)] = anything(dice, depth + 1);
      return made;
    }
  }
}

it(
  'a frame hears what is meant and nothing else',
  () => {
    const shown = readLink('scene=who-is-close&lang=de&theme=dark&who=%2B44%207700%20900518');
    attack('messages to a frame', CASES, (dice) => {
      const heard = hear(anything(dice), 'one');
      if (heard?.kind !== 'set') return heard?.kind ?? 'nothing';
      const next = changed(shown, heard.change);
      // Where it leads is a place that an address can name.
      const address = (state: State): string => writeState(state, shownBy(state.scene ?? ''));
      if (address(readState(address(next), shownBy)) !== address(next))
        throw new Error(`a state that no address has: ${JSON.stringify(heard.change)}`);
      return next === shown ? 'asked, and nothing changed' : 'changed by the rules';
    });
  },
  LONG,
);

it(
  'a lesson hears its own windows',
  () => {
    const good = JSON.stringify(messageFor(LESSON, start));
    attack('messages to a lesson', CASES, (dice) => {
      const data: unknown =
        dice.below(2) === 0 ? anything(dice) : JSON.parse(badValues([good], dice));
      const message = messageOf(data, LESSON);
      return message === undefined ? 'nothing' : 'a message';
    });
  },
  LONG,
);
