/**
 * The conversations that ours must have with every other implementation, written once. In each, the
 * first writes first; all are run with ours in either place.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { parseMessage, ProtocolError, seededRandom } from '../../src/protocol/index.ts';
import { ours } from './ours.ts';
import type { Implementation } from './peer.ts';
import { acquainted, below, crossed, disturbed, newBundle, say, seal, strangers } from './talk.ts';

function conversations(first: Implementation, second: Implementation) {
  const faulty = [first, second].find((one) => one.trialAltersSession);

  it.each([true, false])('first message, one-time prekey: %s', async (oneTime) => {
    const [a, b] = await strangers(first, second);
    await a.start(await b.bundle(oneTime));
    expect((await say(a, b, 'one')).type).toBe('prekey');
    expect((await say(a, b, 'two')).type).toBe('prekey');
    expect((await say(b, a, 'three')).type).toBe('whisper');
    expect((await say(a, b, 'four')).type).toBe('whisper');
  });

  it('120 turns of bursts', async () => {
    const [a, b] = await acquainted(first, second);
    const random = seededRandom('bursts');
    for (let turn = 0; turn < 120; turn++) {
      const [from, to] = turn % 2 ? [a, b] : [b, a];
      const length = below(random, 200);
      for (let i = below(random, 4); i >= 0; i--)
        await say(from, to, `${turn} ${i}`.padEnd(length));
    }
  });

  it('an empty text and a long one', async () => {
    const [a, b] = await acquainted(first, second);
    for (const what of ['', 'x'.repeat(100_000)]) {
      await say(a, b, what);
      await say(b, a, what);
    }
  });

  it('a chain in reverse order, first messages too', async () => {
    const [a, b] = await strangers(first, second);
    await a.start(await b.bundle(true));
    for (const [from, to] of [
      [a, b],
      [b, a],
      [a, b],
    ] as const) {
      const burst = [];
      for (let i = 0; i < 8; i++) burst.push(await seal(from, to, `${i}`));
      for (const { deliver } of burst.reverse()) await deliver();
    }
  });

  it('late and lost across turns of the ratchet', async () => {
    const [a, b] = await acquainted(first, second);
    const late = [];
    for (let turn = 0; turn < 4; turn++) {
      late.push(await seal(a, b, `late ${turn}`));
      await seal(a, b, 'lost');
      await say(a, b, 'there');
      await seal(b, a, 'lost');
      late.push(await seal(b, a, `late too ${turn}`));
      await say(b, a, 'and back');
    }
    for (const { deliver } of late.reverse()) await deliver();
    await say(a, b, 'still here');
    await say(b, a, 'here too');
  });

  it('the tail of a chain after the next has begun', async () => {
    const [a, b] = await acquainted(first, second);
    await say(a, b, 'head');
    const tail = [await seal(a, b, 'tail 1'), await seal(a, b, 'tail 2')];
    // B has not read the tail, answers, and A turns the ratchet.
    await say(b, a, 'answer');
    await say(a, b, 'next chain');
    for (const { deliver } of tail) await deliver();
    await say(b, a, 'done');
  });

  it('duplicates are refused and disturb nothing', async () => {
    const [a, b] = await strangers(first, second);
    await a.start(await b.bundle(true));
    for (let turn = 0; turn < 4; turn++) {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const message = await say(from, to, 'once');
        await expect(to.open(message)).rejects.toThrow();
      }
    }
  });

  it('no byte of a message can be changed', async () => {
    const [a, b] = await acquainted(first, second);
    const { message, deliver } = await seal(a, b, 'hello');
    for (let i = second.versionIsAuthentic ? 0 : 1; i < message.bytes.length; i++) {
      const bytes = Uint8Array.from(message.bytes);
      bytes[i]! ^= 1 << (i % 8);
      await expect(b.open({ ...message, bytes })).rejects.toThrow();
    }
    await deliver();
    await say(b, a, 'all well');
  });

  it('no byte of the message inside a first message can be changed', async () => {
    const [a, b] = await strangers(first, second);
    await a.start(await b.bundle(true));
    const { message, deliver } = await seal(a, b, 'hello');
    const { ranges, error } = parseMessage(message.bytes, 'prekey');
    expect(error).toBeUndefined();
    for (const { offset, length, depth, field } of ranges) {
      if (depth === 0 || (field === 'version' && !second.versionIsAuthentic)) continue;
      for (let i = offset; i < offset + length; i++) {
        const bytes = Uint8Array.from(message.bytes);
        bytes[i]! ^= 1 << (i % 8);
        await expect(b.open({ ...message, bytes })).rejects.toThrow();
      }
    }
    await deliver();
    await say(b, a, 'all well');
  });

  it('a jump of 1999, and what was jumped over', async () => {
    const [a, b] = await acquainted(first, second);
    const skipped = await seal(a, b, 'skipped');
    for (let i = 1; i < 1999; i++) await a.seal(Uint8Array.of(1));
    await say(a, b, 'far ahead');
    await skipped.deliver();
    await say(b, a, 'all well');
  });

  if (first.maxJump === second.maxJump) {
    it(`a jump of ${first.maxJump} and not one more`, async () => {
      const [a, b] = await acquainted(first, second);
      const skipped = await seal(a, b, 'skipped');
      for (let i = 1; i < first.maxJump; i++) await a.seal(Uint8Array.of(1));
      const last = await seal(a, b, 'as far as may be');
      const beyond = await seal(a, b, 'too far, until then');
      await expect(b.open(beyond.message)).rejects.toThrow();
      await last.deliver();
      await beyond.deliver();
      // Only the newest two thousand of what was jumped over can still be read.
      await expect(b.open(skipped.message)).rejects.toThrow();
    });
  }

  it.each(['one', 'two', 'three'])('a disturbed network, seed %s', async (seed) => {
    await disturbed(first, second, seed);
  });

  for (const [name, scenario] of [
    ['crossed first messages', crossed],
    ['a new bundle in mid-conversation', newBundle],
  ] as const) {
    if (faulty) {
      it(`${name}: ${faulty.name} loses the conversation, as it does against itself, because its trial decryption alters the session`, async () => {
        await expect(scenario(first, second)).rejects.toThrow();
        await expect(scenario(faulty, faulty)).rejects.toThrow();
      });
    } else {
      it(`${name}: both come to use the same session`, async () => {
        await scenario(first, second);
      });
    }
  }
}

/** Everything that ours and one other implementation must agree on. */
export function meets(peer: Implementation) {
  describe(`ours writes first to ${peer.name}`, () => conversations(ours, peer));
  describe(`${peer.name} writes first to ours`, () => conversations(peer, ours));

  describe(`signatures of ours and ${peer.name}`, () => {
    it.each([
      [ours, peer],
      [peer, ours],
    ])('$name signs, the other verifies, with either sign bit', async (signer, verifier) => {
      const signs = new Set<number>();
      for (let i = 0; i < 24; i++) {
        const { identityKey, sign } = await signer.create();
        const message = utf8ToBytes(`text ${i}`);
        const signature = sign(message);
        signs.add(signature[63]! >> 7);
        expect(verifier.verify(identityKey, message, signature)).toBe(true);
        const broken = Uint8Array.from(signature);
        broken[(i * 5) % 64]! ^= 1;
        expect(verifier.verify(identityKey, message, broken)).toBe(false);
      }
      expect(signs.size).toBe(2);
    });

    it('ours refuses a bundle of which one byte was changed', async () => {
      const [a, b] = await strangers(ours, peer);
      const bundle = await b.bundle(true);
      const { signedPreKey } = bundle;
      const publicKey = Uint8Array.from(signedPreKey.publicKey);
      publicKey[7]! ^= 1;
      await expect(
        a.start({ ...bundle, signedPreKey: { ...signedPreKey, publicKey } }),
      ).rejects.toThrow(ProtocolError);
    });

    it(`${peer.name} ${peer.checksBundle ? 'refuses' : 'does not notice'} a bundle without a true signature`, async () => {
      const [a, b] = await strangers(peer, ours);
      const bundle = await b.bundle(true);
      const forged = {
        ...bundle,
        signedPreKey: { ...bundle.signedPreKey, signature: new Uint8Array(64).fill(1) },
      };
      if (peer.checksBundle) await expect(a.start(forged)).rejects.toThrow();
      else await a.start(forged);
    });
  });

  if (peer.safetyNumber) {
    it(`${peer.name} shows the same safety number`, async () => {
      const [a, b] = await strangers(ours, peer);
      const local = { identityKey: a.identityKey, stableId: '+49 170 1' };
      const remote = { identityKey: b.identityKey, stableId: '+49 170 2' };
      const digits = await ours.safetyNumber!(local, remote);
      expect(digits).toMatch(/^\d{60}$/);
      expect(await peer.safetyNumber!(remote, local)).toBe(digits);
    });
  }
}
