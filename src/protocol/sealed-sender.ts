/**
 * Sealed sender, version 1: a second envelope around a finished message, in which the sender's name
 * travels unreadable to the service that delivers it. A fresh key hides who the sender is; the
 * sender's own key, agreed on inside, then shows the recipient that it is them. Two boxes, each
 * AES-256 in counter mode and ten bytes of HMAC.
 */
import { ctr } from '@noble/ciphers/aes.js';
import { concatBytes, equalBytes } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type CertificateSubject, validateSenderCertificate } from './certificate.ts';
import { contentTypes, type ContentType, typeNumbers } from './content-types.ts';
import { ProtocolError } from './errors.ts';
import { expand, extract, hmacUnder } from './hkdf.ts';
import { agree, checkPublicKey, copy, generateKeyPair, type KeyPair } from './keys.ts';
import { writeBytesField, writeNumberField } from './protobuf.ts';
import type { RandomSource } from './random.ts';
import { need, readFields, type Schema } from './schema.ts';
import { BOX_MAC_LENGTH, contentSize, unidentifiedSize } from './sizes.ts';

/** Version 1, and the highest that its sender speaks: 1. */
const UNIDENTIFIED_VERSION = 0x11;
const SALT_LABEL = utf8ToBytes('UnidentifiedDelivery');
const NOTHING = new Uint8Array(0);
/** Each box has keys of its own, so that the counter may always start at zero. */
const COUNTER = new Uint8Array(16);

type EnvelopeField = 'ephemeralKey' | 'sender' | 'message';
type ContentField = 'type' | 'certificate' | 'content';

const envelopeSchema: Schema<EnvelopeField> = {
  1: { name: 'ephemeralKey', kind: 'key', required: true },
  2: { name: 'sender', kind: 'bytes', required: true },
  3: { name: 'message', kind: 'bytes', required: true },
};

const contentSchema: Schema<ContentField> = {
  1: { name: 'type', kind: 'number', required: true },
  2: { name: 'certificate', kind: 'message', required: true },
  3: { name: 'content', kind: 'bytes', required: true },
};

/** What goes into an envelope. */
export interface UnidentifiedContent {
  readonly type: ContentType;
  /** A finished message, as {@link encrypt} or {@link encryptGroup} made it. */
  readonly content: Uint8Array;
  /** The sender's own certificate. */
  readonly certificate: Uint8Array;
}

/** What comes out of an envelope. The content is still to be decrypted. */
export interface OpenedUnidentified {
  /** 33 bytes: proved by the envelope, and the one that the certificate names. */
  readonly senderIdentity: Uint8Array;
  readonly type: ContentType;
  readonly content: Uint8Array;
  readonly certificate: CertificateSubject;
}

/** The keys of one box, and what ties the next box to this one. */
interface BoxKeys {
  /** 32 bytes. */
  readonly chain: Uint8Array;
  /** 32 bytes, AES-256. */
  readonly cipherKey: Uint8Array;
  /** 32 bytes, HMAC-SHA-256. */
  readonly macKey: Uint8Array;
}

function boxKeys(secret: Uint8Array, salt: Uint8Array): BoxKeys {
  const okm = expand(extract(salt, secret), NOTHING, 96);
  return {
    chain: okm.subarray(0, 32),
    cipherKey: okm.subarray(32, 64),
    macKey: okm.subarray(64, 96),
  };
}

function box(plaintext: Uint8Array, { cipherKey, macKey }: BoxKeys): Uint8Array {
  const ciphertext = ctr(cipherKey, COUNTER).encrypt(plaintext);
  return concatBytes(ciphertext, hmacUnder(macKey)(ciphertext).subarray(0, BOX_MAC_LENGTH));
}

/** Throws InvalidMessage, before decrypting anything. */
function unbox(boxed: Uint8Array, { cipherKey, macKey }: BoxKeys): Uint8Array {
  const end = Math.max(0, boxed.length - BOX_MAC_LENGTH);
  const ciphertext = boxed.subarray(0, end);
  const mac = hmacUnder(macKey)(ciphertext).subarray(0, BOX_MAC_LENGTH);
  if (!equalBytes(mac, boxed.subarray(end))) throw new ProtocolError('InvalidMessage');
  return ctr(cipherKey, COUNTER).decrypt(ciphertext);
}

