/** The words of the builder: loaded when somebody wants to embed a figure. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadBuilderWords, words: builder } = lazyWords('builder');
