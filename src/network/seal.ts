/**
 * Sealing and opening with the real protocol: text to bytes on the sender's phone, bytes to text on
 * the recipient's, and a service in the middle that has swapped the keys.
 */
import type { Address, Device, RandomSource, SealedMessage } from '../protocol/index.ts';
import {
  ProtocolError,
  bundleOf,
  decrypt,
  encrypt,
  pad,
  startSession,
  unpad,
} from '../protocol/index.ts';
import { CONVERSATION_TAG, varintSize } from './overheads.ts';
import type { PersonId } from './people.ts';
import { people } from './people.ts';

/** Field 1, length-delimited: `Message.conversation`. */
const CONVERSATION = 0x0a;

/** Under which address one phone knows another: the phone number. */
export function addressOf(person: PersonId): Address {
  return people[person].number;
}

/** A text as the messenger's protobuf `Message{1: conversation}`. */
export function encodeConversation(text: string): Uint8Array {
  const words = new TextEncoder().encode(text);
  const lengthSize = varintSize(words.length);
  const bytes = new Uint8Array(CONVERSATION_TAG + lengthSize + words.length);
  bytes[0] = CONVERSATION;
  for (let i = 0, rest = words.length; i < lengthSize; i += 1, rest = Math.floor(rest / 128)) {
    bytes[1 + i] = (rest % 128) + (i < lengthSize - 1 ? 128 : 0);
  }
  bytes.set(words, CONVERSATION_TAG + lengthSize);
  return bytes;
}

/** @throws ProtocolError InvalidProtobufEncoding if it isn't what {@link encodeConversation} makes */
export function decodeConversation(bytes: Uint8Array): string {
  let length = 0;
  let at = 1;
  for (let scale = 1; ; scale *= 128, at += 1) {
    const byte = bytes[at];
    if (byte === undefined || at > 5) break;
    length += (byte % 128) * scale;
    if (byte < 128) break;
  }
  at += 1;
  if (bytes[0] !== CONVERSATION || bytes.length !== at + length) {
    throw new ProtocolError('InvalidProtobufEncoding', 'conversation');
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at));
}

/** A phone that has what it needs to write to that address: a session, begun here if need be. */
export function withSession(
  device: Device,
  address: Address,
  other: Device,
  random: RandomSource,
): Device {
  if (device.peers.get(address)?.current !== undefined) return device;
  return startSession(device, address, bundleOf(other), random);
}

/** Pads and seals. Draws one byte for the padding, and what {@link encrypt} draws. */
export function seal(
  device: Device,
  to: Address,
  text: string,
  random: RandomSource,
): { readonly device: Device; readonly message: SealedMessage } {
  return encrypt(device, to, pad(encodeConversation(text), random), random);
}

export type Opening =
  | { readonly opened: true; readonly device: Device; readonly text: string }
  | { readonly opened: false; readonly error: ProtocolError };

/** Opens with a real device; what the protocol refuses comes back as a value. */
export function open(device: Device, from: Address, message: SealedMessage): Opening {
  try {
    const { device: next, plaintext } = decrypt(device, from, message);
    return { opened: true, device: next, text: decodeConversation(unpad(plaintext)) };
  } catch (error) {
    if (error instanceof ProtocolError) return { opened: false, error };
    throw error;
  }
}

/** The message with one bit changed. */
export function flipBit(bytes: Uint8Array, offset: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  if (copy.length === 0) return copy;
  const at = ((Math.trunc(offset) % copy.length) + copy.length) % copy.length;
  copy[at] = copy[at]! ^ (1 << (Math.trunc(bit) & 7));
  return copy;
}
