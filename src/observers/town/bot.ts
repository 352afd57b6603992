/** A bot in a group: every message of that group with its words, and nothing else. */
import { groupSeen, kindCode, party, wordsKey, wordsSeen } from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'group' | 'kind' | 'size' | 'text';

const MESSAGE = kindCode('message');

export const bot: View<Columns> = {
  columns: ['time', 'subject', 'group', 'kind', 'size', 'text'],
  absent: ({ path, bots }) =>
    path === 'sms' || !bots
      ? nowhere(path === 'sms' ? 'not-on-the-way' : 'put-out')
      : {
          ...lacks('same-throughout', 'direction', 'app'),
          ...lacks('not-carried', 'peer', 'presence'),
          ...lacks('not-shown', 'network', 'place', 'device'),
        },
  labels: ({ directory }) => ({
    party: (person) => party(directory.account(person), directory.name(person)),
    group: (group) => groupSeen(directory, group),
    text: (key) => wordsSeen(directory, key),
  }),
  stand(log, { directory }, { number }) {
    const { row } = log;
    return {
      watcher: {
        bot(time, from, group, size, text) {
          if (group !== number) return;
          row.subject = from;
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
