/** Whoever runs the Wi-Fi of a place: which device talks to which server, when and how much. */
import { placeSeen, siteKey, stationKey, stationSeen } from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere, perLine } from './view.ts';

type Columns = 'time' | 'direction' | 'size' | 'app' | 'network' | 'place' | 'device';

export const wifi: View<Columns> = {
  columns: ['time', 'direction', 'size', 'app', 'network', 'place', 'device'],
  absent: ({ path, route }) =>
    path === 'sms'
      ? nowhere('not-on-the-way')
      : {
          ...lacks('sealed-in-channel', 'subject', 'peer', 'group', 'kind', 'presence', 'text'),
          ...(route === 'direct' ? {} : lacks('in-tunnel', 'app')),
        },
  labels: ({ directory }) => ({
    network: (line) => {
      const { id, place } = directory.line(line - 1);
      return { id: place ?? id, type: 'wifi' };
    },
    place: (key) => placeSeen(directory, 'wifi', key),
    device: (key) => stationSeen(directory, key),
  }),
  stand(log, { directory }, { handle }) {
    const mine = perLine((line) => {
      const { type, place } = directory.line(line);
      return type === 'wifi' && place === handle;
    });
    const { row } = log;
    return {
      watcher: {
        packets(time, phone, line, _cell, direction, server, size) {
          if (!mine(line)) return;
          row.device = stationKey(phone, line);
          row.direction = direction;
          row.size = size;
          row.app = server;
          row.network = line + 1;
          row.place = siteKey(line);
          log.write(time);
        },
      },
    };
  },
};
