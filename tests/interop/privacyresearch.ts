/** A TypeScript port of Signal's first JavaScript library. ArrayBuffers, bodies as binary text. */
import * as privacyresearch from '@privacyresearch/libsignal-protocol-typescript';
import type { PreKeyBundle } from '../../src/protocol/index.ts';
import { type Implementation, quietly } from './peer.ts';

const address = new privacyresearch.SignalProtocolAddress('other', 1);
// The default export is a function that loads the curve.
const { Curve: curve } = await privacyresearch.default();

const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;
const bytesOf = (data: ArrayBuffer) => new Uint8Array(data);

export const privacyResearch: Implementation = {
  name: 'privacyresearch 0.0.16',
  maxJump: 2000,
  versionIsAuthentic: false,
  trialAltersSession: true,
  checksBundle: true,
  verify(publicKey, message, signature) {
    try {
      // The function says whether the signature is bad.
      return !curve.verifySignature(buffer(publicKey), buffer(message), buffer(signature));
    } catch {
      return false;
    }
  },
  safetyNumber: (local, remote) =>
    new privacyresearch.FingerprintGenerator(5200).createFor(
      local.stableId,
      buffer(local.identityKey),
      remote.stableId,
      buffer(remote.identityKey),
    ),
  async create() {
    const { KeyHelper } = privacyresearch;
    const identity = await KeyHelper.generateIdentityKeyPair();
    const registrationId = 99;
    const signedId = 7;
    const signed = await KeyHelper.generateSignedPreKey(identity, signedId);
    const preKeys = new Map<number, privacyresearch.KeyPairType>();
    let nextId = 3000;
    let record: string | undefined;
    const storage: privacyresearch.StorageType = {
      getIdentityKeyPair: () => Promise.resolve(identity),
      getLocalRegistrationId: () => Promise.resolve(registrationId),
      isTrustedIdentity: () => Promise.resolve(true),
      saveIdentity: () => Promise.resolve(false),
      loadPreKey: (id) => Promise.resolve(preKeys.get(Number(id))),
      storePreKey: () => Promise.resolve(),
      removePreKey: (id) => Promise.resolve(void preKeys.delete(Number(id))),
      storeSession: (_address, session) => Promise.resolve(void (record = session)),
      loadSession: () => Promise.resolve(record),
      loadSignedPreKey: () => Promise.resolve(signed.keyPair),
      storeSignedPreKey: () => Promise.resolve(),
      removeSignedPreKey: () => Promise.resolve(),
    };
    const cipher = () => new privacyresearch.SessionCipher(storage, address);
    return {
      identityKey: bytesOf(identity.pubKey),
      sign: (message) => bytesOf(curve.calculateSignature(identity.privKey, buffer(message))),
      async bundle(oneTime) {
        const bundle: PreKeyBundle = {
          registrationId,
          identityKey: bytesOf(identity.pubKey),
          signedPreKey: {
            id: signedId,
            publicKey: bytesOf(signed.keyPair.pubKey),
            signature: bytesOf(signed.signature),
          },
        };
        if (!oneTime) return bundle;
        const id = nextId++;
        const { keyPair } = await KeyHelper.generatePreKey(id);
        preKeys.set(id, keyPair);
        return { ...bundle, preKey: { id, publicKey: bytesOf(keyPair.pubKey) } };
      },
      async start(bundle) {
        await quietly(() =>
          new privacyresearch.SessionBuilder(storage, address).processPreKey({
            registrationId: bundle.registrationId,
            identityKey: buffer(bundle.identityKey),
            signedPreKey: {
              keyId: bundle.signedPreKey.id,
              publicKey: buffer(bundle.signedPreKey.publicKey),
              signature: buffer(bundle.signedPreKey.signature),
            },
            ...(bundle.preKey && {
              preKey: { keyId: bundle.preKey.id, publicKey: buffer(bundle.preKey.publicKey) },
            }),
          }),
        );
      },
      async seal(plaintext) {
        const { type, body } = await cipher().encrypt(buffer(plaintext));
        return {
          type: type === 3 ? 'prekey' : 'whisper',
          bytes: Uint8Array.from(Buffer.from(body!, 'binary')),
        };
      },
      open: ({ type, bytes }) =>
        quietly(async () =>
          bytesOf(
            type === 'prekey'
              ? await cipher().decryptPreKeyWhisperMessage(buffer(bytes))
              : await cipher().decryptWhisperMessage(buffer(bytes)),
          ),
        ),
    };
  },
};
