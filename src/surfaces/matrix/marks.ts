/** How a level is drawn as a mark. */
import type { Level } from '../../story/levels.ts';
import type { LevelChoice } from '../../ui/state.ts';
import { isInference, levelNames, type LevelNameOf } from './telling.ts';

/** `yes` solid, `no` struck through, `open` a point (nobody says), `none` nobody would have to. */
export type MarkState = 'yes' | 'no' | 'open' | 'none';

export function stateOf(level: Level): { readonly state: MarkState; readonly inferred: boolean } {
  const inferred = isInference(level);
  switch (level.level) {
    case 'yes':
    case 'no':
      return { state: level.level, inferred };
    case 'unsaid':
    case 'unknown':
      return { state: 'open', inferred };
    case 'not-applicable':
      return { state: 'none', inferred };
  }
}

/** The marks that are shown: all three, or one. */
export function shownLevels(choice: LevelChoice): readonly LevelNameOf[] {
  return choice === 'all' ? levelNames : [choice];
}
