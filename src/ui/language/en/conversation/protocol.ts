/** What the protocol says to a person: its errors, and the fields of its messages. */
export const protocol = {
  errors: {
    LegacyCiphertextVersion: 'It is written in an old version that is no longer read.',
    UnrecognizedCiphertextVersion: 'It is written in a version that this phone does not know.',
    UnrecognizedMessageVersion: 'It is written in another version than this chat speaks.',
    CiphertextMessageTooShort: 'It is too short to be a message.',
    InvalidProtobufEncoding:
      'Its fields cannot be told apart any more, or one that must be there is missing.',
    BadKeyType: 'A key in it does not begin with the byte 05, so it is not a key of this kind.',
    BadKeyLength: 'A key in it does not have 33 bytes.',
    InvalidKeyAgreement: 'A key in it is not one that an honest phone makes.',
    SignatureValidationFailed:
      'The signature on a prekey is not by the identity key it came with: somebody may have swapped it.',
    InvalidPreKeyId: 'It was made for a one-time key that is used up or never existed.',
    InvalidSignedPreKeyId: 'It was made for a signed prekey that this phone does not have.',
    SessionNotFound: 'This phone has no session to open it with.',
    DuplicatedMessage: 'It was opened before, and its key was thrown away.',
    InvalidMessage:
      'The check code does not fit: it was altered, was made for another phone, or skips too many messages.',
    UntrustedIdentity: 'The sender’s identity key is not the one that was known before.',
    NoSenderKeyState: 'It was sealed with a group key that this phone was not given.',
    InvalidGroupSignature:
      'The signature on it does not fit: it was altered, or somebody else in the group wrote it.',
    InvalidCertificate:
      'The sender’s certificate inside it is not by the service, is for another key, or has expired.',
    InvalidPadding: 'The padding after the text is not as it was when it was sent.',
    InvalidFingerprint: 'The scanned code is not a safety number.',
    InvalidDevice: 'The stored keys cannot be read.',
  },
  /** The fields of a message: a name, and in one sentence what it is for. */
  fields: {
    version: {
      label: 'Version',
      meaning: 'Which version of the protocol this is, and the newest that the sender speaks.',
    },
    tag: { label: 'Field number', meaning: 'Says which field comes next.' },
    length: { label: 'Length', meaning: 'Says how many bytes the next field has.' },
    preKeyId: {
      label: 'One-time prekey',
      meaning: 'Which of the recipient’s one-time keys was used up for this first message.',
    },
    baseKey: {
      label: 'Base key',
      meaning:
        'A public key made for this session only; with it both sides work out the first secret.',
    },
    identityKey: {
      label: 'Identity key',
      meaning: 'The sender’s lasting public key, the one that the safety number stands for.',
    },
    message: { label: 'Message', meaning: 'The sealed message itself, inside the first one.' },
    registrationId: {
      label: 'Registration id',
      meaning: 'A number that the sender’s phone drew when the app was set up.',
    },
    signedPreKeyId: {
      label: 'Signed prekey',
      meaning: 'Which of the recipient’s medium-term keys was used.',
    },
    ratchetKey: {
      label: 'Ratchet key',
      meaning: 'A fresh public key: each change of turn makes a new secret from it.',
    },
    counter: {
      label: 'Counter',
      meaning: 'The number of this message since the last change of turn, from 0.',
    },
    previousCounter: {
      label: 'Previous counter',
      meaning:
        'The number of the last message before that change, so that late ones can be opened.',
    },
    ciphertext: {
      label: 'Ciphertext',
      meaning: 'The words, padded and sealed with AES-256. Without the key they look like noise.',
    },
    mac: {
      label: 'Check code (MAC)',
      meaning:
        'Shows the recipient whether the sealed message was changed; only who holds the key of this message can compute it.',
    },
    unknownField: {
      label: 'Unknown field',
      meaning: 'A field that this version does not know; it is skipped.',
    },
    unreadable: { label: 'Unreadable', meaning: 'From here on the bytes make no sense.' },
  },
  /** Why bytes stop making sense. */
  problems: {
    truncated: 'A field is longer than what is left.',
    malformedVarint: 'A number does not end.',
    malformedField: 'There can be no such field.',
    empty: 'There is nothing.',
    tooShort: 'There is too little for a message.',
    legacyVersion: 'The version is too old.',
    unknownVersion: 'There is no such version.',
    wrongFieldType: 'A field is of the wrong kind.',
    numberTooLarge: 'A number is larger than it may be.',
    badKey: 'A key is not a key.',
    badCiphertextLength: 'The ciphertext is not a whole number of blocks of 16 bytes.',
    missingField: 'A field that must be there is missing.',
  },
};
