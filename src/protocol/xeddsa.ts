/**
 * Signing with a key that was made for agreeing: XEdDSA (Perrin, "The XEdDSA and VXEdDSA Signature
 * Schemes", §3). It lets one identity key do both. libsignal differs from the paper in one bit: the
 * sign of the Edwards point is not forced to 0 but carried in the otherwise empty top bit of s.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { checkPublicKey, copy } from './keys.ts';
import type { RandomSource } from './random.ts';
import { SIGNATURE_LENGTH } from './sizes.ts';

const { Point } = ed25519;
const { Fn, Fp } = Point;

/** XEdDSA §2.5, hash_1: 2^256 − 2 in little-endian, a prefix that no point encoding can have. */
const HASH1_PREFIX = new Uint8Array(32).fill(0xff);
HASH1_PREFIX[0] = 0xfe;

function numberLE(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]!);
  return value;
}

function scalarHash(...parts: Uint8Array[]): bigint {
  const hash = sha512.create();
  for (const part of parts) hash.update(part);
  return Fn.create(numberLE(hash.digest()));
}

/**
 * Signs a message with a Curve25519 private key (32 bytes, clamped). Draws 64 random bytes; the
 * signature is 64 bytes.
 */
export function sign(
  privateKey: Uint8Array,
  message: Uint8Array,
  random: RandomSource,
): Uint8Array {
  const a = Fn.create(numberLE(privateKey));
  const A = Point.BASE.multiply(a).toBytes();
  const r = scalarHash(HASH1_PREFIX, privateKey, message, random(64));
  const R = Point.BASE.multiply(r).toBytes();
  const h = scalarHash(R, A, message);
  const signature = new Uint8Array(SIGNATURE_LENGTH);
  signature.set(R);
  signature.set(Fn.toBytes(Fn.create(r + h * a)), 32);
  signature[63]! |= A[31]! & 0x80;
  return signature;
}

/** The Edwards point (encoded) behind a Montgomery u: y = (u − 1) / (u + 1), RFC 7748 §4.1. */
function edwardsBytes(publicKey: Uint8Array, sign: number): Uint8Array {
  const u = Fp.create(numberLE(publicKey.subarray(1)) & ((1n << 255n) - 1n));
  const A = Fp.toBytes(Fp.mul(Fp.sub(u, Fp.ONE), Fp.inv(Fp.add(u, Fp.ONE))));
  A[31]! |= sign;
  return A;
}

/**
 * Whether a public key (33 bytes) is one that an honest device makes: u below the prime, top bit
 * clear, and a point without a small-order part. X25519 takes no notice of any of these, so two
 * different keys could otherwise stand for the same secrets.
 */
export function isHonestKey(publicKey: Uint8Array): boolean {
  const u = numberLE(checkPublicKey(publicKey).subarray(1));
  if (u >= Fp.ORDER) return false;
  try {
    return Point.fromBytes(edwardsBytes(publicKey, 0)).isTorsionFree();
  } catch {
    // On the twist, where no multiple of the base point lies.
    return false;
  }
}

/**
 * Whether the signature (64 bytes) over the message was made by the owner of the public key (33
 * bytes). False for anything malformed; throws only where the key itself has no key's form.
 */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  checkPublicKey(publicKey);
  if (signature.length !== SIGNATURE_LENGTH) return false;
  const R = signature.subarray(0, 32);
  const s = copy(signature.subarray(32));
  const sign = s[31]! & 0x80;
  s[31]! &= 0x7f;
  if (s[31]! & 0xe0) return false;
  try {
    const A = edwardsBytes(publicKey, sign);
    const h = scalarHash(R, A, message);
    const sB = Point.BASE.multiplyUnsafe(Fn.create(numberLE(s)));
    const check = sB.subtract(Point.fromBytes(A).multiplyUnsafe(h)).toBytes();
    return check.every((byte, i) => byte === R[i]);
  } catch {
    // u = −1 has no inverse, and not every y is on the curve.
    return false;
  }
}
