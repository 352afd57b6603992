/** Sealed sender against Signal's own library; the other two peers have none. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as signal from 'libsignal-client-0.30.2';
import { describe, expect, it } from 'vitest';
import {
  acceptDistribution,
  bundleOf,
  createDevice,
  createDistributionId,
  createSenderKey,
  createSenderKeyStates,
  decrypt,
  decryptGroup,
  distributionOf,
  encrypt,
  encryptGroup,
  issueSenderCertificate,
  issueServerCertificate,
  keyPairFromPrivate,
  openUnidentified,
  sealUnidentified,
  seededRandom,
  startSession,
  unidentifiedSize,
  validateSenderCertificate,
} from '../../src/protocol/index.ts';
import { Member } from './libsignal-group.ts';
import { Identities, KyberPreKeys, PreKeys, Sessions, SignedPreKeys } from './libsignal-client.ts';

const random = seededRandom('sealed sender');
const EXPIRES = Date.UTC(2026, 0, 1);
const NOW = EXPIRES - 1;
const SERVER_ID = 300;
const [ourUuid, theirUuid] = [
  '9d0652a3-dcc3-4d11-975f-74d61598733f',
  '796abedb-ca4e-4f18-8803-1fde5b921f9f',
];
const e164 = '+14151111111';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const secret = (bytes: Uint8Array) => signal.PrivateKey.deserialize(Buffer.from(bytes));
const open = (bytes: Uint8Array) => signal.PublicKey.deserialize(Buffer.from(bytes));

const root = keyPairFromPrivate(random(32));
const issuer = keyPairFromPrivate(random(32));

/** Our device and theirs, and the certificates that a service (ours, then theirs) gave them. */
function participants() {
  const device = createDevice(random);
  const identity = signal.PrivateKey.generate();
  const signedPreKey = signal.PrivateKey.generate();
  const signature = identity.sign(signedPreKey.getPublicKey().serialize());
  const server = {
    keyPair: issuer,
    certificate: issueServerCertificate(root, SERVER_ID, issuer.publicKey, random),
  };
  const ours = issueSenderCertificate(
    server,
    {
      uuid: ourUuid,
      e164,
      deviceId: 3,
      identityKey: device.identity.publicKey,
      expires: EXPIRES,
    },
    random,
  );
  const theirs = signal.SenderCertificate.new(
    theirUuid,
    null,
    1,
    identity.getPublicKey(),
    EXPIRES,
    signal.ServerCertificate.new(SERVER_ID, open(issuer.publicKey), secret(root.privateKey)),
    secret(issuer.privateKey),
  );
  return {
    device,
    identity,
    identityKey: identity.getPublicKey().serialize(),
    bundle: {
      registrationId: 77,
      identityKey: identity.getPublicKey().serialize(),
      signedPreKey: { id: 5, publicKey: signedPreKey.getPublicKey().serialize(), signature },
    },
    sessions: new Sessions(false),
    identities: new Identities(identity, 77),
    signedPreKeys: new SignedPreKeys(
      signal.SignedPreKeyRecord.new(5, 0, signedPreKey.getPublicKey(), signedPreKey, signature),
    ),
    ours,
    theirs,
  };
}

describe('a certificate', () => {
  it('of ours is read and believed by them', () => {
    const { ours, device } = participants();
    const read = signal.SenderCertificate.deserialize(Buffer.from(ours));
    expect(read.validate(open(root.publicKey), EXPIRES)).toBe(true);
    expect(read.validate(open(root.publicKey), EXPIRES + 1)).toBe(false);
    expect(read.validate(open(issuer.publicKey), EXPIRES)).toBe(false);
    expect(read.senderUuid()).toBe(ourUuid);
    expect(read.senderE164()).toBe(e164);
    expect(read.senderDeviceId()).toBe(3);
    expect(read.expiration()).toBe(EXPIRES);
    expect(bytesToHex(read.key().serialize())).toBe(bytesToHex(device.identity.publicKey));
    expect(read.serverCertificate().keyId()).toBe(SERVER_ID);
  });

  it('of theirs is read and believed by us', () => {
    const { theirs, identityKey } = participants();
    const bytes = theirs.serialize();
    expect(validateSenderCertificate(root.publicKey, bytes, EXPIRES)).toEqual({
      uuid: theirUuid,
      e164: undefined,
      deviceId: 1,
      identityKey: Uint8Array.from(identityKey),
      expires: EXPIRES,
    });
    expect(() => validateSenderCertificate(root.publicKey, bytes, EXPIRES + 1)).toThrow('expired');
    expect(() => validateSenderCertificate(issuer.publicKey, bytes, EXPIRES)).toThrow();
  });
});

