/**
 * The bytes of the two messages, in libsignal's wire format, version 3. WhisperMessage: version ‖
 * protobuf ‖ 8 bytes of MAC. PreKeyWhisperMessage: version ‖ protobuf, with a WhisperMessage inside.
 * Which of the two some bytes are is not in the bytes: the layer above says so (`type="pkmsg"` or
 * `"msg"` in WhatsApp's stanza).
 */
import { ProtocolError } from './errors.ts';
import { checkPublicKey } from './keys.ts';
import { writeBytesField, writeNumberField } from './protobuf.ts';
import { need, readFields, type Schema } from './schema.ts';
import { MAC_LENGTH, preKeyWhisperSize, whisperSize } from './sizes.ts';

/** The message version spoken here: X3DH and the double ratchet, before post-quantum keys. */
export const MESSAGE_VERSION = 3;
/** Version 4 (post-quantum keys) is known by name, but no session here speaks it. */
const MAX_KNOWN_VERSION = 4;
/** High nibble: the message's version. Low nibble: the highest its sender speaks. */
export const VERSION_BYTE = 0x33;

export type MessageType = 'prekey' | 'whisper';

/** A message ready to travel. */
export interface SealedMessage {
  /** 'prekey' until the first reply was read, then 'whisper'. */
  readonly type: MessageType;
  readonly bytes: Uint8Array;
}

type WhisperField = 'ratchetKey' | 'counter' | 'previousCounter' | 'ciphertext';
type PreKeyField =
  'preKeyId' | 'baseKey' | 'identityKey' | 'message' | 'registrationId' | 'signedPreKeyId';

export const whisperSchema: Schema<WhisperField> = {
  1: { name: 'ratchetKey', kind: 'key', required: true },
  2: { name: 'counter', kind: 'number', required: true },
  3: { name: 'previousCounter', kind: 'number', required: false },
  4: { name: 'ciphertext', kind: 'bytes', required: true },
};

export const preKeySchema: Schema<PreKeyField> = {
  1: { name: 'preKeyId', kind: 'number', required: false },
  2: { name: 'baseKey', kind: 'key', required: true },
  3: { name: 'identityKey', kind: 'key', required: true },
  4: { name: 'message', kind: 'message', required: true },
  5: { name: 'registrationId', kind: 'number', required: false },
  6: { name: 'signedPreKeyId', kind: 'number', required: true },
};

/** A WhisperMessage, read but not yet authenticated. Its arrays are views into `bytes`. */
export interface WhisperMessage {
  readonly version: number;
  readonly ratchetKey: Uint8Array;
  readonly counter: number;
  readonly previousCounter: number;
  readonly ciphertext: Uint8Array;
  readonly mac: Uint8Array;
  /** Everything the MAC covers: all but the MAC itself, exactly as it came. */
  readonly authenticated: Uint8Array;
}

/** A PreKeyWhisperMessage, read but not yet authenticated. Its arrays are views into the input. */
export interface PreKeyWhisperMessage {
  readonly version: number;
  /** Absent when no one-time prekey was used. Some senders write 0 for that. */
  readonly preKeyId: number | undefined;
  readonly baseKey: Uint8Array;
  readonly identityKey: Uint8Array;
  readonly message: Uint8Array;
  readonly registrationId: number;
  readonly signedPreKeyId: number;
}

/** The version a message is written in: 3, up to the highest that is known of at all. */
export function readVersion(byte: number, highest: number): number {
  const version = byte >> 4;
  if (version < MESSAGE_VERSION) throw new ProtocolError('LegacyCiphertextVersion');
  if (version > highest) throw new ProtocolError('UnrecognizedCiphertextVersion');
  return version;
}

/**
 * Reads a WhisperMessage. Throws CiphertextMessageTooShort, LegacyCiphertextVersion,
 * UnrecognizedCiphertextVersion, InvalidProtobufEncoding, BadKeyType, BadKeyLength.
 */
export function decodeWhisper(input: Uint8Array): WhisperMessage {
  if (input.length <= MAC_LENGTH) throw new ProtocolError('CiphertextMessageTooShort');
  const version = readVersion(input[0]!, MAX_KNOWN_VERSION);
  const end = input.length - MAC_LENGTH;
  const { numbers, bytes } = readFields(input, 1, end, whisperSchema);
  return {
    version,
    ratchetKey: checkPublicKey(need(bytes.ratchetKey, 'ratchetKey')),
    counter: need(numbers.counter, 'counter'),
    previousCounter: numbers.previousCounter ?? 0,
    ciphertext: need(bytes.ciphertext, 'ciphertext'),
    mac: input.subarray(end),
    authenticated: input.subarray(0, end),
  };
}

/** Reads a PreKeyWhisperMessage; the message inside stays bytes. Throws as {@link decodeWhisper}. */
export function decodePreKeyWhisper(input: Uint8Array): PreKeyWhisperMessage {
  if (input.length === 0) throw new ProtocolError('CiphertextMessageTooShort');
  const version = readVersion(input[0]!, MAX_KNOWN_VERSION);
  const { numbers, bytes } = readFields(input, 1, input.length, preKeySchema);
  return {
    version,
    preKeyId: numbers.preKeyId,
    baseKey: checkPublicKey(need(bytes.baseKey, 'baseKey')),
    identityKey: checkPublicKey(need(bytes.identityKey, 'identityKey')),
    message: need(bytes.message, 'message'),
    registrationId: numbers.registrationId ?? 0,
    signedPreKeyId: need(numbers.signedPreKeyId, 'signedPreKeyId'),
  };
}

export interface WhisperHeader {
  readonly ratchetKey: Uint8Array;
  readonly counter: number;
  readonly previousCounter: number;
}

/**
 * A WhisperMessage but for its MAC: `bytes` has room for it at the end, `authenticated` is what it
 * must cover. Zeros are written out because libsignal requires the counter to be there.
 */
export function encodeWhisper(
  header: WhisperHeader,
  ciphertext: Uint8Array,
): { readonly bytes: Uint8Array; readonly authenticated: Uint8Array } {
  const { ratchetKey, counter, previousCounter } = header;
  const bytes = new Uint8Array(whisperSize(ciphertext.length, counter, previousCounter));
  bytes[0] = VERSION_BYTE;
  let at = writeBytesField(bytes, 1, 1, ratchetKey);
  at = writeNumberField(bytes, at, 2, counter);
  at = writeNumberField(bytes, at, 3, previousCounter);
  at = writeBytesField(bytes, at, 4, ciphertext);
  return { bytes, authenticated: bytes.subarray(0, at) };
}

/** A whole PreKeyWhisperMessage around a finished WhisperMessage. */
export function encodePreKeyWhisper(fields: Omit<PreKeyWhisperMessage, 'version'>): Uint8Array {
  const { preKeyId, baseKey, identityKey, message, registrationId, signedPreKeyId } = fields;
  const bytes = new Uint8Array(preKeyWhisperSize(message.length, fields));
  bytes[0] = VERSION_BYTE;
  let at = preKeyId === undefined ? 1 : writeNumberField(bytes, 1, 1, preKeyId);
  at = writeBytesField(bytes, at, 2, baseKey);
  at = writeBytesField(bytes, at, 3, identityKey);
  at = writeBytesField(bytes, at, 4, message);
  at = writeNumberField(bytes, at, 5, registrationId);
  writeNumberField(bytes, at, 6, signedPreKeyId);
  return bytes;
}
