/** Signal's own library, 0.30.2: native code, writes the version byte 34, MACs the byte received. */
import * as signal from 'libsignal-client-0.30.2';
import type { PreKeyBundle } from '../../src/protocol/index.ts';
import type { Implementation } from './peer.ts';

const address = signal.ProtocolAddress.new('other', 1);

export class Sessions extends signal.SessionStore {
  private record: signal.SessionRecord | undefined;
  constructor(private readonly inMemory: boolean) {
    super();
  }
  override saveSession(_: unknown, record: signal.SessionRecord) {
    this.record = this.inMemory ? record : signal.SessionRecord.deserialize(record.serialize());
    return Promise.resolve();
  }
  override getSession() {
    return Promise.resolve(this.record ?? null);
  }
  override async getExistingSessions() {
    const session = await this.getSession();
    return session ? [session] : [];
  }
}

export class Identities extends signal.IdentityKeyStore {
  private known: signal.PublicKey | undefined;
  constructor(
    private readonly own: signal.PrivateKey,
    private readonly registrationId: number,
  ) {
    super();
  }
  override getIdentityKey() {
    return Promise.resolve(this.own);
  }
  override getLocalRegistrationId() {
    return Promise.resolve(this.registrationId);
  }
  override saveIdentity(_: unknown, key: signal.PublicKey) {
    const changed = this.known !== undefined && this.known.compare(key) !== 0;
    this.known = key;
    return Promise.resolve(changed);
  }
  override isTrustedIdentity(_: unknown, key: signal.PublicKey) {
    return Promise.resolve(this.known === undefined || this.known.compare(key) === 0);
  }
  override getIdentity() {
    return Promise.resolve(this.known ?? null);
  }
}

export class PreKeys extends signal.PreKeyStore {
  private readonly records = new Map<number, Buffer>();
  override savePreKey(id: number, record: signal.PreKeyRecord) {
    this.records.set(id, record.serialize());
    return Promise.resolve();
  }
  override getPreKey(id: number) {
    const record = this.records.get(id);
    if (!record) return Promise.reject(new Error(`no prekey ${id}`));
    return Promise.resolve(signal.PreKeyRecord.deserialize(record));
  }
  override removePreKey(id: number) {
    this.records.delete(id);
    return Promise.resolve();
  }
}

export class SignedPreKeys extends signal.SignedPreKeyStore {
  constructor(private readonly record: signal.SignedPreKeyRecord) {
    super();
  }
  override saveSignedPreKey() {
    return Promise.resolve();
  }
  override getSignedPreKey(id: number) {
    if (id !== this.record.id()) return Promise.reject(new Error(`no signed prekey ${id}`));
    return Promise.resolve(this.record);
  }
}

export class KyberPreKeys extends signal.KyberPreKeyStore {
  override saveKyberPreKey() {
    return Promise.resolve();
  }
  override getKyberPreKey(id: number) {
    return Promise.reject(new Error(`no Kyber prekey ${id}`));
  }
  override markKyberPreKeyUsed() {
    return Promise.resolve();
  }
}

const key = (bytes: Uint8Array) => signal.PublicKey.deserialize(Buffer.from(bytes));

export const libsignalClient: Implementation = {
  name: 'libsignal-client 0.30.2',
  maxJump: 25_000,
  versionIsAuthentic: true,
  trialAltersSession: false,
  checksBundle: true,
  verify: (publicKey, message, signature) =>
    key(publicKey).verify(Buffer.from(message), Buffer.from(signature)),
  safetyNumber: (local, remote) =>
    Promise.resolve(
      signal.Fingerprint.new(
        5200,
        2,
        Buffer.from(local.stableId),
        key(local.identityKey),
        Buffer.from(remote.stableId),
        key(remote.identityKey),
      )
        .displayableFingerprint()
        .toString(),
    ),
  create(inMemory = false) {
    const identity = signal.PrivateKey.generate();
    const identityKey = identity.getPublicKey();
    const registrationId = 77;
    const signedId = 5;
    const signedKey = signal.PrivateKey.generate();
    const signedPublic = signedKey.getPublicKey().serialize();
    const signature = identity.sign(signedPublic);
    const sessions = new Sessions(inMemory);
    const identities = new Identities(identity, registrationId);
    const preKeys = new PreKeys();
    const signedPreKeys = new SignedPreKeys(
      signal.SignedPreKeyRecord.new(signedId, 0, signedKey.getPublicKey(), signedKey, signature),
    );
    const kyberPreKeys = new KyberPreKeys();
    let nextId = 1000;
    return Promise.resolve({
      identityKey: identityKey.serialize(),
      sign: (message) => identity.sign(Buffer.from(message)),
      async bundle(oneTime) {
        const bundle: PreKeyBundle = {
          registrationId,
          identityKey: identityKey.serialize(),
          signedPreKey: { id: signedId, publicKey: signedPublic, signature },
        };
        if (!oneTime) return bundle;
        const id = nextId++;
        const preKey = signal.PrivateKey.generate();
        const publicKey = preKey.getPublicKey();
        await preKeys.savePreKey(id, signal.PreKeyRecord.new(id, publicKey, preKey));
        return { ...bundle, preKey: { id, publicKey: publicKey.serialize() } };
      },
      start: (bundle) =>
        signal.processPreKeyBundle(
          signal.PreKeyBundle.new(
            bundle.registrationId,
            1,
            bundle.preKey?.id ?? null,
            bundle.preKey ? key(bundle.preKey.publicKey) : null,
            bundle.signedPreKey.id,
            key(bundle.signedPreKey.publicKey),
            Buffer.from(bundle.signedPreKey.signature),
            key(bundle.identityKey),
          ),
          address,
          sessions,
          identities,
        ),
      async seal(plaintext) {
        const message = await signal.signalEncrypt(
          Buffer.from(plaintext),
          address,
          sessions,
          identities,
        );
        const first = message.type() === Number(signal.CiphertextMessageType.PreKey);
        return { type: first ? 'prekey' : 'whisper', bytes: message.serialize() };
      },
      // Async, so that what deserialising throws becomes a rejection.
      async open({ type, bytes }) {
        const buffer = Buffer.from(bytes);
        return type === 'whisper'
          ? signal.signalDecrypt(
              signal.SignalMessage.deserialize(buffer),
              address,
              sessions,
              identities,
            )
          : signal.signalDecryptPreKey(
              signal.PreKeySignalMessage.deserialize(buffer),
              address,
              sessions,
              identities,
              preKeys,
              signedPreKeys,
              kyberPreKeys,
            );
      },
    });
  },
};
