/** The words of the conversation. */
import type { Conversation } from '../../conversation.ts';
import { attacks } from './attacks.ts';
import { bytes } from './bytes.ts';
import { chat } from './chat.ts';
import { panel } from './panel.ts';
import { prepared } from './prepared.ts';
import { protocol } from './protocol.ts';
import { seen } from './seen.ts';

export const conversation: Conversation = { attacks, bytes, chat, panel, prepared, protocol, seen };
