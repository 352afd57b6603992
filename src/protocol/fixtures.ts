/** What several tests of this room start from. Test-only: the front door does not export it. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  bundleOf,
  createDevice,
  decrypt,
  type Device,
  encrypt,
  ProtocolError,
  type ProtocolErrorCode,
  type RandomSource,
  type SealedMessage,
  seededRandom,
  startSession,
} from './index.ts';

export const utf8 = utf8ToBytes;
export const hex = bytesToHex;
export const unhex = hexToBytes;
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Two devices, each under its name. */
export interface Pair {
  readonly anna: Device;
  readonly ben: Device;
}

export type Name = keyof Pair;

export const other = (name: Name): Name => (name === 'anna' ? 'ben' : 'anna');

/** Two devices that know nothing of each other. */
export function strangers(random: RandomSource): Pair {
  return {
    anna: createDevice(random, { preKeys: 1 }),
    ben: createDevice(random, { preKeys: 1 }),
  };
}

/** Two devices of which Anna has Ben's bundle. */
export function introduced(random: RandomSource): Pair {
  const { anna, ben } = strangers(random);
  return { anna: startSession(anna, 'ben', bundleOf(ben), random), ben };
}

/** Sends a text and returns both what travels and the pair after it was sent. */
export function send(
  pair: Pair,
  from: Name,
  what: string,
  random: RandomSource,
): [Pair, SealedMessage] {
  const { device, message } = encrypt(pair[from], other(from), utf8(what), random);
  return [{ ...pair, [from]: device }, message];
}

/** Delivers a message and returns the pair after it, with the text read. */
export function deliver(pair: Pair, to: Name, message: SealedMessage): [Pair, string] {
  const { device, plaintext } = decrypt(pair[to], other(to), message);
  return [{ ...pair, [to]: device }, text(plaintext)];
}

/** Two devices that have each read something of the other. */
export function acquainted(random: RandomSource = seededRandom('acquainted')): Pair {
  let pair = introduced(random);
  for (const from of ['anna', 'ben'] as const) {
    const [sent, message] = send(pair, from, 'hello', random);
    [pair] = deliver(sent, other(from), message);
  }
  return pair;
}

/** The code of the ProtocolError that an action throws, 'none' if it throws nothing. */
export function codeOf(action: () => unknown): ProtocolErrorCode | 'none' {
  try {
    action();
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
  return 'none';
}

/** A copy with one byte changed by XOR. */
export function flip(bytes: Uint8Array, offset: number, mask = 1): Uint8Array {
  return bytes.with(offset, bytes[offset]! ^ mask);
}
