/**
 * A first message opens once, however it is dressed up. X25519 takes no notice of the top bit of a
 * key, of u beyond the prime, or of a small-order part: a base key changed in such a way looks new
 * and agrees on the same secrets, so it must be refused.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import {
  bundleOf,
  createDevice,
  decrypt,
  encrypt,
  parseMessage,
  ProtocolError,
  seededRandom,
  startSession,
} from './index.ts';

const { Point } = ed25519;
const { Fp } = Point;

const random = seededRandom('replay');
const fresh = createDevice(random);
const ben = createDevice(random);
// Without a one-time prekey nothing else stands against a replay.
const anna = startSession(fresh, 'ben', bundleOf(ben, 'none'), random);
const { message } = encrypt(anna, 'ben', new Uint8Array(20), random);
const read = decrypt(ben, 'anna', message).device;
const at = parseMessage(message.bytes, 'prekey').ranges.find(
  ({ field }) => field === 'baseKey',
)!.offset;

function withBaseKey(change: (u: Uint8Array) => Uint8Array) {
  const bytes = Uint8Array.from(message.bytes);
  bytes.set(change(bytes.slice(at + 1, at + 33)), at + 1);
  return { type: message.type, bytes } as const;
}
const codeOf = (action: () => unknown): string => {
  try {
    action();
    return 'none';
  } catch (error) {
    return error instanceof ProtocolError ? error.code : String(error);
  }
};

/** u of the point behind u, with a point of small order added. */
function shifted(u: Uint8Array, small: InstanceType<typeof Point>): Uint8Array {
  const x = Fp.fromBytes(u);
  const y = Fp.toBytes(Fp.mul(Fp.sub(x, Fp.ONE), Fp.inv(Fp.add(x, Fp.ONE))));
  const sum = Point.fromBytes(y).add(small).toAffine();
  return Fp.toBytes(Fp.mul(Fp.add(Fp.ONE, sum.y), Fp.inv(Fp.sub(Fp.ONE, sum.y))));
}

describe('a first message that was read', () => {
  it('is a duplicate when it comes again', () => {
    expect(codeOf(() => decrypt(read, 'anna', message))).toBe('DuplicatedMessage');
  });

  it('does not open again with the top bit of its base key set', () => {
    const dressed = withBaseKey((u) => u.map((byte, i) => (i === 31 ? byte | 0x80 : byte)));
    expect(codeOf(() => decrypt(read, 'anna', dressed))).toBe('InvalidKeyAgreement');
  });

  it('does not open again with a point of small order added', () => {
    // RFC 7748's order-8 point generates all of them.
    const eighth = Point.fromHex(
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    );
    for (let k = 1n; k < 8n; k += 1n) {
      const dressed = withBaseKey((u) => shifted(u, eighth.multiplyUnsafe(k)));
      expect(
        codeOf(() => decrypt(read, 'anna', dressed)),
        String(k),
      ).toBe('InvalidKeyAgreement');
    }
  });
});
