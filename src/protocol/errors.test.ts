/** Every code, provoked. What is not provoked here is not an error that this room can make. */
import { describe, expect, it } from 'vitest';
import { acquainted, codeOf, flip, introduced, send, strangers, unhex, utf8 } from './fixtures.ts';
import {
  acceptDistribution,
  bundleOf,
  createDevice,
  createSenderKey,
  createSenderKeyStates,
  decrypt,
  decryptGroup,
  deserializeDevice,
  distributionOf,
  encrypt,
  encryptGroup,
  generateKeyPair,
  issueSenderCertificate,
  issueServerCertificate,
  type KeyPair,
  MAX_JUMP,
  openUnidentified,
  ProtocolError,
  type ProtocolErrorCode,
  protocolErrorCodes,
  qrMatches,
  REVOKED_SERVER_ID,
  sealUnidentified,
  seededRandom,
  startSession,
  unpad,
  validateSenderCertificate,
} from './index.ts';
import { encodePreKeyWhisper, encodeWhisper } from './wire.ts';

const random = seededRandom('errors');
const pair = acquainted(random);
const [, { bytes }] = send(pair, 'anna', 'hello', random);
const fresh = introduced(random);
const [, { bytes: first }] = send(fresh, 'anna', 'hello', random);
const bundle = bundleOf(fresh.ben);

const whisper = (message: Uint8Array) => () =>
  decrypt(pair.ben, 'anna', { type: 'whisper', bytes: message });
const prekey = (message: Uint8Array) => () =>
  decrypt(fresh.ben, 'anna', { type: 'prekey', bytes: message });
const start = (changed: object) => () =>
  startSession(fresh.anna, 'ben', { ...bundle, ...changed }, random);

/** A WhisperMessage that nobody authenticated. */
function forged(ratchetKey: Uint8Array, counter: number): Uint8Array {
  return encodeWhisper({ ratchetKey, counter, previousCounter: 0 }, new Uint8Array(16)).bytes;
}

const known = pair.ben.peers.get('anna')!.current!.receiving.at(-1)!.ratchetKey;
const low = unhex('05'.padEnd(66, '0'));
const outer = {
  preKeyId: undefined,
  baseKey: known,
  identityKey: fresh.anna.identity.publicKey,
  message: forged(known, 0),
  registrationId: 1,
  signedPreKeyId: 1,
};

/** Two members of whom the second has the first's key. */
const senderKey = createSenderKey(random);
const states = acceptDistribution(createSenderKeyStates(), distributionOf(senderKey));
const group = encryptGroup(senderKey, utf8('hello all'), random);
const open = (message: Uint8Array) => () => decryptGroup(states, message);
const accept = (message: Uint8Array) => () => acceptDistribution(createSenderKeyStates(), message);
const stranger = generateKeyPair(random);

const groupProvocations: readonly [ProtocolErrorCode, string, () => unknown][] = [
  ['CiphertextMessageTooShort', 'group message', open(group.message.slice(0, 64))],
  ['CiphertextMessageTooShort', 'no distribution', accept(new Uint8Array(0))],
  ['LegacyCiphertextVersion', 'group message', open(group.message.with(0, 0x22))],
  ['UnrecognizedCiphertextVersion', 'group message', open(group.message.with(0, 0x44))],
  [
    'UnrecognizedCiphertextVersion',
    'distribution',
    accept(distributionOf(senderKey).with(0, 0x43)),
  ],
  ['InvalidProtobufEncoding', 'cut off', open(group.message.slice(0, -1))],
  ['InvalidProtobufEncoding', 'cut off', accept(distributionOf(senderKey).slice(0, -1))],
  [
    'InvalidProtobufEncoding',
    'a chain key of 31 bytes',
    accept(distributionOf({ ...senderKey, chainKey: new Uint8Array(31) })),
  ],
  [
    'BadKeyType',
    'signing key',
    accept(
      distributionOf({
        ...senderKey,
        signing: { ...stranger, publicKey: stranger.publicKey.with(0, 6) },
      }),
    ),
  ],
  [
    'NoSenderKeyState',
    'nothing accepted',
    () => decryptGroup(createSenderKeyStates(), group.message),
  ],
  [
    'InvalidGroupSignature',
    'another member in this one’s name',
    open(encryptGroup({ ...senderKey, signing: stranger }, utf8('I am Anna'), random).message),
  ],
  [
    'InvalidGroupSignature',
    'before it is looked how far ahead it is',
    open(
      encryptGroup({ ...senderKey, iteration: MAX_JUMP + 1, signing: stranger }, utf8('x'), random)
        .message,
    ),
  ],
  ['InvalidGroupSignature', 'text', open(flip(group.message, group.message.length - 65))],
  ['DuplicatedMessage', 'group', () => decryptGroup(open(group.message)().states, group.message)],
  [
    'InvalidMessage',
    'signed, but sealed with another key',
    open(encryptGroup({ ...senderKey, chainKey: new Uint8Array(32) }, utf8('x'), random).message),
  ],
];

