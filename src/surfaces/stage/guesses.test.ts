import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COINS, kept } from './guesses.svelte.ts';

const options = ['a', 'b', 'c', 'd'];

describe('coins that are kept', () => {
  it('are all of them for all on the right option, none for all on a wrong one', () => {
    expect(kept({ a: COINS }, options, ['a'])).toBe(COINS);
    expect(kept({ b: COINS }, options, ['a'])).toBe(0);
  });

  it('are more for doubt than for a wrong certainty, and less than for a right one', () => {
    const doubt = kept({}, options, ['a']);
    expect(doubt).toBeGreaterThan(kept({ b: COINS }, options, ['a']));
    expect(doubt).toBeLessThan(kept({ a: COINS }, options, ['a']));
    expect(kept({ a: 5, b: 5 }, options, ['a'])).toBeGreaterThan(doubt);
  });

  it('pay best for whoever says what they believe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: COINS }), (belief) => {
        const p = belief / COINS;
        const two = ['a', 'b'];
        const expected = (laid: number): number =>
          p * kept({ a: laid, b: COINS - laid }, two, ['a']) +
          (1 - p) * kept({ a: laid, b: COINS - laid }, two, ['b']);
        for (let laid = 0; laid <= COINS; laid++) {
          // Whole coins: what is rounded may differ by one.
          expect(expected(laid)).toBeLessThanOrEqual(expected(belief) + 1);
        }
      }),
    );
  });
});
