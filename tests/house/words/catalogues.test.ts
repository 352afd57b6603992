/** Every catalogue of every language, those too that are loaded later: complete, filled, alike. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/ui/language/list.ts';
import { messagesIn, sayWith, trials, wholeCatalogue } from './catalogue.ts';

const catalogues = await Promise.all(
  languages.map(async (code) => [code, messagesIn(await wholeCatalogue(code))] as const),
);
const english = new Map(catalogues.find(([code]) => code === 'en')?.[1]);

/** What a language's folder holds, file by file, whether or not its index lists it. */
const files = import.meta.glob<Record<string, unknown>>('../../../src/ui/language/*/**/*.ts', {
  eager: true,
});

const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

describe.each(catalogues)('the catalogue %s', (code, messages) => {
  it('has the keys of English and no more', () => {
    expect(messages.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty message, no space at an end and no unfilled parameter', () => {
    for (const [path, message] of messages) {
      const said =
        typeof message === 'function'
          ? trials.map((given) => sayWith(message, given)).find((text) => text !== undefined)
          : message;
      expect(said, path).toBeTypeOf('string');
      expect(said, path).toMatch(/^\S(.*\S)?$/su);
      expect(said, path).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it('asks for no more than English does, and says what it is given', () => {
    for (const [path, message] of messages) {
      const original = english.get(path);
      expect(typeof message, path).toBe(typeof original);
      if (typeof message !== 'function' || typeof original !== 'function') continue;
      expect(message.length, path).toBeLessThanOrEqual(original.length);
      for (const given of trials) {
        const [said, meant] = [sayWith(message, given), sayWith(original, given)];
        if (said === undefined || meant === undefined) continue;
        const named = (text: string) => [
          ...given
            .slice(0, original.length)
            .filter((part) => !isObject(part) && text.includes(String(part))),
          ...new Set((text.match(/<\w+>/gu) ?? []).sort()),
        ];
        expect(named(said), `${path}: “${said}” for “${meant}”`).toEqual(named(meant));
      }
    }
  });

  it('holds every file of its folder: no words go past the index', async () => {
    const held = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      held.add(value);
      Object.values(value).forEach(walk);
    };
    walk(await wholeCatalogue(code));
    let looked = 0;
    for (const [path, file] of Object.entries(files)) {
      if (!path.includes(`/language/${code}/`) || /\/(?:index|grammar)\.ts$/u.test(path)) continue;
      looked += 1;
      for (const [name, value] of Object.entries(file))
        if (typeof value === 'object') expect(held.has(value), `${name} of ${path}`).toBe(true);
    }
    expect(looked).toBeGreaterThan(10);
  });
});
