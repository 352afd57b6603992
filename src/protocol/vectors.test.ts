/** Numbers from outside: RFC 7748, RFC 5869, libsignal's published safety number, and one message. */
import { x25519 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import { hex, text, unhex, utf8 } from './fixtures.ts';
import { expand, extract } from './hkdf.ts';
import {
  agree,
  bundleOf,
  decrypt,
  type Device,
  encrypt,
  keyPairFromPrivate,
  type RandomSource,
  safetyNumber,
  safetyNumberQr,
  sealedSize,
  seededRandom,
  sign,
  startSession,
} from './index.ts';

const bytes = (from: number, length: number) => Uint8Array.from({ length }, (_, i) => from + i);

describe('RFC 7748', () => {
  it.each([
    [
      'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
      'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
      'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
    ],
    [
      '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
      'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
      '95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957',
    ],
  ])('§5.2: scalar %s', (scalar, u, result) => {
    expect(hex(agree(unhex(scalar), unhex(`05${u}`)))).toBe(result);
  });

  it('§5.2: a thousand iterations', () => {
    let k = unhex('09'.padEnd(64, '0'));
    let u = k;
    for (let i = 0; i < 1000; i++) {
      [k, u] = [x25519.scalarMult(k, u), k];
      if (i === 0) {
        expect(hex(k)).toBe('422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079');
      }
    }
    expect(hex(k)).toBe('684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51');
  });

  it('§6.1: both public keys and the secret', () => {
    const a = keyPairFromPrivate(
      unhex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'),
    );
    const b = keyPairFromPrivate(
      unhex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb'),
    );
    expect(hex(a.publicKey)).toBe(
      '058520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
    );
    expect(hex(b.publicKey)).toBe(
      '05de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
    );
    const secret = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
    expect(hex(agree(a.privateKey, b.publicKey))).toBe(secret);
    expect(hex(agree(b.privateKey, a.publicKey))).toBe(secret);
  });
});

describe('RFC 5869', () => {
  it.each([
    [
      'A.1',
      new Uint8Array(22).fill(0x0b),
      bytes(0, 13),
      bytes(0xf0, 10),
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      'A.2',
      bytes(0, 80),
      bytes(0x60, 80),
      bytes(0xb0, 80),
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c' +
        '59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71' +
        'cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    [
      'A.3',
      new Uint8Array(22).fill(0x0b),
      new Uint8Array(0),
      new Uint8Array(0),
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    ],
  ])('%s', (_, ikm, salt, info, okm) => {
    expect(hex(expand(extract(salt, ikm), info, okm.length / 2))).toBe(okm);
  });
});

/** The identities and digits that libsignal and its forerunners publish and test against. */
describe("libsignal's safety number", () => {
  const alice = {
    identityKey: unhex('0506863bc66d02b40d27b8d49ca7c09e9239236f9d7d25d6fcca5ce13c7064d868'),
    stableId: '+14152222222',
  };
  const bob = {
    identityKey: unhex('05f781b6fb32fed9ba1cf2de978d4d5da28dc34046ae814402b5c0dbd96fda907b'),
    stableId: '+14153333333',
  };

  it('has these sixty digits, on both sides', () => {
    const digits = '300354477692869396892869876765458257569162576843440918079131';
    expect(safetyNumber(alice, bob)).toBe(digits);
    expect(safetyNumber(bob, alice)).toBe(digits);
  });

  it('has this QR code', () => {
    expect(hex(safetyNumberQr(alice, bob))).toBe(
      '080212220a201e301a0353dce3dbe7684cb8336e85136cdc0ee96219494ada305d62a7bd61df' +
        '1a220a20d62cbf73a11592015b6b9f1682ac306fea3aaf3885b84d12bca631e9d4fb3a4d',
    );
  });
});

/**
 * A first message under keys of one repeated byte, which libsignal-node 2.0.1 and libsignal-client
 * 0.72.1 both read as "hello".
 */
describe('a first message under known keys', () => {
  const MESSAGE =
    '3308ac0212210550a61409b1ddd0325e9b16b700e719e9772c07000b1bd7786e907c653d20495d' +
    '1a2105a4e09292b651c278b9772c569f5fa9bb13d906b46ab68c9df9dc2b4409f8a209' +
    '2242330a2105f5b2d6e60f9477e310c2982daaa6c9136c108a1777c5947e448fa37d68174557' +
    '1000180022102255ababb176b5934a71481e0a57583a47fb01176bb704f12892213007';
  const key = (byte: number) => keyPairFromPrivate(new Uint8Array(32).fill(byte));
  const blank = {
    signedPreKeys: new Map(),
    preKeys: new Map(),
    nextPreKeyId: 301,
    peers: new Map(),
  };
  const anna: Device = { ...blank, registrationId: 4242, identity: key(1) };
  const identity = key(2);
  const signedPreKey = {
    keyPair: key(3),
    signature: sign(identity.privateKey, key(3).publicKey, seededRandom('vector')),
  };
  const ben: Device = {
    ...blank,
    registrationId: 1,
    identity,
    signedPreKeys: new Map([[7, signedPreKey]]),
    preKeys: new Map([[300, key(4)]]),
  };

  it('is written byte for byte', () => {
    const drawn = [5, 6];
    const random: RandomSource = (length) => new Uint8Array(length).fill(drawn.shift()!);
    const ready = startSession(anna, 'ben', bundleOf(ben), random);
    const { message } = encrypt(ready, 'ben', utf8('hello'), random);
    expect(message.type).toBe('prekey');
    expect(hex(message.bytes)).toBe(MESSAGE);
  });

  it('is read', () => {
    const opened = decrypt(ben, 'anna', { type: 'prekey', bytes: unhex(MESSAGE) });
    expect(text(opened.plaintext)).toBe('hello');
    expect(opened.device.preKeys.size).toBe(0);
  });

  it('has the size that is foretold', () => {
    const numbers = { preKeyId: 300, registrationId: 4242, signedPreKeyId: 7 };
    expect(sealedSize(5, {}, numbers)).toBe(147);
    expect(MESSAGE.length / 2).toBe(147);
  });

  it.each([
    [0, 66],
    [1, 66],
    [15, 66],
    [16, 82],
    [100, 162],
    [160, 227],
  ])('%i bytes of plaintext make %i bytes of whisper message', (plain, sealed) => {
    expect(sealedSize(plain)).toBe(sealed);
  });
});
