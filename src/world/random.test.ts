import { describe, expect, it } from 'vitest';
import { Stream, purpose, subSeed, subUnit, worldSeed } from './random.ts';

const draws = (stream: Stream, n: number): number[] =>
  Array.from({ length: n }, () => stream.next());

describe('streams', () => {
  it('are the same for the same entity, and restart as new ones', () => {
    const one = draws(new Stream(1, purpose.tieDay, 2, 3, 4), 50);
    const again = new Stream(9, purpose.plan, 9);
    again.next();
    expect(draws(again.restart(1, purpose.tieDay, 2, 3, 4), 50)).toEqual(one);
  });

  it('differ by every part of the name', () => {
    const firsts = [
      new Stream(1, purpose.tieDay, 2, 3, 4),
      new Stream(2, purpose.tieDay, 2, 3, 4),
      new Stream(1, purpose.plan, 2, 3, 4),
      new Stream(1, purpose.tieDay, 3, 2, 4),
      new Stream(1, purpose.tieDay, 2, 4, 3),
      new Stream(1, purpose.tieDay, 2, 3, 5),
    ].map((stream) => draws(stream, 4).join());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('are not repeated among 300,000 neighbouring entities, where 32 bits would repeat', () => {
    const seen = new Set<string>();
    const stream = new Stream(0, purpose.tieDay, 0);
    for (let a = 0; a < 300; a++) {
      for (let b = 0; b < 1000; b++) {
        seen.add(`${stream.restart(7, purpose.tieDay, a, b).next()} ${stream.next()}`);
      }
    }
    expect(seen.size).toBe(300_000);
  });

  it('are even: means and bits', () => {
    const stream = new Stream(3, purpose.event, 1);
    let sum = 0;
    const bits = new Array<number>(32).fill(0);
    for (let i = 0; i < 100_000; i++) {
      sum += stream.unit();
      const value = stream.next();
      for (let bit = 0; bit < 32; bit++) bits[bit] = (bits[bit] ?? 0) + ((value >>> bit) & 1);
    }
    expect(sum / 100_000).toBeCloseTo(0.5, 2);
    for (const ones of bits) expect(Math.abs(ones / 100_000 - 0.5)).toBeLessThan(0.01);
  });

  it('draw integers within bounds, all of them', () => {
    const stream = new Stream(3, purpose.event, 2);
    const seen = new Set(Array.from({ length: 1000 }, () => stream.below(7)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('sub-seeds', () => {
  it('take numbers and texts', () => {
    expect(worldSeed(42)).toBe(worldSeed('42'));
    expect(worldSeed('')).not.toBe(worldSeed('0'));
    expect(worldSeed('ab')).not.toBe(worldSeed('ba'));
  });

  it('are even over days of a tie: counts come from them alone', () => {
    let sum = 0;
    let product = 0;
    let before = 0.5;
    for (let day = 0; day < 50_000; day++) {
      const u = subUnit(1, purpose.tieCount, 10, 11, day);
      sum += u;
      product += (u - 0.5) * (before - 0.5);
      before = u;
    }
    expect(sum / 50_000).toBeCloseTo(0.5, 2);
    // From one day to the next nothing is carried over.
    expect(Math.abs(product / 50_000) * 12).toBeLessThan(0.02);
  });

  it('are unsigned 32-bit integers', () => {
    for (let i = 0; i < 100; i++) {
      const seed = subSeed(i, purpose.plan, i);
      expect(seed >>> 0).toBe(seed);
    }
  });
});
