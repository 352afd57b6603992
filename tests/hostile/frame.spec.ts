/** A hundred thousand messages of a hostile parent, and as many of a hostile window in a lesson. */
import { it } from 'vitest';
import { changed, hear } from '../../src/surfaces/embed/heard.ts';
import { messageFor, messageOf } from '../../src/surfaces/present/talk.ts';
import { readLink, shownBy } from '../../src/surfaces/stage/link.ts';
import { readState, writeState, type State } from '../../src/ui/state.ts';
import { anything } from './anything.ts';
import { begun, LESSON } from './lesson.ts';
import { badValues } from './mutate.ts';
import { attack } from './outcomes.ts';

const CASES = 100_000;
const LONG = 3_600_000;
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
    const good = JSON.stringify(messageFor(LESSON, begun));
    attack('messages to a lesson', CASES, (dice) => {
      const data: unknown =
        dice.below(2) === 0 ? anything(dice) : JSON.parse(badValues([good], dice));
      const message = messageOf(data, LESSON);
      return message === undefined ? 'nothing' : 'a message';
    });
  },
  LONG,
);
