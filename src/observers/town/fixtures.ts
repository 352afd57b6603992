/** For the tests of this room: a town of three, told by hand. Ana 1, Ben 2, the shop 3. */
import type { Messenger, Watcher } from '../../network/index.ts';
import { stanzaKinds } from '../../network/index.ts';
import type { Log, LogColumn } from '../log.ts';
import { apps, columnsIn, directions, presences, recordKinds } from '../log.ts';
import type { Directory, Line } from './directory.ts';
import { DAY } from './keys.ts';
import { post } from './observe.ts';
import { parseObserver } from './observer.ts';

export const SPAN = 9 * DAY;
const handles = ['ana', 'ben', 'shop'];
const lines: readonly Line[] = [
  { id: 'line-flat', type: 'wifi', provider: 0, subscriber: 'ana', owner: 1, place: 'flat' },
  { id: 'line-cafe', type: 'wifi', provider: 1, subscriber: 'cafe', place: 'cafe' },
  ...handles.map((handle, i): Line => ({
    id: `sim-${i}`,
    type: 'mobile',
    provider: i % 2,
    subscriber: handle,
    owner: i + 1,
  })),
];

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('nothing there');
  return found;
}

function numberIn(list: readonly string[], handle: string, from: number): number | undefined {
  const found = list.indexOf(handle);
  return found < 0 ? undefined : found + from;
}

/** Words of the messages by row; the last has only its length. */
export const words = ['Are you in?', 'Yes, come up', 'Two rolls, please', undefined];
const messages = [
  { time: 1000, from: 1, to: 2, group: 0, bytes: 11 },
  { time: 2000, from: 2, to: 0, group: 1, bytes: 12 },
  { time: 3000, from: 1, to: 3, group: 0, bytes: 17 },
  { time: 4000, from: 3, to: 2, group: 0, bytes: 400 },
];

export const directory: Directory = {
  person: (handle) => numberIn(handles, handle, 1),
  group: (handle) => numberIn(['choir'], handle, 1),
  provider: (handle) => numberIn(['nordlink', 'fernfunk'], handle, 0),
  hasWifi: (handle) => ['flat', 'cafe'].includes(handle),
  name: (person) => ['Ana', 'Ben', 'The shop'][person - 1],
  account: (person) => `account ${person}`,
  phoneNumber: (person) => `number ${person}`,
  device: (person) => `model ${person}`,
  station: (person, line) => `station ${person} on ${line}`,
  token: (person) => `token ${person}`,
  customer: (person) => `customer ${person}`,
  contacts: (person) => (person === 1 ? [2, 3] : [1]),
  isBusiness: (person) => person === 3,
  groupId: () => 'choir',
  groupsOf: (person) => (person === 3 ? [] : [1]),
  line: (index) => at(lines, index),
  simOf: (person) => person + 1,
  address: (line, day) => (line < 2 ? `192.0.2.${line}` : `198.51.100.${10 * line + day}`),
  tower: (cell) => `cell-${cell}`,
  messagesOf: (person) => (person === 1 ? [0, 1, 2] : person === 2 ? [0, 1, 3] : [2, 3]),
  message: (row) => at(messages, row),
  words: (row) => words[row],
  watchlist: ['roll', 'come'],
};

/** What an observer of this town writes down of what it is told, with names for codes. */
export function observed(
  observer: string,
  messenger: Messenger,
  tell: (watcher: Watcher) => void,
): { log: Log; rows: Partial<Record<LogColumn, unknown>>[] } {
  const watch = post(directory, messenger, SPAN, parseObserver(observer));
  tell(watch.watcher);
  const log = watch.log();
  return { log, rows: rowsOf(log) };
}

export const kind = (name: (typeof stanzaKinds)[number]): number => stanzaKinds.indexOf(name);

/** The records of a log as they are read; a code of 0 is left out. */
export function rowsOf(log: Log): Partial<Record<LogColumn, unknown>>[] {
  const { data, dictionaries, length } = log;
  const read: { [C in LogColumn]: (code: number) => unknown } = {
    time: (code) => code,
    subject: (code) => at(dictionaries.party, code).name ?? at(dictionaries.party, code).id,
    peer: (code) => at(dictionaries.party, code).name ?? at(dictionaries.party, code).id,
    group: (code) => at(dictionaries.group, code).id,
    kind: (code) => recordKinds[code],
    direction: (code) => directions[code],
    size: (code) => code,
    app: (code) => apps[code],
    network: (code) => at(dictionaries.network, code).id,
    place: (code) => `${at(dictionaries.place, code).area} ${at(dictionaries.place, code).id}`,
    device: (code) => at(dictionaries.device, code),
    presence: (code) => presences[code],
    text: (code) => at(dictionaries.text, code),
  };
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      columnsIn(log).flatMap((column) => {
        const code = data[column]?.[row] ?? 0;
        return code === 0 && column !== 'time' ? [] : [[column, read[column](code)]];
      }),
    ),
  );
}
