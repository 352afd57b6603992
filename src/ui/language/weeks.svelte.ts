/** The catalogue of the four weeks in the page's language: loaded when the figure is, not before. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadWeeks, words: weeks } = lazyWords('weeks');
