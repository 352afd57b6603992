/** The words of the story in the page's language: loaded when it is read, not before. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadStory, words: story } = lazyWords('story');
