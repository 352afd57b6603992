/**
 * A log as it grows: row by row into typed arrays, without an object for a row or a string for a
 * value. A projection sets the fields of the one `row`, then writes it; it can set no column that
 * its view does not have, and what is not set is none.
 */
import type { Dictionaries, Log, LogColumn, LogData } from '../log.ts';
import type { CodedColumn, DictionaryName } from './dictionaries.ts';
import { codedColumns, dictionaryNames, dictionaryOf, joined } from './dictionaries.ts';
import { Interner } from './interner.ts';
import type { Column } from './order.ts';
import { orderOf, sortedData } from './order.ts';

const narrow: ReadonlySet<LogColumn> = new Set(['kind', 'direction', 'app', 'presence']);

/** The numbers of one row; coded columns hold keys, which `Labels` turn into what is shown. */
export type RowOf<C extends LogColumn> = { [K in Exclude<C, 'time'>]: number };

/** What the keys of a log's columns stand for. Keys with the same label become one. */
export type Labels = {
  readonly [D in DictionaryName]?: (key: number) => Dictionaries[D][number];
};

export type Head = Pick<Log, 'observer' | 'origin' | 'span' | 'absent'>;

function isCoded(name: LogColumn): name is CodedColumn {
  return name in dictionaryOf;
}

export class LogBuilder<C extends LogColumn> {
  /** To be filled in; every field is 0 again once the row is written. */
  readonly row: RowOf<C>;
  private length = 0;
  private time = new Uint32Array(1 << 10);
  private readonly names: readonly Exclude<C, 'time'>[];
  private readonly columns: Column[];
  private readonly interners: (Interner | undefined)[];
  private readonly fields: Record<string, number>;
  private readonly dictionaries = new Map<DictionaryName, Interner>();

  /**
   * @param columns of the view
   * @param kept those of them that the log has; what is set of others is forgotten
   * @param span ms; what happens later is not kept
   */
  constructor(
    columns: readonly C[],
    private readonly span: number,
    kept: readonly LogColumn[] = columns,
  ) {
    const own = columns.filter((name): name is Exclude<C, 'time'> => name !== 'time');
    this.fields = Object.fromEntries(own.map((name) => [name, 0]));
    this.row = this.fields as RowOf<C>;
    this.names = own.filter((name) => kept.includes(name));
    this.columns = this.names.map((name) =>
      narrow.has(name) ? new Uint8Array(1 << 10) : new Uint32Array(1 << 10),
    );
    this.interners = this.names.map((name) => (isCoded(name) ? this.internerOf(name) : undefined));
  }

  private internerOf(name: CodedColumn): Interner {
    const dictionary = dictionaryOf[name];
    const interner = this.dictionaries.get(dictionary) ?? new Interner();
    this.dictionaries.set(dictionary, interner);
    return interner;
  }

  /** @param time ms from the origin; a row outside of what is watched is not kept */
  write(time: number): void {
    const { names, fields } = this;
    if (time >= 0 && time < this.span) {
      if (this.length === this.time.length) this.grow();
      const at = this.length++;
      this.time[at] = time;
      for (let i = 0; i < names.length; i++) {
        const value = fields[names[i] as string] ?? 0;
        const column = this.columns[i];
        if (column !== undefined) column[at] = this.interners[i]?.codeOf(value) ?? value;
      }
    }
    for (const name in fields) fields[name] = 0;
  }

  private grow(): void {
    const longer = <T extends Column>(column: T): T => {
      const copy = (
        column instanceof Uint8Array
          ? new Uint8Array(2 * column.length)
          : new Uint32Array(2 * column.length)
      ) as T;
      copy.set(column);
      return copy;
    };
    this.time = longer(this.time);
    for (const [i, column] of this.columns.entries()) this.columns[i] = longer(column);
  }

  /** @returns the log, its rows and dictionaries in their order */
  finish(head: Head, labels: Labels): Log {
    return this.finishWithRows(head, labels).log;
  }

  /** The same, and for each row of the log, as the how manieth it was written. */
  finishWithRows(head: Head, labels: Labels): { log: Log; rows: Uint32Array } {
    const data: Record<string, Column> = { time: this.time.subarray(0, this.length) };
    this.names.forEach((name, i) => {
      data[name] = (this.columns[i] ?? new Uint8Array()).subarray(0, this.length);
    });
    const dictionaries = Object.fromEntries(
      dictionaryNames.map((name) => {
        const keys = this.dictionaries.get(name)?.keys ?? [];
        // Words have no ids to stand in order of; the order of their keys says as little.
        const sorted = name === 'text' ? [...keys].sort((a, b) => a - b) : keys;
        const { entries, codes } = joined(name, entriesOf(name, sorted, labels));
        recode(data, name, name === 'text' ? inOrderOf(keys, sorted, codes) : codes);
        return [name, entries];
      }),
    ) as unknown as Dictionaries;
    const rows = orderOf(data as unknown as LogData);
    const sorted = sortedData(data as unknown as LogData, rows);
    return { log: { ...head, length: this.length, data: sorted, dictionaries }, rows };
  }
}

function entriesOf<D extends DictionaryName>(
  name: D,
  keys: readonly number[],
  labels: Labels,
): Dictionaries[D][number][] {
  const label = labels[name];
  if (label === undefined && keys.length > 0) throw new RangeError(`nobody says what a ${name} is`);
  return label === undefined ? [] : keys.map(label);
}

function inOrderOf(keys: readonly number[], sorted: readonly number[], codes: Uint32Array) {
  const code = new Map(sorted.map((key, i) => [key, codes[i] ?? 0]));
  return Uint32Array.from(keys, (key) => code.get(key) ?? 0);
}

/** Turns the codes of the order of arrival into those of the dictionary, in place. */
export function recode(
  data: Record<string, Column>,
  dictionary: DictionaryName,
  codes: Uint32Array,
): void {
  for (const name of codedColumns) {
    const column = data[name];
    if (column === undefined || dictionaryOf[name] !== dictionary) continue;
    for (let i = 0; i < column.length; i++) {
      const code = column[i] ?? 0;
      if (code !== 0) column[i] = codes[code - 1] ?? 0;
    }
  }
}
