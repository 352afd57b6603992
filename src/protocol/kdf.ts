/**
 * The key derivations: RFC 5869 and RFC 2104 under the labels of libsignal's wire format. Root step
 * and chain step are the two gears of the ratchet (Double Ratchet §2.2, §5.2).
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expand, extract, hmacUnder } from './hkdf.ts';

const X3DH_LABEL = utf8ToBytes('WhisperText');
const RATCHET_LABEL = utf8ToBytes('WhisperRatchet');
const MESSAGE_LABEL = utf8ToBytes('WhisperMessageKeys');
const GROUP_LABEL = utf8ToBytes('WhisperGroup');

/** The one-byte messages that part a chain key in two (Double Ratchet §5.2). */
const SEED = Uint8Array.of(1);
const NEXT = Uint8Array.of(2);

export interface RootStep {
  /** 32 bytes; replaces the root key. */
  readonly rootKey: Uint8Array;
  /** 32 bytes; starts a new sending or receiving chain. */
  readonly chainKey: Uint8Array;
}

export interface ChainStep {
  /** 32 bytes from which the keys of one message are made. */
  readonly seed: Uint8Array;
  /** 32 bytes; the chain key of the next message. */
  readonly next: Uint8Array;
}

export interface MessageKeys {
  /** 32 bytes, AES-256. */
  readonly cipherKey: Uint8Array;
  /** 32 bytes, HMAC-SHA-256. */
  readonly macKey: Uint8Array;
  /** 16 bytes, CBC's initialisation vector. */
  readonly iv: Uint8Array;
}

function halves(okm: Uint8Array): RootStep {
  return { rootKey: okm.slice(0, 32), chainKey: okm.slice(32, 64) };
}

/** The first root and chain key from the concatenated secrets of X3DH (X3DH §2.2, KDF). */
export function firstKeys(secrets: Uint8Array): RootStep {
  return halves(expand(extract(undefined, secrets), X3DH_LABEL, 64));
}

/** Turns the root with a fresh Diffie-Hellman secret of 32 bytes (Double Ratchet §5.2, KDF_RK). */
export function rootStep(rootKey: Uint8Array, secret: Uint8Array): RootStep {
  return halves(expand(extract(rootKey, secret), RATCHET_LABEL, 64));
}

/** One message further along a chain (Double Ratchet §5.2, KDF_CK). */
export function chainStep(chainKey: Uint8Array): ChainStep {
  const hmac = hmacUnder(chainKey);
  return { seed: hmac(SEED), next: hmac(NEXT) };
}

/** One message further without the keys of this one: for messages too many to be kept. */
export function chainSkip(chainKey: Uint8Array): Uint8Array {
  return hmacUnder(chainKey)(NEXT);
}

/** The keys of one message (Double Ratchet §5.2, ENCRYPT). */
export function messageKeys(seed: Uint8Array): MessageKeys {
  const okm = expand(extract(undefined, seed), MESSAGE_LABEL, 80);
  return {
    cipherKey: okm.subarray(0, 32),
    macKey: okm.subarray(32, 64),
    iv: okm.subarray(64, 80),
  };
}

/** The keys of one message to a group: no MAC key, for a signature takes the MAC's place. */
export function groupKeys(seed: Uint8Array): Omit<MessageKeys, 'macKey'> {
  const okm = expand(extract(undefined, seed), GROUP_LABEL, 48);
  return { iv: okm.subarray(0, 16), cipherKey: okm.subarray(16, 48) };
}
