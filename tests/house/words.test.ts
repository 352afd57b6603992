/** What the program can name has its word in every language, what it cites its source. */
import { describe, expect, it } from 'vitest';
import { networks } from '../../src/network/index.ts';
import { observerIds } from '../../src/observers/index.ts';
import { fieldNames, parseProblems, protocolErrorCodes } from '../../src/protocol/index.ts';
import { sources } from '../../src/story/sources.ts';
import { languages, list } from '../../src/ui/language/list.ts';
import { viewpoints } from '../../src/ui/state.ts';
import { town } from '../../src/world/index.ts';

const catalogues = await Promise.all(
  languages.map(async (code) => {
    const { parts } = await list[code].load();
    return [code, (await parts.conversation()).conversation] as const;
  }),
);

describe.each(catalogues)('the catalogue %s', (_, messages) => {
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
