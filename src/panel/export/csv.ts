/** CSV as RFC 4180 has it: a header, one line a record, every cell quoted, lines end in CR LF. */
import type { Log } from '../../observers/index.ts';
import type { Order } from '../records/order.ts';
import { CHUNK_ROWS, fieldsOf, writerOf, type Chunk } from './table.ts';

const END = '\r\n';

/** The rows of `order`, in pieces to be put together; units are in the names of the fields. */
export function* csvChunks(log: Log, order: Order): Generator<Chunk, void, void> {
  const fields = fieldsOf(log);
  const cells = fields.map((field) => writerOf(field, (value) => csvCell(value ?? '')));
  let text = csvLine(fields.map(({ name }) => name));
  for (let place = 0; place < order.length; place++) {
    const row = order.at(place);
    for (const [i, cell] of cells.entries()) text += (i === 0 ? '' : ',') + cell(row);
    text += END;
    if (place % CHUNK_ROWS === CHUNK_ROWS - 1) {
      yield { text, done: (place + 1) / order.length };
      text = '';
    }
  }
  yield { text, done: 1 };
}

/** One line, for views that write tables of their own. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}${END}`;
}

/**
 * A cell that a spreadsheet would take for a formula begins with an apostrophe; so does one that
 * begins with an apostrophe anyway: taking one off gives every text back.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const safe = /^[=+\-@\t\r\n'＝＋－＠]/u.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
