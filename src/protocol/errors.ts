/**
 * Everything that can go wrong, as one list. The codes are the names the field uses; each carries a
 * sentence that a person can read. A failed MAC, bad padding inside the ciphertext and a message
 * from too far ahead share one code: telling them apart would help only a forger (Vaudenay 2002).
 */

/** Every code that a {@link ProtocolError} can carry. */
export const protocolErrorCodes = [
  'LegacyCiphertextVersion',
  'UnrecognizedCiphertextVersion',
  'UnrecognizedMessageVersion',
  'CiphertextMessageTooShort',
  'InvalidProtobufEncoding',
  'BadKeyType',
  'BadKeyLength',
  'InvalidKeyAgreement',
  'SignatureValidationFailed',
  'InvalidPreKeyId',
  'InvalidSignedPreKeyId',
  'SessionNotFound',
  'DuplicatedMessage',
  'InvalidMessage',
  'UntrustedIdentity',
  'NoSenderKeyState',
  'InvalidGroupSignature',
  'InvalidCertificate',
  'InvalidPadding',
  'InvalidFingerprint',
  'InvalidDevice',
] as const;

export type ProtocolErrorCode = (typeof protocolErrorCodes)[number];

const sentences: Readonly<Record<ProtocolErrorCode, string>> = {
  LegacyCiphertextVersion: 'The message is written in an old version that is no longer read.',
  UnrecognizedCiphertextVersion: 'The message is written in a version that nobody here knows.',
  UnrecognizedMessageVersion: 'The message is written in a newer version than this session speaks.',
  CiphertextMessageTooShort: 'The message is too short to be one.',
  InvalidProtobufEncoding:
    'The message is damaged: its fields cannot be told apart, or one is missing.',
  BadKeyType: 'A public key does not start with the byte 05, so it is not a Curve25519 key.',
  BadKeyLength: 'A public key is not 33 bytes long.',
  InvalidKeyAgreement: 'A public key is not one that an honest device makes.',
  SignatureValidationFailed:
    'The signed prekey was not signed by the identity key it came with: somebody may have swapped it.',
  InvalidPreKeyId: 'The one-time prekey is not there: it was used already, or never existed.',
  InvalidSignedPreKeyId: 'The message was made for a signed prekey that this device does not have.',
  SessionNotFound: 'There is no session with this address yet.',
  DuplicatedMessage: 'This message was read before; its key is gone.',
  InvalidMessage:
    'The message is not authentic: it was altered, is for somebody else, or skips too far.',
  UntrustedIdentity: 'The identity key behind this address is not the one that was trusted before.',
  NoSenderKeyState: 'The message was made with a group key that this device was not given.',
  InvalidGroupSignature:
    'The signature on the group message is not by the member it is said to be from, or it was altered.',
  InvalidCertificate:
    'The certificate of the sender is not by the service, is for another key, or has expired.',
  InvalidPadding: 'The padding after the text is not as it was when it was sent.',
  InvalidFingerprint: 'The scanned code is not a safety number of a known version.',
  InvalidDevice: 'The stored device cannot be read.',
};

/** The only error this room throws on purpose. State is never changed by a call that throws it. */
export class ProtocolError extends Error {
  readonly code: ProtocolErrorCode;

  /** @param detail - for developers: which part, appended in parentheses */
  constructor(code: ProtocolErrorCode, detail?: string) {
    super(detail === undefined ? sentences[code] : `${sentences[code]} (${detail})`);
    this.name = 'ProtocolError';
    this.code = code;
  }
}
