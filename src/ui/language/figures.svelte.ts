/** The words of the figures that stand alone, in the page's language: loaded with the first of them. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadFigures, words: figures } = lazyWords('figures');
