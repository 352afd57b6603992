import { describe, expect, it } from 'vitest';
import { pad, sealedSize, seededRandom } from '../protocol/index.ts';
import type { Hop, Layer, Overhead, Simulation } from './index.ts';
import { advance, begin, overheads } from './index.ts';
import { noiseSize, packetsSize, tlsSize, varintSize } from './overheads.ts';
import { decodeConversation, encodeConversation } from './seal.ts';
import { stanzaSize } from './stanza.ts';

const START = 1_700_000_000_000;

function layersOf(hop: Hop): Record<Layer['kind'], Layer> {
  const all: [string, Layer][] = [];
  let at: Layer | undefined = hop.carries;
  while (at !== undefined) {
    all.push([at.kind, at]);
    at = 'inner' in at ? at.inner : undefined;
  }
  return Object.fromEntries(all) as Record<Layer['kind'], Layer>;
}

function spanOf(name: Overhead['name']): readonly [number, number] {
  const { bytes } = overheads.find((overhead) => overhead.name === name)!;
  return typeof bytes === 'number' ? [bytes, bytes] : bytes;
}

function chat(seed: string, texts: readonly string[]): Simulation {
  const random = seededRandom(seed);
  const whereabouts = { mira: 'home', jonas: 'out' } as const;
  let simulation = begin(
    { messenger: 'e2ee', interference: { kind: 'none' }, whereabouts },
    random,
  );
  texts.forEach((text, i) => {
    const from = i % 3 === 2 ? 'jonas' : 'mira';
    const time = START + i * 60_000;
    simulation = advance(simulation, { kind: 'write', from, time, text }, random);
  });
  return simulation;
}

describe('sizes', () => {
  it('a message on the wire is the sum of its layers, as stated', () => {
    const lengths = [1, 7, 100, 126, 127, 128, 255, 300, 1_400, 5_000, 16_384, 65_536];
    const { journeys } = chat(
      'sizes',
      lengths.map((n) => 'a'.repeat(n)),
    );
    const messages = journeys.filter(({ kind }) => kind === 'message');
    expect(messages).toHaveLength(lengths.length);
    for (const { hops } of messages) {
      for (const hop of hops) {
        const { packets, channel, stanza, sealed, text } = layersOf(hop);
        const within = (name: Overhead['name'], added: number) => {
          const [least, most] = spanOf(name);
          expect(added, name).toBeGreaterThanOrEqual(least);
          expect(added, name).toBeLessThanOrEqual(most);
        };
        within('stanza', stanza.size - sealed.size);
        within('noise', channel.size - stanza.size);
        const count = packets.kind === 'packets' ? packets.packets : 0;
        expect(count).toBe(Math.ceil(channel.size / 1448));
        expect(packets.size - channel.size).toBe(count * spanOf('packet')[0]);
        const words = text.size + varintSize(text.size) + 1;
        within('conversation', words - text.size);
        const [leastSignal, mostSignal] = spanOf('signal');
        const [leastPadding, mostPadding] = spanOf('padding');
        expect(sealed.size).toBeGreaterThanOrEqual(words + leastPadding + leastSignal);
        expect(sealed.size).toBeLessThanOrEqual(words + mostPadding + mostSignal);
      }
    }
  });

  it('sealed sizes are those of the wire format, for every amount of padding', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { messages } = chat(seed, ['first', 'x'.repeat(50), 'a reply', 'and on', 'and on']);
      const possible = (length: number, prekey: boolean) =>
        Array.from({ length: 16 }, (_, i) =>
          sealedSize(
            2 + length + i + 1,
            {},
            prekey ? { preKeyId: 1, registrationId: 300, signedPreKeyId: 1 } : undefined,
          ),
        );
      messages.forEach(({ sealed, text }, i) => {
        expect(sealed?.type).toBe(i < 2 ? 'prekey' : 'whisper');
        expect(possible(text.length, i < 2)).toContain(sealed?.bytes.length);
      });
    }
  });

  it('padding alone blurs the length: one text, several sizes', () => {
    const random = seededRandom('blur');
    const sizes = new Set(
      Array.from({ length: 100 }, () =>
        sealedSize(pad(encodeConversation('Good!'), random).length),
      ),
    );
    expect([...sizes].sort()).toEqual([66, 82]);
  });

  it('a message fills packets and records as their standards say', () => {
    expect(packetsSize(1)).toBe(53);
    expect(packetsSize(1448)).toBe(1500);
    expect(packetsSize(1449)).toBe(1449 + 2 * 52);
    expect(noiseSize(100)).toBe(119);
    expect(tlsSize(16_384)).toBe(16_384 + 22);
    expect(tlsSize(16_385)).toBe(16_385 + 44);
  });

  it('stanzas, counted by hand', () => {
    const self = '+44 7700 900142';
    const other = '+44 7700 900377';
    const common = { self, other, name: 'Mira', payload: 0 } as const;
    // flags, list, tag; id: name, mark, length, 11; to: name, jid, mark, length, 6, server
    expect(stanzaSize({ ...common, kind: 'delivered', way: 'up' })).toBe(4 + 14 + 11);
    expect(stanzaSize({ ...common, kind: 'read', way: 'up' })).toBe(4 + 14 + 11 + 2 + 8);
    expect(stanzaSize({ ...common, kind: 'typing', way: 'up' })).toBe(4 + 11 + 11 + 5);
    expect(stanzaSize({ ...common, kind: 'online', way: 'up' })).toBe(4 + 2 + 1 + 2 + 4);
    expect(stanzaSize({ ...common, kind: 'message', way: 'up', payload: 100 })).toBe(142);
    expect(stanzaSize({ ...common, kind: 'message', way: 'up', payload: 256 })).toBe(300);
  });

  it('the words survive their protobuf', () => {
    for (const text of ['a', 'ä'.repeat(64), '\ufeffx', '😀'.repeat(5_000)]) {
      expect(decodeConversation(encodeConversation(text))).toBe(text);
    }
    for (const bytes of [[], [10], [10, 2, 97], [10, 1, 97, 97], [18, 1, 97], [10, 255, 255]]) {
      expect(() => decodeConversation(Uint8Array.from(bytes))).toThrow();
    }
  });
});
