/** The type of the catalogue of the four weeks, as `messages.ts` is for the page. */
import type { weeks } from './en/weeks/index.ts';

export type Weeks = typeof weeks;
