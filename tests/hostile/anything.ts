/** What a window may send to another, of every shape. */
import type { Dice } from './dice.ts';
import { badText } from './mutate.ts';

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

/** Anything that structured cloning can bring, of words that windows say to one another and of what is none. */
export function anything(dice: Dice, depth = 0): unknown {
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
