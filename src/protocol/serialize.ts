/**
 * A device as plain JSON and back. Bytes are lower-case hex; of key pairs only the private half is
 * written, because a stored public half could only repeat it or contradict it. Reading trusts
 * nothing: whatever is missing, extra, out of range or too long is refused with the path to it.
 *
 * What is written contains every private key in the clear. Where it is put is the caller's duty.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { MAX_SKIPPED, type ReceivingChain, type SendingChain } from './chain.ts';
import { type Device, MAX_ARCHIVED, type Peer, type SignedPreKey } from './device.ts';
import { ProtocolError } from './errors.ts';
import { MAX_PREKEY_ID, MAX_REGISTRATION_ID } from './ids.ts';
import type { KeyPair } from './keys.ts';
import { MAX_UINT32 } from './protobuf.ts';
import { type Json, type Read, reader } from './reader.ts';
import { MAX_CHAINS, type Session } from './session.ts';
import { verify } from './xeddsa.ts';

/** The first field of what is written; another value is refused. */
export const DEVICE_FORMAT = 'signal-device-1';

const pairs = <V>(map: ReadonlyMap<number | string, V>, write: (value: V) => Json): Json =>
  [...map].map(([key, value]) => [key, write(value)]);

const writePrivate = (pair: KeyPair): Json => bytesToHex(pair.privateKey);

function writeSending({ ratchet, key, index }: SendingChain): Json {
  return { ratchet: writePrivate(ratchet), key: bytesToHex(key), index };
}

function writeReceiving({ ratchetKey, key, index, skipped }: ReceivingChain): Json {
  return {
    ratchetKey: bytesToHex(ratchetKey),
    key: bytesToHex(key),
    index,
    skipped: pairs(skipped, bytesToHex),
  };
}

function writeSession(session: Session): Json {
  const { sending, pending } = session;
  return {
    localIdentity: bytesToHex(session.localIdentity),
    remoteIdentity: bytesToHex(session.remoteIdentity),
    localRegistrationId: session.localRegistrationId,
    remoteRegistrationId: session.remoteRegistrationId,
    baseKey: bytesToHex(session.baseKey),
    rootKey: bytesToHex(session.rootKey),
    sending: sending ? writeSending(sending) : null,
    receiving: session.receiving.map(writeReceiving),
    previousCounter: session.previousCounter,
    pending: pending
      ? { preKeyId: pending.preKeyId ?? null, signedPreKeyId: pending.signedPreKeyId }
      : null,
  };
}

/** The device as a value that JSON.stringify takes whole and {@link deserializeDevice} reads. */
export function serializeDevice(device: Device): Json {
  return {
    format: DEVICE_FORMAT,
    registrationId: device.registrationId,
    identity: writePrivate(device.identity),
    signedPreKeys: pairs(device.signedPreKeys, ({ keyPair, signature }) => ({
      key: writePrivate(keyPair),
      signature: bytesToHex(signature),
    })),
    preKeys: pairs(device.preKeys, writePrivate),
    nextPreKeyId: device.nextPreKeyId,
    peers: pairs(device.peers, ({ identityKey, current, archived }) => ({
      identityKey: bytesToHex(identityKey),
      current: current ? writeSession(current) : null,
      archived: archived.map(writeSession),
    })),
  };
}

const keyId = (read: Read): number => read.integer(1, MAX_PREKEY_ID);

/** A counter: one past the last message may be 2^32. */
const index = (read: Read): number => read.integer(0, MAX_UINT32 + 1);

function readSending(read: Read): SendingChain {
  const { ratchet, key, index: next } = read.object('ratchet', 'key', 'index');
  return { ratchet: ratchet.keyPair(), key: key.bytes(32), index: index(next) };
}

function readReceiving(read: Read): ReceivingChain {
  const fields = read.object('ratchetKey', 'key', 'index', 'skipped');
  const next = index(fields.index);
  return {
    ratchetKey: fields.ratchetKey.publicKey(),
    key: fields.key.bytes(32),
    index: next,
    skipped: fields.skipped.map(
      MAX_SKIPPED,
      (counter) => counter.integer(0, next - 1),
      (seed) => seed.bytes(32),
    ),
  };
}

function readSession(read: Read): Session {
  const fields = read.object(
    'localIdentity',
    'remoteIdentity',
    'localRegistrationId',
    'remoteRegistrationId',
    'baseKey',
    'rootKey',
    'sending',
    'receiving',
    'previousCounter',
    'pending',
  );
  const sending = fields.sending.optional(readSending);
  const receiving = fields.receiving.list(MAX_CHAINS, readReceiving);
  // Without either there is nothing that the next message could continue.
  if (!sending && receiving.length === 0) fields.receiving.refuse('empty');
  return {
    localIdentity: fields.localIdentity.publicKey(),
    remoteIdentity: fields.remoteIdentity.publicKey(),
    localRegistrationId: fields.localRegistrationId.integer(1, MAX_REGISTRATION_ID),
    remoteRegistrationId: fields.remoteRegistrationId.integer(0, MAX_UINT32),
    baseKey: fields.baseKey.publicKey(),
    rootKey: fields.rootKey.bytes(32),
    sending,
    receiving,
    previousCounter: fields.previousCounter.integer(0, MAX_UINT32),
    pending: fields.pending.optional((pending) => {
      const { preKeyId, signedPreKeyId } = pending.object('preKeyId', 'signedPreKeyId');
      const anyId = (id: Read) => id.integer(0, MAX_UINT32);
      return { preKeyId: preKeyId.optional(anyId), signedPreKeyId: anyId(signedPreKeyId) };
    }),
  };
}

function readPeer(read: Read): Peer {
  const { identityKey, current, archived } = read.object('identityKey', 'current', 'archived');
  return {
    identityKey: identityKey.publicKey(),
    current: current.optional(readSession),
    archived: archived.list(MAX_ARCHIVED, readSession),
  };
}

function readSignedPreKey(read: Read, identity: KeyPair): SignedPreKey {
  const { key, signature } = read.object('key', 'signature');
  const signed = { keyPair: key.keyPair(), signature: signature.bytes(64) };
  if (!verify(identity.publicKey, signed.keyPair.publicKey, signed.signature)) {
    signature.refuse('not by this identity');
  }
  return signed;
}

/**
 * Reads what {@link serializeDevice} wrote. Each private key in it costs most of a millisecond,
 * each signature some three.
 * @throws InvalidDevice, with the path to the first thing wrong
 */
export function deserializeDevice(json: unknown): Device {
  const fields = reader(json, (detail) => new ProtocolError('InvalidDevice', detail)).object(
    'format',
    'registrationId',
    'identity',
    'signedPreKeys',
    'preKeys',
    'nextPreKeyId',
    'peers',
  );
  if (fields.format.text() !== DEVICE_FORMAT) fields.format.refuse('unknown format');
  const identity = fields.identity.keyPair();
  const nextPreKeyId = fields.nextPreKeyId.integer(1, MAX_PREKEY_ID + 1);
  return {
    registrationId: fields.registrationId.integer(1, MAX_REGISTRATION_ID),
    identity,
    signedPreKeys: fields.signedPreKeys.map(MAX_PREKEY_ID, keyId, (key) =>
      readSignedPreKey(key, identity),
    ),
    preKeys: fields.preKeys.map(
      MAX_PREKEY_ID,
      (id) => id.integer(1, nextPreKeyId - 1),
      (key) => key.keyPair(),
    ),
    nextPreKeyId,
    peers: fields.peers.map(Infinity, (address) => address.text(), readPeer),
  };
}
