/** Tonight's file: real ciphertext where there are words, nothing made up where there are none. */
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/inference/csv-fields.ts';
import { messengers } from '../../src/network/index.ts';
import { everywhere, literal, policies } from '../../src/story/policies.ts';
import { sources } from '../../src/story/sources.ts';
import { contentText, nightCsv, nightJson } from '../../src/surfaces/nightly/files.ts';
import { hexOf, NightMaker } from '../../src/surfaces/nightly/night.ts';
import type { Content, NightFile } from '../../src/surfaces/nightly/order.ts';
import { linesOf } from '../../src/surfaces/weeks/scene-lines.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';
import { townMessengers, type TownMessenger } from '../../src/ui/state.ts';
import { storyWorld } from '../../src/world/index.ts';

const world = storyWorld(story);
const maker = new NightMaker();
const nightOf = (messenger: TownMessenger, night?: number) =>
  maker.make({ night, messenger, words: story });
const files = new Map(townMessengers.map((id) => [id, nightOf(id, 12)]));
const fileOf = (id: TownMessenger): NightFile => {
  const file = files.get(id);
  if (file === undefined) throw new Error(`no file of ${id}`);
  return file;
};
const of = (file: NightFile, kind: Content['kind']) =>
  file.contents.filter((content) => content.kind === kind);
/** Words that the people of the story write on the twelfth day. */
const textsOfTheDay = [...world.texts].filter(
  ([row]) => Math.floor((world.messages.time[row] ?? 0) / 86_400) === 11,
);

describe('the ciphertext', () => {
  it.each(['e2ee', 'threema'] as const)('%s: as many as there are words, and no words', (id) => {
    const file = fileOf(id);
    expect(of(file, 'sealed')).toHaveLength(textsOfTheDay.length);
    expect(of(file, 'words')).toHaveLength(0);
    const written = nightCsv(file) + nightJson(file, 'note');
    for (const [, text] of textsOfTheDay.filter(([, one]) => one.length > 6))
      expect(written).not.toContain(text);
  });

  it('is what the two phones of a scene sealed, byte for byte', () => {
    const found = new Set(fileOf('e2ee').contents.map(contentText));
    const scene = linesOf(world, 'leakFirst', messengers.e2ee);
    // What is written after midnight is in the file of the next night.
    const midnight = fileOf('e2ee').until;
    const before = scene.filter(({ time }) => time < midnight - 2_000);
    expect(before.length).toBeGreaterThan(15);
    for (const { sealed } of before) expect(found).toContain(hexOf(sealed ?? new Uint8Array()));
    const next = new Set(nightOf('e2ee', 13).contents.map(contentText));
    const after = scene.filter(({ time }) => time >= midnight);
    expect(after.length).toBeGreaterThan(5);
    for (const { sealed } of after) expect(next).toContain(hexOf(sealed ?? new Uint8Array()));
  });

  it('fits into the size of its record: what is around it is of one size', () => {
    const file = fileOf('e2ee');
    const size = file.fields.findIndex(({ name }) => name === 'size_bytes');
    const group = file.fields.findIndex(({ name }) => name === 'group');
    const around = file.contents.flatMap((content, i) =>
      content.kind === 'sealed' && file.rows[i]?.[group] === null
        ? [Number(file.rows[i]?.[size]) - content.hex.length / 2]
        : [],
    );
    expect(around.length).toBeGreaterThan(10);
    // Length prefixes of the stanza are a byte or two.
    expect(Math.max(...around) - Math.min(...around)).toBeLessThanOrEqual(2);
  });

  it('stands in no place twice', () => {
    const all = of(fileOf('e2ee'), 'sealed').map(contentText);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is not sealed is not made up', () => {
  it('a message without words has its length and an empty content', () => {
    for (const content of of(fileOf('e2ee'), 'length')) expect(contentText(content)).toBe('');
    expect(of(fileOf('e2ee'), 'length').length).toBeGreaterThan(100);
  });

  it.each(['cloud', 'sms'] as const)('%s: the words themselves', (id) => {
    const words = new Set(of(fileOf(id), 'words').map(contentText));
    expect(words.size).toBeGreaterThan(15);
    for (const word of words) expect([...world.texts.values()]).toContain(word);
  });

  it.each(['signal', 'mixnet'] as const)('%s: no content, as its envelope is not built', (id) => {
    expect(fileOf(id).contents.every((content) => contentText(content) === '')).toBe(true);
    expect(of(fileOf(id), 'wrapped').length).toBeGreaterThan(100);
    expect(fileOf(id).fields.map(({ name }) => name)).not.toContain('subject');
  });
});

describe.each(townMessengers)('as files: %s', (id) => {
  const file = fileOf(id);
  it('the CSV has what is seen, in every cell', () => {
    const [head, ...lines] = [...csvRows(nightCsv(file), ',')].map(({ fields }) => fields ?? []);
    expect(head).toEqual([...file.fields.map(({ name }) => name), 'content', 'content_is']);
    expect(lines).toHaveLength(file.rows.length);
    lines.forEach((line, i) => {
      const seen = [...(file.rows[i] ?? []), contentText(file.contents[i] ?? { kind: 'none' })];
      seen.forEach((value, column) => {
        const cell = line[column] ?? '';
        // No spreadsheet may take a cell for a formula.
        expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        expect(cell.replace(/^'/u, '')).toBe(String(value ?? ''));
      });
    });
  });

  it('the JSON has the same', () => {
    const parsed = JSON.parse(nightJson(file, 'Invented')) as {
      note: string;
      records: Record<string, string | number>[];
    };
    expect(parsed.note).toBe('Invented');
    expect(parsed.records).toHaveLength(file.rows.length);
    parsed.records.forEach((record, i) => {
      file.fields.forEach(({ name }, column) =>
        expect(record[name] ?? null).toBe(file.rows[i]?.[column] ?? null),
      );
      expect(record.content ?? '').toBe(contentText(file.contents[i] ?? { kind: 'none' }));
    });
  });
});

it('every night can be had, and one that is none is the nearest', () => {
  expect(nightOf('e2ee', 1).night).toBe(1);
  expect(nightOf('e2ee', 28).night).toBe(28);
  expect(nightOf('e2ee', 99).night).toBe(28);
  expect(of(nightOf('e2ee'), 'sealed').length).toBeGreaterThan(20);
});

it('what the policy says has sources', () => {
  const ids = [
    ...Object.values(policies).flatMap((region) =>
      Object.values(region).flatMap(({ sources: own }) => own),
    ),
    ...Object.values(everywhere).flat(),
    ...literal,
  ];
  for (const id of ids) expect(Object.keys(sources)).toContain(id);
});