describe('an envelope', () => {
  it('goes there and back, with the conversation inside', async () => {
    const their = participants();
    let device = startSession(their.device, 'their', their.bundle, random);
    const first = encrypt(device, 'their', utf8ToBytes('hello'), random);
    device = first.device;
    const envelope = sealUnidentified(
      device.identity,
      their.identityKey,
      { type: first.message.type, content: first.message.bytes, certificate: their.ours },
      random,
    );
    const read = await signal.sealedSenderDecryptMessage(
      Buffer.from(envelope),
      open(root.publicKey),
      NOW,
      null,
      theirUuid,
      1,
      their.sessions,
      their.identities,
      new PreKeys(),
      their.signedPreKeys,
      new KyberPreKeys(),
    );
    expect(read.message().toString()).toBe('hello');
    expect([read.senderUuid(), read.senderE164(), read.deviceId()]).toEqual([ourUuid, e164, 3]);

    const answer = await signal.sealedSenderEncryptMessage(
      Buffer.from('hello yourself'),
      signal.ProtocolAddress.new(ourUuid, 3),
      their.theirs,
      their.sessions,
      their.identities,
    );
    const opened = openUnidentified(device.identity, answer, root.publicKey, NOW);
    expect(opened.certificate.uuid).toBe(theirUuid);
    expect(bytesToHex(opened.senderIdentity)).toBe(bytesToHex(their.identityKey));
    if (opened.type !== 'whisper') throw new Error(opened.type);
    const inner = decrypt(device, 'their', { type: opened.type, bytes: opened.content });
    expect(text(inner.plaintext)).toBe('hello yourself');
    const size = unidentifiedSize(
      opened.content.length,
      opened.type,
      their.theirs.serialize().length,
    );
    expect(answer.length).toBe(size);
  });

  it('carries a first message of theirs', async () => {
    const { device, identities, sessions, theirs } = participants();
    const { registrationId, identityKey, signedPreKey } = bundleOf(device, 'none');
    const address = signal.ProtocolAddress.new(ourUuid, 3);
    const bundle = signal.PreKeyBundle.new(
      registrationId,
      3,
      null,
      null,
      signedPreKey.id,
      open(signedPreKey.publicKey),
      Buffer.from(signedPreKey.signature),
      open(identityKey),
    );
    await signal.processPreKeyBundle(bundle, address, sessions, identities);
    const envelope = await signal.sealedSenderEncryptMessage(
      Buffer.from('a first one'),
      address,
      theirs,
      sessions,
      identities,
    );
    const opened = openUnidentified(device.identity, envelope, root.publicKey, NOW);
    if (opened.type !== 'prekey') throw new Error(opened.type);
    const { plaintext } = decrypt(device, 'their', { type: opened.type, bytes: opened.content });
    expect(text(plaintext)).toBe('a first one');
  });

  it('carries a group message, there and back', async () => {
    const their = participants();
    const { device, identities } = their;
    const senderKey = createSenderKey(random, createDistributionId(random));
    const member = new Member(senderKey.distributionId!);
    await member.accept(distributionOf(senderKey));
    const { message } = encryptGroup(senderKey, utf8ToBytes('hello all'), random);
    const envelope = sealUnidentified(
      device.identity,
      their.identityKey,
      { type: 'sender-key', content: message, certificate: their.ours },
      random,
    );
    const read = await signal.sealedSenderDecryptToUsmc(Buffer.from(envelope), identities);
    expect(read.msgType()).toBe(signal.CiphertextMessageType.SenderKey);
    expect(await member.open(read.contents())).toBe('hello all');

    const other = new Member(createDistributionId(random));
    const states = acceptDistribution(createSenderKeyStates('signal'), await other.distribution());
    // With a hint and a group's id, which are none of our business.
    const content = signal.UnidentifiedSenderMessageContent.new(
      await other.encrypt('hello back'),
      their.theirs,
      1,
      Buffer.from('a group'),
    );
    await identities.saveIdentity(undefined, open(device.identity.publicKey));
    const address = signal.ProtocolAddress.new(ourUuid, 3);
    const answer = await signal.sealedSenderEncrypt(content, address, identities);
    const opened = openUnidentified(device.identity, answer, root.publicKey, NOW);
    expect(opened.type).toBe('sender-key');
    expect(text(decryptGroup(states, opened.content).plaintext)).toBe('hello back');
  });

  it('with any byte flipped is refused by them, as it is by us', async () => {
    const their = participants();
    const { device, identities } = their;
    const content = utf8ToBytes('text');
    const sealed = sealUnidentified(
      device.identity,
      their.identityKey,
      { type: 'whisper', content, certificate: their.ours },
      random,
    );
    for (let i = 1; i < sealed.length; i++) {
      // The version is no part of what is authentic; we take one value only, they several.
      const broken = Buffer.from(sealed.with(i, sealed[i]! ^ (1 << (i % 8))));
      await expect(signal.sealedSenderDecryptToUsmc(broken, identities), `${i}`).rejects.toThrow();
    }
  });
});
