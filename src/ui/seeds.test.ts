import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedCount, seedFrom, seedIn } from './seeds.ts';
import { readState } from './state.ts';

const random = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('names of towns', () => {
  it('are all different, and each is two words and a number', () => {
    const all = new Set(Array.from({ length: seedCount }, (_, i) => seedFrom(i)));
    expect(all.size).toBe(seedCount);
    const odd = [...all].filter((name) => !/^[a-z]{3,9}-[a-z]{4,7}-\d{1,2}$/u.test(name));
    expect(odd).toEqual([]);
    expect(seedCount).toBeGreaterThan(50_000);
  });

  it('fit into a link and come out of it as they went in', () => {
    fc.assert(
      fc.property(random, (n) => {
        expect(readState(`?seed=${seedFrom(n)}`).seed).toBe(seedFrom(n));
      }),
    );
  });

  it('are understood however they are typed', () => {
    fc.assert(
      fc.property(random, (n) => {
        const name = seedFrom(n);
        expect(seedIn(name)).toBe(name);
        expect(seedIn(`  ${name.toUpperCase().replaceAll('-', ' ')} `)).toBe(name);
      }),
    );
    expect(seedIn('Warm – Otter _ 12')).toBe('warm-otter-12');
    expect(seedIn('Grüße')).toBe('grüße');
  });

  it.each(['', '   ', '<script>', 'a'.repeat(25), '?seed=1', '-'])('%j is no name', (text) => {
    expect(seedIn(text)).toBeUndefined();
  });

  it('whatever is understood can be in a link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const name = seedIn(text);
        if (name === undefined) return;
        expect(readState(`?${new URLSearchParams({ seed: name }).toString()}`).seed).toBe(name);
        expect(seedIn(name)).toBe(name);
      }),
    );
  });
});
