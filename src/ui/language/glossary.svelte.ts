/** The words of the glossary: loaded when somebody opens it. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadGlossary, words: glossary } = lazyWords('glossary');
