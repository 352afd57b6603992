/**
 * Between two addresses: starting a session, sealing, opening, trusting. Which session reads a
 * message, what becomes of the others, and when a one-time prekey is spent follow libsignal's
 * rules, on which two sides depend when their first messages cross.
 */
import { equalBytes } from '@noble/ciphers/utils.js';
import { type Address, type Device, MAX_ARCHIVED, type Peer, withEntry } from './device.ts';
import { ProtocolError } from './errors.ts';
import { checkPublicKey, copy, generateKeyPair } from './keys.ts';
import type { RandomSource } from './random.ts';
import {
  initiatorSession,
  openMessage,
  responderSession,
  sealMessage,
  type Session,
} from './session.ts';
import { isHonestKey } from './xeddsa.ts';
import {
  decodePreKeyWhisper,
  decodeWhisper,
  MESSAGE_VERSION,
  type PreKeyWhisperMessage,
  type SealedMessage,
} from './wire.ts';
import { checkBundle, initiatorKeys, type PreKeyBundle, responderKeys } from './x3dh.ts';

/** Trust on first use: a new address is believed, a known one must show the key it had. */
function trust(device: Device, address: Address, identityKey: Uint8Array): Peer {
  const peer = device.peers.get(address);
  if (!peer) return { identityKey: copy(identityKey), current: undefined, archived: [] };
  if (!equalBytes(peer.identityKey, identityKey)) throw new ProtocolError('UntrustedIdentity');
  return peer;
}

/** Puts the current session first among the archived; a message it still had pending is settled. */
function archive(peer: Peer): readonly Session[] {
  if (!peer.current) return peer.archived;
  return [{ ...peer.current, pending: undefined }, ...peer.archived].slice(0, MAX_ARCHIVED);
}

function withPeer(device: Device, address: Address, peer: Peer): Device {
  return { ...device, peers: withEntry(device.peers, address, peer) };
}

/**
 * Starts a session with whoever the bundle describes (X3DH §3.3). A session there was is archived.
 * Draws 64 random bytes: the base key and the first ratchet key.
 * @throws SignatureValidationFailed, UntrustedIdentity, BadKeyType, BadKeyLength,
 *   InvalidKeyAgreement
 */
export function startSession(
  device: Device,
  address: Address,
  bundle: PreKeyBundle,
  random: RandomSource,
): Device {
  checkBundle(bundle);
  const peer = trust(device, address, bundle.identityKey);
  const baseKey = generateKeyPair(random);
  const current = initiatorSession(
    {
      localIdentity: device.identity.publicKey,
      remoteIdentity: peer.identityKey,
      localRegistrationId: device.registrationId,
      remoteRegistrationId: bundle.registrationId,
    },
    initiatorKeys(device.identity, baseKey, bundle),
    baseKey.publicKey,
    copy(bundle.signedPreKey.publicKey),
    { preKeyId: bundle.preKey?.id, signedPreKeyId: bundle.signedPreKey.id },
    random,
  );
  return withPeer(device, address, { ...peer, current, archived: archive(peer) });
}

/**
 * Seals a plaintext for an address. Draws 32 random bytes where a turn of the ratchet is due.
 * @throws SessionNotFound before {@link startSession}, or before a first message was read
 */
export function encrypt(
  device: Device,
  address: Address,
  plaintext: Uint8Array,
  random: RandomSource,
): { readonly device: Device; readonly message: SealedMessage } {
  const peer = device.peers.get(address);
  if (!peer?.current) throw new ProtocolError('SessionNotFound');
  const { session, message } = sealMessage(peer.current, plaintext, random);
  return { device: withPeer(device, address, { ...peer, current: session }), message };
}

/** What a successful reading gives. */
export interface Opened {
  readonly device: Device;
  readonly plaintext: Uint8Array;
}

/**
 * Opens a message from an address. Needs no randomness: our half of a ratchet turn waits until we
 * send. On any error the device given is still the right one to go on with.
 * @throws every code of {@link ProtocolError} but those of bundles, padding, codes and storage
 */
export function decrypt(device: Device, address: Address, message: SealedMessage): Opened {
  return message.type === 'prekey'
    ? decryptFirst(device, address, decodePreKeyWhisper(message.bytes))
    : decryptLater(device, address, message.bytes);
}

