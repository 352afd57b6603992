/**
 * The front door of the protocol room: Signal's protocol, version 3, as WhatsApp uses it. X3DH, the
 * double ratchet, the bytes on the wire, the safety number; for groups sender keys, and sealed
 * sender, version 1. It encrypts for real and meets real implementations byte for byte
 * (`tests/interop`).
 *
 * Everything is a value. A {@link Device} is never changed: operations return the next one, and one
 * that fails throws a {@link ProtocolError} and has changed nothing. Randomness is handed in.
 * Byte arrays inside a device are shared, not copied: treat them as read-only.
 *
 * ```ts
 * const random = seededRandom('a story');
 * let anna = createDevice(random);
 * let ben = createDevice(random);
 * anna = startSession(anna, 'ben', bundleOf(ben), random);
 * const sealed = encrypt(anna, 'ben', pad(utf8('hello'), random), random);
 * const opened = decrypt(ben, 'anna', sealed.message);
 * unpad(opened.plaintext); // "hello"; go on with sealed.device and opened.device
 * ```
 */

// Devices and what they do.
export {
  addPreKeys,
  type Address,
  bundleOf,
  createDevice,
  type Device,
  type DeviceOptions,
  MAX_ARCHIVED,
  type Peer,
  rotateSignedPreKey,
  type SignedPreKey,
} from './device.ts';
export { MAX_PREKEY_ID, MAX_REGISTRATION_ID } from './ids.ts';
export { acceptIdentity, decrypt, encrypt, type Opened, startSession } from './messaging.ts';
export { ProtocolError, type ProtocolErrorCode, protocolErrorCodes } from './errors.ts';
export { type RandomSource, seededRandom, systemRandom } from './random.ts';

// Groups: one encryption for all members, and what each needs to read it.
export {
  acceptDistribution,
  createDistributionId,
  createSenderKey,
  createSenderKeyStates,
  decryptGroup,
  distributionOf,
  encryptGroup,
  MAX_SENDER_KEYS,
  type ReceivedSenderKey,
  type SenderKey,
  type SenderKeyStates,
} from './sender-keys.ts';
export type { GroupHeader } from './sender-key-wire.ts';

// Sealed sender: an envelope in which the sender's name travels unread.
export { contentTypes, type ContentType } from './content-types.ts';
export {
  type OpenedUnidentified,
  openUnidentified,
  sealUnidentified,
  type UnidentifiedContent,
} from './sealed-sender.ts';
export {
  type Account,
  type CertificateServer,
  type CertificateSubject,
  issueSenderCertificate,
  issueServerCertificate,
  REVOKED_SERVER_ID,
  validateSenderCertificate,
} from './certificate.ts';

// How many bytes each of these takes, counted without a cipher.
export {
  certificateSize,
  DISTRIBUTION_ID_LENGTH,
  distributionSize,
  type GroupDialect,
  MAC_LENGTH,
  type PreKeyNumbers,
  PUBLIC_KEY_LENGTH,
  sealedSize,
  senderKeySize,
  SIGNATURE_LENGTH,
  unidentifiedSize,
} from './sizes.ts';

// Around a message: its padding, its bytes laid open.
export { MAX_PADDING, pad, unpad } from './padding.ts';
export { MESSAGE_VERSION, type MessageType, type SealedMessage, VERSION_BYTE } from './wire.ts';
export {
  type ByteRange,
  type FieldName,
  fieldNames,
  type ParsedMessage,
  parseMessage,
  type ParseProblem,
  parseProblems,
} from './parse.ts';

// Knowing who is who.
export {
  fingerprint,
  FINGERPRINT_ROUNDS,
  fingerprintDigits,
  type Party,
  QR_LENGTH,
  qrMatches,
  safetyNumber,
  safetyNumberQr,
} from './fingerprint.ts';

// Keeping a device.
export { DEVICE_FORMAT, deserializeDevice, serializeDevice } from './serialize.ts';
export type { Json } from './reader.ts';

// The parts, for whoever explains or tests them.
export {
  agree,
  generateKeyPair,
  KEY_TYPE,
  type KeyPair,
  keyPairFromPrivate,
  PRIVATE_KEY_LENGTH,
} from './keys.ts';
export { sign, verify } from './xeddsa.ts';
export {
  checkBundle,
  initiatorKeys,
  type PreKeyBundle,
  responderKeys,
  type ResponderKeys,
} from './x3dh.ts';
export {
  type ChainStep,
  chainStep,
  firstKeys,
  groupKeys,
  type MessageKeys,
  messageKeys,
  type RootStep,
  rootStep,
} from './kdf.ts';
export {
  MAX_JUMP,
  MAX_SKIPPED,
  type MessageChain,
  type ReceivingChain,
  type SendingChain,
} from './chain.ts';
export { MAX_CHAINS, type Pending, type Session } from './session.ts';
