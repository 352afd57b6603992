/** Groups: order, loss, repeats, rotation, limits, sizes, and every byte flipped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, flip, hex, text, utf8 } from './fixtures.ts';
import {
  acceptDistribution,
  chainStep,
  createDistributionId,
  createSenderKey,
  createSenderKeyStates,
  decryptGroup,
  distributionOf,
  distributionSize,
  encryptGroup,
  type GroupDialect,
  MAX_JUMP,
  MAX_SENDER_KEYS,
  MAX_SKIPPED,
  seededRandom,
  type SenderKey,
  type SenderKeyStates,
  senderKeySize,
} from './index.ts';

const dialects: readonly GroupDialect[] = ['whatsapp', 'signal'];
const random = seededRandom('sender keys');

function create(dialect: GroupDialect): SenderKey {
  return createSenderKey(random, dialect === 'signal' ? createDistributionId(random) : undefined);
}

function member(key: SenderKey, dialect: GroupDialect = 'whatsapp'): SenderKeyStates {
  return acceptDistribution(createSenderKeyStates(dialect), distributionOf(key));
}

/** The texts "0" to "count − 1", sealed one after the other. */
function burst(key: SenderKey, count: number): { key: SenderKey; messages: Uint8Array[] } {
  const messages: Uint8Array[] = [];
  let next = key;
  for (let i = 0; i < count; i++) {
    const sealed = encryptGroup(next, utf8(`${i}`), random);
    messages.push(sealed.message);
    next = sealed.senderKey;
  }
  return { key: next, messages };
}

/** The key as it is so many messages later. */
function later(key: SenderKey, messages: number): SenderKey {
  let { chainKey } = key;
  for (let i = 0; i < messages; i++) chainKey = chainStep(chainKey).next;
  return { ...key, chainKey, iteration: key.iteration + messages };
}

describe.each(dialects)('a group in the dialect %s', (dialect) => {
  const first = create(dialect);
  const { messages } = burst(first, 8);

  it('reads every message once, in any order, with any of them lost', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          messages.map((_, i) => i),
          { minLength: 1 },
        ),
        (order) => {
          let states = member(first, dialect);
          for (const i of order) {
            const opened = decryptGroup(states, messages[i]!);
            expect(text(opened.plaintext)).toBe(`${i}`);
            states = opened.states;
          }
          for (const i of order) {
            expect(codeOf(() => decryptGroup(states, messages[i]!))).toBe('DuplicatedMessage');
          }
        },
      ),
      { seed: 21, numRuns: 12 },
    );
  });

  it('refuses every flipped byte, and is as it was after that', () => {
    const states = member(first, dialect);
    const before = structuredClone(states);
    const message = messages[0]!;
    for (let i = 0; i < message.length; i++) {
      const broken = flip(message, i, 1 << (i % 8));
      expect(
        codeOf(() => decryptGroup(states, broken)),
        `byte ${i}`,
      ).not.toBe('none');
    }
    expect(states).toEqual(before);
    expect(text(decryptGroup(states, message).plaintext)).toBe('0');
  });

  it('refuses every message that was cut off', () => {
    const states = member(first, dialect);
    for (let i = 0; i < messages[0]!.length; i++) {
      expect(codeOf(() => decryptGroup(states, messages[0]!.slice(0, i)))).not.toBe('none');
    }
  });

  it('has the size that the size functions say', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        fc.integer({ min: 0, max: 0xffff_fffe }),
        fc.oneof(fc.nat(), fc.constantFrom(0, 127, 128, 0x7fff_ffff)),
        (length, iteration, chainId) => {
          const key = { ...first, iteration, chainId };
          const { message } = encryptGroup(key, new Uint8Array(length), random);
          expect(senderKeySize(length, iteration, chainId, dialect)).toBe(message.length);
          const distribution = distributionOf(key);
          expect(distributionSize(iteration, chainId, dialect)).toBe(distribution.length);
        },
      ),
      { seed: 22, numRuns: 60 },
    );
  });
});

describe('the size of a distribution', () => {
  const chainId = 0x7fff_ffff;

  it('is 78 bytes in WhatsApp and 96 in Signal', () => {
    expect(distributionSize(0, chainId)).toBe(78);
    expect(distributionSize(0, chainId, 'signal')).toBe(96);
  });
});

