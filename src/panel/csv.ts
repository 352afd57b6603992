/** A log as a table that others can open: CSV (RFC 4180), one line a record, the log's own columns. */
import type { ChatLog } from '../observers/index.ts';

/**
 * Times are ISO 8601 (the town's clock is UTC), sizes are bytes, places are `area id`. Every cell is
 * quoted, and one that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(log: ChatLog): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;
  const rows = log.records.map((record) =>
    line(
      log.columns.map((column) => {
        const value = record[column];
        if (value === undefined) return '';
        if (column === 'time') return new Date(record.time).toISOString();
        return typeof value === 'object' ? `${value.area} ${value.id}` : String(value);
      }),
    ),
  );
  return line([...log.columns]) + rows.join('');
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
