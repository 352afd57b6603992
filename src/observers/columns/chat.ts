/**
 * The chat's log in columns, so that the panel draws a chat as it draws a town. A record's fields
 * become codes; the journeys stay beside the log, by row.
 */
import type { ChatLog, ColumnName, Columns, LogRecord, PlaceSeen } from '../chat-log.ts';
import type { Log, LogAbsence, LogColumn, NetworkSeen } from '../log.ts';
import { apps, columnNames, directions, presences, recordKinds } from '../log.ts';
import type { Labels } from './builder.ts';
import { LogBuilder } from './builder.ts';

const DAY = 86_400_000;
/** A log of the chat is watched for a day at least, and for whole days. */
const wholeDays = (ms: number): number => Math.max(1, Math.ceil((ms + 1) / DAY)) * DAY;

/** Names things as they come: a number for each, and back. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  private readonly values: T[] = [];

  of(id: string, value: T): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.values.push(value));
    return this.values.length;
  }

  at(key: number): T {
    const value = this.values[key - 1];
    if (value === undefined) throw new RangeError('a number of nothing');
    return value;
  }
}

/** What the chat calls a network says whether it is a Wi-Fi or a SIM; an address does not. */
function networkType(id: string): NetworkSeen['type'] {
  if (/^[\d.]+$/u.test(id)) return 'unknown';
  return id.startsWith('mobile-') ? 'mobile' : 'wifi';
}

/**
 * @returns the log, from the midnight before its first record on, and by row the journey that left
 *   the record
 */
export function columnsOfChat(chat: ChatLog): { log: Log; journeys: readonly string[] } {
  const { observer, columns, records } = chat;
  // Of equal time in the order of the records, as the chat has them.
  const first = records[0]?.time ?? 0;
  const origin = Math.floor(first / DAY) * DAY;
  const span = wholeDays((records.at(-1)?.time ?? first) - origin);
  const names = columnNames.filter((name) => (columns as readonly string[]).includes(name));
  const builder = new LogBuilder<LogColumn>(columnNames, span, names);

  const strings = new Numbered<string>();
  const places = new Numbered<PlaceSeen>();
  const texts: string[] = [];
  const { row } = builder;
  const codes: { [K in Exclude<ColumnName, 'time'>]: (value: Columns[K]) => number } = {
    subject: (value) => strings.of(value, value),
    peer: (value) => strings.of(value, value),
    kind: (value) => recordKinds.indexOf(value),
    direction: (value) => directions.indexOf(value),
    size: (value) => value,
    app: (value) => apps.indexOf(value),
    network: (value) => strings.of(value, value),
    place: (value) => places.of(`${value.area} ${value.id}`, value),
    device: (value) => strings.of(value, value),
    presence: (value) => presences.indexOf(value),
    text: (value) => texts.push(value),
  };
  const set = <K extends Exclude<ColumnName, 'time'>>(record: LogRecord, name: K): void => {
    const value = record[name] as Columns[K] | undefined;
    if (value !== undefined) row[name] = codes[name](value);
  };
  for (const record of records) {
    for (const name of names) if (name !== 'time' && name !== 'group') set(record, name);
    builder.write(record.time - origin);
  }
  const labels: Labels = {
    party: (key) => ({ id: strings.at(key) }),
    network: (key) => ({ id: strings.at(key), type: networkType(strings.at(key)) }),
    place: (key) => places.at(key),
    device: (key) => strings.at(key),
    text: (key) => texts[key - 1] ?? '',
  };
  const { time: _always, ...lacking } = chat.absent;
  const absent: Partial<Record<LogColumn, LogAbsence>> = { group: 'not-carried', ...lacking };
  const { log, rows } = builder.finishWithRows({ observer, origin, span, absent }, labels);
  return { log, journeys: Array.from(rows, (at) => records[at]?.journey ?? '') };
}
