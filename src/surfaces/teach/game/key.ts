/** What each card can say of one person, worked out from its log: the key of the game. */
import type { Log } from '../../../observers/index.ts';
import type { Card, Deal } from './deal.ts';

/** Under which names and addresses somebody can stand in a log. */
export interface Marks {
  /** Number, and name as a customer. */
  readonly names: ReadonlySet<string>;
  /** Their home’s line and Wi-Fi, and the address that they write from in this hour. */
  readonly places: ReadonlySet<string>;
}

export interface Facets {
  readonly names: boolean;
  readonly partner: boolean;
  readonly times: boolean;
  readonly amount: boolean;
  /** Nearer than the town. */
  readonly place: boolean;
  readonly words: boolean;
}

const partyAt = (log: Log, column: 'subject' | 'peer', row: number): string =>
  log.dictionaries.party[log.data[column]?.[row] ?? 0]?.id ?? '';
const networkAt = (log: Log, row: number): string =>
  log.dictionaries.network[log.data.network?.[row] ?? 0]?.id ?? '';

/** @throws RangeError if the service’s card does not know them */
export function marksOf({ town, cards }: Deal, id: string): Marks {
  const member = town.cast.find((one) => one.id === id);
  const service = cards.find(({ observer }) => observer.kind === 'service');
  if (member === undefined || service === undefined) throw new RangeError(`nobody is called ${id}`);
  const names = new Set([member.number, id]);
  const { log, rows } = service;
  const addresses = rows
    .filter((row) => names.has(partyAt(log, 'subject', row)))
    .map((row) => networkAt(log, row));
  const home = `home-${id}`;
  return {
    names,
    places: new Set([home, `line-${home}`, ...addresses].filter((one) => one !== '')),
  };
}

/** The rows of a card that are about somebody, or come from where they are. */
export function traces({ log, rows }: Card, { names, places }: Marks): readonly number[] {
  return rows.filter(
    (row) =>
      names.has(partyAt(log, 'subject', row)) ||
      names.has(partyAt(log, 'peer', row)) ||
      places.has(networkAt(log, row)),
  );
}

/** @param one of whom is asked, @param other with whom they write */
export function facetsOf(card: Card, one: Marks, other: Marks): Facets {
  const { log } = card;
  const rows = traces(card, one);
  const some = (test: (row: number) => boolean): boolean => rows.some(test);
  const named = (row: number, { names }: Marks): boolean =>
    names.has(partyAt(log, 'subject', row)) || names.has(partyAt(log, 'peer', row));
  return {
    names: some((row) => named(row, one)),
    partner: some((row) => named(row, one) && named(row, other)),
    times: rows.length > 0,
    amount: some((row) => (log.data.size?.[row] ?? 0) > 0),
    place: some((row) => {
      const place = log.dictionaries.place[log.data.place?.[row] ?? 0];
      return place !== undefined && place.area !== 'town' && place.id !== '';
    }),
    words: some((row) => (log.dictionaries.text[log.data.text?.[row] ?? 0] ?? '') !== ''),
  };
}
