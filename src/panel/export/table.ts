/**
 * A log as a table for other programs: which fields a record has and what stands in them. What it
 * lacks is not a field, and what a record lacks is empty.
 */
import {
  apps,
  columnsIn,
  directions,
  presences,
  recordKinds,
  type Log,
  type LogColumn,
} from '../../observers/index.ts';

export interface Field {
  readonly name: string;
  /** Unit or form. */
  readonly unit: string;
  /** `undefined` where the record has no such value. */
  readonly value: (row: number) => string | number | undefined;
  /** Rows of the same code have the same value; none where most values differ. */
  readonly code?: (row: number) => number;
}

/** A piece of a file, and how much of the file is written with it, from 0 to 1. */
export interface Chunk {
  readonly text: string;
  readonly done: number;
}

/** Rows a chunk: about a millisecond of work. */
export const CHUNK_ROWS = 256;

/** Names are fields of their own, beside identifiers, where the log has any. */
export function fieldsOf(log: Log): Field[] {
  return columnsIn(log).flatMap((column) => fieldsOfColumn(log, column));
}

function fieldsOfColumn(log: Log, column: LogColumn): Field[] {
  const { dictionaries, data, origin } = log;
  const codes = data[column];
  const code = (row: number) => codes?.[row] ?? 0;
  const coded = <T>(
    name: string,
    unit: string,
    dictionary: readonly T[],
    write: (thing: T) => string | undefined,
  ): Field => ({
    name,
    unit,
    code,
    value: (row) => {
      const thing = code(row) === 0 ? undefined : dictionary[code(row)];
      return thing === undefined ? undefined : write(thing);
    },
  });
  const word = (dictionary: readonly string[]) =>
    coded(column, 'word', dictionary, (written) => written);
  const named = (dictionary: readonly { readonly id: string; readonly name?: string }[]) => [
    coded(column, 'identifier', dictionary, ({ id }) => id),
    ...(dictionary.some(({ name }) => name !== undefined)
      ? [coded(`${column}_name`, 'name', dictionary, ({ name }) => name)]
      : []),
  ];
  switch (column) {
    case 'time':
      return [
        {
          name: 'time',
          unit: 'ISO 8601, UTC',
          value: (row) => new Date(origin + code(row)).toISOString(),
        },
      ];
    case 'size':
      return [{ name: 'size_bytes', unit: 'bytes', value: (row) => codes?.[row] }];
    case 'subject':
    case 'peer':
      return named(dictionaries.party);
    case 'group':
      return named(dictionaries.group);
    case 'network':
      return [
        coded('network', 'identifier', dictionaries.network, ({ id }) => id),
        coded('network_type', 'word', dictionaries.network, ({ type }) => type),
      ];
    case 'place':
      return [
        coded('place_area', 'word', dictionaries.place, ({ area }) => area),
        coded('place', 'identifier', dictionaries.place, ({ id }) => id),
      ];
    case 'kind':
      return [word(recordKinds)];
    case 'direction':
      return [word(directions)];
    case 'app':
      return [word(apps)];
    case 'presence':
      return [word(presences)];
    case 'device':
      return [word(dictionaries.device)];
    case 'text':
      return [word(dictionaries.text)];
  }
}

/**
 * A field as it is written in a file: each code once, however many rows have it, as most of the time
 * of writing would go into the same few words.
 */
export function writerOf(
  { value, code }: Field,
  write: (value: string | number | undefined) => string,
): (row: number) => string {
  if (code === undefined) return (row) => write(value(row));
  const known: (string | undefined)[] = [];
  return (row) => (known[code(row)] ??= write(value(row)));
}
