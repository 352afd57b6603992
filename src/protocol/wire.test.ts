import { describe, expect, it } from 'vitest';
import { codeOf, hex, unhex } from './fixtures.ts';
import { keyPairFromPrivate } from './index.ts';
import { readField, varintLength, writeVarint } from './protobuf.ts';
import { decodePreKeyWhisper, decodeWhisper, encodePreKeyWhisper, encodeWhisper } from './wire.ts';

const { publicKey } = keyPairFromPrivate(new Uint8Array(32).fill(9));
const KEY = hex(publicKey);
const TEXT = '2210'.padEnd(36, 'ab');
const MAC = '0011223344556677';
const whisper = (fields: string) => decodeWhisper(unhex(`33${fields}${MAC}`));
const refusal = (fields: string) => codeOf(() => whisper(fields));

describe('numbers', () => {
  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 28, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1])(
    '%i goes there and back, unsigned',
    (value) => {
      const out = new Uint8Array(6);
      const end = writeVarint(out, 0, value);
      expect(end).toBe(varintLength(value));
      const field = readField(Uint8Array.of(8, ...out.subarray(0, end)), 0, end + 1);
      expect(field).toMatchObject({ number: 1, wireType: 0, value, end: end + 1 });
      const { bytes } = encodeWhisper(
        { ratchetKey: publicKey, counter: value, previousCounter: value },
        new Uint8Array(16),
      );
      expect(decodeWhisper(bytes)).toMatchObject({ counter: value, previousCounter: value });
    },
  );

  it('may be padded with needless zeros, up to ten bytes', () => {
    expect(whisper(`0a21${KEY}10858000${TEXT}`).counter).toBe(5);
    expect(whisper(`0a21${KEY}1085808080808080808000${TEXT}`).counter).toBe(5);
    expect(refusal(`0a21${KEY}108580808080808080808000${TEXT}`)).toBe('InvalidProtobufEncoding');
  });

  it('beyond uint32 are refused in a known field and passed over in an unknown one', () => {
    expect(refusal(`0a21${KEY}108080808010${TEXT}`)).toBe('InvalidProtobufEncoding');
    expect(whisper(`0a21${KEY}1001${TEXT}78ffffffffffffffffff01`).counter).toBe(1);
    expect(refusal(`0a21${KEY}1001${TEXT}78ffffffffffffffffff02`)).toBe('InvalidProtobufEncoding');
  });
});

describe('fields', () => {
  it('come in any order', () => {
    const message = whisper(`${TEXT}180310020a21${KEY}`);
    expect(message).toMatchObject({ counter: 2, previousCounter: 3 });
    expect(hex(message.ratchetKey)).toBe(KEY);
  });

  it('of repeated ones the last wins', () => {
    expect(whisper(`0a21${KEY}10011002${TEXT}`).counter).toBe(2);
  });

  it('that are unknown are passed over, whatever their type', () => {
    const unknown = '7801' + '7a03aabbcc' + '790102030405060708' + '7d01020304';
    expect(whisper(`0a21${KEY}1001${unknown}${TEXT}`).counter).toBe(1);
  });

  it('may lack previousCounter, and nothing else', () => {
    expect(whisper(`0a21${KEY}1001${TEXT}`).previousCounter).toBe(0);
    expect(refusal(`1001${TEXT}`)).toBe('InvalidProtobufEncoding');
    expect(refusal(`0a21${KEY}${TEXT}`)).toBe('InvalidProtobufEncoding');
    expect(refusal(`0a21${KEY}1001`)).toBe('InvalidProtobufEncoding');
  });

  it.each([
    ['a group', '7b7c'],
    ['field number 0', '0001'],
    ['a length beyond the end', '7a7f00'],
    ['a length that is huge', '7affffffff0f'],
    ['a known field of another type', '0801'],
    ['a tag beyond uint32', '888080808010'],
    ['a number cut off', '78ff'],
    ['a fixed number cut off', '790102'],
  ])('%s is refused', (_, broken) => {
    expect(refusal(`0a21${KEY}1001${TEXT}${broken}`)).toBe('InvalidProtobufEncoding');
  });
});

describe('a prekey message', () => {
  const fields = {
    preKeyId: 0xff_ffff,
    baseKey: publicKey,
    identityKey: publicKey,
    message: new Uint8Array(40).fill(3),
    registrationId: 16_380,
    signedPreKeyId: 0xff_ffff,
  };

  it('goes there and back', () => {
    expect(decodePreKeyWhisper(encodePreKeyWhisper(fields))).toEqual({ version: 3, ...fields });
  });

  it('leaves out the one-time prekey that there is none of', () => {
    const without = { ...fields, preKeyId: undefined };
    const bytes = encodePreKeyWhisper(without);
    expect(bytes[1]).toBe(0x12);
    expect(decodePreKeyWhisper(bytes)).toEqual({ version: 3, ...without });
  });

  it('may lack the registration id, but not keys, message or signed prekey id', () => {
    const parts = [`1221${KEY}`, `1a21${KEY}`, '220133', '3001'];
    const read = (hexes: string[]) => decodePreKeyWhisper(unhex(`33${hexes.join('')}`));
    expect(read(parts).registrationId).toBe(0);
    for (const part of parts) {
      expect(codeOf(() => read(parts.filter((p) => p !== part)))).toBe('InvalidProtobufEncoding');
    }
  });
});
