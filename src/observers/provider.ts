/**
 * A provider in its two trades: as the owner of lines and cells it carries packets that it cannot
 * open; as the carrier of SMS it carries words that nobody sealed.
 */
import type { Hop } from '../network/index.ts';
import { networks } from '../network/index.ts';
import type { Absence, ColumnName, PlaceSeen } from './chat-log.ts';
import { read } from './peel.ts';
import type { RecordOf } from './views.ts';
import { filled } from './views.ts';

type ProviderPlace = Extract<Hop['place'], { kind: 'provider' }>;

/** The house that a line goes to, or the cell that a SIM is in. */
function areaOf({ cell, network }: ProviderPlace): PlaceSeen {
  return cell === undefined ? { area: 'line', id: network } : { area: 'cell', id: cell };
}

export function recordOnLine(hop: Hop): Omit<RecordOf<'line'>, 'id' | 'journey'> | null {
  const { packets } = read(hop.carries, null);
  if (packets === undefined || hop.place.kind !== 'provider') return null;
  return filled({
    time: hop.time,
    subject: networks[hop.place.network].subscriber,
    device: hop.place.device,
    direction: packets.direction,
    size: packets.size,
    app: packets.server,
    network: hop.place.network,
    place: areaOf(hop.place),
  });
}

/**
 * The carrier's own customer is the sender if the direction is `up`, the recipient if it is `down`:
 * network, place and device are that customer's.
 */
export function recordAtCarrier(hop: Hop): Omit<RecordOf<'carrier'>, 'id' | 'journey'> | null {
  const { sms, text } = read(hop.carries, null);
  if (sms === undefined || hop.place.kind !== 'provider') return null;
  return filled({
    time: hop.time,
    subject: sms.from,
    peer: sms.to,
    kind: 'message' as const,
    direction: hop.direction,
    size: sms.size,
    network: hop.place.network,
    place: areaOf(hop.place),
    device: hop.place.device,
    text: text?.text,
  });
}

export const absentOnLine: Partial<Record<ColumnName, Absence>> = {
  peer: 'sealed-in-channel',
  kind: 'sealed-in-channel',
  presence: 'sealed-in-channel',
  text: 'sealed-in-channel',
};

export const absentAtCarrier: Partial<Record<ColumnName, Absence>> = {
  app: 'not-carried',
  presence: 'not-carried',
};
