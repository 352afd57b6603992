/** Every word a reader may meet is there, in every language. */
import { describe, expect, it } from 'vitest';
import { networks } from '../../src/network/index.ts';
import { observerIds } from '../../src/observers/index.ts';
import { fieldNames, parseProblems, protocolErrorCodes } from '../../src/protocol/index.ts';
import { sources } from '../../src/story/sources.ts';
import { de } from '../../src/ui/language/de/index.ts';
import { en } from '../../src/ui/language/en/index.ts';
import type { Messages } from '../../src/ui/language/messages.ts';
import { viewpoints } from '../../src/ui/state.ts';
import { town } from '../../src/world/index.ts';

const catalogues: [string, Messages][] = [
  ['en', en],
  ['de', de],
];

/** All messages with their path; those with parameters are called. */
function flat(value: unknown, path: string): [string, unknown][] {
  if (typeof value === 'function') {
    const ask = value as (...given: unknown[]) => unknown;
    // Parameters are names or numbers: whichever the message can be made of.
    for (const given of [3, 'Mira', ['Mira']])
      try {
        return [[`${path}()`, ask(given, given, given)]];
      } catch {
        continue;
      }
    return [[`${path}()`, undefined]];
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
  return [[path, value]];
}

describe.each(catalogues)('the catalogue %s', (name, messages) => {
  it('has no empty message, no trailing space and no unfilled parameter', () => {
    for (const [path, message] of flat(messages, name)) {
      expect(message, path).toBeTypeOf('string');
      expect(message, path).toMatch(/^\S(.*\S)?$/su);
      expect(message, path).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it('has a sentence for everything that the protocol can say', () => {
    expect(Object.keys(messages.protocol.errors).sort()).toEqual([...protocolErrorCodes].sort());
    expect(Object.keys(messages.protocol.fields).sort()).toEqual([...fieldNames].sort());
    expect(Object.keys(messages.protocol.problems).sort()).toEqual([...parseProblems].sort());
  });

  it('names every observer, network and area', () => {
    for (const id of observerIds) expect(messages.chat.observers[id]).toBeTruthy();
    for (const { id, subscriber } of Object.values(networks)) {
      expect(messages.seen.networks[id], id).toBeTruthy();
      expect(messages.seen.subjects[subscriber], subscriber).toBeTruthy();
    }
    for (const { id } of town.towers) expect(messages.seen.areas).toHaveProperty(id);
    for (const { id } of town.sites)
      for (const area of ['wifi', 'line'])
        expect(messages.seen.areas).toHaveProperty(`${area}-${id}`);
  });
});

it('German has the keys of English and no more', () => {
  const keys = (messages: Messages) =>
    flat(messages, '')
      .map(([path]) => path)
      .sort();
  expect(keys(de)).toEqual(keys(en));
});

it('the address knows every observer', () => {
  expect([...viewpoints].sort()).toEqual(['all', ...observerIds].sort());
});

it('sources have title, publisher and date, and an address only where there is one', () => {
  for (const [id, source] of Object.entries(sources)) {
    expect(id).toMatch(/^F-[a-z0-9-]+$/u);
    expect(source.title).not.toBe('');
    expect(source.publisher).not.toBe('');
    if ('date' in source) expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?|–\d{4})?$/u);
    if ('url' in source) expect(() => new URL(source.url)).not.toThrow();
  }
});