function decryptFirst(device: Device, address: Address, outer: PreKeyWhisperMessage): Opened {
  if (outer.version !== MESSAGE_VERSION) throw new ProtocolError('UnrecognizedMessageVersion');
  const inner = decodeWhisper(outer.message);
  const peer = trust(device, address, outer.identityKey);
  const place = sessionsOf(peer).findIndex((s) => equalBytes(s.baseKey, outer.baseKey));
  if (place >= 0) {
    const { session, plaintext } = openMessage(sessionsOf(peer)[place]!, inner);
    return { device: withPeer(device, address, advance(peer, place, session)), plaintext };
  }

  // Else a message that was read could come again with a base key that only looks new.
  if (!isHonestKey(outer.baseKey)) throw new ProtocolError('InvalidKeyAgreement', 'base key');
  const signedPreKey = device.signedPreKeys.get(outer.signedPreKeyId)?.keyPair;
  if (!signedPreKey) throw new ProtocolError('InvalidSignedPreKeyId');
  // Ours start at 1, so a 0 is how some peers write "none".
  const preKey = outer.preKeyId ? device.preKeys.get(outer.preKeyId) : undefined;
  if (outer.preKeyId && !preKey) throw new ProtocolError('InvalidPreKeyId');
  const fresh = responderSession(
    {
      localIdentity: device.identity.publicKey,
      remoteIdentity: peer.identityKey,
      localRegistrationId: device.registrationId,
      remoteRegistrationId: outer.registrationId,
    },
    responderKeys(
      { identity: device.identity, signedPreKey, preKey },
      outer.identityKey,
      outer.baseKey,
    ),
    copy(outer.baseKey),
    signedPreKey,
  );
  const { session, plaintext } = openMessage(fresh, inner);
  const next = withPeer(device, address, { ...peer, current: session, archived: archive(peer) });
  return { device: preKey ? withoutPreKey(next, outer.preKeyId!) : next, plaintext };
}

/** X3DH §3.4: the one-time prekey is deleted, once the first message has proved to be authentic. */
function withoutPreKey(device: Device, id: number): Device {
  const preKeys = new Map(device.preKeys);
  preKeys.delete(id);
  return { ...device, preKeys };
}

function decryptLater(device: Device, address: Address, bytes: Uint8Array): Opened {
  const peer = device.peers.get(address);
  const sessions = peer ? sessionsOf(peer) : [];
  if (!peer || sessions.length === 0) throw new ProtocolError('SessionNotFound');
  const message = decodeWhisper(bytes);

  let refusal: unknown;
  for (const [place, candidate] of sessions.entries()) {
    let opened: ReturnType<typeof openMessage>;
    try {
      opened = openMessage(candidate, message);
    } catch (error) {
      // The session knows the message, and read it before: no other will.
      if (error instanceof ProtocolError && error.code === 'DuplicatedMessage') throw error;
      refusal ??= error;
      continue;
    }
    if (!equalBytes(candidate.remoteIdentity, peer.identityKey)) {
      throw new ProtocolError('UntrustedIdentity');
    }
    return {
      device: withPeer(device, address, advance(peer, place, opened.session)),
      plaintext: opened.plaintext,
    };
  }
  throw refusal;
}

/** The current session, if any, then the archived ones. */
function sessionsOf(peer: Peer): readonly Session[] {
  return peer.current ? [peer.current, ...peer.archived] : peer.archived;
}

/**
 * The peer after the session at `place` of {@link sessionsOf} read something: that session becomes
 * the current one. This is how two sides whose first messages crossed come to use the same.
 */
function advance(peer: Peer, place: number, session: Session): Peer {
  if (peer.current && place === 0) return { ...peer, current: session };
  const others = peer.archived.toSpliced(peer.current ? place - 1 : place, 1);
  return { ...peer, current: session, archived: archive({ ...peer, archived: others }) };
}

/**
 * The person says: yes, this is the new key. What sessions there were with the old one are archived
 * and can no longer send.
 * @throws BadKeyType, BadKeyLength
 */
export function acceptIdentity(device: Device, address: Address, identityKey: Uint8Array): Device {
  checkPublicKey(identityKey);
  const peer = device.peers.get(address);
  if (peer && equalBytes(peer.identityKey, identityKey)) return device;
  return withPeer(device, address, {
    identityKey: copy(identityKey),
    current: undefined,
    archived: peer ? archive(peer) : [],
  });
}
