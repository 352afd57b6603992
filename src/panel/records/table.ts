/** Arithmetic of the table: where keys lead, what a cell picks, how wide columns are. */
import { columnsIn, type Log, type LogColumn } from '../../observers/index.ts';
import type { Dimension } from '../selection.ts';
import type { Order } from './order.ts';

export interface Cell {
  /** Of the row, in the order that is shown. */
  readonly place: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows that PageUp and PageDown pass. */
  readonly page: number;
}

/** Where a key leads, as in any grid; nothing for other keys. @param far with Ctrl or ⌘ */
export function moved(from: Cell, key: string, far: boolean, size: Size): Cell | undefined {
  const to = (place: number, column: number): Cell => ({
    place: Math.max(0, Math.min(size.rows - 1, place)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  const { place, column } = from;
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : place - 1, column);
    case 'ArrowDown':
      return to(far ? size.rows : place + 1, column);
    case 'ArrowLeft':
      return to(place, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(place, far ? size.columns : column + 1);
    case 'PageUp':
      return to(place - size.page, column);
    case 'PageDown':
      return to(place + size.page, column);
    case 'Home':
      return to(0, far ? 0 : column);
    case 'End':
      return to(size.rows, far ? size.columns : column);
    default:
      return undefined;
  }
}

/** Where a row stands, if it is shown; a look along all of them. */
export function placeOfRow(order: Order, row: number): number | undefined {
  // Rows in order of time without gaps, as they nearly always are.
  const guess = row - order.at(0);
  if (guess >= 0 && guess < order.length && order.at(guess) === row) return guess;
  for (let place = 0; place < order.length; place++) if (order.at(place) === row) return place;
  return undefined;
}

/** What is picked by a value of a column. */
export function dimensionOf(column: LogColumn): Dimension | undefined {
  switch (column) {
    case 'subject':
    case 'peer':
      return 'parties';
    case 'network':
      return 'networks';
    case 'place':
      return 'places';
    default:
      return undefined;
  }
}

/** The columns of a log as they are shown: words that leak stand beside whose they are, and are not missed. */
export function shownColumns(log: Log): readonly LogColumn[] {
  const columns = columnsIn(log);
  if (!columns.includes('text')) return columns;
  const rest = columns.filter((column) => column !== 'text');
  const after = 1 + Math.max(rest.indexOf('time'), rest.indexOf('subject'), rest.indexOf('peer'));
  return [...rest.slice(0, after), 'text', ...rest.slice(after)];
}

/** Widths in units of the table, a rem on a page; least first; what is left over goes to those that can use it. */
const widths: Record<LogColumn, readonly [least: number, share: number]> = {
  time: [12, 0],
  subject: [9.5, 1],
  peer: [9.5, 1],
  group: [8, 1],
  kind: [8, 1],
  direction: [7.5, 0],
  size: [5.5, 0],
  app: [8, 0.5],
  network: [9, 1],
  place: [9, 1],
  device: [8, 1],
  presence: [8, 0],
  text: [18, 4],
};

/** A value of `grid-template-columns`: every row is as wide as the next, whatever is in it. */
export function tracksOf(columns: readonly LogColumn[]): string {
  return columns
    .map((column) => {
      const [least, share] = widths[column];
      const width = `calc(${least} * var(--unit))`;
      return share === 0 ? width : `minmax(${width}, ${share}fr)`;
    })
    .join(' ');
}
