/** Cells of the matrix in words: for a screen reader, for the detail line, for files. */
import type { Figures } from '../../ui/language/figures.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import type { Level } from '../../story/levels.ts';
import { csvLine } from '../../panel/export/csv.ts';
import type { Cell, Reason, Row } from './cells.ts';

export const levelNames = ['see', 'keep', 'share'] as const;
export type LevelNameOf = (typeof levelNames)[number];

/** Why somebody does not see something, as a sentence. */
export function reasonOf(figures: Figures, weeks: Weeks, cell: Cell & { seen: false }): string {
  const { why, sources } = cell;
  const own: Readonly<Partial<Record<Reason, string>>> = figures.matrix.reasons;
  if (why === 'book-none' && sources === undefined)
    return figures.matrix.reasons['book-none-plain'];
  const logs: Readonly<Partial<Record<Reason, string>>> = weeks.records.absence;
  return own[why] ?? logs[why] ?? '';
}

/** Region and date of a level, where it has them. */
export function asideOf({ levels }: Weeks, { region, asOf }: Level): string {
  return [region && levels.regions[region], asOf && levels.asOf(asOf)].filter(Boolean).join(', ');
}

/** Whether it is ours to say so: an inference that says something. */
export function isInference({ ground, level }: Level): boolean {
  return ground === 'inference' && (level === 'yes' || level === 'no');
}

export function levelInWords(weeks: Weeks, level: Level): string {
  const notes = [isInference(level) ? weeks.levels.inference : '', asideOf(weeks, level)].filter(
    (note) => note !== '',
  );
  const value = weeks.levels.values[level.level];
  return notes.length === 0 ? value : `${value} (${notes.join('; ')})`;
}

/** All of a cell. */
export function cellInWords(figures: Figures, weeks: Weeks, cell: Cell): string {
  if (!cell.seen)
    return `${figures.matrix.barriers[cell.barrier]}. ${reasonOf(figures, weeks, cell)}`;
  return levelNames
    .map((name) => `${weeks.levels.names[name]}: ${levelInWords(weeks, cell.levels[name])}`)
    .join('; ');
}

/** Names stand in a table's head with places to break them, which files and readers have no use for. */
export const plain = (name: string): string => name.replaceAll('\u00ad', '');

/**
 * The matrix as CSV: a line for each cell, its levels with what they stand on.
 * @param matrices one, or two that are compared, each with its messenger's name
 */
export function matrixCsv(
  figures: Figures,
  weeks: Weeks,
  matrices: readonly { readonly name: string; readonly rows: readonly Row[] }[],
): string {
  const { names } = weeks.levels;
  const head = csvLine([
    figures.matrix.messenger,
    figures.matrix.observer,
    figures.matrix.dataKind,
    ...levelNames.flatMap((name) => [names[name], `${names[name]}: ${figures.matrix.ground}`]),
    figures.matrix.why,
  ]);
  const ground = (level: Level) =>
    level.ground === 'inference'
      ? isInference(level)
        ? weeks.levels.inference
        : ''
      : level.ground.join(' ');
  const lines = matrices.flatMap(({ name, rows }) =>
    rows.flatMap(({ kind, cells }) =>
      cells.map((cell) =>
        csvLine([
          name,
          figures.matrix.observers[kind],
          plain(figures.matrix.data[cell.data]),
          ...levelNames.flatMap((level) =>
            cell.seen
              ? [
                  [
                    weeks.levels.values[cell.levels[level].level],
                    asideOf(weeks, cell.levels[level]),
                  ]
                    .filter((part) => part !== '')
                    .join(', '),
                  ground(cell.levels[level]),
                ]
              : ['', ''],
          ),
          cell.seen
            ? ''
            : `${figures.matrix.barriers[cell.barrier]}. ${reasonOf(figures, weeks, cell)}`,
        ]),
      ),
    ),
  );
  return head + lines.join('');
}
