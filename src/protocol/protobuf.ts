/**
 * As much of protocol buffers as the messages need ("Encoding", protobuf.dev): reading field by
 * field without ever throwing, so that the decoder and the byte-by-byte explainer share it, and
 * writing into a buffer of known size.
 */

/** Wire types in use; 3 and 4 (groups) are deprecated and refused. */
export const VARINT = 0;
export const FIXED64 = 1;
export const BYTES = 2;
export const FIXED32 = 5;

/** The largest value of protobuf's uint32, the only number type used here. */
export const MAX_UINT32 = 0xffff_ffff;

export const protobufProblems = ['truncated', 'malformedVarint', 'malformedField'] as const;
/** Why bytes are not a field: they end too soon, a number does not end, or no such field can be. */
export type ProtobufProblem = (typeof protobufProblems)[number];

/** One field and where its parts lie: tag, length (wire type 2 only), value. */
export interface Field {
  readonly number: number;
  readonly wireType: number;
  /** Offset of the tag. */
  readonly start: number;
  /** Offset behind the tag: of the length for wire type 2, else of the value. */
  readonly tagEnd: number;
  /** Offset of the value itself. */
  readonly valueStart: number;
  /** Offset behind the value. */
  readonly end: number;
  /** The number of a varint; may exceed uint32 and is then only good for comparing. */
  readonly value: number;
}

interface Varint {
  readonly value: number;
  readonly end: number;
}

/**
 * A base-128 number of at most ten bytes, as protobuf allows, padded with needless zeros or not.
 * Computed by multiplication: bit operations would turn values from 2^31 negative.
 */
function readVarint(bytes: Uint8Array, offset: number, limit: number): Varint | ProtobufProblem {
  let value = 0;
  let factor = 1;
  for (let i = 0; i < 10; i++) {
    if (offset + i >= limit) return 'truncated';
    const byte = bytes[offset + i]!;
    // The tenth byte holds bit 63 and nothing else.
    if (i === 9 && byte > 1) return 'malformedVarint';
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, end: offset + i + 1 };
    factor *= 128;
  }
  return 'malformedVarint';
}

/** Reads the field that starts at `offset` and must end at `limit` or before. */
export function readField(
  bytes: Uint8Array,
  offset: number,
  limit: number,
): Field | ProtobufProblem {
  const tag = readVarint(bytes, offset, limit);
  if (typeof tag === 'string') return tag;
  const wireType = tag.value % 8;
  const number = (tag.value - wireType) / 8;
  if (number === 0 || tag.value > MAX_UINT32) return 'malformedField';

  let valueStart = tag.end;
  let end: number;
  let value = 0;
  if (wireType === VARINT || wireType === BYTES) {
    const varint = readVarint(bytes, tag.end, limit);
    if (typeof varint === 'string') return varint;
    value = varint.value;
    end = varint.end;
    if (wireType === BYTES) {
      valueStart = varint.end;
      end = valueStart + value;
    }
  } else if (wireType === FIXED64) end = tag.end + 8;
  else if (wireType === FIXED32) end = tag.end + 4;
  else return 'malformedField';

  if (end > limit) return 'truncated';
  return { number, wireType, start: offset, tagEnd: tag.end, valueStart, end, value };
}

/** How many bytes a uint32 takes as a varint: 1 to 5. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length++;
  return length;
}

/** Writes a uint32 and returns the offset behind it. */
export function writeVarint(out: Uint8Array, offset: number, value: number): number {
  let rest = value >>> 0;
  let at = offset;
  for (; rest > 0x7f; rest >>>= 7) out[at++] = (rest & 0x7f) | 0x80;
  out[at++] = rest;
  return at;
}

/** Size of a varint field whose number is below 16. */
export function numberFieldSize(value: number): number {
  return 1 + varintLength(value);
}

/** Size of a bytes field whose number is below 16. */
export function bytesFieldSize(length: number): number {
  return 1 + varintLength(length) + length;
}

/** Writes a varint field (number below 16) and returns the offset behind it. */
export function writeNumberField(
  out: Uint8Array,
  offset: number,
  field: number,
  value: number,
): number {
  out[offset] = (field << 3) | VARINT;
  return writeVarint(out, offset + 1, value);
}

/** Writes a bytes field (number below 16) and returns the offset behind it. */
export function writeBytesField(
  out: Uint8Array,
  offset: number,
  field: number,
  value: Uint8Array,
): number {
  out[offset] = (field << 3) | BYTES;
  const at = writeVarint(out, offset + 1, value.length);
  out.set(value, at);
  return at + value.length;
}

/** Size of a fixed64 field whose number is below 16. */
export const FIXED64_FIELD = 9;

/** Writes a fixed64 field (number below 16, value below 2^53) and returns the offset behind it. */
export function writeFixed64Field(
  out: Uint8Array,
  offset: number,
  field: number,
  value: number,
): number {
  out[offset] = (field << 3) | FIXED64;
  const view = new DataView(out.buffer, out.byteOffset + offset + 1, 8);
  view.setUint32(0, value % 2 ** 32, true);
  view.setUint32(4, Math.floor(value / 2 ** 32), true);
  return offset + FIXED64_FIELD;
}
