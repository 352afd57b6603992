/** What the last chapter takes apart: the sentences of May 2024, and how the press garbled them. */
import { slips } from './slips.ts';
import { statements } from './statements.ts';

export const checks = { statements, slips };
