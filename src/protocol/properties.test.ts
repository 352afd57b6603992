/**
 * What must hold whatever the network does: it may lose, delay, reorder and repeat messages, flip
 * their bytes and deliver them to the wrong person. Seeds are fixed, so a failure repeats.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  deliver,
  flip,
  hex,
  type Name,
  other,
  type Pair,
  send,
  strangers,
  text,
} from './fixtures.ts';
import {
  addPreKeys,
  bundleOf,
  createDevice,
  decrypt,
  type Device,
  encrypt,
  MAX_ARCHIVED,
  MAX_CHAINS,
  MAX_JUMP,
  MAX_SKIPPED,
  parseMessage,
  type RandomSource,
  type SealedMessage,
  type Session,
  seededRandom,
  startSession,
} from './index.ts';

interface Travelling {
  readonly to: Name;
  readonly what: string;
  readonly message: SealedMessage;
}

type Step =
  | { readonly kind: 'send' | 'restart'; readonly who: Name }
  | {
      readonly kind: 'deliver' | 'lose' | 'repeat' | 'corrupt' | 'misdeliver';
      readonly pick: number;
    };

const name = fc.constantFrom<Name>('anna', 'ben');
const speak = (kind: 'send' | 'restart') => fc.record({ kind: fc.constant(kind), who: name });
const meddle = (...kinds: ('deliver' | 'lose' | 'repeat' | 'corrupt' | 'misdeliver')[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat() });

function step(restarts: boolean): fc.Arbitrary<Step> {
  return fc.oneof<fc.WeightedArbitrary<Step>[]>(
    { weight: 8, arbitrary: speak('send') },
    { weight: restarts ? 1 : 0, arbitrary: speak('restart') },
    { weight: 8, arbitrary: meddle('deliver') },
    { weight: 3, arbitrary: meddle('lose', 'repeat', 'corrupt', 'misdeliver') },
  );
}

function sessionsOf(device: Device): readonly Session[] {
  return [...device.peers.values()].flatMap(({ current, archived }) => {
    expect(archived.length).toBeLessThanOrEqual(MAX_ARCHIVED);
    expect(archived.every(({ pending }) => pending === undefined)).toBe(true);
    return current ? [current, ...archived] : archived;
  });
}

function expectWithinLimits(pair: Pair) {
  for (const { receiving } of [pair.anna, pair.ben].flatMap(sessionsOf)) {
    expect(receiving.length).toBeLessThanOrEqual(MAX_CHAINS);
    for (const { skipped, index } of receiving) {
      expect(skipped.size).toBeLessThanOrEqual(MAX_SKIPPED);
      const counters = [...skipped.keys()];
      expect(counters).toEqual(counters.toSorted((a, b) => a - b));
      expect(counters.every((counter) => counter < index)).toBe(true);
    }
  }
}

/** Whether the receiver has dropped the chain that this message belongs to. */
function chainIsGone(pair: Pair, { to, message }: Travelling): boolean {
  const { ranges } = parseMessage(message.bytes, message.type);
  const ratchetKey = ranges.find(({ field }) => field === 'ratchetKey')?.value;
  const sessions = sessionsOf(pair[to]);
  return (
    sessions.some(({ receiving }) => receiving.length === MAX_CHAINS) &&
    sessions.every((session) => session.receiving.every((c) => hex(c.ratchetKey) !== ratchetKey))
  );
}

/** Runs a schedule; every step checks what it did. Returns how many messages were read. */
function run(steps: readonly Step[], random: RandomSource): number {
  let pair = strangers(random);
  pair = { anna: addPreKeys(pair.anna, 2, random), ben: addPreKeys(pair.ben, 2, random) };
  const mallory = createDevice(random, { preKeys: 0 });
  let way: Travelling[] = [];
  const read: Travelling[] = [];
  let sent = 0;

  for (const what of steps) {
    if ('who' in what) {
      const { who } = what;
      const to = other(who);
      if (what.kind === 'restart' || !pair[who].peers.get(to)?.current) {
        const started = startSession(pair[who], to, bundleOf(pair[to], 'none'), random);
        pair = { ...pair, [who]: started };
      }
      const line = `${who} ${sent++}`;
      const [after, message] = send(pair, who, line, random);
      pair = after;
      way = [...way, { to, what: line, message }];
    } else {
      const pool = what.kind === 'repeat' ? read : way;
      const chosen = pool[what.pick % pool.length];
      if (!chosen) continue;
      const { to, message } = chosen;
      if (what.kind === 'repeat') {
        expect(codeOf(() => deliver(pair, to, message))).not.toBe('none');
      } else if (what.kind === 'corrupt') {
        const at = 1 + (what.pick % (message.bytes.length - 1));
        const broken = { ...message, bytes: flip(message.bytes, at, 1 << (what.pick % 8)) };
        expectHarmless(() => deliver(pair, to, broken)[1], message, at);
      } else if (what.kind === 'misdeliver') {
        expect(codeOf(() => decrypt(mallory, other(to), message))).not.toBe('none');
        expect(codeOf(() => decrypt(pair[other(to)], to, message))).not.toBe('none');
      } else {
        way = way.filter((one) => one !== chosen);
        if (what.kind === 'lose') continue;
        const code = codeOf(() => {
          const [after, line] = deliver(pair, to, message);
          expect(line).toBe(chosen.what);
          pair = after;
        });
        if (code === 'none') read.push(chosen);
        else expect({ code, lost: chainIsGone(pair, chosen) }).toEqual({ code, lost: true });
      }
    }
    expectWithinLimits(pair);
  }
  return read.length;
}

