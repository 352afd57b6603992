/**
 * What an answer is worth and what it points to. No grade comes of it: credit serves to say whether
 * something moved, evidence to say which idea it was.
 */
import type { Misconception } from '../scenes.ts';
import type { Answer } from './answer.ts';
import { COINS, type Form, type Item } from './items.ts';

/** One chance to show an idea, and how far the reader showed it: 0 not at all, 1 fully. */
export interface Sign {
  readonly idea: Misconception;
  readonly shown: number;
}

export interface Score {
  /** 0 to 1. */
  readonly credit: number;
  /** One for every chance that the answer gave. */
  readonly signs: readonly Sign[];
}

/** A span is meant to hold the answer eight times in ten. */
const MISS_COST = 2 / 0.2;

/**
 * The interval score of Gneiting and Raftery (2007) at 80 %: width, and ten times what it misses
 * by, in percentage points. Whoever says “0 to 100” is never wrong and has said nothing: credit 0.
 */
export function intervalCredit(from: number, until: number, percent: number): number {
  const missed = Math.max(0, from - percent, percent - until);
  return Math.max(0, 1 - (until - from + MISS_COST * missed) / 100);
}

/**
 * Brier’s score (1950), turned so that more is better: 1 if all coins lie on the right answer, 0 if
 * all lie on one that is wrong; coins that are spread lose less than coins that are sure and wrong.
 */
export function coinsCredit(coins: Readonly<Record<string, number>>, right: string): number {
  const keys = new Set([...Object.keys(coins), right]);
  let distance = 0;
  for (const key of keys) {
    const off = (coins[key] ?? 0) / COINS - (key === right ? 1 : 0);
    distance += off * off;
  }
  return 1 - distance / 2;
}

/** What four marks in one’s own text are worth: 0 to 3, and three of the four are enough for 3. */
export const rubric = (marks: readonly string[]): 0 | 1 | 2 | 3 =>
  Math.min(3, marks.length) as 0 | 1 | 2 | 3;

/** @returns `undefined` for what is not answered, or not the answer to such an item */
export function scoreOf(item: Item, form: Form, answer: Answer | undefined): Score | undefined {
  if (answer === undefined) return undefined;
  if (item.kind === 'choice' && answer.kind === 'choice') {
    const ideas = new Set(Object.values(item.wrong));
    return {
      credit: answer.option === item.right ? 1 : 0,
      signs: [...ideas].map((idea) => ({
        idea,
        shown: item.wrong[answer.option] === idea ? 1 : 0,
      })),
    };
  }
  if (item.kind === 'cells' && answer.kind === 'cells') {
    const asked = Object.entries(item.rows[form]).flatMap(([row, cells]) =>
      Object.entries(cells).map(([name, cell]) => ({ cell, said: answer.cells[row]?.[name] })),
    );
    const said = asked.filter((cell) => cell.said !== undefined);
    if (said.length === 0) return undefined;
    return {
      credit: said.filter(({ cell, said }) => said === cell.is).length / asked.length,
      signs: said.map(({ cell, said }) => ({
        idea: cell.otherwise,
        shown: said === cell.is ? 0 : 1,
      })),
    };
  }
  if (item.kind === 'interval' && answer.kind === 'interval') {
    const { percent } = item.cases[form];
    const { from, until } = answer;
    return {
      credit: intervalCredit(from, until, percent),
      signs: [
        { idea: item.above, shown: from > percent ? 1 : 0 },
        { idea: item.below, shown: until < percent ? 1 : 0 },
      ],
    };
  }
  if (item.kind === 'coins' && answer.kind === 'coins') {
    const shown = new Map<Misconception, number>();
    for (const [option, idea] of Object.entries(item.wrong))
      shown.set(idea, (shown.get(idea) ?? 0) + (answer.coins[option] ?? 0) / COINS);
    return {
      credit: coinsCredit(answer.coins, item.right),
      signs: [...shown].map(([idea, share]) => ({ idea, shown: share })),
    };
  }
  if (item.kind === 'tell' && answer.kind === 'tell')
    return answer.text.trim() === '' ? undefined : { credit: rubric(answer.marks) / 3, signs: [] };
  return undefined;
}
