/** The comparison in words, on the page and as a file. */
import { csvLine } from '../../panel/export/csv.ts';
import {
  properties,
  rivalCell,
  type Property,
  type RivalCell,
  type RivalName,
} from '../../story/messengers.ts';
import type { Figures } from '../../ui/language/figures.ts';
import type { Weeks } from '../../ui/language/weeks.ts';

/** What a cell says; of what is unknown, that it is. */
export function saidOf({ rivals }: Figures, name: RivalName, property: Property): string {
  const said: Readonly<Partial<Record<Property, string>>> = rivals.cells[name];
  return said[property] ?? rivals.unknown;
}

/** Region and date, where a cell has them; and whether it is our inference. */
export function noteOf({ levels }: Weeks, { stance, ground, region, asOf }: RivalCell): string {
  return [
    stance !== 'unknown' && ground === 'inference' && levels.inference,
    region && levels.regions[region],
    asOf && levels.asOf(asOf),
  ]
    .filter(Boolean)
    .join(', ');
}

export function rivalsCsv(figures: Figures, weeks: Weeks, names: readonly RivalName[]): string {
  const t = figures.rivals;
  const lines = properties.flatMap((property) =>
    names.map((name) => {
      const cell = rivalCell(name, property);
      return csvLine([
        t.properties[property],
        t.names[name],
        t.stances[cell.stance],
        saidOf(figures, name, property),
        noteOf(weeks, cell),
        cell.ground === 'inference' ? '' : cell.ground.join(' '),
      ]);
    }),
  );
  return csvLine([t.property, t.messenger, t.stance, t.says, t.note, t.ground]) + lines.join('');
}
