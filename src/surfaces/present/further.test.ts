import { describe, expect, it } from 'vitest';
import { further } from './further.ts';

describe('what is below the edge of a slide', () => {
  it('is nothing where all fits, or was scrolled to', () => {
    expect(further({ scrollTop: 0, clientHeight: 500, scrollHeight: 500 })).toBeUndefined();
    expect(further({ scrollTop: 299.5, clientHeight: 500, scrollHeight: 800 })).toBeUndefined();
  });

  it('comes in steps that overlap, and ends with the last line', () => {
    expect(further({ scrollTop: 0, clientHeight: 500, scrollHeight: 2000 })).toBe(400);
    expect(further({ scrollTop: 0, clientHeight: 500, scrollHeight: 620 })).toBe(120);
    let at = 0;
    let steps = 0;
    for (;;) {
      const next = further({ scrollTop: at, clientHeight: 500, scrollHeight: 2000 });
      if (next === undefined) break;
      expect(next - at).toBeLessThan(500);
      at = next;
      steps += 1;
    }
    expect([at, steps]).toEqual([1500, 4]);
  });
});
