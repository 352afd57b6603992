/**
 * The messaging service: one record for each stanza that a phone hands in. Who wrote to whom and
 * when, from which address; the words only if it holds the key. What the messenger hides from its
 * own service is not in what it is told, and so its column is not there.
 */
import type { Messenger } from '../../network/index.ts';
import {
  addressKey,
  addressSeen,
  groupSeen,
  kindOfStanza,
  party,
  placeBehind,
  placeSeen,
  presenceOfStanza,
  TOWN_KEY,
  wordsKey,
  wordsSeen,
} from './keys.ts';
import type { Absences, View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns =
  | 'time'
  | 'subject'
  | 'peer'
  | 'group'
  | 'kind'
  | 'size'
  | 'network'
  | 'place'
  | 'device'
  | 'presence'
  | 'text';

function absent(messenger: Messenger): Absences {
  if (messenger.path === 'sms') return nowhere('not-on-the-way');
  const always = {
    ...lacks('same-throughout', 'direction', 'app'),
    ...(messenger.presence ? {} : lacks('not-carried', 'presence')),
    ...(messenger.sealedTo === 'ends' ? lacks('sealed-to-ends', 'text') : {}),
    ...(messenger.groups === 'service' ? {} : lacks('among-phones', 'group')),
  };
  if (messenger.path === 'mix') {
    return {
      ...always,
      // One packet is like another: what it is, and from whom, only the recipient learns.
      ...lacks('mixed', 'subject', 'kind', 'network', 'place', 'device'),
    };
  }
  const placed = { ...always, ...placeBehind(messenger) };
  // Of whom it is told who is online, and on what, whoever it is that sends.
  if (messenger.sender === 'shown' || messenger.presence) return placed;
  return {
    ...placed,
    // Who sent it includes on what: the phone tells its model when it says who it is.
    ...lacks('sender-sealed', 'subject', 'device'),
  };
}

export const service: View<Columns> = {
  columns: [
    'time',
    'subject',
    'peer',
    'group',
    'kind',
    'size',
    'network',
    'place',
    'device',
    'presence',
    'text',
  ],
  absent,
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
    return {
      watcher: {
        stanza(time, kind, from, to, group, line, size, text) {
          row.subject = from;
          row.peer = to;
          row.group = group;
          row.kind = kindOfStanza[kind] ?? 0;
          row.size = size;
          row.network = line === 0 ? 0 : addressKey(line - 1, time);
          row.place = line === 0 ? 0 : TOWN_KEY;
          row.device = from;
          row.presence = presenceOfStanza[kind] ?? 0;
          row.text = wordsKey(directory, text);
          log.write(time);
        },
      },
    };
  },
};
