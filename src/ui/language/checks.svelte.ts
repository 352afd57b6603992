/** The words of the sentences and slips of May 2024: loaded with the figures that show them. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadChecks, words: checks } = lazyWords('checks');
