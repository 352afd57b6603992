/** Whom a frame is about, for titles. */
import type { Frame } from '../frame.ts';

/** Keeps a name of another direction of writing from turning the words around it. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

export interface Who {
  /** Names of the first of the chosen people, at most two. */
  readonly names: readonly string[];
  /** How many more are chosen. */
  readonly more: number;
  /** Something other than people is chosen: places, networks or kinds. */
  readonly part: boolean;
}

/** @param nameOf how this observer's parties are written for the reader, by code */
export function whoOf(frame: Frame, nameOf: (code: number) => string): Who {
  const { parties, networks, places, kinds } = frame.selection;
  const named = [...parties].slice(0, parties.size === 2 ? 2 : 1);
  return {
    names: named.map((code) => isolate(nameOf(code))),
    more: parties.size - named.length,
    part: networks.size + places.size + kinds.size > 0,
  };
}
