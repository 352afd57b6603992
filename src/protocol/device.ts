/**
 * A device: its keys, and for each address the identity key it trusts and its sessions. A device is
 * an immutable value; every operation returns the next one and leaves the one it was given as it
 * was. So an undo is the older value, and a message that fails has changed nothing.
 */
import { ProtocolError } from './errors.ts';
import { MAX_PREKEY_ID, MAX_REGISTRATION_ID } from './ids.ts';
import { generateKeyPair, type KeyPair } from './keys.ts';
import type { RandomSource } from './random.ts';
import type { Session } from './session.ts';
import type { PreKeyBundle } from './x3dh.ts';
import { sign } from './xeddsa.ts';

/** How many former sessions are kept for each address, for messages still under way. */
export const MAX_ARCHIVED = 40;

/** Whatever the layer above calls a device: "anna", "49170…:2". */
export type Address = string;

export interface SignedPreKey {
  readonly keyPair: KeyPair;
  /** 64 bytes: XEdDSA by the identity key over the 33-byte public key. */
  readonly signature: Uint8Array;
}

/** Everything known about one address. */
export interface Peer {
  /** 33 bytes: the key trusted on first use, or accepted since. */
  readonly identityKey: Uint8Array;
  /** The session that sends. */
  readonly current: Session | undefined;
  /** At most {@link MAX_ARCHIVED}, newest first. They only read. */
  readonly archived: readonly Session[];
}

export interface Device {
  readonly registrationId: number;
  readonly identity: KeyPair;
  /** By id; the last one is handed out, older ones still read. */
  readonly signedPreKeys: ReadonlyMap<number, SignedPreKey>;
  /** By id; each is deleted by the first message that uses it. */
  readonly preKeys: ReadonlyMap<number, KeyPair>;
  /** Ids are never used twice, so that a late message cannot meet the wrong key. */
  readonly nextPreKeyId: number;
  readonly peers: ReadonlyMap<Address, Peer>;
}

/** A new map with one entry set. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export interface DeviceOptions {
  /** How many one-time prekeys to make: 4 unless told. WhatsApp uploads 812 at first. */
  readonly preKeys?: number;
}

/** A new device that knows nobody. One key pair takes about a millisecond. */
export function createDevice(random: RandomSource, { preKeys = 4 }: DeviceOptions = {}): Device {
  const [high = 0, middle = 0, low = 0] = random(3);
  const blank: Device = {
    registrationId: 1 + (((high << 16) | (middle << 8) | low) % MAX_REGISTRATION_ID),
    identity: generateKeyPair(random),
    signedPreKeys: new Map(),
    preKeys: new Map(),
    nextPreKeyId: 1,
    peers: new Map(),
  };
  return addPreKeys(rotateSignedPreKey(blank, random), preKeys, random);
}

/** Adds a signed prekey, to be handed out from now on. The ones before it still read. */
export function rotateSignedPreKey(device: Device, random: RandomSource): Device {
  const id = Math.max(0, ...device.signedPreKeys.keys()) + 1;
  const keyPair = generateKeyPair(random);
  const signature = sign(device.identity.privateKey, keyPair.publicKey, random);
  return {
    ...device,
    signedPreKeys: withEntry(device.signedPreKeys, id, { keyPair, signature }),
  };
}

/** Adds fresh one-time prekeys. Throws InvalidPreKeyId when the three bytes of ids run out. */
export function addPreKeys(device: Device, count: number, random: RandomSource): Device {
  const preKeys = new Map(device.preKeys);
  const nextPreKeyId = device.nextPreKeyId + count;
  if (nextPreKeyId > MAX_PREKEY_ID + 1) throw new ProtocolError('InvalidPreKeyId', 'ids ran out');
  for (let id = device.nextPreKeyId; id < nextPreKeyId; id++) {
    preKeys.set(id, generateKeyPair(random));
  }
  return { ...device, preKeys, nextPreKeyId };
}

/**
 * What a directory hands out about this device. A directory gives each one-time prekey to one
 * person only and deletes it; which one is its choice, so the device itself does not change here.
 * @param preKeyId - which one-time prekey; the lowest there is, or none at all, unless told
 * @throws InvalidPreKeyId if there is no such one
 */
export function bundleOf(device: Device, preKeyId?: number | 'none'): PreKeyBundle {
  const newest = [...device.signedPreKeys].at(-1);
  if (!newest) throw new ProtocolError('InvalidSignedPreKeyId');
  const [id, { keyPair, signature }] = newest;
  const bundle: PreKeyBundle = {
    registrationId: device.registrationId,
    identityKey: device.identity.publicKey,
    signedPreKey: { id, publicKey: keyPair.publicKey, signature },
  };
  if (preKeyId === 'none') return bundle;
  const chosen = preKeyId ?? device.preKeys.keys().next().value;
  if (chosen === undefined) return bundle;
  const preKey = device.preKeys.get(chosen);
  if (!preKey) throw new ProtocolError('InvalidPreKeyId');
  return { ...bundle, preKey: { id: chosen, publicKey: preKey.publicKey } };
}
