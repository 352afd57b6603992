/**
 * The cloud to which phones hand their backups at night. Unless the backup is sealed, its provider
 * can open it and finds what a phone keeps: each message of its owner, at the time that it bears,
 * with the words.
 */
import {
  addressKey,
  addressSeen,
  groupSeen,
  kindCode,
  party,
  placeBehind,
  placeSeen,
  TOWN_KEY,
  wordsKey,
  wordsSeen,
} from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns =
  | 'time'
  | 'subject'
  | 'peer'
  | 'group'
  | 'kind'
  | 'direction'
  | 'size'
  | 'network'
  | 'place'
  | 'device'
  | 'text';

const BACKUP = kindCode('backup');
const MESSAGE = kindCode('message');
const UP = 1;
const DOWN = 2;

export const backup: View<Columns> = {
  columns: [
    'time',
    'subject',
    'peer',
    'group',
    'kind',
    'direction',
    'size',
    'network',
    'place',
    'device',
    'text',
  ],
  absent: (messenger) =>
    messenger.backup !== 'none'
      ? {
          ...lacks('same-throughout', 'app'),
          ...lacks('not-carried', 'presence'),
          ...(messenger.backup === 'sealed' ? lacks('backup-sealed', 'peer', 'group', 'text') : {}),
          ...placeBehind(messenger),
        }
      : nowhere('not-on-the-way'),
  labels: ({ directory }) => ({
    party: (person) => party(directory.account(person), undefined),
    group: (group) => groupSeen(directory, group),
    network: (key) => addressSeen(directory, key),
    place: (key) => placeSeen(directory, 'line', key),
    device: (person) => directory.device(person),
    text: (key) => wordsSeen(directory, key),
  }),
  stand(log, { directory }) {
    const { row } = log;
    const writeMessage = (owner: number, at: number): void => {
      const { time, from, to, group, bytes } = directory.message(at);
      row.subject = from;
      row.peer = to;
      row.group = group;
      row.kind = MESSAGE;
      row.direction = from === owner ? UP : DOWN;
      row.size = bytes;
      row.device = owner;
      row.text = wordsKey(directory, at + 1);
      log.write(time);
    };
    return {
      watcher: {
        backup(time, phone, line, size, first, until) {
          row.subject = phone;
          row.kind = BACKUP;
          row.direction = UP;
          row.size = size;
          row.network = addressKey(line, time);
          row.place = TOWN_KEY;
          row.device = phone;
          log.write(time);
          const rows = directory.messagesOf(phone);
          for (let i = firstFrom(rows, first); i < rows.length && (rows[i] ?? 0) < until; i++) {
            writeMessage(phone, rows[i] ?? 0);
          }
        },
      },
    };
  },
};

/** Index of the first of ascending rows that is not below `row`. */
function firstFrom(rows: ArrayLike<number>, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
