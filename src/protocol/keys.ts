/**
 * Curve25519 keys as they travel and as they are kept, and the one thing done with them besides
 * signing: agreeing on a secret (RFC 7748). A public key on the wire is 33 bytes, the type byte 05
 * and the u coordinate, little-endian. A private key is 32 bytes, kept clamped.
 */
import { x25519 } from '@noble/curves/ed25519.js';
import { ProtocolError } from './errors.ts';
import type { RandomSource } from './random.ts';
import { PUBLIC_KEY_LENGTH } from './sizes.ts';

/** Bytes of a private key. */
export const PRIVATE_KEY_LENGTH = 32;
/** The type byte of a Curve25519 public key ("DJB type" in libsignal's wire format). */
export const KEY_TYPE = 5;

export interface KeyPair {
  /** 33 bytes: 05 and the u coordinate. */
  readonly publicKey: Uint8Array;
  /** 32 bytes, clamped. */
  readonly privateKey: Uint8Array;
}

/** A copy of its own memory. `slice` would not do: Node's Buffer inherits it and shares instead. */
export function copy(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}

/** RFC 7748 §5, decodeScalar25519, done on a copy so that shown bytes are the bytes used. */
export function clamp(bytes: Uint8Array): Uint8Array {
  if (bytes.length !== PRIVATE_KEY_LENGTH) throw new ProtocolError('BadKeyLength', 'private key');
  const key = copy(bytes);
  key[0]! &= 248;
  key[31] = (key[31]! & 127) | 64;
  return key;
}

/** The key pair of a private key (32 bytes, clamped here). Throws BadKeyLength. */
export function keyPairFromPrivate(privateKey: Uint8Array): KeyPair {
  const clamped = clamp(privateKey);
  const publicKey = new Uint8Array(PUBLIC_KEY_LENGTH);
  publicKey[0] = KEY_TYPE;
  // The base point has tables: three times as fast as the general ladder.
  publicKey.set(x25519.scalarMultBase(clamped), 1);
  return { publicKey, privateKey: clamped };
}

/** A new key pair from 32 random bytes. */
export function generateKeyPair(random: RandomSource): KeyPair {
  return keyPairFromPrivate(random(PRIVATE_KEY_LENGTH));
}

/** Returns the key if it has the form of one, else throws BadKeyLength or BadKeyType. */
export function checkPublicKey(key: Uint8Array): Uint8Array {
  if (key.length !== PUBLIC_KEY_LENGTH) throw new ProtocolError('BadKeyLength');
  if (key[0] !== KEY_TYPE) throw new ProtocolError('BadKeyType');
  return key;
}

/**
 * The Diffie-Hellman secret of two keys, 32 bytes. Throws InvalidKeyAgreement where it would be all
 * zero (RFC 7748 §6.1): such a public key makes the same secret with everybody.
 */
export function agree(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  checkPublicKey(publicKey);
  try {
    return x25519.getSharedSecret(privateKey, publicKey.subarray(1));
  } catch {
    throw new ProtocolError('InvalidKeyAgreement');
  }
}
