/** The notes for teachers, scene by scene: loaded where a lesson is held. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadNotes, words: notes } = lazyWords('notes');