/**
 * Only the MAC'd part of a message is authentic. Around it, in a prekey message, a few bits can
 * change without effect: the registration id says nothing yet, and an id that is not looked up
 * (because the session is known) does not matter.
 */
function expectHarmless(action: () => string, message: SealedMessage, at: number) {
  const code = codeOf(action);
  if (code !== 'none') return;
  const { ranges } = parseMessage(message.bytes, message.type);
  const range = ranges.find(({ offset, length }) => at >= offset && at < offset + length)!;
  expect(range.depth).toBe(0);
  expect(['preKeyId', 'registrationId', 'signedPreKeyId']).toContain(range.heads ?? range.field);
}

describe('whatever the network does', () => {
  it('what arrives once and untouched is read exactly, and nothing else ever', () => {
    let total = 0;
    fc.assert(
      fc.property(
        fc.array(step(false), { minLength: 40, maxLength: 90 }),
        fc.string(),
        (steps, seed) => {
          total += run(steps, seededRandom(seed));
        },
      ),
      { seed: 11, numRuns: 25 },
    );
    expect(total).toBeGreaterThan(200);
  });

  it('that holds when sessions are started anew in between, by both at once too', () => {
    fc.assert(
      fc.property(
        fc.array(step(true), { minLength: 30, maxLength: 60 }),
        fc.string(),
        (steps, seed) => {
          run(steps, seededRandom(seed));
        },
      ),
      { seed: 12, numRuns: 12 },
    );
  });
});

describe('limits', () => {
  const random = seededRandom('limits');
  const start = () => {
    const { anna, ben } = strangers(random);
    return { anna: startSession(anna, 'ben', bundleOf(ben), random), ben };
  };

  /** A burst from Anna, of which only what `keep` names is made into an array. */
  function burst(pair: Pair, count: number, keep: readonly number[]) {
    let { anna } = pair;
    const kept = new Map<number, SealedMessage>();
    for (let i = 0; i < count; i++) {
      const sealed = encrypt(anna, 'ben', Uint8Array.of(i & 0xff), random);
      anna = sealed.device;
      if (keep.includes(i)) kept.set(i, sealed.message);
    }
    return kept;
  }

  it(`a jump of ${MAX_JUMP} is taken, of one more refused; ${MAX_SKIPPED} seeds are kept`, () => {
    const pair = start();
    const last = MAX_JUMP;
    const oldest = last - MAX_SKIPPED;
    const messages = burst(pair, MAX_JUMP + 2, [0, oldest - 1, oldest, last - 1, last, last + 1]);
    const at = (i: number) => messages.get(i)!;
    expect(codeOf(() => decrypt(pair.ben, 'anna', at(last + 1)))).toBe('InvalidMessage');
    let { device: ben } = decrypt(pair.ben, 'anna', at(last));
    expect(ben.peers.get('anna')?.current?.receiving[0]?.skipped.size).toBe(MAX_SKIPPED);
    for (const lost of [0, oldest - 1]) {
      expect(codeOf(() => decrypt(ben, 'anna', at(lost)))).toBe('DuplicatedMessage');
    }
    for (const late of [oldest, last - 1, last + 1]) {
      const opened = decrypt(ben, 'anna', at(late));
      expect(opened.plaintext).toEqual(Uint8Array.of(late & 0xff));
      ben = opened.device;
    }
    expect(ben.peers.get('anna')?.current?.receiving[0]?.skipped.size).toBe(MAX_SKIPPED - 2);
  });

  it(`a message may be overtaken by ${MAX_CHAINS - 1} further chains and not by ${MAX_CHAINS}`, () => {
    let pair = start();
    const late: SealedMessage[] = [];
    for (let i = 0; i <= MAX_CHAINS; i++) {
      const [one, overtaken] = send(pair, 'anna', `late ${i}`, random);
      late.push(overtaken);
      const [two, there] = send(one, 'anna', 'there', random);
      [pair] = deliver(two, 'ben', there);
      const [three, back] = send(pair, 'ben', 'and back', random);
      [pair] = deliver(three, 'anna', back);
    }
    late.forEach((message, i) => {
      const code = codeOf(() => {
        expect(text(decrypt(pair.ben, 'anna', message).plaintext)).toBe(`late ${i}`);
      });
      // The chain is forgotten, so the old ratchet key looks like a new one.
      expect(code).toBe(i === 0 ? 'InvalidMessage' : 'none');
    });
  });
});
