/** The messengers compared: every cell has a source, or is ours, or is said to be unknown. */
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/inference/csv-fields.ts';
import { properties, rivalCell, rivalNames, rivals } from '../../src/story/messengers.ts';
import { sources } from '../../src/story/sources.ts';
import { noteOf, rivalsCsv, saidOf } from '../../src/surfaces/rivals/telling.ts';
import { figures as german } from '../../src/ui/language/de/figures/index.ts';
import { weeks as germanWeeks } from '../../src/ui/language/de/weeks/index.ts';
import { figures as english } from '../../src/ui/language/en/figures/index.ts';
import { weeks as englishWeeks } from '../../src/ui/language/en/weeks/index.ts';

const cells = rivalNames.flatMap((name) =>
  properties.map((property) => ({ name, property, cell: rivalCell(name, property) })),
);

it('every cell stands on sources that exist, is our inference, or is unknown', () => {
  for (const { name, property, cell } of cells) {
    if (cell.ground === 'inference') continue;
    expect(cell.stance, `${name} ${property}`).not.toBe('unknown');
    expect(cell.ground.length).toBeGreaterThan(0);
    for (const id of cell.ground) expect(Object.keys(sources)).toContain(id);
  }
});

it('what the sheet of authorities says is said to be of its time and country', () => {
  for (const { name, property, cell } of cells) {
    if (property !== 'authority' || cell.ground === 'inference') continue;
    if (cell.ground.every((id) => id.startsWith('F-fbi-')))
      expect([cell.region, cell.asOf], name).toEqual(['us', '2020-11']);
    expect(cell.asOf, name).toBeDefined();
  }
});

it('what WhatsApp denies and what its policy lists stand in one cell, neither alone', () => {
  expect(rivalCell('whatsapp', 'kept')).toMatchObject({
    stance: 'partly',
    ground: expect.arrayContaining(['F-wa-no-logs-quote', 'F-wa-usage-log']) as unknown,
  });
});

describe.each([
  ['en', english, englishWeeks],
  ['de', german, germanWeeks],
] as const)('in words: %s', (_, figures, weeks) => {
  it('each known cell has its own, each unknown one none', () => {
    for (const name of rivalNames)
      expect(Object.keys(figures.rivals.cells[name]).sort()).toEqual(
        Object.keys(rivals[name]).sort(),
      );
    for (const { name, property, cell } of cells) {
      const said = saidOf(figures, name, property);
      expect(said).toMatch(/\.$/u);
      expect(said === figures.rivals.unknown).toBe(cell.stance === 'unknown');
      expect(noteOf(weeks, cell)).not.toMatch(/undefined/u);
    }
  });

  it('the CSV has every cell', () => {
    const rows = [...csvRows(rivalsCsv(figures, weeks, rivalNames), ',')];
    expect(rows).toHaveLength(1 + cells.length);
    for (const { fields } of rows) expect(fields).toHaveLength(6);
  });
});
