/**
 * A provider in its two trades: as the owner of lines and cells it carries packets that it cannot
 * open; as the carrier of SMS it carries words that nobody sealed. It knows its own customers by
 * their contracts, everybody else by their numbers.
 */
import {
  cellKey,
  groupSeen,
  kindCode,
  party,
  placeSeen,
  siteKey,
  wordsKey,
  wordsSeen,
} from './keys.ts';
import type { View } from './view.ts';
import { lacks, perLine } from './view.ts';

type Columns =
  | 'time'
  | 'subject'
  | 'peer'
  | 'kind'
  | 'direction'
  | 'size'
  | 'app'
  | 'network'
  | 'place'
  | 'device'
  | 'text';

const MESSAGE = kindCode('message');

export const provider: View<Columns> = {
  columns: [
    'time',
    'subject',
    'peer',
    'kind',
    'direction',
    'size',
    'app',
    'network',
    'place',
    'device',
    'text',
  ],
  absent: ({ path, route }) =>
    path === 'sms'
      ? lacks('not-carried', 'app', 'presence', 'group')
      : {
          ...lacks('sealed-in-channel', 'peer', 'group', 'kind', 'presence', 'text'),
          ...(route === 'direct' ? {} : lacks('in-tunnel', 'app')),
        },
  labels: ({ directory, messenger }) => ({
    // By the line's own id for packets, by the person for short messages.
    party:
      messenger.path === 'sms'
        ? (person) => party(directory.phoneNumber(person), undefined)
        : (line) => {
            const { subscriber, owner } = directory.line(line - 1);
            return party(subscriber, owner === undefined ? undefined : directory.name(owner));
          },
    group: (group) => groupSeen(directory, group),
    network: (line) => {
      const { id, type } = directory.line(line - 1);
      return { id, type };
    },
    place: (key) => placeSeen(directory, 'line', key),
    device: (person) => directory.device(person),
    text: (key) => wordsSeen(directory, key),
  }),
  stand(log, { directory }, { number }) {
    const mine = perLine((line) => directory.line(line).provider === number);
    const { row } = log;
    return {
      watcher: {
        packets(time, phone, line, cell, direction, server, size) {
          if (!mine(line)) return;
          const mobile = directory.line(line).type === 'mobile';
          row.subject = line + 1;
          row.direction = direction;
          row.size = size;
          row.app = server;
          row.network = line + 1;
          // Behind a line at home all phones look alike; a SIM sits in one.
          row.place = mobile ? cellKey(cell) : siteKey(line);
          row.device = mobile ? phone : 0;
          log.write(time);
        },
        sms(time, carrier, customer, cell, direction, from, to, size, text) {
          if (carrier !== number) return;
          row.subject = from;
          row.peer = to;
          row.kind = MESSAGE;
          row.direction = direction;
          row.size = size;
          row.network = directory.simOf(customer) + 1;
          row.place = cellKey(cell);
          row.device = customer;
          row.text = wordsKey(directory, text);
          log.write(time);
        },
      },
    };
  },
};
