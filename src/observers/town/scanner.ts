/**
 * Scanning on the device: the app compares each text with a list before it seals it, and hands what
 * matches to whoever runs the list. The list knows letters and no meaning, so it finds what nobody
 * meant as well. What does not match it never sees. Only worlds with words have such a list; a text
 * is compared without regard to capitals, anywhere in it.
 */
import { groupSeen, kindCode, messageStanza, party, wordsKey, wordsSeen } from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'peer' | 'group' | 'kind' | 'size' | 'text';

const MESSAGE = kindCode('message');
const UP = 1;

export const scanner: View<Columns> = {
  columns: ['time', 'subject', 'peer', 'group', 'kind', 'size', 'text'],
  absent: ({ path }) =>
    path === 'sms'
      ? nowhere('not-on-the-way')
      : {
          ...lacks('same-throughout', 'direction', 'app'),
          ...lacks('not-shown', 'network', 'place', 'device'),
          ...lacks('not-carried', 'presence'),
        },
  labels: ({ directory }) => ({
    party: (person) => party(directory.account(person), undefined),
    group: (group) => groupSeen(directory, group),
    text: (key) => wordsSeen(directory, key),
  }),
  stand(log, { directory }) {
    const { row } = log;
    const wanted = directory.watchlist.map((word) => word.toLowerCase());
    return {
      watcher: {
        phone(time, _phone, direction, stanza, from, to, group, size, text) {
          if (direction !== UP || stanza !== messageStanza || text === 0) return;
          const words = directory.words(text - 1)?.toLowerCase();
          if (words === undefined || !wanted.some((word) => words.includes(word))) return;
          row.subject = from;
          row.peer = to;
          row.group = group;
          row.kind = MESSAGE;
          row.size = size;
          row.text = wordsKey(directory, text);
          log.write(time);
        },
      },
    };
  },
};
