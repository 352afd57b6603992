/** The type of the catalogue of the conversation, as `messages.ts` is for the page. */
import type { conversation } from './en/conversation/index.ts';

export type Conversation = typeof conversation;
