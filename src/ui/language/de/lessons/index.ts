/** Teaching material: kits, and what goes with them on paper. */
import type { Parts } from '../../messages.ts';
import { paper } from './game.ts';
import { exit, kits } from './kits.ts';

export const lessons: Parts['lessons'] = { kits, exit, paper };