describe('a sender key', () => {
  const key = createSenderKey(seededRandom('a group'));

  it('makes these bytes on every machine', () => {
    const { message } = encryptGroup(key, utf8('hello'), seededRandom('a signature'));
    expect(hex(distributionOf(key))).toMatchInlineSnapshot(
      `"330886aded820610001a204b0f1f8220b66ba24e6220ad3fe4a6cf0e97583dcf1a7608192893e096d8ee1f2221050a650f7bb060edf1e362aac9ba2d4c5f78f6f275f07be6ee82e537795927630a"`,
    );
    expect(hex(message)).toMatchInlineSnapshot(
      `"330886aded820610001a1061e6325ef796922af5313e1903233ced68651e07b2fedba4ac93b39f838d7b81335a39e4fa5fade4108170eb3fd3a2c4dc11d2595214d99b1e50ac4f2ae3dd94584a0276a9c70227f55f6e89343d268b"`,
    );
  });

  it('has an id of 31 bits, and a list of Signal’s the form of a version 4 UUID', () => {
    for (let i = 0; i < 20; i++) expect(createSenderKey(random).chainId).toBeLessThan(2 ** 31);
    expect(hex(createDistributionId(random))).toMatch(/^.{12}4.{3}[89ab].{15}$/u);
  });

  it('is not changed by sealing, and never seals two messages alike', () => {
    const before = structuredClone(key);
    const { senderKey, message } = encryptGroup(key, utf8('same'), random);
    expect(key).toEqual(before);
    expect(senderKey.iteration).toBe(1);
    const again = encryptGroup(senderKey, utf8('same'), random).message;
    // One block of ciphertext, behind eleven bytes of version and fields.
    expect(hex(again.slice(11, 27))).not.toBe(hex(message.slice(11, 27)));
  });

  it('opens nothing from before it was handed over', () => {
    const { key: now, messages } = burst(key, 3);
    const states = member(now);
    expect(codeOf(() => decryptGroup(states, messages[2]!))).toBe('DuplicatedMessage');
    const [next] = burst(now, 1).messages;
    expect(text(decryptGroup(states, next!).plaintext)).toBe('0');
  });

  it('handed over again stays as far as it was read', () => {
    const { messages } = burst(key, 2);
    const { states } = decryptGroup(member(key), messages[0]!);
    const again = acceptDistribution(states, distributionOf(key));
    expect(again).toEqual(states);
    expect(codeOf(() => decryptGroup(again, messages[0]!))).toBe('DuplicatedMessage');
  });

  it('of the same id but signed by another replaces the one before', () => {
    const other = { ...createSenderKey(random), chainId: key.chainId };
    const states = acceptDistribution(member(key), distributionOf(other));
    expect(states.keys.length).toBe(1);
    expect(text(decryptGroup(states, burst(other, 1).messages[0]!).plaintext)).toBe('0');
    const [old] = burst(key, 1).messages;
    expect(codeOf(() => decryptGroup(states, old!))).toBe('InvalidGroupSignature');
  });

  it('of another distribution list is another key', () => {
    const one = create('signal');
    const two = { ...one, distributionId: createDistributionId(random) };
    const [message] = burst(two, 1).messages;
    expect(codeOf(() => decryptGroup(member(one, 'signal'), message!))).toBe('NoSenderKeyState');
    expect(member(two, 'signal').keys[0]?.distributionId).toEqual(two.distributionId);
  });
});

describe('limits', () => {
  it(`${MAX_SENDER_KEYS} keys of one member are kept, the newest`, () => {
    const keys = Array.from({ length: MAX_SENDER_KEYS + 1 }, () => createSenderKey(random));
    let states = createSenderKeyStates();
    for (const key of keys) states = acceptDistribution(states, distributionOf(key));
    const codes = keys.map((key) => codeOf(() => decryptGroup(states, burst(key, 1).messages[0]!)));
    expect(codes).toEqual(['NoSenderKeyState', ...keys.slice(1).map(() => 'none')]);
  });

  it(`a jump of ${MAX_JUMP} is taken, of one more refused; ${MAX_SKIPPED} seeds are kept`, () => {
    const key = createSenderKey(random);
    const seal = (from: SenderKey) => encryptGroup(from, utf8('far'), random).message;
    const oldest = later(key, MAX_JUMP - MAX_SKIPPED);
    const furthest = later(oldest, MAX_SKIPPED);
    const states = member(key);
    expect(codeOf(() => decryptGroup(states, seal(later(furthest, 1))))).toBe('InvalidMessage');
    const jumped = decryptGroup(states, seal(furthest)).states;
    expect(jumped.keys[0]?.skipped.size).toBe(MAX_SKIPPED);
    expect(text(decryptGroup(jumped, seal(oldest)).plaintext)).toBe('far');
    const lost = seal(later(key, MAX_JUMP - MAX_SKIPPED - 1));
    expect(codeOf(() => decryptGroup(jumped, lost))).toBe('DuplicatedMessage');
  });
});
