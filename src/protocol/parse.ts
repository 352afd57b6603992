/**
 * Any bytes, laid open: every byte belongs to exactly one range, in order, and each range says which
 * field it is. For showing messages, not for reading them: nothing is authenticated here, nothing
 * throws, and where the bytes stop making sense the rest is one range called 'unreadable'.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { KEY_TYPE } from './keys.ts';
import { type Field, MAX_UINT32, protobufProblems, readField, VARINT } from './protobuf.ts';
import { type FieldSpec, type Schema, wireTypeOf } from './schema.ts';
import { MAC_LENGTH, PUBLIC_KEY_LENGTH } from './sizes.ts';
import { MESSAGE_VERSION, type MessageType, preKeySchema, whisperSchema } from './wire.ts';

/** Every name a range can have. 'tag' and 'length' head the field that their `heads` names. */
export const fieldNames = [
  'version',
  'tag',
  'length',
  'preKeyId',
  'baseKey',
  'identityKey',
  'message',
  'registrationId',
  'signedPreKeyId',
  'ratchetKey',
  'counter',
  'previousCounter',
  'ciphertext',
  'mac',
  'unknownField',
  'unreadable',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Why bytes stop making sense. */
export const parseProblems = [
  ...protobufProblems,
  'empty',
  'tooShort',
  'legacyVersion',
  'unknownVersion',
  'wrongFieldType',
  'numberTooLarge',
  'badKey',
  'badCiphertextLength',
  'missingField',
] as const;

export type ParseProblem = (typeof parseProblems)[number];

export interface ByteRange {
  readonly offset: number;
  /** At least 1. */
  readonly length: number;
  readonly field: FieldName;
  /** A number where the bytes say one, else the bytes themselves in hex. */
  readonly value: string | number;
  /** 0, or 1 inside the message that a prekey message carries. */
  readonly depth: number;
  /** Of a 'tag' or 'length': the field that follows. */
  readonly heads?: FieldName;
}

export interface ParsedMessage {
  /** As handed in; otherwise the one that the bytes fit better. */
  readonly type: MessageType;
  /** They cover the input from first byte to last, without gap or overlap. */
  readonly ranges: readonly ByteRange[];
  /** The first thing wrong, if anything is. */
  readonly error?: { readonly offset: number; readonly reason: ParseProblem };
}

/** Collects ranges and the first problem. */
interface Sheet {
  readonly bytes: Uint8Array;
  readonly ranges: ByteRange[];
  error?: { offset: number; reason: ParseProblem };
}

function mark(
  sheet: Sheet,
  offset: number,
  end: number,
  depth: number,
  field: FieldName,
  number?: number,
  heads?: FieldName,
): void {
  if (end <= offset) return;
  const value = number ?? bytesToHex(sheet.bytes.subarray(offset, end));
  const range = { offset, length: end - offset, field, value, depth };
  sheet.ranges.push(heads === undefined ? range : { ...range, heads });
}

function complain(sheet: Sheet, offset: number, reason: ParseProblem): void {
  sheet.error ??= { offset, reason };
}

/** What is wrong with a field's value though its form is right, if anything. */
function valueProblem(bytes: Uint8Array, field: Field, spec: FieldSpec): ParseProblem | undefined {
  const length = field.end - field.valueStart;
  if (spec.kind === 'number') return field.value > MAX_UINT32 ? 'numberTooLarge' : undefined;
  if (spec.kind === 'key') {
    const good = length === PUBLIC_KEY_LENGTH && bytes[field.valueStart] === KEY_TYPE;
    return good ? undefined : 'badKey';
  }
  if (spec.kind === 'message') return undefined;
  return length === 0 || length % 16 > 0 ? 'badCiphertextLength' : undefined;
}

function markFields(
  sheet: Sheet,
  start: number,
  end: number,
  depth: number,
  schema: Schema<FieldName>,
): void {
  const { bytes } = sheet;
  const seen = new Set<FieldName>();
  for (let offset = start; offset < end;) {
    const field = readField(bytes, offset, end);
    const spec = typeof field === 'string' ? undefined : schema[field.number];
    if (typeof field === 'string' || (spec && field.wireType !== wireTypeOf(spec))) {
      complain(sheet, offset, typeof field === 'string' ? field : 'wrongFieldType');
      mark(sheet, offset, end, depth, 'unreadable');
      return;
    }
    const { tagEnd, valueStart, wireType } = field;
    const name = spec?.name ?? 'unknownField';
    seen.add(name);
    mark(sheet, offset, tagEnd, depth, 'tag', field.number * 8 + wireType, name);
    mark(sheet, tagEnd, valueStart, depth, 'length', field.value, name);
    if (spec?.kind === 'message') markWhisper(sheet, valueStart, field.end, depth + 1);
    else {
      const number = wireType === VARINT ? field.value : undefined;
      mark(sheet, valueStart, field.end, depth, name, number);
    }
    const problem = spec && valueProblem(bytes, field, spec);
    if (problem) complain(sheet, valueStart, problem);
    offset = field.end;
  }
  const missing = Object.values(schema).some((spec) => spec.required && !seen.has(spec.name));
  if (missing) complain(sheet, end, 'missingField');
}

/** Marks the version byte; false if what follows it cannot be known. */
function markVersion(sheet: Sheet, offset: number, end: number, depth: number): boolean {
  if (offset >= end) {
    complain(sheet, offset, 'empty');
    return false;
  }
  const byte = sheet.bytes[offset]!;
  mark(sheet, offset, offset + 1, depth, 'version', byte);
  const version = byte >> 4;
  if (version >= MESSAGE_VERSION && version <= MESSAGE_VERSION + 1) return true;
  complain(sheet, offset, version < MESSAGE_VERSION ? 'legacyVersion' : 'unknownVersion');
  mark(sheet, offset + 1, end, depth, 'unreadable');
  return false;
}

function markWhisper(sheet: Sheet, start: number, end: number, depth: number): void {
  if (!markVersion(sheet, start, end, depth)) return;
  const macStart = end - MAC_LENGTH;
  if (macStart <= start) {
    complain(sheet, start + 1, 'tooShort');
    mark(sheet, start + 1, end, depth, 'unreadable');
    return;
  }
  markFields(sheet, start + 1, macStart, depth, whisperSchema);
  mark(sheet, macStart, end, depth, 'mac');
}

function parseAs(bytes: Uint8Array, type: MessageType): ParsedMessage {
  const sheet: Sheet = { bytes, ranges: [] };
  if (type === 'whisper') markWhisper(sheet, 0, bytes.length, 0);
  else if (markVersion(sheet, 0, bytes.length, 0)) {
    markFields(sheet, 1, bytes.length, 0, preKeySchema);
  }
  const { ranges, error } = sheet;
  return error ? { type, ranges, error } : { type, ranges };
}

/**
 * Lays any bytes open. Never throws. Where the type is not known, the one is taken that makes sense
 * of more bytes; both if equal fit 'whisper'.
 */
export function parseMessage(bytes: Uint8Array, type?: MessageType): ParsedMessage {
  if (type) return parseAs(bytes, type);
  const whisper = parseAs(bytes, 'whisper');
  const prekey = parseAs(bytes, 'prekey');
  const reach = (parsed: ParsedMessage) => parsed.error?.offset ?? Infinity;
  return reach(prekey) > reach(whisper) ? prekey : whisper;
}
