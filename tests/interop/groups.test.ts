/**
 * Groups against Signal's own library, in its dialect. The other two peers have no groups, so that
 * WhatsApp's dialect, which numbers the same fields otherwise, meets nobody here.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as signal from 'libsignal-client-0.30.2';
import { describe, expect, it } from 'vitest';
import {
  acceptDistribution,
  chainStep,
  createDistributionId,
  createSenderKey,
  createSenderKeyStates,
  decryptGroup,
  distributionOf,
  encryptGroup,
  MAX_JUMP,
  MAX_SENDER_KEYS,
  seededRandom,
  type SenderKey,
} from '../../src/protocol/index.ts';
import { Member, uuid } from './libsignal-group.ts';

const random = seededRandom('groups');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const sealNow = (key: SenderKey) => encryptGroup(key, utf8ToBytes('now'), random).message;

/** The key as it is so many messages later. */
function later(key: SenderKey, messages: number): SenderKey {
  let { chainKey } = key;
  for (let i = 0; i < messages; i++) chainKey = chainStep(chainKey).next;
  return { ...key, chainKey, iteration: key.iteration + messages };
}

/** Their member with a key of theirs, and what we have of it. */
async function theirs() {
  const id = createDistributionId(random);
  const member = new Member(id);
  return {
    member,
    states: acceptDistribution(createSenderKeyStates('signal'), await member.distribution()),
  };
}

/** Our key, and their member who accepted it. */
async function ours() {
  const id = createDistributionId(random);
  const senderKey = createSenderKey(random, id);
  const member = new Member(id);
  await member.accept(distributionOf(senderKey));
  return { senderKey, member };
}

describe('a group message', () => {
  const lengths = [0, 1, 15, 16, 17, 160, 5000];

  it('of theirs is read by us', async () => {
    const { member, ...have } = await theirs();
    let { states } = have;
    for (const length of lengths) {
      const sealed = await member.seal('x'.repeat(length));
      const opened = decryptGroup(states, sealed);
      expect(text(opened.plaintext)).toBe('x'.repeat(length));
      states = opened.states;
    }
  });

  it('of ours is read by them', async () => {
    const { member, ...have } = await ours();
    let { senderKey } = have;
    for (const length of lengths) {
      const sealed = encryptGroup(senderKey, utf8ToBytes('x'.repeat(length)), random);
      senderKey = sealed.senderKey;
      expect(await member.open(sealed.message)).toBe('x'.repeat(length));
    }
  });

  it('in reverse order, with losses, is read both ways and once only', async () => {
    const { member, ...have } = await theirs();
    let { states } = have;
    const sealed: Uint8Array[] = [];
    for (let i = 0; i < 9; i++) sealed.push(await member.seal(`${i}`));
    for (let i = 8; i >= 0; i -= 2) {
      const opened = decryptGroup(states, sealed[i]!);
      expect(text(opened.plaintext)).toBe(`${i}`);
      states = opened.states;
      expect(() => decryptGroup(states, sealed[i]!)).toThrow('read before');
    }

    const mine = await ours();
    let { senderKey } = mine;
    const sent: Uint8Array[] = [];
    for (let i = 0; i < 9; i++) {
      const { message, senderKey: next } = encryptGroup(senderKey, utf8ToBytes(`${i}`), random);
      sent.push(message);
      senderKey = next;
    }
    for (let i = 8; i >= 0; i -= 2) {
      expect(await mine.member.open(sent[i]!)).toBe(`${i}`);
      await expect(mine.member.open(sent[i]!)).rejects.toThrow();
    }
  });

  it('with any byte flipped is refused by both', async () => {
    const { member, states } = await theirs();
    const sealed = await member.seal('text');
    const mine = await ours();
    const { message } = encryptGroup(mine.senderKey, utf8ToBytes('text'), random);
    const broken = (bytes: Uint8Array, i: number) => bytes.with(i, bytes[i]! ^ (1 << (i % 8)));
    for (let i = 0; i < sealed.length; i++) {
      expect(() => decryptGroup(states, broken(Uint8Array.from(sealed), i)), `${i}`).toThrow();
    }
    for (let i = 0; i < message.length; i++) {
      await expect(mine.member.open(broken(message, i)), `${i}`).rejects.toThrow();
    }
    expect(text(decryptGroup(states, sealed).plaintext)).toBe('text');
    expect(await mine.member.open(message)).toBe('text');
  });

  it(`may jump ${MAX_JUMP} ahead and no further, with them as with us`, async () => {
    const { senderKey, member } = await ours();
    const furthest = later(senderKey, MAX_JUMP);
    await expect(member.open(sealNow(later(furthest, 1)))).rejects.toThrow();
    expect(await member.open(sealNow(furthest))).toBe('now');
  });
});

describe('a distribution', () => {
  it('is byte for byte what theirs would be', () => {
    const id = createDistributionId(random);
    const key = { ...createSenderKey(random, id), iteration: 300 };
    const same = signal.SenderKeyDistributionMessage._new(
      3,
      uuid(id),
      key.chainId,
      key.iteration,
      Buffer.from(key.chainKey),
      signal.PublicKey.deserialize(Buffer.from(key.signing.publicKey)),
    ).serialize();
    expect(bytesToHex(distributionOf(key))).toBe(bytesToHex(same));
  });

  it('of a message under way opens from there on', async () => {
    const { senderKey } = await ours();
    const first = encryptGroup(senderKey, utf8ToBytes('before'), random);
    const late = new Member(senderKey.distributionId!);
    await late.accept(distributionOf(first.senderKey));
    await expect(late.open(first.message)).rejects.toThrow();
    const next = encryptGroup(first.senderKey, utf8ToBytes('after'), random);
    expect(await late.open(next.message)).toBe('after');
  });

  it(`the last ${MAX_SENDER_KEYS} keys open, with them as with us`, async () => {
    const id = createDistributionId(random);
    const member = new Member(id);
    let states = createSenderKeyStates('signal');
    const keys = Array.from({ length: MAX_SENDER_KEYS + 1 }, () => createSenderKey(random, id));
    for (const key of keys) {
      await member.accept(distributionOf(key));
      states = acceptDistribution(states, distributionOf(key));
    }
    for (const [i, key] of keys.entries()) {
      const message = sealNow(key);
      const opened = await member.open(message).catch(() => 'refused');
      expect(opened).toBe(i === 0 ? 'refused' : 'now');
      if (i === 0) expect(() => decryptGroup(states, message)).toThrow('not given');
      else expect(text(decryptGroup(states, message).plaintext)).toBe('now');
    }
  });
});
