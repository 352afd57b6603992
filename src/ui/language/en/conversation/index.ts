/** The words of the conversation: a part of its own, loaded with the figures that show it. */
import { attacks } from './attacks.ts';
import { bytes } from './bytes.ts';
import { chat } from './chat.ts';
import { panel } from './panel.ts';
import { prepared } from './prepared.ts';
import { protocol } from './protocol.ts';
import { seen } from './seen.ts';

export const conversation = { attacks, bytes, chat, panel, prepared, protocol, seen };
