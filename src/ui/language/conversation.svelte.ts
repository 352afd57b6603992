/** The words of the two phones and all that is done to their messages: loaded with the figures of it. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadConversation, words: conversation } = lazyWords('conversation');
