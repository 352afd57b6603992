/** Each column that a log has stands on the three levels, each level on sources or on our inference. */
import { describe, expect, it } from 'vitest';
import { allMessengerIds, defend, defenceIds, messengers } from '../../src/network/index.ts';
import { observerKinds, viewOf } from '../../src/observers/index.ts';
import type { Level } from '../../src/story/levels.ts';
import { levels, levelsOf } from '../../src/story/levels.ts';
import type { SourceId } from '../../src/story/sources.ts';
import { sources } from '../../src/story/sources.ts';
import { levels as german } from '../../src/ui/language/de/weeks/levels.ts';
import { levels as english } from '../../src/ui/language/en/weeks/levels.ts';
import { defenceNames, townMessengers } from '../../src/ui/state.ts';

const all = observerKinds.flatMap((kind) => allMessengerIds.map((id) => [kind, id] as const));

it('there are levels for every kind of observer, and the link knows every messenger', () => {
  expect(Object.keys(levels).sort()).toEqual([...observerKinds].sort());
  expect([...townMessengers].sort()).toEqual([...allMessengerIds].sort());
  expect(defenceNames).toEqual(defenceIds);
});

/** Whom only a VPN brings onto the way. */
const asUsed = (kind: string, id: (typeof allMessengerIds)[number]) =>
  kind === 'vpn' ? defend(messengers[id], new Set(['vpn'])) : messengers[id];

describe('the columns that have levels are those that the log has', () => {
  it.each(all)('%s with %s', (kind, id) => {
    const { columns } = viewOf(kind, asUsed(kind, id));
    const tables: Readonly<Partial<Record<string, object>>> = levels[kind];
    const entries = Object.keys(tables[id] ?? {});
    expect(entries.sort()).toEqual(columns.length > 1 ? [...columns].sort() : []);
    for (const column of columns.length > 1 ? columns : []) {
      expect(levelsOf(kind, id, column)).toBeDefined();
    }
  });
});

describe('under every defence each column still has its levels', () => {
  it.each(defenceIds)('%s', (defence) => {
    for (const [kind, id] of all) {
      for (const others of [[], ['vpn'] as const]) {
        const messenger = defend(messengers[id], new Set([defence, ...others]));
        const { columns } = viewOf(kind, messenger);
        for (const column of columns.length > 1 ? columns : []) {
          expect(levelsOf(kind, id, column), `${kind}, ${id}, ${column}`).toBeDefined();
        }
      }
    }
  });
});

it('every source exists, and none is given for nothing', () => {
  // Should an id not exist, this does not compile; at run time the next lines say so.
  // @ts-expect-error no such source
  const missing: SourceId = 'F-no-such-source';
  expect(sources).not.toHaveProperty(missing);
  const said = Object.values(levels)
    .flatMap((tables) => Object.values(tables as Record<string, object>))
    .flatMap((table) => Object.values(table as Record<string, Record<string, Level>>))
    .flatMap((three) => Object.values(three));
  expect(said.length).toBeGreaterThan(500);
  for (const { ground, level } of said) {
    if (ground === 'inference') continue;
    expect(ground.length).toBeGreaterThan(0);
    expect(level).not.toBe('not-applicable');
    for (const id of ground) expect(Object.keys(sources), id).toContain(id);
  }
});

it('what WhatsApp denies is not said of it', () => {
  expect(levelsOf('service', 'e2ee', 'peer')?.keep).toMatchObject({
    level: 'no',
    ground: expect.arrayContaining(['F-wa-no-logs-quote']) as unknown,
  });
  expect(levelsOf('parent', 'e2ee', 'group')).toBeUndefined();
});

it.each([
  ['en', english],
  ['de', german],
])('%s: there are words for every observer, level and reason', (_, words) => {
  expect(Object.keys(words.kinds).sort()).toEqual([...observerKinds].sort());
  for (const { name, who } of Object.values(words.kinds)) {
    expect(name('Mira')).toMatch(/^\S.*\S$/u);
    expect(who).toMatch(/^\S.*\.$/u);
  }
  const chat = new Set(['sealed-to-ends', 'sealed-in-channel', 'refused', 'elsewhere']);
  for (const own of ['not-shown', 'not-carried', 'same-throughout', 'not-on-the-way'])
    chat.add(own);
  const every = defenceIds.map((id) => new Set([id]));
  const reasons = all.flatMap(([kind, id]) =>
    [new Set<never>(), ...every].flatMap((on) =>
      Object.values(viewOf(kind, defend(messengers[id], on)).absent),
    ),
  );
  const own = new Set(reasons.filter((reason) => !chat.has(reason)));
  expect(Object.keys(words.absence).sort()).toEqual([...own].sort());
});
