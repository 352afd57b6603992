/** Which ideas moved between two passes of the inventory, and which did not. */
import { misconceptions, type Misconception } from '../scenes.ts';
import type { Answers } from './answer.ts';
import { itemIds, itemOf, type Form } from './items.ts';
import { scoreOf } from './score.ts';

/** How far answers lean to an idea. */
export type Leaning = 'held' | 'partly' | 'clear';

/** From half of its chances on an idea counts as held, up to a sixth as not held. Our choice. */
const HELD = 1 / 2;
const CLEAR = 1 / 6;

export type Movement =
  /** Held or partly held before, and not any more. */
  | 'let-go'
  /** Held before, partly after. */
  | 'weaker'
  | 'kept'
  /** Not held before, nor after. */
  | 'never'
  /** More of it after than before. */
  | 'stronger'
  /** Not asked, or not answered, in one of the two. */
  | 'unknown';

export interface Moved {
  readonly idea: Misconception;
  readonly before: Leaning | undefined;
  readonly after: Leaning | undefined;
  readonly movement: Movement;
}

/** Which form was answered, and how. */
export interface Pass {
  readonly form: Form;
  readonly answers: Answers;
}

/** @returns for each idea how far the answers lean to it; `undefined` where no answer could tell */
export function leaningsOf({
  form,
  answers,
}: Pass): Readonly<Record<Misconception, Leaning | undefined>> {
  const signs = itemIds.flatMap((id) => scoreOf(itemOf(id), form, answers[id])?.signs ?? []);
  const leaning = (idea: Misconception): Leaning | undefined => {
    const own = signs.filter((sign) => sign.idea === idea);
    if (own.length === 0) return undefined;
    const share = own.reduce((sum, { shown }) => sum + shown, 0) / own.length;
    return share >= HELD ? 'held' : share > CLEAR ? 'partly' : 'clear';
  };
  return Object.fromEntries(misconceptions.map((idea) => [idea, leaning(idea)])) as Record<
    Misconception,
    Leaning | undefined
  >;
}

const strength: Record<Leaning, number> = { clear: 0, partly: 1, held: 2 };

function movementOf(before: Leaning | undefined, after: Leaning | undefined): Movement {
  if (before === undefined || after === undefined) return 'unknown';
  const change = strength[after] - strength[before];
  if (change > 0) return 'stronger';
  if (change === 0) return after === 'clear' ? 'never' : 'kept';
  return after === 'clear' ? 'let-go' : 'weaker';
}

/** Every idea with what became of it, in the order of their numbers. */
export function movedBetween(first: Pass, second: Pass): Moved[] {
  const [was, is] = [leaningsOf(first), leaningsOf(second)];
  return misconceptions.map((idea) => ({
    idea,
    before: was[idea],
    after: is[idea],
    movement: movementOf(was[idea], is[idea]),
  }));
}
