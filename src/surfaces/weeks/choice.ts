/**
 * What the reader has chosen in the four weeks, by the names that logs give things, so that it holds
 * for whichever log is looked at and fits into a link; and as codes, as one log's panel wants it.
 */
import { recordKinds, type Log, type RecordKind } from '../../observers/index.ts';
import type { Selection } from '../../panel/frame.ts';
import type { State } from '../../ui/state.ts';

/** Empty lists choose everything. */
export interface Choice {
  /** ms since the first Monday, half-open; absent: from the beginning, to the end. */
  readonly from?: number;
  readonly until?: number;
  /** Ids of parties, places (`area:id`) and networks. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly over: readonly string[];
  readonly kinds: readonly string[];
}

export const everything: Choice = { who: [], where: [], over: [], kinds: [] };

const MINUTE = 60_000;

/** As a link says it. */
export function choiceOf({ t, from, until, who, where, over, kinds }: State): Choice {
  const parts = (list: string): readonly string[] => (list === '' ? [] : list.split(','));
  /** Up to a moment of the story, where nothing is said about a stretch of it. */
  const end = until ?? (t === undefined ? undefined : Math.ceil(t / 60));
  return {
    ...(from === undefined ? {} : { from: from * MINUTE }),
    ...(end === undefined ? {} : { until: end * MINUTE }),
    who: parts(who),
    where: parts(where),
    over: parts(over),
    kinds: parts(kinds),
  };
}

/** As it stands in a link: times to the minute, what cannot stand in a list left out. */
export function inLink(
  choice: Choice,
): Pick<State, 'from' | 'until' | 'who' | 'where' | 'over' | 'kinds'> {
  const list = (names: readonly string[]) => names.filter((name) => !name.includes(',')).join(',');
  return {
    from: choice.from === undefined ? undefined : Math.floor(choice.from / MINUTE),
    until: choice.until === undefined ? undefined : Math.ceil(choice.until / MINUTE),
    who: list(choice.who),
    where: list(choice.where),
    over: list(choice.over),
    kinds: list(choice.kinds),
  };
}

/** The names of a log's codes, both ways. */
export class Names {
  readonly party: (code: number) => string;
  readonly place: (code: number) => string;
  readonly network: (code: number) => string;
  readonly #codes: Readonly<Record<'party' | 'place' | 'network', ReadonlyMap<string, number>>>;
  /** Codes past the last: no record has them, while 0 stands in all that have no value. */
  readonly #nobody: Readonly<Record<'party' | 'place' | 'network', number>>;

  constructor({ dictionaries: { party, place, network } }: Log) {
    const places = place.map(({ area, id }) => `${area}:${id}`);
    const codes = (ids: readonly string[]) =>
      new Map(ids.flatMap((id, code): [string, number][] => (code === 0 ? [] : [[id, code]])));
    this.party = (code) => party[code]?.id ?? '';
    this.place = (code) => places[code] ?? '';
    this.network = (code) => network[code]?.id ?? '';
    this.#nobody = { party: party.length, place: place.length, network: network.length };
    this.#codes = {
      party: codes(party.map(({ id }) => id)),
      place: codes(places),
      network: codes(network.map(({ id }) => id)),
    };
  }

  code(what: 'party' | 'place' | 'network', name: string): number | undefined {
    return this.#codes[what].get(name);
  }

  /** Codes of what is chosen. Where none of it is in this log, a code that no record has. */
  codes(what: 'party' | 'place' | 'network', chosen: readonly string[]): ReadonlySet<number> {
    if (chosen.length === 0) return new Set();
    const known = chosen.flatMap((name) => this.code(what, name) ?? []);
    return new Set(known.length === 0 ? [this.#nobody[what]] : known);
  }
}

/** The choice in one log's codes. */
export function selectionOf(choice: Choice, log: Log, names: Names): Selection {
  const from = Math.min(Math.max(0, choice.from ?? 0), log.span);
  return {
    from,
    until: Math.min(Math.max(from, choice.until ?? log.span), log.span),
    parties: names.codes('party', choice.who),
    networks: names.codes('network', choice.over),
    places: names.codes('place', choice.where),
    kinds: new Set(
      choice.kinds
        .map((kind) => recordKinds.indexOf(kind as RecordKind))
        .filter((code) => code > 0),
    ),
  };
}

/** With these picked: added to what is, or in its place; what was picked alone is let go. */
export function picked(
  before: readonly string[],
  names: readonly string[],
  add: boolean,
): readonly string[] {
  const chosen = names.length > 0 && names.every((name) => before.includes(name));
  if (add) {
    return chosen
      ? before.filter((name) => !names.includes(name))
      : [...new Set([...before, ...names])];
  }
  return chosen && before.length === names.length ? [] : names;
}
