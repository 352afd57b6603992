import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquainted, flip, introduced, send, unhex } from './fixtures.ts';
import {
  fieldNames,
  type ParsedMessage,
  parseMessage,
  parseProblems,
  seededRandom,
} from './index.ts';

const random = seededRandom('parse');
const whisper = send(acquainted(random), 'anna', 'hello', random)[1].bytes;
const prekey = send(introduced(random), 'anna', 'hello', random)[1].bytes;

const outline = ({ ranges }: ParsedMessage) =>
  ranges
    .filter(({ heads }) => !heads)
    .map(({ offset, length, field, depth }) => `${'  '.repeat(depth)}${offset}+${length} ${field}`);

/** Every byte in exactly one range, in order, and only known names. */
function expectTiles({ ranges, error }: ParsedMessage, length: number) {
  let offset = 0;
  for (const range of ranges) {
    expect(range.offset).toBe(offset);
    expect(range.length).toBeGreaterThan(0);
    expect(fieldNames).toContain(range.field);
    if (typeof range.value === 'string') expect(range.value.length).toBe(2 * range.length);
    offset += range.length;
  }
  expect(offset).toBe(length);
  if (error) {
    expect(parseProblems).toContain(error.reason);
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(length);
  }
}

describe('parseMessage', () => {
  it('lays a whisper message open', () => {
    const parsed = parseMessage(whisper);
    expect(parsed.type).toBe('whisper');
    expect(parsed.error).toBeUndefined();
    expect(outline(parsed)).toEqual([
      '0+1 version',
      '3+33 ratchetKey',
      '37+1 counter',
      '39+1 previousCounter',
      '42+16 ciphertext',
      '58+8 mac',
    ]);
    expect(parsed.ranges.slice(1, 3)).toEqual([
      { offset: 1, length: 1, field: 'tag', value: 10, depth: 0, heads: 'ratchetKey' },
      { offset: 2, length: 1, field: 'length', value: 33, depth: 0, heads: 'ratchetKey' },
    ]);
  });

  it('lays a prekey message open, and the message inside it', () => {
    const parsed = parseMessage(prekey);
    expect(parsed.type).toBe('prekey');
    expect(parsed.error).toBeUndefined();
    expect(outline(parsed).map((line) => line.replace(/\d+\+/, ''))).toEqual([
      '1 version',
      '1 preKeyId',
      '33 baseKey',
      '33 identityKey',
      '  1 version',
      '  33 ratchetKey',
      '  1 counter',
      '  1 previousCounter',
      '  16 ciphertext',
      '  8 mac',
      '2 registrationId',
      '1 signedPreKeyId',
    ]);
    expectTiles(parsed, prekey.length);
  });

  it.each([
    ['', 'empty', 0],
    ['23', 'legacyVersion', 0],
    ['55aabb', 'unknownVersion', 0],
    ['3301', 'tooShort', 1],
    ['33ff0011223344556677', 'truncated', 1],
    ['33030011223344556677', 'malformedField', 1],
    ['33080011223344556677', 'truncated', 1],
    ['3308010011223344556677', 'wrongFieldType', 1],
    ['33108080808010' + '0011223344556677', 'numberTooLarge', 2],
    ['3310ffffffffffffffffffff01' + '0011223344556677', 'malformedVarint', 1],
    ['330a0106' + '0011223344556677', 'badKey', 3],
    ['33220106' + '0011223344556677', 'badCiphertextLength', 3],
    ['331001' + '0011223344556677', 'missingField', 3],
  ] as const)('%s: %s at %i', (bytes, reason, offset) => {
    const parsed = parseMessage(unhex(bytes), 'whisper');
    expect(parsed.error?.reason).toBe(reason);
    expect(parsed.error?.offset).toBe(offset);
    expectTiles(parsed, bytes.length / 2);
  });

  it('covers any bytes whatever', () => {
    const type = fc.constantFrom('whisper', 'prekey', undefined);
    const start = fc.constantFrom([], [0x33], [0x33, 0x0a], [0x33, 0x12, 0x21, 5], [0x33, 0x22]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), type, (head, tail, as) => {
        const bytes = Uint8Array.of(...head, ...tail);
        expectTiles(parseMessage(bytes, as), bytes.length);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('covers real messages with anything done to them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(whisper, prekey),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
        fc.nat({ max: 20 }),
        fc.uint8Array({ maxLength: 10 }),
        (message, flips, cut, added) => {
          let bytes = Uint8Array.of(...message.subarray(0, message.length - cut), ...added);
          for (const [at, mask] of flips)
            bytes = flip(bytes, at % bytes.length, mask) as typeof bytes;
          expectTiles(parseMessage(bytes), bytes.length);
        },
      ),
      { seed: 4, numRuns: 1000 },
    );
  });
});
