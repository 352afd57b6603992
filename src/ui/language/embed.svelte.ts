/** The words around an embedded figure, in the page's language: loaded in a frame only. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadEmbed, words: embed } = lazyWords('embed');
