/**
 * The safety number: sixty digits that two people compare to know that nobody stands between them
 * (libsignal's NumericFingerprint). Each half is a slow hash of one person's identity key; the QR
 * code carries both halves as bytes.
 */
import { equalBytes } from '@noble/ciphers/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ProtocolError } from './errors.ts';
import { checkPublicKey } from './keys.ts';
import { PUBLIC_KEY_LENGTH } from './sizes.ts';

/** Rounds of SHA-512: what makes looking for a key with similar digits expensive. */
export const FINGERPRINT_ROUNDS = 5200;
/** The version in the QR code: 2, for identifiers that are not phone numbers only. */
export const FINGERPRINT_VERSION = 2;

/** One person: their identity key (33 bytes) and what they are known by, such as a phone number. */
export interface Party {
  readonly identityKey: Uint8Array;
  readonly stableId: Uint8Array | string;
}

const HASH_LENGTH = 64;
/** The digits use the first 30 bytes, the QR code the first 32. */
const FINGERPRINT_LENGTH = 32;

/**
 * One person's half, 32 bytes. Takes some 50 ms: keep it if the same person is compared with many.
 * Throws BadKeyType, BadKeyLength.
 */
export function fingerprint({ identityKey, stableId }: Party): Uint8Array {
  checkPublicKey(identityKey);
  const id = typeof stableId === 'string' ? utf8ToBytes(stableId) : stableId;
  const first = sha512.create().update(Uint8Array.of(0, 0));
  // One buffer for all rounds: the hash so far, then the key.
  const round = new Uint8Array(HASH_LENGTH + PUBLIC_KEY_LENGTH);
  round.set(first.update(identityKey).update(id).update(identityKey).digest());
  round.set(identityKey, HASH_LENGTH);
  for (let i = 1; i < FINGERPRINT_ROUNDS; i++) round.set(sha512(round));
  return round.slice(0, FINGERPRINT_LENGTH);
}

/** Thirty digits of a half: six groups of five bytes, big-endian, each modulo 100000. */
export function fingerprintDigits(half: Uint8Array): string {
  let digits = '';
  for (let group = 0; group < 30; group += 5) {
    // 40 bits fit a double exactly; they do not fit bit operations.
    const value = half.subarray(group, group + 5).reduce((sum, byte) => sum * 256 + byte, 0);
    digits += String(value % 100_000).padStart(5, '0');
  }
  return digits;
}

/** Sixty digits, the same for both sides: the two halves, the smaller one first. */
export function safetyNumber(local: Party, remote: Party): string {
  return [local, remote]
    .map((party) => fingerprintDigits(fingerprint(party)))
    .sort()
    .join('');
}

const HEAD = Uint8Array.of(0x08, FINGERPRINT_VERSION);
const LOCAL = Uint8Array.of(0x12, 0x22, 0x0a, 0x20);
const REMOTE = Uint8Array.of(0x1a, 0x22, 0x0a, 0x20);
/** Bytes of the QR code's content. */
export const QR_LENGTH = 74;

/** What the QR code says: protobuf {1: version, 2: {1: local half}, 3: {1: remote half}}, 74 bytes. */
export function safetyNumberQr(local: Party, remote: Party): Uint8Array {
  return Uint8Array.of(...HEAD, ...LOCAL, ...fingerprint(local), ...REMOTE, ...fingerprint(remote));
}

function halvesOf(qr: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const local = qr.subarray(6, 38);
  const remote = qr.subarray(42);
  const again = Uint8Array.of(...HEAD, ...LOCAL, ...local, ...REMOTE, ...remote);
  if (qr.length !== QR_LENGTH || !equalBytes(qr, again))
    throw new ProtocolError('InvalidFingerprint');
  return [local, remote];
}

/**
 * Whether the code scanned from the other's screen matches our own: their local half must be our
 * remote one and the other way round. Throws InvalidFingerprint for anything that is no such code.
 */
export function qrMatches(own: Uint8Array, scanned: Uint8Array): boolean {
  const [local, remote] = halvesOf(own);
  const [theirs, ours] = halvesOf(scanned);
  return equalBytes(local, ours) && equalBytes(remote, theirs);
}
