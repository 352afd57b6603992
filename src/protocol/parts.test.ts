/** The small parts: random, keys, xeddsa, padding, fingerprint, serialize. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquainted, codeOf, deliver, flip, hex, introduced, send, utf8 } from './fixtures.ts';
import {
  addPreKeys,
  bundleOf,
  createDevice,
  deserializeDevice,
  generateKeyPair,
  type Json,
  MAX_REGISTRATION_ID,
  pad,
  qrMatches,
  rotateSignedPreKey,
  safetyNumberQr,
  seededRandom,
  serializeDevice,
  sign,
  systemRandom,
  unpad,
  verify,
} from './index.ts';

const random = seededRandom('parts');

describe('seededRandom', () => {
  it('gives the same bytes however they are portioned', () => {
    const whole = seededRandom('s')(100);
    const portions = seededRandom('s');
    const parts = [0, 1, 31, 32, 33, 3].map((n) => portions(n));
    expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
  });

  it('gives these bytes on every machine', () => {
    expect(hex(seededRandom('a story')(8))).toMatchInlineSnapshot(`"58b4912d36e032d6"`);
  });

  it('gives others under another seed', () => {
    expect(hex(seededRandom('a')(32))).not.toBe(hex(seededRandom('b')(32)));
  });
});

describe('systemRandom', () => {
  it("gives more than the system's quota at once", () => {
    const bytes = systemRandom(200_000);
    expect(bytes.length).toBe(200_000);
    expect(bytes.subarray(-1000).some((byte) => byte !== 0)).toBe(true);
  });
});

describe('xeddsa', () => {
  const pairs = Array.from({ length: 8 }, () => generateKeyPair(random));

  it('verifies what was signed, under keys of either sign', () => {
    const signs = pairs.map(({ privateKey, publicKey }) => {
      const signature = sign(privateKey, utf8('text'), random);
      expect(verify(publicKey, utf8('text'), signature)).toBe(true);
      return signature[63]! >> 7;
    });
    expect(new Set(signs).size).toBe(2);
  });

  it('refuses every flipped bit of signature, text and key', () => {
    for (const { privateKey, publicKey } of pairs.slice(0, 2)) {
      const signature = sign(privateKey, utf8('text'), random);
      for (let i = 0; i < 64; i += 3) {
        expect(verify(publicKey, utf8('text'), flip(signature, i, 1 << (i % 8)))).toBe(false);
      }
      expect(verify(publicKey, utf8('text'), flip(signature, 63, 0x80))).toBe(false);
      expect(verify(publicKey, utf8('text'), flip(signature, 63, 0x40))).toBe(false);
      expect(verify(publicKey, utf8('test'), signature)).toBe(false);
      expect(verify(flip(publicKey, 9), utf8('text'), signature)).toBe(false);
    }
  });

  it('refuses other lengths, and keys that are no point', () => {
    const { publicKey } = pairs[0]!;
    expect(verify(publicKey, utf8('text'), new Uint8Array(63))).toBe(false);
    // u = −1 mod p: there is no (u − 1) / (u + 1).
    const minusOne = new Uint8Array(33).fill(0xff);
    minusOne.set([5, 0xec]);
    minusOne[32] = 0x7f;
    expect(verify(minusOne, utf8('text'), new Uint8Array(64))).toBe(false);
  });
});

describe('padding', () => {
  it('adds 1 to 16 bytes and comes off again', () => {
    const counts = new Set<number>();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const padded = pad(bytes, random);
        counts.add(padded.length - bytes.length);
        expect(unpad(padded)).toEqual(bytes);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });
});

describe('the QR code', () => {
  const { anna, ben } = acquainted();
  const a = { identityKey: anna.identity.publicKey, stableId: 'anna' };
  const b = { identityKey: ben.identity.publicKey, stableId: utf8('ben') };
  const own = safetyNumberQr(a, b);

  it("matches the other side's, and not one's own or one with another key", () => {
    expect(qrMatches(own, safetyNumberQr(b, a))).toBe(true);
    expect(qrMatches(own, own)).toBe(false);
    const mallory = { ...a, identityKey: generateKeyPair(random).publicKey };
    expect(qrMatches(own, safetyNumberQr(b, mallory))).toBe(false);
  });

  it('of another version or length is refused', () => {
    expect(codeOf(() => qrMatches(own, own.with(1, 1)))).toBe('InvalidFingerprint');
    expect(codeOf(() => qrMatches(own, own.slice(0, -1)))).toBe('InvalidFingerprint');
  });
});

describe('a device', () => {
  it('has a registration id in range and ids from 1', () => {
    for (let i = 0; i < 5; i++) {
      const device = createDevice(random, { preKeys: 2 });
      expect(device.registrationId).toBeGreaterThanOrEqual(1);
      expect(device.registrationId).toBeLessThanOrEqual(MAX_REGISTRATION_ID);
      expect([...device.preKeys.keys()]).toEqual([1, 2]);
    }
  });

  it('hands out the newest signed prekey and never reuses an id', () => {
    const device = rotateSignedPreKey(createDevice(random, { preKeys: 2 }), random);
    expect(bundleOf(device).signedPreKey.id).toBe(2);
    expect(device.signedPreKeys.size).toBe(2);
    const spent = { ...device, preKeys: new Map() };
    expect(bundleOf(spent).preKey).toBeUndefined();
    expect([...addPreKeys(spent, 2, random).preKeys.keys()]).toEqual([3, 4]);
    expect(bundleOf(device, 2).preKey?.id).toBe(2);
    expect(bundleOf(device, 'none').preKey).toBeUndefined();
  });
});

describe('a device as JSON', () => {
  /** Anna owes a turn of the ratchet and still waits for a message. */
  function waiting() {
    let pair = acquainted(random);
    [pair] = send(pair, 'ben', 'lost', random);
    const [sent, message] = send(pair, 'ben', 'read', random);
    return deliver(sent, 'anna', message)[0];
  }
  const pair = waiting();
  const json = () => JSON.parse(JSON.stringify(serializeDevice(pair.anna))) as Json;

  it('comes back whole, and goes on as if nothing had happened', () => {
    for (const device of [pair.anna, pair.ben, introduced(random).anna]) {
      const again = deserializeDevice(JSON.parse(JSON.stringify(serializeDevice(device))));
      expect(again).toEqual(device);
    }
    const restored = { ...pair, anna: deserializeDevice(json()) };
    const [sent, message] = send(restored, 'anna', 'after the restart', random);
    expect(deliver(sent, 'ben', message)[1]).toBe('after the restart');
  });

  const refusals: readonly [string, (device: Record<string, unknown>) => unknown, RegExp][] = [
    ['not an object', () => 7, /device: not an object/],
    ['null', () => null, /device: not an object/],
    ['another format', (d) => ({ ...d, format: 'x' }), /device\.format: unknown format/],
    ['something extra', (d) => ({ ...d, extra: 1 }), /device: unknown "extra"/],
    ['something missing', ({ peers: _, ...d }) => d, /device: no "peers"/],
    [
      'registration id 0',
      (d) => ({ ...d, registrationId: 0 }),
      /registrationId: not in 1\.\.16380/,
    ],
    ['a fraction', (d) => ({ ...d, registrationId: 1.5 }), /registrationId: not an integer/],
    ['a short key', (d) => ({ ...d, identity: 'ab' }), /identity: not 32 bytes/],
    ['a key in capitals', (d) => ({ ...d, identity: 'AB'.repeat(32) }), /identity: not 32 bytes/],
    ['a key not clamped', (d) => ({ ...d, identity: 'ff'.repeat(32) }), /identity: not clamped/],
    ['another identity', (d) => ({ ...d, identity: '40'.repeat(32) }), /signature: not by this/],
    ['no list', (d) => ({ ...d, peers: {} }), /peers: not a list/],
    ['no pair', (d) => ({ ...d, preKeys: [[1]] }), /preKeys\[0\]: not a pair/],
    ['too long a pair', (d) => ({ ...d, preKeys: [[1, 2, 3]] }), /preKeys\[0\]: more than 2/],
    ['prekey id 0', (d) => ({ ...d, preKeys: [[0, '']] }), /preKeys\[0\]\[0\]: not in 1/],
    [
      'the same address twice',
      (d) => ({ ...d, peers: [...(d.peers as Json[]), ...(d.peers as Json[])] }),
      /peers: a key twice/,
    ],
  ];

  it.each(refusals)('%s is refused, with the place', (_, change, message) => {
    const changed = change(json() as Record<string, unknown>);
    expect(codeOf(() => deserializeDevice(changed))).toBe('InvalidDevice');
    expect(() => deserializeDevice(changed)).toThrow(message);
  });

  it('never fails in any other way, whatever single value is replaced', () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      if (path.length > 0) places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    };
    walk(json(), []);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(-1, 1e300, '', '05', [], {}, null)),
        (path, value) => {
          const device = json();
          let parent = device as Record<string | number, unknown>;
          for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
          parent[path.at(-1)!] = value;
          expect(['InvalidDevice', 'none']).toContain(codeOf(() => deserializeDevice(device)));
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });
});