const root = generateKeyPair(random);
const issuer = generateKeyPair(random);
const subject = {
  uuid: '9d0652a3-dcc3-4d11-975f-74d61598733f',
  deviceId: 1,
  identityKey: pair.anna.identity.publicKey,
  expires: 1000,
};
const serverOf = (by: KeyPair, id = 1) => ({
  keyPair: issuer,
  certificate: issueServerCertificate(by, id, issuer.publicKey, random),
});
const validate =
  (certificate: Uint8Array, now = 0) =>
  () =>
    validateSenderCertificate(root.publicKey, certificate, now);
const server = serverOf(root);
const certificate = issueSenderCertificate(server, subject, random);
const envelope = (by: KeyPair, to: Uint8Array, inside = certificate) =>
  sealUnidentified(
    by,
    to,
    { type: 'whisper', content: utf8('a message'), certificate: inside },
    random,
  );
const forBen = envelope(pair.anna.identity, pair.ben.identity.publicKey);
const unseal = (message: Uint8Array) => () =>
  openUnidentified(pair.ben.identity, message, root.publicKey, 0);

const envelopeProvocations: readonly [ProtocolErrorCode, string, () => unknown][] = [
  ['InvalidCertificate', 'expired', validate(certificate, 1001)],
  [
    'InvalidCertificate',
    'by another root',
    validate(issueSenderCertificate(serverOf(stranger), subject, random)),
  ],
  [
    'InvalidCertificate',
    'by another server',
    validate(issueSenderCertificate({ ...server, keyPair: stranger }, subject, random)),
  ],
  [
    'InvalidCertificate',
    'revoked',
    validate(issueSenderCertificate(serverOf(root, REVOKED_SERVER_ID), subject, random)),
  ],
  [
    'InvalidCertificate',
    "another sender's in an envelope",
    unseal(envelope(stranger, pair.ben.identity.publicKey)),
  ],
  ['InvalidProtobufEncoding', 'no certificate', validate(new Uint8Array(0))],
  ['CiphertextMessageTooShort', 'no envelope', unseal(new Uint8Array(0))],
  ['LegacyCiphertextVersion', 'envelope', unseal(forBen.with(0, 0x10))],
  ['UnrecognizedCiphertextVersion', 'envelope, version 2', unseal(forBen.with(0, 0x22))],
  ['InvalidProtobufEncoding', 'envelope cut off', unseal(forBen.slice(0, -1))],
  ['InvalidMessage', 'envelope for another', () => unseal(envelope(stranger, root.publicKey))()],
  [
    'InvalidMessage',
    'an empty box',
    unseal(Uint8Array.of(...forBen.slice(0, 36), 0x12, 0, 0x1a, 0)),
  ],
  ['InvalidKeyAgreement', 'envelope to no honest key', () => envelope(stranger, low)],
  ['BadKeyLength', 'envelope to no key', () => envelope(stranger, new Uint8Array(32))],
];

