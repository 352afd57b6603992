/** Sealed sender: what comes out, sizes, every byte flipped, and certificates. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf, deliver, flip, hex, introduced, send, utf8 } from './fixtures.ts';
import {
  type Account,
  certificateSize,
  contentTypes,
  generateKeyPair,
  issueSenderCertificate,
  issueServerCertificate,
  openUnidentified,
  sealUnidentified,
  seededRandom,
  sign,
  unidentifiedSize,
  validateSenderCertificate,
} from './index.ts';
import { writeBytesField } from './protobuf.ts';

const random = seededRandom('sealed sender');
const root = generateKeyPair(random);
const issuer = generateKeyPair(random);
const [anna, ben] = [generateKeyPair(random), generateKeyPair(random)];
const EXPIRES = Date.UTC(2026, 0, 1);
const uuid = '9d0652a3-dcc3-4d11-975f-74d61598733f';
const server = {
  keyPair: issuer,
  certificate: issueServerCertificate(root, 7, issuer.publicKey, random),
};
const subject = { uuid, deviceId: 2, identityKey: anna.publicKey, expires: EXPIRES };
const certificate = issueSenderCertificate(server, subject, random);

const open = (bytes: Uint8Array, now = EXPIRES) =>
  openUnidentified(ben, bytes, root.publicKey, now);

describe('an envelope', () => {
  it('gives back what was put in, and who put it in', () => {
    for (const type of contentTypes) {
      const content = utf8(`a ${type} message`);
      const sealed = sealUnidentified(anna, ben.publicKey, { type, content, certificate }, random);
      expect(open(sealed)).toEqual({
        senderIdentity: anna.publicKey,
        type,
        content,
        certificate: { ...subject, e164: undefined },
      });
    }
  });

  it('carries a first message through', () => {
    const [pair, message] = send(introduced(random), 'anna', 'hello', random);
    const { identity } = pair.anna;
    const own = issueSenderCertificate(
      server,
      { ...subject, identityKey: identity.publicKey },
      random,
    );
    const sealed = sealUnidentified(
      identity,
      pair.ben.identity.publicKey,
      { type: message.type, content: message.bytes, certificate: own },
      random,
    );
    const opened = openUnidentified(pair.ben.identity, sealed, root.publicKey, EXPIRES);
    expect(opened.senderIdentity).toEqual(identity.publicKey);
    if (opened.type !== 'prekey') throw new Error(opened.type);
    const [, read] = deliver(pair, 'ben', { type: opened.type, bytes: opened.content });
    expect(read).toBe('hello');
  });

  it('shows neither the sender’s key nor the account', () => {
    const content = utf8('text');
    const sealed = hex(
      sealUnidentified(anna, ben.publicKey, { type: 'whisper', content, certificate }, random),
    );
    for (const secret of [anna.publicKey.slice(1), utf8(uuid), content, issuer.publicKey]) {
      expect(sealed).not.toContain(hex(secret));
    }
  });

  it('has the size that the size function says', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 70_000 }),
        fc.constantFrom(...contentTypes),
        fc.nat({ max: 600 }),
        (length, type, certified) => {
          const content = new Uint8Array(length);
          const inside = { type, content, certificate: new Uint8Array(certified) };
          const sealed = sealUnidentified(anna, ben.publicKey, inside, random);
          expect(unidentifiedSize(length, type, certified)).toBe(sealed.length);
        },
      ),
      { seed: 31, numRuns: 40 },
    );
  });

  describe('of which a byte was changed', () => {
    let sealed: Uint8Array;
    beforeAll(() => {
      const content = utf8('text');
      const inside = { type: 'whisper', content, certificate } as const;
      sealed = sealUnidentified(anna, ben.publicKey, inside, random);
    });

    it('is refused, whichever byte', () => {
      for (let i = 0; i < sealed.length; i++) {
        const code = codeOf(() => open(flip(sealed, i, 1 << (i % 8))));
        expect(code, `byte ${i}`).not.toBe('none');
      }
      expect(codeOf(() => open(sealed))).toBe('none');
    });

    it('is refused when cut off anywhere', () => {
      for (let i = 0; i < sealed.length; i += 5) {
        expect(codeOf(() => open(sealed.slice(0, i)))).not.toBe('none');
      }
    });
  });
});

describe('a sender certificate', () => {
  const validate = (bytes: Uint8Array, now = EXPIRES) =>
    validateSenderCertificate(root.publicKey, bytes, now);

  it('says whom it names, and holds to the last millisecond', () => {
    const named = { ...subject, e164: '+4915112345678' };
    expect(validate(issueSenderCertificate(server, named, random))).toEqual(named);
    expect(codeOf(() => validate(certificate, EXPIRES + 1))).toBe('InvalidCertificate');
  });

  it('has the size that the size function says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
        fc.nat(),
        fc.nat(),
        (name, e164, deviceId, serverId) => {
          const account: Account = { uuid: name, e164, deviceId };
          const issued = issueSenderCertificate(
            {
              ...server,
              certificate: issueServerCertificate(root, serverId, issuer.publicKey, random),
            },
            { ...subject, ...account },
            random,
          );
          expect(certificateSize(account, serverId)).toBe(issued.length);
          expect(validate(issued)).toEqual({ ...subject, ...account });
        },
      ),
      { seed: 32, numRuns: 25 },
    );
  });

  it('is refused with any byte changed', () => {
    for (let i = 0; i < certificate.length; i++) {
      const code = codeOf(() => validate(flip(certificate, i, 1 << (i % 8))));
      expect(code, `byte ${i}`).not.toBe('none');
    }
  });

  it('is refused if its text is none', () => {
    // The last 36 bytes of the body are the account's name.
    const body = certificate.slice(3, -66);
    body[body.length - 36] = 0xff;
    const forged = certificate.slice();
    writeBytesField(forged, 0, 1, body);
    writeBytesField(forged, forged.length - 66, 2, sign(issuer.privateKey, body, random));
    expect(codeOf(() => validate(forged))).toBe('InvalidProtobufEncoding');
  });
});
