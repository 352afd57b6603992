/** The type of a catalogue: a key that is missing or misspelt in any language does not compile. */
import type { en } from './en/index.ts';

export type Messages = typeof en;
