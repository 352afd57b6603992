/**
 * The messaging service: one record for each stanza that a phone hands in, so that a message counts
 * once. Who wrote to whom and when; from which address and device; the words only if it can really
 * open them.
 */
import type { Hop, MessageKind } from '../network/index.ts';
import type { Absence, ColumnName, Columns } from './chat-log.ts';
import { read } from './peel.ts';
import type { RecordOf } from './views.ts';
import { filled } from './views.ts';

/** All that an IP address says of a place (F-wa-location: city and country). */
export const TOWN = { area: 'town', id: 'town' } as const;

export function presenceOf(kind: MessageKind): Columns['presence'] | undefined {
  switch (kind) {
    case 'online':
    case 'offline':
    case 'typing':
    case 'paused':
      return kind;
    default:
      return undefined;
  }
}

export function recordAtService(
  hop: Hop,
): Omit<RecordOf<'service-reading'>, 'id' | 'journey'> | null {
  if (hop.direction !== 'up') return null;
  const { packets, channel, stanza, text } = read(hop.carries, 'service');
  if (packets === undefined || stanza === undefined) return null;
  return filled({
    time: hop.time,
    subject: stanza.from,
    peer: stanza.to,
    kind: stanza.message,
    size: stanza.size,
    network: packets.phoneAddress,
    place: TOWN,
    device: channel?.device,
    presence: presenceOf(stanza.message),
    text: text?.text,
  });
}

export const absentAtService: Partial<Record<ColumnName, Absence>> = {
  direction: 'same-throughout',
  app: 'same-throughout',
  text: 'sealed-to-ends',
};

export const absentAtReadingService: Partial<Record<ColumnName, Absence>> = {
  direction: 'same-throughout',
  app: 'same-throughout',
};
