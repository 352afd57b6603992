/** Teaching material: kits, and what goes with them on paper. */
import { paper } from './game.ts';
import { exit, kits } from './kits.ts';

export const lessons = { kits, exit, paper };
