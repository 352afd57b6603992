/** What the reader guessed before each reveal: kept as long as the page, and nowhere else unless told. */
import { SvelteMap } from 'svelte/reactivity';
import type { Progress } from '../../ui/progress.svelte.ts';

/** One option, or coins laid on several. */
export type Guess = Readonly<Record<string, number>>;

/** Coins that a reader has for one question. */
export const COINS = 10;

export class Guesses {
  readonly #given = new SvelteMap<string, Guess>();
  #progress: Progress | undefined;

  /** Takes up what a reader guessed before, and tells `progress` of what they guess from now on. */
  keepIn(progress: Progress): void {
    this.#progress = progress;
    for (const [question, guess] of progress.guesses()) this.#given.set(question, guess);
  }

  of(question: string): Guess | undefined {
    return this.#given.get(question);
  }

  /** @param guess option keys with what was laid on each; nothing on any takes the guess back */
  give(question: string, guess: Guess): void {
    const laid = Object.entries(guess).filter(([, coins]) => coins > 0);
    if (laid.length === 0) this.#given.delete(question);
    else this.#given.set(question, Object.fromEntries(laid));
    this.#progress?.guess(question, guess);
  }

  clear(): void {
    this.#given.clear();
  }
}

/**
 * What is left of the coins after the reveal, 0 to {@link COINS}: by the quadratic score (Brier 1950),
 * under which it pays to say exactly how sure one is. Coins that are kept back are laid on nothing: they
 * are spread over all options alike.
 * @param options how many there are
 * @param best those that are right; coins on any of them count alike
 */
export function kept(guess: Guess, options: readonly string[], best: readonly string[]): number {
  const laid = Object.values(guess).reduce((sum, coins) => sum + coins, 0);
  const rest = Math.max(0, COINS - laid) / options.length;
  const share = (key: string): number => ((guess[key] ?? 0) + rest) / COINS;
  const right = best.reduce((sum, key) => sum + share(key), 0);
  const wrong = options
    .filter((key) => !best.includes(key))
    .reduce((sum, key) => sum + share(key) ** 2, 0);
  const loss = ((1 - right) ** 2 + wrong) / 2;
  return Math.round(COINS * (1 - loss));
}

/** The page's own. */
export const guesses = new Guesses();
