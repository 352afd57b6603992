import { describe, expect, it } from 'vitest';
import { weeks as german } from './de/weeks/index.ts';
import { weeks as english } from './en/weeks/index.ts';
import { claims as englishClaims } from './en/claims.ts';
import { lazyWords } from './part.svelte.ts';
import { lazySections } from './sections.ts';

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

  it('may have a word that is called as a promise calls its own', async () => {
    expect(englishClaims).toHaveProperty('then');
    const part = lazyWords('claims');
    await part.load('en');
    expect(part.words()).toBe(englishClaims);
  });
});

describe('a part by sections', () => {
  it('has those that were asked for, and says which was not', async () => {
    const part = lazySections('weeks');
    await part.load('en', 'claims', 'levels');
    expect(part.words().claims).toBe(english.claims);
    expect(part.words().levels).toBe(english.levels);
    expect(() => part.words().timing).toThrow('“timing”');
    await part.load('de', 'claims');
    expect(part.words().claims).toBe(german.claims);
  });

  it('has all where none is named', async () => {
    const part = lazySections('weeks');
    await part.load('en');
    for (const [name, words] of Object.entries(english))
      expect(part.words()[name as keyof typeof english]).toBe(words);
  });
});
