import { describe, expect, it } from 'vitest';
import { countIn, counted, majority, shares } from './hands.ts';

describe('hands', () => {
  it('are whole numbers of up to three digits', () => {
    expect(countIn(' 12 ')).toBe(12);
    expect(countIn('0')).toBe(0);
    for (const text of ['', '-1', '1.5', '1e3', '1000', 'twelve', '١٢'])
      expect(countIn(text), text).toBeUndefined();
  });

  it('are counted for one option, the others stay, and can be taken back', () => {
    const one = counted({}, 'q', 'a', 12);
    const two = counted(one, 'q', 'b', 7);
    expect(two).toEqual({ q: { a: 12, b: 7 } });
    expect(counted(two, 'q', 'a', undefined)).toEqual({ q: { b: 7 } });
    expect(counted(one, 'q', 'a', undefined)).toEqual({});
    expect(counted(two, 'other', 'a', 1).q).toBe(two.q);
    expect(one).toEqual({ q: { a: 12 } });
  });

  it('are shares of all that were raised, in the order of the options', () => {
    expect(shares({ b: 3, a: 1 }, ['a', 'b', 'c'])).toEqual([
      { option: 'a', count: 1, share: 0.25 },
      { option: 'b', count: 3, share: 0.75 },
      { option: 'c', count: 0, share: 0 },
    ]);
    expect(shares(undefined, ['a'])).toBeUndefined();
    expect(shares({ a: 0 }, ['a'])).toBeUndefined();
    // A count for an option that the question no longer has.
    expect(shares({ old: 4, a: 4 }, ['a'])).toEqual([{ option: 'a', count: 4, share: 1 }]);
  });

  it('agree only where one option has more than every other', () => {
    expect(majority({ a: 3, b: 5 })).toBe('b');
    expect(majority({ a: 5, b: 5 })).toBeUndefined();
    expect(majority({ a: 0 })).toBeUndefined();
    expect(majority(undefined)).toBeUndefined();
  });
});
