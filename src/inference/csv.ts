/**
 * A log out of somebody's own CSV. The first line names the columns, in any order:
 *
 * | column    |          | what                                                                     |
 * | --------- | -------- | ------------------------------------------------------------------------ |
 * | `time`    | needed   | ISO 8601 with a time of day (`2026-05-04T09:30:00+02:00`; without an     |
 * |           |          | offset it is UTC), or seconds since 1970, fractions allowed              |
 * | `from`    | needed   | who sent it: any name, number or address                                 |
 * | `to`      | needed   | who it was for: one recipient                                            |
 * | `size`    | optional | bytes, a whole number; may be empty                                      |
 * | `network` | optional | the sender's network: any name; those that begin with `mobile` are       |
 * |           |          | mobile networks, which put nobody anywhere; may be empty                 |
 * | `place`   | optional | where the sender was, as an area: any name; may be empty                 |
 *
 * Other columns are left out and named. Fields are parted by commas, or by semicolons or tabs if the
 * first line is. A row that cannot be read is named by its line and skipped; nothing is guessed. Hours
 * of the day are those of UTC. A log holds 49 days: what is more than that before the last record is
 * skipped, too.
 */
import { LogBuilder, type Log, type LogColumn } from '../observers/index.ts';
import { DAY } from './clock.ts';
import { csvRows } from './csv-fields.ts';

const needed = ['time', 'from', 'to'] as const;
const optional = ['size', 'network', 'place'] as const;
type CsvColumn = (typeof needed)[number] | (typeof optional)[number];

/** Why a row was skipped. */
export type CsvFault =
  /** A quote that is not closed, or text after one that is. */
  | 'quotes'
  /** More or fewer fields than the first line has. */
  | 'fields'
  /** Neither ISO 8601 with a time of day nor seconds. */
  | 'time'
  | 'from'
  | 'to'
  | 'size'
  /** More than 49 days before the last record. */
  | 'too-old';

export interface CsvLog {
  readonly log: Log;
  /** By row of the log: its line in the file, from 1. */
  readonly lines: Uint32Array;
  readonly skipped: readonly { readonly line: number; readonly fault: CsvFault }[];
  /** Names of columns that were left out. */
  readonly ignored: readonly string[];
}

const DAYS = 49;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/u;
const SECONDS = /^-?\d+(?:\.\d+)?$/u;

/** ms since the epoch; `undefined` for what is no time. */
export function parseTime(text: string): number | undefined {
  if (SECONDS.test(text)) {
    const time = Math.round(1000 * Number(text));
    return Number.isSafeInteger(time) ? time : undefined;
  }
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(part) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  // The 30th of February is the 2nd of March to `Date`, and nothing here.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || part(10) > 23 || part(11) > 59) return undefined;
  const fraction = Math.round(1000 * Number(`0.${match[7] ?? '0'}`));
  const offset = (match[9] === '-' ? -1 : 1) * (60 * part(10) + part(11));
  return date.getTime() + 1000 * (60 * (60 * hour + minute - offset) + second) + fraction;
}

/** Strings as keys from 1 up; 0 is none. */
class Names {
  readonly all: string[] = [''];
  private readonly keys = new Map<string, number>([['', 0]]);
  keyOf(name: string): number {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    this.keys.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}

function delimiterOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split('\n', 1);
  return first.includes(',') ? ',' : first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
}

interface Row {
  readonly line: number;
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly size: number;
  readonly network: string;
  readonly place: string;
}

/** A row, or what is wrong with it. */
function readRow(line: number, at: (column: CsvColumn) => string): Row | CsvFault {
  const time = parseTime(at('time'));
  if (time === undefined) return 'time';
  if (at('from') === '') return 'from';
  if (at('to') === '') return 'to';
  const size = at('size') === '' ? 0 : Number(at('size'));
  if (!/^\d*$/u.test(at('size')) || size >= 2 ** 32) return 'size';
  const [from, to, network, place] = [at('from'), at('to'), at('network'), at('place')];
  return { line, time, from, to, size, network, place };
}

/**
 * @param text a whole file
 * @throws RangeError if the first line lacks a needed column or names one twice, or if no row can be
 *   read; the message says which
 */
export function readCsv(text: string): CsvLog {
  const rows = csvRows(text, delimiterOf(text));
  const header = rows.next();
  const names = (header.done === true ? undefined : header.value.fields) ?? [];
  const columns = names.map((name) => name.trim().toLowerCase());
  for (const name of needed) {
    if (!columns.includes(name)) throw new RangeError(`the first line names no column “${name}”`);
  }
  const twice = columns.find((name, i) => name !== '' && columns.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`the first line names “${twice}” twice`);
  const known: readonly string[] = [...needed, ...optional];
  const ignored = columns.filter((name) => !known.includes(name));

  const skipped: { line: number; fault: CsvFault }[] = [];
  const read: Row[] = [];
  for (const { line, fields } of rows) {
    const fault: Row | CsvFault =
      fields === undefined
        ? 'quotes'
        : fields.length !== columns.length
          ? 'fields'
          : readRow(line, (column) => fields[columns.indexOf(column)]?.trim() ?? '');
    if (typeof fault === 'string') skipped.push({ line, fault });
    else read.push(fault);
  }
  if (read.length === 0) throw new RangeError('no row can be read');
  const last = read.reduce((latest, { time }) => Math.max(latest, time), -Infinity);
  const end = (Math.floor(last / DAY) + 1) * DAY;
  const kept = read.filter(({ line, time }) => {
    if (time < end - DAYS * DAY) skipped.push({ line, fault: 'too-old' });
    return time >= end - DAYS * DAY;
  });
  const first = kept.reduce((earliest, { time }) => Math.min(earliest, time), Infinity);
  const origin = Math.floor(first / DAY) * DAY;
  const present = optional.filter((name) => columns.includes(name));
  const { log, lines } = build(kept, origin, end - origin, present);
  return { log, lines, skipped: skipped.sort((a, b) => a.line - b.line), ignored };
}

function build(
  rows: readonly Row[],
  origin: number,
  span: number,
  present: readonly LogColumn[],
): Pick<CsvLog, 'log' | 'lines'> {
  const [parties, networks, places] = [new Names(), new Names(), new Names()];
  const columns = ['time', 'subject', 'peer', 'size', 'network', 'place'] as const;
  const builder = new LogBuilder(columns, span, ['time', 'subject', 'peer', ...present]);
  for (const { time, from, to, size, network, place } of rows) {
    builder.row.subject = parties.keyOf(from);
    builder.row.peer = parties.keyOf(to);
    builder.row.size = size;
    builder.row.network = networks.keyOf(network);
    builder.row.place = places.keyOf(place);
    builder.write(time - origin);
  }
  const { log, rows: order } = builder.finishWithRows(
    { observer: 'csv', origin, span, absent: {} },
    {
      party: (key) => ({ id: parties.all[key] ?? '' }),
      network: (key) => {
        const id = networks.all[key] ?? '';
        return { id, type: /^mobile/iu.test(id) ? 'mobile' : 'unknown' };
      },
      place: (key) => ({ area: 'cell', id: places.all[key] ?? '' }),
    },
  );
  return { log, lines: order.map((row) => rows[row]?.line ?? 0) };
}
