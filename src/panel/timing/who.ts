/** Whom a frame is about, for titles. */
import type { Frame } from '../frame.ts';

/** Keeps a name of another direction of writing from turning the words around it. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

export interface Who {
  /** Names of the first of the chosen people, at most two. */
  readonly names: readonly string[];
  /** How many more are chosen. */
  readonly more: number;
  /** Something other than people of this log is chosen: places, networks, kinds, somebody else. */
  readonly part: boolean;
}

/** @param nameOf how this observer's parties are written for the reader, by code */
export function whoOf(frame: Frame, nameOf: (code: number) => string): Who {
  const { parties, networks, places, kinds } = frame.selection;
  const { length } = frame.index.log.dictionaries.party;
  const known = [...parties].filter((code) => code > 0 && code < length);
  const named = known.slice(0, known.length === 2 ? 2 : 1);
  return {
    names: named.map((code) => isolate(nameOf(code))),
    more: known.length - named.length,
    part: parties.size - known.length + networks.size + places.size + kinds.size > 0,
  };
}
