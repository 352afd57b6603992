/** What Baileys, and with it most of what talks to WhatsApp from JavaScript, uses: libsignal 6.0.0. */
import * as libsignal from 'libsignal';
import type { PreKeyBundle } from '../../src/protocol/index.ts';
import { type Implementation, quietly } from './peer.ts';

interface Keys {
  pubKey: Buffer;
  privKey: Buffer;
}

/** The parts that the package exports without declaring them. */
const { curve, keyhelper } = libsignal as unknown as {
  curve: {
    calculateSignature(privateKey: Uint8Array, message: Uint8Array): Uint8Array;
    verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  };
  keyhelper: {
    generateIdentityKeyPair(): Keys;
    generateSignedPreKey(identity: Keys, id: number): { keyPair: Keys; signature: Buffer };
    generatePreKey(id: number): { keyPair: Keys };
  };
};

const address = new libsignal.ProtocolAddress('other', 1);

export const libsignalJs: Implementation = {
  name: 'libsignal 6.0.0',
  maxJump: 2000,
  versionIsAuthentic: false,
  trialAltersSession: true,
  checksBundle: false,
  verify(publicKey, message, signature) {
    try {
      return curve.verifySignature(
        Buffer.from(publicKey),
        Buffer.from(message),
        Buffer.from(signature),
      );
    } catch {
      return false;
    }
  },
  create(inMemory = false) {
    const identity = keyhelper.generateIdentityKeyPair();
    const registrationId = 88;
    const signedId = 6;
    const signed = keyhelper.generateSignedPreKey(identity, signedId);
    const preKeys = new Map<number, Keys>();
    let nextId = 2000;
    // Serialised each time: a failed decryption alters the record in memory.
    let record: string | undefined;
    let kept: libsignal.SessionRecord | undefined;
    const storage = {
      loadSession: () =>
        Promise.resolve(
          record === undefined
            ? kept
            : libsignal.SessionRecord.deserialize(JSON.parse(record) as Uint8Array),
        ),
      storeSession: (_: string, session: libsignal.SessionRecord) => {
        if (inMemory) kept = session;
        else record = JSON.stringify(session.serialize());
        return Promise.resolve();
      },
      isTrustedIdentity: () => true,
      loadPreKey: (id: number | string) => Promise.resolve(preKeys.get(Number(id))),
      removePreKey: (id: number) => void preKeys.delete(id),
      loadSignedPreKey: () => signed.keyPair,
      getOurRegistrationId: () => registrationId,
      getOurIdentity: () => identity,
    };
    const cipher = () => new libsignal.SessionCipher(storage, address);
    return Promise.resolve({
      identityKey: identity.pubKey,
      sign: (message) => curve.calculateSignature(identity.privKey, Buffer.from(message)),
      bundle(oneTime) {
        const bundle: PreKeyBundle = {
          registrationId,
          identityKey: identity.pubKey,
          signedPreKey: {
            id: signedId,
            publicKey: signed.keyPair.pubKey,
            signature: signed.signature,
          },
        };
        if (!oneTime) return Promise.resolve(bundle);
        const id = nextId++;
        const { keyPair } = keyhelper.generatePreKey(id);
        preKeys.set(id, keyPair);
        return Promise.resolve({ ...bundle, preKey: { id, publicKey: keyPair.pubKey } });
      },
      start: (bundle) =>
        quietly(() =>
          new libsignal.SessionBuilder(storage, address).initOutgoing({
            registrationId: bundle.registrationId,
            identityKey: Buffer.from(bundle.identityKey),
            signedPreKey: {
              keyId: bundle.signedPreKey.id,
              publicKey: Buffer.from(bundle.signedPreKey.publicKey),
              signature: Buffer.from(bundle.signedPreKey.signature),
            },
            // Declared as always there, which it need not be.
            preKey: (bundle.preKey && {
              keyId: bundle.preKey.id,
              publicKey: Buffer.from(bundle.preKey.publicKey),
            })!,
          }),
        ),
      async seal(plaintext) {
        const { type, body } = await cipher().encrypt(Buffer.from(plaintext));
        // Declared as text, but bytes.
        const bytes = body as unknown as Uint8Array;
        return { type: type === 3 ? 'prekey' : 'whisper', bytes: Uint8Array.from(bytes) };
      },
      open: ({ type, bytes }) =>
        quietly(() =>
          type === 'prekey'
            ? cipher().decryptPreKeyWhisperMessage(Buffer.from(bytes))
            : cipher().decryptWhisperMessage(Buffer.from(bytes)),
        ),
    });
  },
};
