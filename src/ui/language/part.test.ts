import { describe, expect, it } from 'vitest';
import { weeks as german } from './de/weeks/index.ts';
import { weeks as english } from './en/weeks/index.ts';
import { lazyWords } from './part.svelte.ts';

describe('a part of the words', () => {
  it('is there for everybody who waited for it, however many did', async () => {
    const part = lazyWords('weeks');
    expect(() => part.words()).toThrow('not loaded');
    const several = [part.load('en'), part.load('en'), part.load('en')];
    for (const one of several) {
      await one;
      expect(part.words()).toBe(english);
    }
  });

  it('is that of the language that was asked for last, for whoever waited', async () => {
    const part = lazyWords('weeks');
    const first = part.load('en');
    const second = part.load('de');
    await first;
    expect(part.words()).toBe(german);
    await second;
    expect(part.words()).toBe(german);
    await part.load('en');
    expect(part.words()).toBe(english);
  });
});
