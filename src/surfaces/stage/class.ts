/**
 * The hands of the class that a figure stands before, as they are kept in its lesson: a figure on a
 * slide reads them from around it, a reader alone has none.
 */
import { getContext, setContext } from 'svelte';
import type { AllHands } from './hands.ts';

const key = Symbol('the hands of a class');

/** For all figures inside the component that calls it. */
export function beforeClass(hands: () => AllHands): void {
  setContext(key, hands);
}

/** @returns nothing where no class looks at the figure */
export const handsOfClass = (): (() => AllHands) | undefined =>
  getContext<(() => AllHands) | undefined>(key);
