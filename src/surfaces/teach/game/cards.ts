/** A card as it is printed: who one is, the first lines of the log as they stand, and what it lacks. */
import { columnsIn, type LogColumn } from '../../../observers/index.ts';
import { cells } from '../../../panel/records/cell.ts';
import { recordKinds } from '../../../observers/index.ts';
import { namesIn, observerName } from '../../weeks/naming.ts';
import { heading, note, paragraph, type Block } from '../document.ts';
import type { Material } from '../material.ts';
import type { Card } from './deal.ts';

/** Lines that fit; fewer where words stand in them. */
const LINES = { plain: 9, words: 4 } as const;

/** “23:40:08”, on the town’s clock. */
export const clock = (time: number): string => new Date(time).toISOString().slice(11, 19);

/** How many records of each kind, the most frequent first. */
function kinds({ weeks, lessons, number }: Material, { log, rows }: Card): string {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const kind = log.data.kind?.[row] ?? 0;
    if (kind !== 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, n]) => {
      const name = recordKinds[kind] ?? '';
      return lessons.paper.game.card.kind(number(n), name === '' ? '' : weeks.records.kinds[name]);
    })
    .join(', ');
}

/** @returns what stands inside the card’s edge */
export function cardBlocks(material: Material, card: Card): readonly Block[] {
  const { weeks, lessons, number } = material;
  const { card: words } = lessons.paper.game;
  const { observer, log, rows } = card;
  const you = words.you(observerName(weeks, observer));
  const title = heading(3, you);
  const columns = columnsIn(log);
  const first = rows.slice(0, columns.includes('text') ? LINES.words : LINES.plain);
  const cell = cells(namesIn(weeks), clock, number);
  const written = (column: LogColumn): boolean =>
    first.some((row) => cell(log, column, row) !== '');
  const shown = columns.filter(written);
  const lacks = Object.entries(log.absent).map(
    ([column, why]) =>
      `${weeks.records.columns[column as LogColumn]} (${weeks.records.absence[why].replace(/\.$/u, '')})`,
  );
  const end =
    lacks.length === 0 ? [] : [paragraph({ strong: words.lacks }, ` ${lacks.join('; ')}.`)];
  const last = rows.at(-1);
  if (last === undefined) return [title, paragraph(words.when), note(words.nothing), ...end];
  const all = kinds(material, card);
  return [
    title,
    {
      kind: 'table',
      // Of its own on the page: each card is a table.
      caption: `${you}. ${words.when}`,
      head: shown.map((column) => weeks.records.columns[column]),
      rows: first.map((row) => shown.map((column) => [cell(log, column, row)])),
    },
    paragraph(
      words.more(
        number(first.length),
        number(rows.length),
        clock(log.origin + (log.data.time[last] ?? 0)),
      ),
      ...(all === '' ? [] : [` ${words.kinds(all)}`]),
    ),
    ...end,
  ];
}
