/**
 * What is added to a message on the way, in bytes: each number once, with where it is from.
 * Numbers of open standards are exact. Numbers of a messenger's own format are read from public
 * clients (WhiskeySockets/Baileys: `noise-handler.ts`, `WABinary/encode.ts`); nothing was measured
 * on a service.
 */

/** IPv4 header without options (RFC 791). */
export const IPV4_HEADER = 20;
/** TCP header without options (RFC 9293). */
export const TCP_HEADER = 20;
/** TCP timestamps, 10 bytes padded to 12 (RFC 7323, appendix A), which phones and servers use. */
export const TCP_TIMESTAMPS = 12;
/** What is added to every packet. */
export const PACKET_OVERHEAD = IPV4_HEADER + TCP_HEADER + TCP_TIMESTAMPS;
/** Largest IP packet on Ethernet and most Wi-Fi (RFC 894). */
export const MTU = 1500;
/** Payload that fits into one packet. */
export const SEGMENT = MTU - PACKET_OVERHEAD;

/** Authentication tag of AES-256-GCM (NIST SP 800-38D), in Noise and in TLS. */
export const GCM_TAG = 16;
/** Length prefix of a Noise transport message: 3 bytes, big-endian (public clients). */
export const NOISE_LENGTH = 3;
/** TLS 1.3 record header, and the content type inside the record (RFC 8446, section 5.2). */
export const TLS_HEADER = 5;
export const TLS_CONTENT_TYPE = 1;
/** Most plaintext in one TLS record (RFC 8446, section 5.1). */
export const TLS_RECORD = 16_384;

/** Field tag of `Message.conversation = 1` (public client definitions), before the length. */
export const CONVERSATION_TAG = 1;

/** A push that says "wake up and fetch": token, app, priority, framing. Our estimate. */
export const WAKEUP = 180;

export interface Overhead {
  readonly name:
    'conversation' | 'padding' | 'signal' | 'stanza' | 'noise' | 'tls' | 'packet' | 'wakeup';
  /** Bytes added, or the span of it where it depends on the message. */
  readonly bytes: number | readonly [number, number];
  /** `standard`: an open standard fixes it. `clients`: read from public clients. `estimate`: ours. */
  readonly basis: 'standard' | 'clients' | 'estimate';
  readonly source: string;
}

/** For a reader: each layer's addition, from the words outwards. */
export const overheads: readonly Overhead[] = [
  {
    name: 'conversation',
    bytes: [CONVERSATION_TAG + 1, CONVERSATION_TAG + 3],
    basis: 'clients',
    source: 'Protobuf field 1 and its length, public client definitions of Message',
  },
  {
    name: 'padding',
    bytes: [1, 16],
    basis: 'clients',
    source: 'F-wa-padding: writeRandomPadMax16',
  },
  {
    name: 'signal',
    bytes: [51, 150],
    basis: 'clients',
    source:
      'Signal protocol v3: fields, AES block padding, 8-byte MAC; more until the first reply; counters below 128',
  },
  {
    name: 'stanza',
    bytes: [42, 52],
    basis: 'estimate',
    source:
      'Around a message: our inference from public clients’ binary XML encoders, not measured on WhatsApp',
  },
  {
    name: 'noise',
    bytes: NOISE_LENGTH + GCM_TAG,
    basis: 'clients',
    source: 'F-wa-noise; length prefix as in public clients; tag: NIST SP 800-38D',
  },
  {
    name: 'tls',
    bytes: TLS_HEADER + TLS_CONTENT_TYPE + GCM_TAG,
    basis: 'standard',
    source: 'RFC 8446, section 5.2',
  },
  {
    name: 'packet',
    bytes: PACKET_OVERHEAD,
    basis: 'standard',
    source: 'RFC 791, RFC 9293, RFC 7323',
  },
  { name: 'wakeup', bytes: WAKEUP, basis: 'estimate', source: 'Our estimate of a wake-up push' },
];

/** Length of a protobuf varint (protobuf encoding specification): 7 bits a byte. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) size += 1;
  return size;
}

/** IP packets for a payload of so many bytes, if none is lost and each is filled. */
export function packetCount(payload: number): number {
  return Math.max(1, Math.ceil(payload / SEGMENT));
}

/** Bytes on the wire for a payload: headers of all its packets, and itself. */
export function packetsSize(payload: number): number {
  return packetCount(payload) * PACKET_OVERHEAD + payload;
}

/** A Noise transport message around a stanza. */
export function noiseSize(stanza: number): number {
  return NOISE_LENGTH + stanza + GCM_TAG;
}

/** TLS 1.3 records around a payload. */
export function tlsSize(payload: number): number {
  const records = Math.max(1, Math.ceil(payload / TLS_RECORD));
  return records * (TLS_HEADER + TLS_CONTENT_TYPE + GCM_TAG) + payload;
}

/** WireGuard's data message around an IP packet: type, receiver, counter (its white paper, 5.4.6). */
const WIREGUARD_HEADER = 16;
/** Tag of ChaCha20-Poly1305; what it seals is first filled up to so many bytes. */
const WIREGUARD_TAG = 16;
const WIREGUARD_BLOCK = 16;
/** UDP header (RFC 768). */
const UDP_HEADER = 8;
/** Largest IP packet that fits into such a tunnel, as its tools set it. */
const TUNNEL_MTU = 1420;

/** Bytes on the wire for a payload whose packets go through a VPN like WireGuard. */
export function tunnelSize(payload: number): number {
  const each = TUNNEL_MTU - PACKET_OVERHEAD;
  const packets = Math.max(1, Math.ceil(payload / each));
  const around = IPV4_HEADER + UDP_HEADER + WIREGUARD_HEADER + WIREGUARD_TAG;
  const filled = (size: number): number => WIREGUARD_BLOCK * Math.ceil(size / WIREGUARD_BLOCK);
  const last = payload - (packets - 1) * each;
  return (packets - 1) * (around + filled(TUNNEL_MTU)) + around + filled(PACKET_OVERHEAD + last);
}

/** A cell of Tor, and what of it a stream's data may fill (tor-spec, link protocol 4 and on). */
const TOR_CELL = 514;
const TOR_DATA = 498;

/** Bytes of the cells that carry so much through Tor: what is inside TLS to its first relay. */
export function cellsSize(payload: number): number {
  return Math.max(1, Math.ceil(payload / TOR_DATA)) * TOR_CELL;
}
