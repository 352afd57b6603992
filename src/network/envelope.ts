/** Puts layers around what is sent, each with its size: what leaves a phone or a server. */
import type {
  ChannelLayer,
  PacketsLayer,
  PartyId,
  SealedLayer,
  SmsLayer,
  StanzaLayer,
  TextLayer,
  WakeupLayer,
} from './layers.ts';
import { WAKEUP, noiseSize, packetCount, packetsSize, tlsSize } from './overheads.ts';
import type { MessageKind, Network, PersonId } from './people.ts';
import { partnerOf, people } from './people.ts';
import type { SealedMessage } from '../protocol/index.ts';
import { smsForm } from './sms.ts';
import { stanzaSize, utf8Size } from './stanza.ts';

/** @param size bytes that carry it, if they are not its own UTF-8 form (after a flipped bit) */
export function textLayer(text: string, size = utf8Size(text)): TextLayer {
  return { kind: 'text', text, size };
}

export function sealedLayer(
  message: SealedMessage,
  readers: readonly PartyId[],
  inner: TextLayer,
): SealedLayer {
  return { kind: 'sealed', message, readers, size: message.bytes.length, inner };
}

/** The outside of a message, receipt or presence, on its way to the service or from it. */
export function stanzaLayer(parts: {
  readonly kind: MessageKind;
  readonly from: PersonId;
  readonly way: 'up' | 'down';
  readonly id?: string | undefined;
  readonly inner?: SealedLayer | TextLayer | undefined;
}): StanzaLayer {
  const { kind, from, way, id, inner } = parts;
  const sender = people[from];
  const recipient = people[partnerOf(from)];
  const toNobody = (kind === 'online' || kind === 'offline') && way === 'up';
  return {
    kind: 'stanza',
    message: kind,
    ...(id === undefined ? {} : { id }),
    from: sender.number,
    ...(toNobody ? {} : { to: recipient.number }),
    size: stanzaSize({
      kind,
      way,
      self: sender.number,
      other: way === 'up' ? recipient.number : sender.number,
      name: sender.name,
      payload: inner?.size ?? 0,
    }),
    ...(inner === undefined ? {} : { inner }),
  };
}

function packets(
  server: 'service' | 'push',
  network: Network,
  direction: 'up' | 'down',
  inner: ChannelLayer,
): PacketsLayer {
  return {
    kind: 'packets',
    phoneAddress: network.address,
    server,
    direction,
    packets: packetCount(inner.size),
    size: packetsSize(inner.size),
    inner,
  };
}

/** A stanza between a phone and the service: Noise, in TCP, in IP. */
export function toOrFromService(
  person: PersonId,
  network: Network,
  direction: 'up' | 'down',
  inner: StanzaLayer,
): PacketsLayer {
  return packets('service', network, direction, {
    kind: 'channel',
    protocol: 'noise',
    readers: [person, 'service'],
    device: people[person].device,
    size: noiseSize(inner.size),
    inner,
  });
}

/** The address that the push service gave to the app on this person's phone. Invented. */
export function pushToken(person: PersonId): string {
  return person === 'mira' ? 'token-7f3a09' : 'token-c14e62';
}

function wakeup(person: PersonId): WakeupLayer {
  return { kind: 'wakeup', token: pushToken(person), size: WAKEUP };
}

/** "Wake this phone", from the service to the push service. */
export function wakeupToPush(person: PersonId): ChannelLayer {
  const inner = wakeup(person);
  const readers = ['service', 'push'] as const;
  return { kind: 'channel', protocol: 'tls', readers, size: tlsSize(inner.size), inner };
}

/** The same, from the push service to the phone. */
export function wakeupToPhone(person: PersonId, network: Network): PacketsLayer {
  const inner = wakeup(person);
  return packets('push', network, 'down', {
    kind: 'channel',
    protocol: 'tls',
    readers: [person, 'push'],
    device: people[person].device,
    size: tlsSize(inner.size),
    inner,
  });
}

/**
 * @param sent the text as sent, which fixes segments and size
 * @param carried the text as it travels here: another one if the carrier altered it
 */
export function smsLayer(from: PersonId, sent: string, carried = sent): SmsLayer {
  const { segments, octets } = smsForm(sent);
  return {
    kind: 'sms',
    from: people[from].number,
    to: people[partnerOf(from)].number,
    segments,
    size: octets,
    inner: textLayer(carried, utf8Size(sent)),
  };
}
