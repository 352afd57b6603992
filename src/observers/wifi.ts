/** Whoever runs a Wi-Fi: which device talks to which server, when and how much. */
import type { Hop } from '../network/index.ts';
import type { Absence, ColumnName } from './chat-log.ts';
import { read } from './peel.ts';
import type { RecordOf } from './views.ts';

export function recordAtWifi(hop: Hop): Omit<RecordOf<'wifi'>, 'id' | 'journey'> | null {
  const { packets } = read(hop.carries, null);
  if (packets === undefined || hop.place.kind !== 'network') return null;
  const { network, device } = hop.place;
  return {
    time: hop.time,
    device,
    direction: packets.direction,
    size: packets.size,
    app: packets.server,
    network,
    place: { area: 'wifi', id: network },
  };
}

export const absentAtWifi: Partial<Record<ColumnName, Absence>> = {
  subject: 'sealed-in-channel',
  peer: 'sealed-in-channel',
  kind: 'sealed-in-channel',
  presence: 'sealed-in-channel',
  text: 'sealed-in-channel',
};
