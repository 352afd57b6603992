/** Teaching material: kits, and what goes with them on paper. */
import { exit, kits } from './kits.ts';

export const lessons = { kits, exit };
