import { describe, expect, it } from 'vitest';
import { parseMessage, safetyNumber, seededRandom } from '../protocol/index.ts';
import type { ChatMessage, Interference, MessengerId, SealedLayer, Simulation } from './index.ts';
import { addressOf, advance, begin, deliverAltered, flipBit } from './index.ts';

const START = 1_700_000_000_000;

function run(interference: Interference, messenger: MessengerId = 'e2ee', texts = ['Hello', 'Hi']) {
  const random = seededRandom('interference');
  const whereabouts = { mira: 'home', jonas: 'home' } as const;
  let simulation = begin({ messenger, interference, whereabouts }, random);
  texts.forEach((text, i) => {
    const from = i % 2 === 0 ? 'mira' : 'jonas';
    const time = START + i * 30_000;
    simulation = advance(simulation, { kind: 'write', from, time, text }, random);
  });
  return simulation;
}
function sealedIn({ journeys }: Simulation, message: ChatMessage): SealedLayer[] {
  return journeys
    .filter(({ kind, messageId }) => kind === 'message' && messageId === message.id)
    .flatMap(({ hops }) => hops)
    .flatMap(({ carries }) =>
      carries.kind === 'packets' &&
      carries.inner.inner.kind === 'stanza' &&
      carries.inner.inner.inner?.kind === 'sealed'
        ? [carries.inner.inner.inner]
        : [],
    );
}
const numbersOf = ({ phones }: Simulation) => {
  const number = (own: 'mira' | 'jonas', other: 'mira' | 'jonas') => {
    const { device } = phones[own];
    return safetyNumber(
      { stableId: addressOf(own), identityKey: device.identity.publicKey },
      { stableId: addressOf(other), identityKey: device.peers.get(addressOf(other))!.identityKey },
    );
  };
  return [number('mira', 'jonas'), number('jonas', 'mira')];
};

describe('an honest service', () => {
  it('can open nothing, and both phones show the same safety number', () => {
    const simulation = run({ kind: 'none' });
    for (const message of simulation.messages) {
      for (const { readers } of sealedIn(simulation, message)) {
        expect([...readers].sort()).toEqual(['jonas', 'mira']);
      }
    }
    const [mine, theirs] = numbersOf(simulation);
    expect(mine).toEqual(theirs);
  });
});

describe('flip', () => {
  it('is refused wherever the check code covers the byte, with no receipt', () => {
    const simulation = run({ kind: 'flip', offset: 60, bit: 0 });
    const [message] = simulation.messages;
    expect(message!.arrivals).toMatchObject([{ opened: false, error: 'InvalidMessage' }]);
    expect(message).not.toHaveProperty('deliveredAt');
    expect(simulation.journeys.map(({ kind }) => kind)).not.toContain('read');
    expect(sealedIn(simulation, message!).map(({ readers }) => readers.length)).toEqual([
      ...[2, 2, 2, 2],
      ...[0, 0, 0, 0],
    ]);
    const changed = message!.received!.bytes.filter(
      (byte, i) => byte !== message!.sealed!.bytes[i],
    );
    expect(changed).toHaveLength(1);
  });

  it('does no harm to the next message', () => {
    const random = seededRandom('next');
    const flipped = run({ kind: 'flip', offset: -1, bit: 3 }, 'e2ee', ['One']);
    const honest: Simulation = {
      ...flipped,
      setting: { ...flipped.setting, interference: { kind: 'none' } },
    };
    const time = START + 60_000;
    const after = advance(honest, { kind: 'write', from: 'mira', time, text: 'Two' }, random);
    expect(after.messages[1]!.arrivals).toMatchObject([{ opened: true, text: 'Two' }]);
  });

  it('every bit can be tried by hand, and the real device answers', () => {
    const [first, second] = run({ kind: 'none' }).messages;
    expect(deliverAltered(first!, first!.received!.bytes)).toEqual({ opened: true, text: 'Hello' });
    for (const message of [first!, second!]) {
      const { type, bytes } = message.received!;
      // The lowest and the highest bit of each byte.
      const opens = parseMessage(bytes).ranges.flatMap(({ offset, length, field, heads }) => {
        const bits = Array.from({ length: length * 2 }, (_, i) => [offset + (i >> 1), (i % 2) * 7]);
        const passed = bits.some(
          ([at, bit]) => deliverAltered(message, flipBit(bytes, at!, bit!)).opened,
        );
        return passed ? [heads === undefined ? field : `${field} of ${heads}`] : [];
      });
      // The check code covers all but the outside of a first message. There, these change nothing:
      // the low half of the version, and a number that names the sender's installation.
      const idle = ['version', 'registrationId'];
      expect(opens).toEqual(type === 'prekey' ? idle : []);
    }
  });

  it.each(['cloud', 'sms'] as const)('goes unnoticed over %s', (messenger) => {
    const simulation = run({ kind: 'flip', offset: 0, bit: 0 }, messenger);
    expect(simulation.messages[0]!.arrivals).toMatchObject([{ opened: true, text: 'Iello' }]);
    const broken = run({ kind: 'flip', offset: 0, bit: 7 }, messenger);
    expect(broken.messages[0]!.arrivals).toMatchObject([{ opened: true, text: '\ufffdello' }]);
  });
});

describe('replay', () => {
  it('is opened once and refused the second time', () => {
    const simulation = run({ kind: 'replay' });
    for (const message of simulation.messages) {
      expect(message.arrivals).toMatchObject([
        { opened: true },
        { opened: false, error: 'DuplicatedMessage' },
      ]);
      expect(message.readAt).toBeDefined();
      expect(sealedIn(simulation, message)).toHaveLength(12);
    }
  });
  it.each(['cloud', 'sms'] as const)('shows it twice over %s', (messenger) => {
    const { messages } = run({ kind: 'replay' }, messenger);
    for (const { arrivals } of messages) {
      expect(arrivals.map(({ opened }) => opened)).toEqual([true, true]);
    }
  });
});

describe('swap', () => {
  it('lets the service read, changes every byte, and shows in the safety numbers', () => {
    const texts = ['Hello', 'Hi', 'How are you?', 'Well, and you?'];
    const simulation = run({ kind: 'swap' }, 'e2ee', texts);
    simulation.messages.forEach((message, i) => {
      expect(message.arrivals).toMatchObject([{ opened: true, text: texts[i] }]);
      expect(message.received!.bytes).not.toEqual(message.sealed!.bytes);
      for (const { readers, inner } of sealedIn(simulation, message)) {
        expect(readers).toContain('service');
        expect(inner.text).toBe(texts[i]);
      }
    });
    const [mine, theirs] = numbersOf(simulation);
    expect(mine).not.toEqual(theirs);
  });

  it('cannot be begun later: the keys were handed out', () => {
    const begun = run({ kind: 'none' });
    const late: Simulation = {
      ...begun,
      setting: { ...begun.setting, interference: { kind: 'swap' } },
    };
    const time = START + 90_000;
    expect(() =>
      advance(late, { kind: 'write', from: 'mira', time, text: 'x' }, seededRandom('late')),
    ).toThrow(RangeError);
  });

  it.each(['cloud', 'sms'] as const)('has nothing to swap over %s', (messenger) => {
    expect(run({ kind: 'swap' }, messenger).messages).toEqual(
      run({ kind: 'none' }, messenger).messages,
    );
  });
});