function encodeContent({ type, content, certificate }: UnidentifiedContent): Uint8Array {
  const out = new Uint8Array(contentSize(content.length, type, certificate.length));
  let at = writeNumberField(out, 0, 1, typeNumbers[type]);
  at = writeBytesField(out, at, 2, certificate);
  writeBytesField(out, at, 3, content);
  return out;
}

function decodeContent(input: Uint8Array): UnidentifiedContent {
  const { numbers, bytes } = readFields(input, 0, input.length, contentSchema);
  const type = contentTypes.find((name) => typeNumbers[name] === numbers.type);
  return {
    type: need(type, 'type'),
    content: copy(need(bytes.content, 'content')),
    certificate: need(bytes.certificate, 'certificate'),
  };
}

/**
 * Puts a finished message into an envelope for the owner of an identity key (33 bytes). Draws 32
 * random bytes.
 * @throws InvalidKeyAgreement, BadKeyType, BadKeyLength
 */
export function sealUnidentified(
  identity: KeyPair,
  recipientIdentity: Uint8Array,
  content: UnidentifiedContent,
  random: RandomSource,
): Uint8Array {
  const ephemeral = generateKeyPair(random);
  const outer = boxKeys(
    agree(ephemeral.privateKey, recipientIdentity),
    concatBytes(SALT_LABEL, recipientIdentity, ephemeral.publicKey),
  );
  const sender = box(identity.publicKey, outer);
  const inner = boxKeys(
    agree(identity.privateKey, recipientIdentity),
    concatBytes(outer.chain, sender),
  );
  const message = box(encodeContent(content), inner);
  const out = new Uint8Array(
    unidentifiedSize(content.content.length, content.type, content.certificate.length),
  );
  out[0] = UNIDENTIFIED_VERSION;
  let at = writeBytesField(out, 1, 1, ephemeral.publicKey);
  at = writeBytesField(out, at, 2, sender);
  writeBytesField(out, at, 3, message);
  return out;
}

/**
 * Opens an envelope with one's own identity key. Whoever is named inside has proved to own the key
 * that a certificate valid `now` (milliseconds since 1970) vouches for, up to the trust root (33
 * bytes). The content is then decrypted as if it had come the open way.
 * @throws CiphertextMessageTooShort, LegacyCiphertextVersion, UnrecognizedCiphertextVersion,
 *   InvalidProtobufEncoding, BadKeyType, BadKeyLength, InvalidKeyAgreement, InvalidMessage,
 *   InvalidCertificate
 */
export function openUnidentified(
  identity: KeyPair,
  bytes: Uint8Array,
  trustRoot: Uint8Array,
  now: number,
): OpenedUnidentified {
  const [version] = bytes;
  if (version === undefined) throw new ProtocolError('CiphertextMessageTooShort');
  if (version < UNIDENTIFIED_VERSION) throw new ProtocolError('LegacyCiphertextVersion');
  // No MAC covers this byte, so that only the one value is taken.
  if (version > UNIDENTIFIED_VERSION) throw new ProtocolError('UnrecognizedCiphertextVersion');
  const envelope = readFields(bytes, 1, bytes.length, envelopeSchema).bytes;
  const ephemeralKey = checkPublicKey(need(envelope.ephemeralKey, 'ephemeralKey'));
  const sender = need(envelope.sender, 'sender');
  const outer = boxKeys(
    agree(identity.privateKey, ephemeralKey),
    concatBytes(SALT_LABEL, identity.publicKey, ephemeralKey),
  );
  const senderIdentity = checkPublicKey(unbox(sender, outer));
  const inner = boxKeys(
    agree(identity.privateKey, senderIdentity),
    concatBytes(outer.chain, sender),
  );
  const content = decodeContent(unbox(need(envelope.message, 'message'), inner));
  const certificate = validateSenderCertificate(trustRoot, content.certificate, now);
  if (!equalBytes(certificate.identityKey, senderIdentity)) {
    throw new ProtocolError('InvalidCertificate', 'for another key');
  }
  return { senderIdentity, type: content.type, content: content.content, certificate };
}
