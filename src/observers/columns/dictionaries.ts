/**
 * The dictionaries of logs: which column points into which, and in which order they stand. The order
 * is that of the ids, so that it tells nothing of the order in which anything was seen, and the
 * logs of two halves of a town join to the log of the whole.
 */
import type { Dictionaries } from '../log.ts';

/** Into which dictionary the codes of a column point. */
export const dictionaryOf = {
  subject: 'party',
  peer: 'party',
  group: 'group',
  network: 'network',
  place: 'place',
  device: 'device',
  text: 'text',
} as const;
export type CodedColumn = keyof typeof dictionaryOf;
export const codedColumns = Object.keys(dictionaryOf) as CodedColumn[];
export type DictionaryName = keyof Dictionaries;
export const dictionaryNames = ['party', 'group', 'network', 'place', 'device', 'text'] as const;

export type Entry = Dictionaries[DictionaryName][number];

/** What stands at 0, where no record points. */
export const fillers: { readonly [D in DictionaryName]: Dictionaries[D][number] } = {
  party: { id: '' },
  group: { id: '' },
  network: { id: '', type: 'unknown' },
  place: { area: 'town', id: '' },
  device: '',
  text: '',
};

/** What tells entries of one dictionary apart. */
function identityOf(entry: Entry): string {
  if (typeof entry === 'string') return entry;
  return 'area' in entry ? `${entry.area} ${entry.id}` : entry.id;
}

export interface Joined {
  /** The filler, then every entry once, in the order of their ids. */
  readonly entries: readonly Entry[];
  /** By the number of the entry as it came: its code. */
  readonly codes: Uint32Array;
}

/**
 * A dictionary of entries of which several may be the same. Words stay as they came: they are told
 * apart by where they were written, even if they are the same.
 */
export function joined(name: DictionaryName, given: readonly Entry[]): Joined {
  const codes = new Uint32Array(given.length);
  if (name === 'text') {
    return { entries: [fillers.text, ...given], codes: codes.map((_, i) => i + 1) };
  }
  const byId = new Map(given.map((entry) => [identityOf(entry), entry]));
  const ids = [...byId.keys()].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const code = new Map(ids.map((id, i) => [id, i + 1]));
  given.forEach((entry, i) => (codes[i] = code.get(identityOf(entry)) ?? 0));
  return { entries: [fillers[name], ...ids.flatMap((id) => byId.get(id) ?? [])], codes };
}
