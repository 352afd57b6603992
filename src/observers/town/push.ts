/**
 * The push service: which app on which phone was woken, and when (F-push). That it knows address and
 * model of the phone is our inference: the phone keeps a connection to it.
 */
import { apps } from '../log.ts';
import {
  addressKey,
  addressSeen,
  kindCode,
  party,
  placeBehind,
  placeSeen,
  TOWN_KEY,
} from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'kind' | 'size' | 'app' | 'network' | 'place' | 'device';

const PUSH = kindCode('push');
const SERVICE = apps.indexOf('service');

export const push: View<Columns> = {
  columns: ['time', 'subject', 'kind', 'size', 'app', 'network', 'place', 'device'],
  absent: (messenger) =>
    messenger.push === 'none'
      ? nowhere('not-on-the-way')
      : {
          ...lacks('not-carried', 'peer', 'group', 'presence', 'text'),
          ...lacks('same-throughout', 'direction'),
          ...placeBehind(messenger),
        },
  labels: ({ directory }) => ({
    party: (phone) => party(directory.token(phone), undefined),
    network: (key) => addressSeen(directory, key),
    place: (key) => placeSeen(directory, 'line', key),
    device: (phone) => directory.device(phone),
  }),
  stand(log) {
    const { row } = log;
    return {
      watcher: {
        wakeup(time, phone, line, size) {
          row.subject = phone;
          row.kind = PUSH;
          row.size = size;
          row.app = SERVICE;
          row.network = addressKey(line, time);
          row.place = TOWN_KEY;
          row.device = phone;
          log.write(time);
        },
      },
    };
  },
};
