/**
 * The bytes that a group's messages are made of: SenderKeyDistributionMessage, version ‖ protobuf,
 * which hands a sender key to one member; and SenderKeyMessage, version ‖ protobuf ‖ signature, of
 * which the service sends every member the same. WhatsApp and Signal number the fields differently,
 * and Signal names the distribution list; the bytes do not tell which, so the layer above says it.
 */
import { ProtocolError } from './errors.ts';
import { checkPublicKey } from './keys.ts';
import { writeBytesField, writeNumberField } from './protobuf.ts';
import { need, readFields, type Schema } from './schema.ts';
import {
  CHAIN_KEY_LENGTH,
  DISTRIBUTION_ID_LENGTH,
  distributionSize,
  type GroupDialect,
  SIGNATURE_LENGTH,
  unsignedSize,
} from './sizes.ts';
import { MESSAGE_VERSION, readVersion, VERSION_BYTE } from './wire.ts';

type DistributionField = 'distributionId' | 'chainId' | 'iteration' | 'chainKey' | 'signingKey';
type SenderKeyField = 'distributionId' | 'chainId' | 'iteration' | 'ciphertext';

const number = { kind: 'number', required: true } as const;
const bytes = { kind: 'bytes', required: true } as const;
const key = { kind: 'key', required: true } as const;

const distributionSchemas: Readonly<Record<GroupDialect, Schema<DistributionField>>> = {
  whatsapp: {
    1: { name: 'chainId', ...number },
    2: { name: 'iteration', ...number },
    3: { name: 'chainKey', ...bytes },
    4: { name: 'signingKey', ...key },
  },
  signal: {
    1: { name: 'distributionId', ...bytes },
    2: { name: 'chainId', ...number },
    3: { name: 'iteration', ...number },
    4: { name: 'chainKey', ...bytes },
    5: { name: 'signingKey', ...key },
  },
};

const senderKeySchemas: Readonly<Record<GroupDialect, Schema<SenderKeyField>>> = {
  whatsapp: {
    1: { name: 'chainId', ...number },
    2: { name: 'iteration', ...number },
    3: { name: 'ciphertext', ...bytes },
  },
  signal: {
    1: { name: 'distributionId', ...bytes },
    2: { name: 'chainId', ...number },
    3: { name: 'iteration', ...number },
    4: { name: 'ciphertext', ...bytes },
  },
};

/** What both messages begin with. */
export interface GroupHeader {
  /** 16 bytes in Signal's dialect, undefined in WhatsApp's. */
  readonly distributionId: Uint8Array | undefined;
  /** Which sender key: 31 random bits. */
  readonly chainId: number;
  /** The number of the message on that key's chain, from 0. */
  readonly iteration: number;
}

/** A SenderKeyDistributionMessage. When read, its arrays are views into the input. */
export interface Distribution extends GroupHeader {
  /** 32 bytes. */
  readonly chainKey: Uint8Array;
  /** 33 bytes. */
  readonly signingKey: Uint8Array;
}

/** A SenderKeyMessage, read but not yet authenticated. Its arrays are views into the input. */
export interface SenderKeyMessage extends GroupHeader {
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
  /** Everything the signature covers: all but itself, exactly as it came. */
  readonly authenticated: Uint8Array;
}

function dialectOf({ distributionId }: GroupHeader): GroupDialect {
  return distributionId ? 'signal' : 'whatsapp';
}

/** Writes the version and the header; returns the number of the next field and where it goes. */
function writeHeader(out: Uint8Array, header: GroupHeader): { at: number; field: number } {
  out[0] = VERSION_BYTE;
  let at = 1;
  let field = 1;
  if (header.distributionId) at = writeBytesField(out, at, field++, header.distributionId);
  at = writeNumberField(out, at, field++, header.chainId);
  at = writeNumberField(out, at, field++, header.iteration);
  return { at, field };
}

/** A whole distribution message; in Signal's dialect if it names a distribution list. */
export function encodeDistribution(distribution: Distribution): Uint8Array {
  const { iteration, chainId, chainKey, signingKey } = distribution;
  const out = new Uint8Array(distributionSize(iteration, chainId, dialectOf(distribution)));
  const { at, field } = writeHeader(out, distribution);
  writeBytesField(out, writeBytesField(out, at, field, chainKey), field + 1, signingKey);
  return out;
}

/**
 * A group message but for its signature: `bytes` has room for it at the end, `authenticated` is
 * what it must cover.
 */
export function encodeSenderKeyMessage(
  header: GroupHeader,
  ciphertext: Uint8Array,
): { readonly bytes: Uint8Array; readonly authenticated: Uint8Array } {
  const { iteration, chainId } = header;
  const end = unsignedSize(ciphertext.length, iteration, chainId, dialectOf(header));
  const out = new Uint8Array(end + SIGNATURE_LENGTH);
  const { at, field } = writeHeader(out, header);
  writeBytesField(out, at, field, ciphertext);
  return { bytes: out, authenticated: out.subarray(0, end) };
}

function readHeader(
  { numbers, bytes: read }: ReturnType<typeof readFields<keyof GroupHeader>>,
  dialect: GroupDialect,
): GroupHeader {
  const id = dialect === 'signal' ? need(read.distributionId, 'distributionId') : undefined;
  if (id && id.length !== DISTRIBUTION_ID_LENGTH) {
    throw new ProtocolError('InvalidProtobufEncoding', 'distributionId');
  }
  return {
    distributionId: id,
    chainId: need(numbers.chainId, 'chainId'),
    iteration: need(numbers.iteration, 'iteration'),
  };
}

/**
 * Reads a distribution message. Throws CiphertextMessageTooShort, LegacyCiphertextVersion,
 * UnrecognizedCiphertextVersion, InvalidProtobufEncoding, BadKeyType, BadKeyLength.
 */
export function decodeDistribution(input: Uint8Array, dialect: GroupDialect): Distribution {
  if (input.length === 0) throw new ProtocolError('CiphertextMessageTooShort');
  readVersion(input[0]!, MESSAGE_VERSION);
  const fields = readFields(input, 1, input.length, distributionSchemas[dialect]);
  const chainKey = need(fields.bytes.chainKey, 'chainKey');
  if (chainKey.length !== CHAIN_KEY_LENGTH) {
    throw new ProtocolError('InvalidProtobufEncoding', 'chainKey');
  }
  const signingKey = checkPublicKey(need(fields.bytes.signingKey, 'signingKey'));
  return { ...readHeader(fields, dialect), chainKey, signingKey };
}

/**
 * Reads a group message. Throws CiphertextMessageTooShort, LegacyCiphertextVersion,
 * UnrecognizedCiphertextVersion, InvalidProtobufEncoding.
 */
export function decodeSenderKeyMessage(input: Uint8Array, dialect: GroupDialect): SenderKeyMessage {
  const end = input.length - SIGNATURE_LENGTH;
  if (end <= 0) throw new ProtocolError('CiphertextMessageTooShort');
  readVersion(input[0]!, MESSAGE_VERSION);
  const fields = readFields(input, 1, end, senderKeySchemas[dialect]);
  return {
    ...readHeader(fields, dialect),
    ciphertext: need(fields.bytes.ciphertext, 'ciphertext'),
    signature: input.subarray(end),
    authenticated: input.subarray(0, end),
  };
}
