/** The type of a catalogue: a key that is missing or misspelt in any language does not compile. */
import type { en } from './en/index.ts';

/**
 * All words of a language: those of the page, and how to load the others: whole `parts`, or of the large ones
 * single `sections`.
 */
export type Messages = typeof en;

type Loads = Messages['parts'];
/** The parts of a catalogue that are loaded only where they are shown. */
export type PartName = keyof Loads;
/** All of them by their names. */
export type Parts = {
  readonly [K in PartName]: Awaited<ReturnType<Loads[K]>> extends Readonly<Record<K, infer T>>
    ? T
    : never;
};

/** The parts that can be loaded by sections, with these. */
export type SectionedName = keyof Messages['sections'];
export type Sections = Pick<Parts, SectionedName>;
