/** The push service: which app on which phone was woken, and when (F-push). */
import type { Hop } from '../network/index.ts';
import type { Absence, ColumnName } from './chat-log.ts';
import { read } from './peel.ts';
import { TOWN } from './service.ts';
import type { RecordOf } from './views.ts';
import { filled } from './views.ts';

/**
 * One record for each wake-up, as it goes down to the phone. That it knows address and model of the
 * phone is our inference: the phone keeps a connection to it.
 */
export function recordAtPush(hop: Hop): Omit<RecordOf<'push'>, 'id' | 'journey'> | null {
  if (hop.direction !== 'down') return null;
  const { packets, channel, wakeup } = read(hop.carries, 'push');
  if (packets === undefined || wakeup === undefined) return null;
  return filled({
    time: hop.time,
    subject: wakeup.token,
    app: 'service' as const,
    kind: 'push' as const,
    size: wakeup.size,
    network: packets.phoneAddress,
    place: TOWN,
    device: channel?.device,
  });
}

export const absentAtPush: Partial<Record<ColumnName, Absence>> = {
  peer: 'not-carried',
  direction: 'same-throughout',
  presence: 'not-carried',
  text: 'not-carried',
};
