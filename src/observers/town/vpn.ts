/**
 * The company whose VPN everybody's phones use: each customer by the contract, at which address they
 * are, which server they talk to, when and how much. It sees what the provider would have seen and
 * what the service would have seen of addresses; that is what one trusts it with. That it knows all
 * this is our inference from what a VPN is.
 */
import { addressKey, addressSeen, party, placeSeen, TOWN_KEY } from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'direction' | 'size' | 'app' | 'network' | 'place';

export const vpn: View<Columns> = {
  columns: ['time', 'subject', 'direction', 'size', 'app', 'network', 'place'],
  absent: ({ route }) =>
    route === 'vpn' || route === 'tor-over-vpn'
      ? {
          ...lacks('sealed-in-channel', 'peer', 'group', 'kind', 'presence', 'text'),
          ...lacks('not-carried', 'device'),
          ...(route === 'vpn' ? {} : lacks('in-tunnel', 'app')),
        }
      : nowhere('not-on-the-way'),
  labels: ({ directory }) => ({
    party: (person) => party(directory.customer(person), undefined),
    network: (key) => addressSeen(directory, key),
    place: (key) => placeSeen(directory, 'line', key),
  }),
  stand(log) {
    const { row } = log;
    return {
      watcher: {
        tunnel(time, customer, line, direction, server, size) {
          row.subject = customer;
          row.direction = direction;
          row.size = size;
          row.app = server;
          row.network = addressKey(line, time);
          row.place = TOWN_KEY;
          log.write(time);
        },
      },
    };
  },
};
