/**
 * X3DH: two people who never met agree on a secret while one of them is offline (Marlinspike and
 * Perrin, "The X3DH Key Agreement Protocol", §3). Both sides compute the same three or four
 * Diffie-Hellman secrets, each with its own halves. X3DH's associated data is not a value here:
 * both identity keys enter every message's MAC instead.
 */
import { ProtocolError } from './errors.ts';
import { firstKeys, type RootStep } from './kdf.ts';
import { agree, checkPublicKey, type KeyPair } from './keys.ts';
import { verify } from './xeddsa.ts';

/** What a directory hands out about a device, so that somebody can write to it while it is off. */
export interface PreKeyBundle {
  readonly registrationId: number;
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  readonly signedPreKey: {
    readonly id: number;
    /** 33 bytes. */
    readonly publicKey: Uint8Array;
    /** 64 bytes: XEdDSA by the identity key over the 33 bytes of `publicKey`. */
    readonly signature: Uint8Array;
  };
  /** Absent when the device's one-time prekeys have run out. */
  readonly preKey?: {
    readonly id: number;
    /** 33 bytes. */
    readonly publicKey: Uint8Array;
  };
}

/**
 * X3DH §3.3, first sentence: verify, and abort if it fails. Throws SignatureValidationFailed, or
 * BadKeyType or BadKeyLength for something that is no key.
 */
export function checkBundle(bundle: PreKeyBundle): void {
  const { identityKey, signedPreKey, preKey } = bundle;
  if (!verify(identityKey, signedPreKey.publicKey, signedPreKey.signature)) {
    throw new ProtocolError('SignatureValidationFailed');
  }
  checkPublicKey(signedPreKey.publicKey);
  if (preKey) checkPublicKey(preKey.publicKey);
}

/** X3DH §2.2: F ‖ KM. F is 32 bytes ff, so that the input is never a valid point encoding. */
function combine(secrets: readonly Uint8Array[]): RootStep {
  const input = new Uint8Array(32 * (secrets.length + 1)).fill(0xff, 0, 32);
  secrets.forEach((secret, i) => input.set(secret, 32 * (i + 1)));
  return firstKeys(input);
}

/** The initiator's side: own identity and fresh base key against a bundle (already checked). */
export function initiatorKeys(identity: KeyPair, baseKey: KeyPair, bundle: PreKeyBundle): RootStep {
  const { identityKey, signedPreKey, preKey } = bundle;
  const secrets = [
    agree(identity.privateKey, signedPreKey.publicKey),
    agree(baseKey.privateKey, identityKey),
    agree(baseKey.privateKey, signedPreKey.publicKey),
  ];
  if (preKey) secrets.push(agree(baseKey.privateKey, preKey.publicKey));
  return combine(secrets);
}

/** The private halves that the responder needs; the one-time prekey only if one was used. */
export interface ResponderKeys {
  readonly identity: KeyPair;
  readonly signedPreKey: KeyPair;
  readonly preKey: KeyPair | undefined;
}

/** The responder's side: own keys against the initiator's identity key and base key (33 bytes each). */
export function responderKeys(
  own: ResponderKeys,
  identityKey: Uint8Array,
  baseKey: Uint8Array,
): RootStep {
  const secrets = [
    agree(own.signedPreKey.privateKey, identityKey),
    agree(own.identity.privateKey, baseKey),
    agree(own.signedPreKey.privateKey, baseKey),
  ];
  if (own.preKey) secrets.push(agree(own.preKey.privateKey, baseKey));
  return combine(secrets);
}
