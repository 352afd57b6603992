/**
 * Who a sender is, vouched for by the service. A sealed message names its sender only inside the
 * seal; so that nobody can claim to be another there, the service signs beforehand which identity
 * key belongs to which account: trust root → server certificate → sender certificate.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ProtocolError } from './errors.ts';
import { checkPublicKey, copy, type KeyPair } from './keys.ts';
import { writeBytesField, writeFixed64Field, writeNumberField } from './protobuf.ts';
import type { RandomSource } from './random.ts';
import { need, readFields, type Schema } from './schema.ts';
import { senderBodySize, serverBodySize, signedSize } from './sizes.ts';
import { sign, verify } from './xeddsa.ts';

/** The id of a server certificate that libsignal refuses: its key was revoked. */
export const REVOKED_SERVER_ID = 0xdeadc357;

/** Whom a sender certificate names, but for the key. */
export interface Account {
  /** The account's UUID as text. */
  readonly uuid: string;
  /** The phone number, "+49170…"; absent where the sender keeps it to itself. */
  readonly e164?: string | undefined;
  readonly deviceId: number;
}

/** What the service signs about a sender. */
export interface CertificateSubject extends Account {
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  /** Milliseconds since 1970; still valid at that very moment. */
  readonly expires: number;
}

/** The service's own key for issuing, and the certificate that the trust root gave for it. */
export interface CertificateServer {
  readonly keyPair: KeyPair;
  readonly certificate: Uint8Array;
}

type SignedField = 'certificate' | 'signature';
type ServerField = 'id' | 'key';
type SenderField = 'e164' | 'deviceId' | 'expires' | 'identityKey' | 'server' | 'uuid';

const signedSchema: Schema<SignedField> = {
  1: { name: 'certificate', kind: 'message', required: true },
  2: { name: 'signature', kind: 'bytes', required: true },
};

const serverSchema: Schema<ServerField> = {
  1: { name: 'id', kind: 'number', required: true },
  2: { name: 'key', kind: 'key', required: true },
};

const senderSchema: Schema<SenderField> = {
  1: { name: 'e164', kind: 'bytes', required: false },
  2: { name: 'deviceId', kind: 'number', required: true },
  3: { name: 'expires', kind: 'fixed64', required: true },
  4: { name: 'identityKey', kind: 'key', required: true },
  5: { name: 'server', kind: 'message', required: true },
  6: { name: 'uuid', kind: 'bytes', required: true },
};

/** A body and the signature over it. */
function signed(body: Uint8Array, signer: KeyPair, random: RandomSource): Uint8Array {
  const out = new Uint8Array(signedSize(body.length));
  const at = writeBytesField(out, 0, 1, body);
  writeBytesField(out, at, 2, sign(signer.privateKey, body, random));
  return out;
}

/** Certifies a server's key (33 bytes) by the trust root. Draws 64 random bytes. */
export function issueServerCertificate(
  trustRoot: KeyPair,
  id: number,
  key: Uint8Array,
  random: RandomSource,
): Uint8Array {
  const body = new Uint8Array(serverBodySize(id));
  writeBytesField(body, writeNumberField(body, 0, 1, id), 2, key);
  return signed(body, trustRoot, random);
}

/** Certifies a sender's identity key by the server's. Draws 64 random bytes. */
export function issueSenderCertificate(
  { keyPair, certificate }: CertificateServer,
  subject: CertificateSubject,
  random: RandomSource,
): Uint8Array {
  const { uuid, e164, deviceId, identityKey, expires } = subject;
  const body = new Uint8Array(senderBodySize(subject, certificate.length));
  let at = e164 === undefined ? 0 : writeBytesField(body, 0, 1, utf8ToBytes(e164));
  at = writeNumberField(body, at, 2, deviceId);
  at = writeFixed64Field(body, at, 3, expires);
  at = writeBytesField(body, at, 4, identityKey);
  at = writeBytesField(body, at, 5, certificate);
  writeBytesField(body, at, 6, utf8ToBytes(uuid));
  return signed(body, keyPair, random);
}

/** Reads a certificate's body if its signature is by `signer`, else throws InvalidCertificate. */
function authentic(input: Uint8Array, signer: Uint8Array, which: string): Uint8Array {
  const { bytes } = readFields(input, 0, input.length, signedSchema);
  const body = need(bytes.certificate, 'certificate');
  if (!verify(signer, body, need(bytes.signature, 'signature'))) {
    throw new ProtocolError('InvalidCertificate', which);
  }
  return body;
}

function text(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProtocolError('InvalidProtobufEncoding', name);
  }
}

/**
 * Reads a sender certificate and believes it only if the whole line of signatures leads to the
 * trust root (33 bytes) and it has not expired `now` (milliseconds since 1970).
 * @throws InvalidCertificate, InvalidProtobufEncoding, BadKeyType, BadKeyLength
 */
export function validateSenderCertificate(
  trustRoot: Uint8Array,
  certificate: Uint8Array,
  now: number,
): CertificateSubject {
  // The server's key is inside what it signed: found first, believed only once the root vouches.
  const outer = readFields(certificate, 0, certificate.length, signedSchema).bytes;
  const unproven = need(outer.certificate, 'certificate');
  const server = need(
    readFields(unproven, 0, unproven.length, senderSchema).bytes.server,
    'server certificate',
  );
  const serverBody = authentic(server, trustRoot, 'server certificate');
  const issuer = readFields(serverBody, 0, serverBody.length, serverSchema);
  if (need(issuer.numbers.id, 'id') === REVOKED_SERVER_ID) {
    throw new ProtocolError('InvalidCertificate', 'revoked');
  }
  const body = authentic(certificate, checkPublicKey(need(issuer.bytes.key, 'key')), 'sender');
  const { numbers, bytes } = readFields(body, 0, body.length, senderSchema);
  const end = need(bytes.expires, 'expires');
  const view = new DataView(end.buffer, end.byteOffset, end.length);
  const expires = view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true);
  if (now > expires) throw new ProtocolError('InvalidCertificate', 'expired');
  return {
    uuid: text(need(bytes.uuid, 'uuid'), 'uuid'),
    e164: bytes.e164 && text(bytes.e164, 'e164'),
    deviceId: need(numbers.deviceId, 'deviceId'),
    identityKey: copy(checkPublicKey(need(bytes.identityKey, 'identityKey'))),
    expires,
  };
}
