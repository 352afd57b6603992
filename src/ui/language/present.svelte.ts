/** The words of Present: loaded where a lesson is held. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadPresent, words: present } = lazyWords('present');
