import { describe, expect, it } from 'vitest';
import { generateWorld } from '../world/index.ts';
import type { DefenceId } from './defences.ts';
import { messengers } from './messenger.ts';
import { measure, priceOf, pricesOf } from './prices.ts';

const world = {
  ...generateWorld({ seed: 5, scale: 24, days: 6 }),
  siteOf: String,
  cellAt: (place: number) => place % 4,
};
const { e2ee } = messengers;
const price = (...ids: DefenceId[]) => pricesOf(world, e2ee, new Set(ids));
const free = { delay: { median: 0, most: 0 }, bytes: 0, radio: 0 };

describe('prices are measured', () => {
  it('the same again, and nothing for nothing', () => {
    expect(price()).toEqual(free);
    expect(price('cover', 'tor')).toEqual(price('tor', 'cover'));
    const without = measure(world, e2ee);
    expect(without.bytes).toBeGreaterThan(10_000);
    expect(without.radio).toBeGreaterThan(1);
    expect(priceOf(without, without)).toEqual(free);
  });

  it.each([
    'no-presence',
    'no-location',
    'no-contact-upload',
    'disappearing',
    'new-number',
  ] as const)('%s costs no time, hardly a byte', (id) => {
    const { delay, bytes } = price(id);
    expect(delay).toEqual({ median: 0, most: 0 });
    expect(Math.abs(bytes)).toBeLessThan(200);
  });

  it('batching costs half its interval in the middle, and nearly all of it in the worst', () => {
    const { delay } = price('batching');
    expect(delay.median).toBeGreaterThan(150);
    expect(delay.median).toBeLessThan(450);
    expect(delay.most).toBeGreaterThan(450);
    expect(delay.most).toBeLessThanOrEqual(600);
  });

  it('cover costs bytes and battery and no time; more than padding does', () => {
    const { delay, bytes, radio } = price('cover');
    expect(delay.median).toBeLessThan(0.1);
    expect(bytes).toBeGreaterThan(price('padding').bytes);
    expect(price('padding').bytes).toBeGreaterThan(0);
    expect(radio).toBeGreaterThan(24);
  });

  it('Tor costs more time and bytes than a VPN; receipts left out save some', () => {
    expect(price('tor').delay.median).toBeGreaterThan(price('vpn').delay.median);
    expect(price('tor').bytes).toBeGreaterThan(price('vpn').bytes);
    expect(price('no-receipts').bytes).toBeLessThan(0);
  });

  it('an own connection in the place of push costs battery and no time', () => {
    expect(price('no-push-metadata').delay.median).toBe(0);
    expect(price('no-push-metadata').radio).toBeGreaterThan(50);
  });
});
