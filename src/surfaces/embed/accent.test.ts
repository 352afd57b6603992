import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOn, contrast, rgbOf } from './accent.ts';

describe('an accent from outside', () => {
  it('is read in three digits and in six', () => {
    expect(rgbOf('#c03')).toEqual([0xcc, 0, 0x33]);
    expect(rgbOf('0a141e')).toEqual([10, 20, 30]);
  });

  it('is kept where it can be read', () => {
    expect(accentOn('#004488', 'light').accent).toEqual([0, 0x44, 0x88]);
    expect(accentOn('#ffcc66', 'dark').accent).toEqual([0xff, 0xcc, 0x66]);
  });

  it('has the contrast of text on paper, and text on it too, whatever it was', () => {
    const digit = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(digit, fc.constantFrom('light' as const, 'dark' as const), (value, theme) => {
        const { accent, on } = accentOn(value.toString(16).padStart(6, '0'), theme);
        expect(contrast(accent, on)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
