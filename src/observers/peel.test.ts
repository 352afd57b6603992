import { describe, expect, it } from 'vitest';
import type { Hop, PartyId, Simulation } from '../network/index.ts';
import { chat, TEXTS } from './fixtures.ts';
import { peel } from './peel.ts';

function firstMessage({ journeys }: Simulation): readonly Hop[] {
  return journeys.find(({ kind }) => kind === 'message')!.hops;
}
const up = (simulation: Simulation) => firstMessage(simulation)[0]!.carries;
const down = (simulation: Simulation) => firstMessage(simulation).at(-1)!.carries;
/** What a party reads, and why it reads no more. */
function told(simulation: Simulation, party: PartyId | null, way: typeof up = up) {
  const { open, closed } = peel(way(simulation), party);
  return [...open.map(({ kind }) => kind), closed?.reason ?? 'all'].join(' ');
}

describe('peel', () => {
  it('goes as far as the keys go', () => {
    const honest = chat();
    expect(told(honest, null)).toBe('packets sealed-in-channel');
    expect(told(honest, 'push')).toBe('packets sealed-in-channel');
    expect(told(honest, 'service')).toBe('packets channel stanza sealed-to-ends');
    expect(told(honest, 'mira')).toBe('packets channel stanza sealed text all');
    expect(told(honest, 'jonas', down)).toBe('packets channel stanza sealed text all');
    // The other leg's channel is closed to a phone too.
    expect(told(honest, 'jonas', up)).toBe('packets sealed-in-channel');
  });
  it('opens the words to the service where it holds the key, and to carriers of SMS', () => {
    expect(told(chat({ messenger: 'cloud' }), 'service')).toBe('packets channel stanza text all');
    expect(told(chat({ messenger: 'cloud' }), null)).toBe('packets sealed-in-channel');
    expect(told(chat({ messenger: 'sms' }), null)).toBe('sms text all');
  });
  it('opens them to a service that swapped the keys, on both legs', () => {
    const swapped = chat({ interference: { kind: 'swap' } });
    expect(told(swapped, 'service', up)).toBe('packets channel stanza sealed text all');
    expect(told(swapped, 'service', down)).toBe('packets channel stanza sealed text all');
    expect(told(swapped, 'jonas', down)).toBe('packets channel stanza sealed text all');
  });
  it('opens to nobody what was altered', () => {
    const flipped = chat({ interference: { kind: 'flip', offset: 60, bit: 0 } });
    expect(told(flipped, 'jonas', down)).toBe('packets channel stanza refused');
    expect(told(flipped, 'service', down)).toBe('packets channel stanza refused');
  });
  it('opens a wake-up to the push service, and there is nothing in it', () => {
    const push = chat().journeys.find(({ kind }) => kind === 'push')!;
    for (const hop of push.hops) {
      const { open, closed } = peel(hop.carries, 'push');
      expect(closed).toBeNull();
      expect(open.at(-1)).toEqual({ kind: 'wakeup', token: 'token-c14e62', size: 180 });
    }
  });
  it('hands out nothing of what stays closed but bytes and size', () => {
    for (const party of [null, 'push', 'service'] as const) {
      const peeled = peel(up(chat()), party);
      const plain = JSON.stringify(peeled, (key, value: unknown) => {
        expect(['inner', 'readers']).not.toContain(key);
        return value;
      });
      for (const text of TEXTS) expect(plain).not.toContain(text);
      if (party !== 'service') expect(plain).not.toContain('7700');
    }
  });
});
