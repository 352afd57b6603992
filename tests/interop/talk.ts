/**
 * What scenarios are made of: saying something, getting acquainted, and the longer courses that a
 * conversation can take.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect } from 'vitest';
import { type RandomSource, type SealedMessage, seededRandom } from '../../src/protocol/index.ts';
import type { Implementation, Participant } from './peer.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Seals now; the message is delivered when the returned function is called. */
export async function seal(from: Participant, to: Participant, what: string) {
  const message = await from.seal(utf8ToBytes(what));
  const deliver = async () => expect(text(await to.open(message))).toBe(what);
  return { message, deliver };
}

/** Seals and delivers at once. */
export async function say(
  from: Participant,
  to: Participant,
  what: string,
): Promise<SealedMessage> {
  const { message, deliver } = await seal(from, to, what);
  await deliver();
  return message;
}

export async function strangers(first: Implementation, second: Implementation) {
  return [await first.create(), await second.create()] as const;
}

/** Two participants of whom each has read something of the other. */
export async function acquainted(first: Implementation, second: Implementation) {
  const [a, b] = await strangers(first, second);
  await a.start(await b.bundle(true));
  await say(a, b, 'hello');
  await say(b, a, 'hello yourself');
  return [a, b] as const;
}

export const below = (random: RandomSource, limit: number) => random(1)[0]! % limit;

/**
 * Three times both write at once, so that each has to find the other's session among its archived
 * ones and go on in one that was tried in vain; then they take turns and must come to agree.
 */
async function talkAcross(a: Participant, b: Participant) {
  for (let i = 0; i < 3; i++) {
    const fromA = await seal(a, b, `a across ${i}`);
    const fromB = await seal(b, a, `b across ${i}`);
    await fromA.deliver();
    await fromB.deliver();
  }
  for (let i = 0; i < 4; i++) {
    await say(a, b, `a ${i}`);
    await say(b, a, `b ${i}`);
  }
}

export async function crossed(first: Implementation, second: Implementation) {
  const [a, b] = await strangers(first, second);
  await a.start(await b.bundle(true));
  await b.start(await a.bundle(true));
  await talkAcross(a, b);
}

/** One side takes a new bundle while a message of the old session is under way. */
export async function newBundle(first: Implementation, second: Implementation) {
  const [a, b] = await acquainted(first, second);
  await a.start(await b.bundle(true));
  await talkAcross(a, b);
}

/** Every order in which a conversation can be disturbed, at random. */
export async function disturbed(first: Implementation, second: Implementation, seed: string) {
  const random = seededRandom(seed);
  const pair = await acquainted(first, second);
  let way: Awaited<ReturnType<typeof seal>>[] = [];
  const read: { to: Participant; message: SealedMessage }[] = [];
  let count = 0;
  for (let step = 0; step < 60; step++) {
    const dice = below(random, 10);
    const from = pair[below(random, 2)]!;
    const to = from === pair[0] ? pair[1] : pair[0];
    const chosen = way[below(random, Math.max(1, Math.min(way.length, 3)))];
    if (dice < 5 || !chosen) {
      const sealed = await seal(from, to, `message ${count++}`);
      const deliver = async () => {
        await sealed.deliver();
        read.push({ to, message: sealed.message });
      };
      way.push({ ...sealed, deliver });
    } else {
      way = way.filter((one) => one !== chosen);
      // Not too long under way: a chain that five others have followed is forgotten by right.
      if (dice < 9) await chosen.deliver();
    }
    const again = read[below(random, read.length + 1)];
    if (dice === 9 && again) await expect(again.to.open(again.message)).rejects.toThrow();
    while (way.length > 4) await way.shift()!.deliver();
  }
  expect(read.length).toBeGreaterThan(10);
}