const provocations: readonly [ProtocolErrorCode, string, () => unknown][] = [
  ['LegacyCiphertextVersion', 'version 2', whisper(bytes.with(0, 0x23))],
  ['LegacyCiphertextVersion', 'version 2 outside', prekey(first.with(0, 0x23))],
  ['UnrecognizedCiphertextVersion', 'version 5', whisper(bytes.with(0, 0x55))],
  ['UnrecognizedMessageVersion', 'version 4', whisper(bytes.with(0, 0x44))],
  ['UnrecognizedMessageVersion', 'version 4 outside', prekey(first.with(0, 0x44))],
  ['CiphertextMessageTooShort', 'nothing', whisper(new Uint8Array(0))],
  ['CiphertextMessageTooShort', 'nothing outside', prekey(new Uint8Array(0))],
  ['CiphertextMessageTooShort', 'a MAC alone', whisper(bytes.slice(0, 8))],
  [
    'CiphertextMessageTooShort',
    'an empty message inside',
    prekey(encodePreKeyWhisper({ ...outer, message: new Uint8Array(0) })),
  ],
  ['InvalidProtobufEncoding', 'no fields', whisper(bytes.slice(0, 9))],
  ['InvalidProtobufEncoding', 'no fields outside', prekey(first.slice(0, 1))],
  ['InvalidProtobufEncoding', 'cut off', prekey(first.slice(0, -1))],
  ['BadKeyType', 'ratchet key', whisper(flip(bytes, 3))],
  ['BadKeyType', 'identity key of a bundle', start({ identityKey: bundle.identityKey.with(0, 6) })],
  [
    'BadKeyLength',
    'ratchet key',
    whisper(Uint8Array.of(0x33, 0x0a, 32, ...forged(known, 0).subarray(4))),
  ],
  [
    'BadKeyLength',
    'one-time prekey of a bundle',
    start({ preKey: { id: 1, publicKey: new Uint8Array(32) } }),
  ],
  [
    'InvalidKeyAgreement',
    'one-time prekey of a bundle',
    start({ preKey: { id: 1, publicKey: low } }),
  ],
  ['InvalidKeyAgreement', 'base key', prekey(encodePreKeyWhisper({ ...outer, baseKey: low }))],
  ['InvalidKeyAgreement', 'ratchet key', whisper(forged(low, 0))],
  [
    'SignatureValidationFailed',
    'signature',
    start({ signedPreKey: { ...bundle.signedPreKey, signature: new Uint8Array(64) } }),
  ],
  [
    'SignatureValidationFailed',
    "somebody else's signed prekey",
    start({ signedPreKey: bundleOf(pair.ben).signedPreKey }),
  ],
  ['InvalidPreKeyId', 'in a message', prekey(encodePreKeyWhisper({ ...outer, preKeyId: 99 }))],
  ['InvalidPreKeyId', 'asked for in a bundle', () => bundleOf(fresh.ben, 99)],
  [
    'InvalidSignedPreKeyId',
    'in a message',
    prekey(encodePreKeyWhisper({ ...outer, signedPreKeyId: 9 })),
  ],
  [
    'InvalidSignedPreKeyId',
    'no bundle without one',
    () => bundleOf({ ...fresh.ben, signedPreKeys: new Map() }),
  ],
  ['SessionNotFound', 'sending', () => encrypt(fresh.ben, 'anna', utf8('hello'), random)],
  ['SessionNotFound', 'reading', () => decrypt(fresh.ben, 'anna', { type: 'whisper', bytes })],
  [
    'DuplicatedMessage',
    'read again',
    () => {
      const { device, message } = encrypt(pair.anna, 'ben', utf8('once'), random);
      void device;
      decrypt(decrypt(pair.ben, 'anna', message).device, 'anna', message);
    },
  ],
  ['InvalidMessage', 'MAC', whisper(flip(bytes, bytes.length - 1))],
  ['InvalidMessage', 'text', whisper(flip(bytes, bytes.length - 9))],
  ['InvalidMessage', 'ratchet key', whisper(flip(bytes, 20))],
  ['InvalidMessage', 'too far ahead', whisper(forged(known, MAX_JUMP + 10))],
  [
    'UntrustedIdentity',
    'bundle',
    () => {
      const { ben } = strangers(random);
      startSession(pair.anna, 'ben', bundleOf(ben), random);
    },
  ],
  ...groupProvocations,
  ...envelopeProvocations,
  ['InvalidPadding', 'none', () => unpad(new Uint8Array(0))],
  ['InvalidPadding', 'a zero', () => unpad(Uint8Array.of(1, 0))],
  ['InvalidPadding', 'seventeen', () => unpad(new Uint8Array(32).fill(17))],
  ['InvalidPadding', 'more than there is', () => unpad(Uint8Array.of(3, 3))],
  ['InvalidPadding', 'not all alike', () => unpad(Uint8Array.of(9, 2, 3, 3))],
  ['InvalidFingerprint', 'no code', () => qrMatches(new Uint8Array(74), new Uint8Array(74))],
  ['InvalidDevice', 'no device', () => deserializeDevice({})],
];

describe('provoked', () => {
  it.each(provocations)('%s: %s', (code, _, action) => {
    expect(codeOf(action)).toBe(code);
  });

  it('covers every code', () => {
    const codes = new Set(provocations.map(([code]) => code));
    expect([...codes].sort()).toEqual([...protocolErrorCodes].sort());
  });
});

describe('a ProtocolError', () => {
  it('has a sentence of its own for each code', () => {
    const sentences = protocolErrorCodes.map((code) => new ProtocolError(code).message);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a signature', () => {
  it('is checked before any key of the bundle is used', () => {
    const bad = {
      signedPreKey: { ...bundle.signedPreKey, publicKey: low },
      preKey: { id: 1, publicKey: new Uint8Array(3) },
    };
    expect(codeOf(start(bad))).toBe('SignatureValidationFailed');
  });
});

describe('randomness', () => {
  it('is drawn for a turn of the ratchet and for nothing else in a message', () => {
    let drawn = 0;
    const counting = (length: number) => {
      drawn += length;
      return random(length);
    };
    const { device } = encrypt(pair.anna, 'ben', utf8('turn'), counting);
    expect(drawn).toBe(32);
    encrypt(device, 'ben', utf8('no turn'), counting);
    expect(drawn).toBe(32);
    createDevice(counting, { preKeys: 0 });
    expect(drawn).toBeGreaterThan(32);
  });
});
