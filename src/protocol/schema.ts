/**
 * What a message consists of, as data: which field is called what, and how to read some bytes by
 * such a list. The decoders of all messages share it with the byte-by-byte explainer.
 */
import { ProtocolError } from './errors.ts';
import { BYTES, FIXED64, MAX_UINT32, readField, VARINT } from './protobuf.ts';

/** What one field of a message is called, what it must look like, and whether it must be there. */
export interface FieldSpec<Name extends string = string> {
  readonly name: Name;
  readonly kind: 'number' | 'fixed64' | 'key' | 'bytes' | 'message';
  readonly required: boolean;
}

export type Schema<Name extends string = string> = Readonly<Record<number, FieldSpec<Name>>>;

/** The wire type that a field of this kind must have. */
export function wireTypeOf({ kind }: FieldSpec): number {
  if (kind === 'number') return VARINT;
  return kind === 'fixed64' ? FIXED64 : BYTES;
}

/** What was read: numbers by name, all else as views into the input. */
interface Fields<Name extends string> {
  readonly numbers: Partial<Record<Name, number>>;
  readonly bytes: Partial<Record<Name, Uint8Array>>;
}

/**
 * Reads fields in whatever order they come; of repeated ones the last wins, unknown ones are passed
 * over (protobuf.dev, "Encoding"). Numbers beyond uint32 are refused rather than cut off.
 */
export function readFields<Name extends string>(
  input: Uint8Array,
  start: number,
  end: number,
  schema: Schema<Name>,
): Fields<Name> {
  const numbers: Partial<Record<Name, number>> = {};
  const bytes: Partial<Record<Name, Uint8Array>> = {};
  for (let offset = start; offset < end;) {
    const field = readField(input, offset, end);
    if (typeof field === 'string') throw new ProtocolError('InvalidProtobufEncoding', field);
    offset = field.end;
    const spec = schema[field.number];
    if (!spec) continue;
    if (field.wireType !== wireTypeOf(spec) || field.value > MAX_UINT32) {
      throw new ProtocolError('InvalidProtobufEncoding', spec.name);
    }
    if (spec.kind === 'number') numbers[spec.name] = field.value;
    else bytes[spec.name] = input.subarray(field.valueStart, field.end);
  }
  return { numbers, bytes };
}

/** The value of a field that must be there. Throws InvalidProtobufEncoding. */
export function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new ProtocolError('InvalidProtobufEncoding', name);
  return value;
}
