/**
 * How many bytes everything on the wire takes. Arithmetic alone, and no cipher: a world of a million
 * messages is measured with it without sealing any, and whoever only counts need not fetch what seals.
 */
import type { Account } from './certificate.ts';
import { typeNumbers, type ContentType } from './content-types.ts';
import { bytesFieldSize, FIXED64_FIELD, numberFieldSize } from './protobuf.ts';

/** Bytes of a public key with its type byte. */
export const PUBLIC_KEY_LENGTH = 33;
/** Bytes of a signature. */
export const SIGNATURE_LENGTH = 64;
/** Bytes of the MAC that travel. */
export const MAC_LENGTH = 8;
/** Bytes of a chain key. */
export const CHAIN_KEY_LENGTH = 32;
/** Bytes of the UUID by which Signal names a distribution list. */
export const DISTRIBUTION_ID_LENGTH = 16;
/** Bytes of the HMAC of each box in a sealed sender's envelope. */
export const BOX_MAC_LENGTH = 10;

/** Bytes of a field that holds a public key. */
export const KEY_FIELD = bytesFieldSize(PUBLIC_KEY_LENGTH);

/** Bytes that CBC makes of a plaintext: PKCS#7 fills up to the next multiple of 16. */
export function cbcSize(length: number): number {
  return 16 * (Math.floor(length / 16) + 1);
}

/** Bytes of a WhisperMessage around so many bytes of ciphertext. */
export function whisperSize(ciphertext: number, counter: number, previousCounter: number): number {
  const numbers = numberFieldSize(counter) + numberFieldSize(previousCounter);
  return 1 + KEY_FIELD + numbers + bytesFieldSize(ciphertext) + MAC_LENGTH;
}

/** The numbers that, by their size as varints, tell in a prekey message's length. */
export interface PreKeyNumbers {
  readonly preKeyId?: number | undefined;
  readonly registrationId: number;
  readonly signedPreKeyId: number;
}

/** Bytes of a PreKeyWhisperMessage around a WhisperMessage of so many bytes. */
export function preKeyWhisperSize(message: number, numbers: PreKeyNumbers): number {
  const { preKeyId, registrationId, signedPreKeyId } = numbers;
  const id = preKeyId === undefined ? 0 : numberFieldSize(preKeyId);
  const ids = id + numberFieldSize(registrationId) + numberFieldSize(signedPreKeyId);
  return 1 + ids + 2 * KEY_FIELD + bytesFieldSize(message);
}

/**
 * Bytes on the wire of a plaintext of `length` bytes (padding included): CBC fills up to the next
 * multiple of 16, so up to 15 more bytes of text cost nothing and the size says little, not nothing.
 * @param numbers - given for a prekey message, absent for a whisper message
 */
export function sealedSize(
  length: number,
  { counter = 0, previousCounter = 0 }: { counter?: number; previousCounter?: number } = {},
  numbers?: PreKeyNumbers,
): number {
  const whisper = whisperSize(cbcSize(length), counter, previousCounter);
  return numbers ? preKeyWhisperSize(whisper, numbers) : whisper;
}

/** Whose numbering of the fields of a group's messages. */
export type GroupDialect = 'whatsapp' | 'signal';

function headerSize(iteration: number, chainId: number, dialect: GroupDialect): number {
  const list = dialect === 'signal' ? bytesFieldSize(DISTRIBUTION_ID_LENGTH) : 0;
  return 1 + list + numberFieldSize(chainId) + numberFieldSize(iteration);
}

/** Bytes of a distribution message: 78 with a chain id of 31 bits and iteration 0 in WhatsApp. */
export function distributionSize(
  iteration: number,
  chainId: number,
  dialect: GroupDialect = 'whatsapp',
): number {
  return headerSize(iteration, chainId, dialect) + bytesFieldSize(CHAIN_KEY_LENGTH) + KEY_FIELD;
}

/** Bytes of a group message around so many bytes of ciphertext, but for its signature. */
export function unsignedSize(
  ciphertext: number,
  iteration: number,
  chainId: number,
  dialect: GroupDialect,
): number {
  return headerSize(iteration, chainId, dialect) + bytesFieldSize(ciphertext);
}

/** Bytes of a group message around a plaintext of `length` bytes (padding included). */
export function senderKeySize(
  length: number,
  iteration: number,
  chainId: number,
  dialect: GroupDialect = 'whatsapp',
): number {
  return unsignedSize(cbcSize(length), iteration, chainId, dialect) + SIGNATURE_LENGTH;
}

/** Bytes of a certificate around its body. */
export function signedSize(body: number): number {
  return bytesFieldSize(body) + bytesFieldSize(SIGNATURE_LENGTH);
}

/** Bytes of the body of a server certificate. */
export function serverBodySize(id: number): number {
  return numberFieldSize(id) + KEY_FIELD;
}

const textSize = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Bytes of the body of a sender certificate.
 * @param server bytes of the server certificate in it
 */
export function senderBodySize({ uuid, e164, deviceId }: Account, server: number): number {
  const phone = e164 === undefined ? 0 : bytesFieldSize(textSize(e164));
  const fixed = numberFieldSize(deviceId) + FIXED64_FIELD + KEY_FIELD;
  return phone + fixed + bytesFieldSize(server) + bytesFieldSize(textSize(uuid));
}

/** Bytes of a sender certificate, the server certificate in it included. */
export function certificateSize(account: Account, serverId: number): number {
  return signedSize(senderBodySize(account, signedSize(serverBodySize(serverId))));
}

/** Bytes of what an envelope hides: a message of `inner` bytes with its sender's certificate. */
export function contentSize(inner: number, type: ContentType, certificate: number): number {
  return numberFieldSize(typeNumbers[type]) + bytesFieldSize(certificate) + bytesFieldSize(inner);
}

/**
 * Bytes of an envelope around a message of `inner` bytes: about a hundred more than message and
 * certificate together.
 * @param certificate bytes of the sender's certificate
 */
export function unidentifiedSize(inner: number, type: ContentType, certificate: number): number {
  const sender = bytesFieldSize(PUBLIC_KEY_LENGTH + BOX_MAC_LENGTH);
  const message = bytesFieldSize(contentSize(inner, type, certificate) + BOX_MAC_LENGTH);
  return 1 + KEY_FIELD + sender + message;
}
