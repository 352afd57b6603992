import { afterEach, describe, expect, it, vi } from 'vitest';
import { weeks } from '../../ui/language/en/weeks/index.ts';
import { Maker, refusalOf } from './maker.ts';
import type { Order } from './order.ts';

const story: Order = {
  world: 'story',
  seed: 'blue',
  messenger: 'e2ee',
  defences: [],
  observer: 'service',
  words: weeks.story,
};
const nothing = () => undefined;
const refusal = (order: Order) =>
  new Maker().make(order, nothing).then(
    () => 'made',
    (error: unknown) => refusalOf(error),
  );

afterEach(() => vi.unstubAllGlobals());

describe('what is made', () => {
  it('is the log of who was asked for, with who else could be', async () => {
    const { index, candidates, people, days } = await new Maker().make(story, nothing);
    expect(index.log.observer).toBe('service');
    expect(index.log.length).toBeGreaterThan(1000);
    expect(candidates.map(({ observer }) => observer)).toContain('end:ada');
    expect(people).toBeGreaterThanOrEqual(18);
    expect(days).toBe(28);
  });
});

describe('defences', () => {
  it('act on the log that is made, and bring and take away observers', async () => {
    const defended: Order = { ...story, defences: ['sealed-sender', 'vpn', 'no-bot'] };
    const { index, candidates } = await new Maker().make(defended, nothing);
    expect(index.log.absent).toMatchObject({ place: 'behind-relay', group: 'among-phones' });
    const seen = candidates.map(({ observer }) => observer);
    expect(seen).toContain('vpn');
    expect(seen.some((observer) => observer.startsWith('bot:'))).toBe(false);
  });
});

describe('what is refused', () => {
  it('is a city on a device that says it has too little memory', async () => {
    vi.stubGlobal('navigator', { deviceMemory: 2 });
    expect(await refusal({ ...story, world: 'city' })).toBe('memory');
  });

  it('is an observer of a city who would have to look at the whole of it', async () => {
    vi.stubGlobal('navigator', {});
    expect(await refusal({ ...story, world: 'city', observer: 'end:person-1' })).toBe('observer');
  });

  it('is cover for a whole town, of which no page could hold the records', async () => {
    expect(await refusal({ ...story, world: 'town', defences: ['cover'] })).toBe('cover');
  }, 60_000);

  it.each(['nobody:x', 'end:zaphod', 'wifi:moon', 'service:x', 'end', ''])(
    'is an observer that this town does not have: “%s”',
    async (observer) => {
      expect(await refusal({ ...story, observer })).toBe('observer');
    },
  );

  it('is said in a word, whatever broke', () => {
    expect(refusalOf(new RangeError('Array buffer allocation failed'))).toBe('memory');
    expect(refusalOf(new RangeError('Invalid array length'))).toBe('memory');
    expect(refusalOf(new TypeError('x is not a function'))).toBe('failed');
    expect(refusalOf(undefined)).toBe('failed');
  });
});
