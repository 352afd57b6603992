/** Fields of a CSV text (RFC 4180), with the line on which each row begins. */

export interface CsvRow {
  /** From 1; a quoted field may hold several lines. */
  readonly line: number;
  /** `undefined` if a quote is not closed, or something follows one that is. */
  readonly fields: readonly string[] | undefined;
}

const FIELD = (delimiter: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r?\\n|$)`, 'uy');

/** Rows with at least one character; a byte order mark at the beginning is not part of the first. */
export function* csvRows(text: string, delimiter: ',' | ';' | '\t'): Generator<CsvRow> {
  const field = FIELD(delimiter);
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    let fields: string[] | undefined = [];
    for (;;) {
      field.lastIndex = at;
      const match = field.exec(text);
      if (match === null) {
        // Not a field: the row is lost, and the next one begins on the next line.
        fields = undefined;
        const next = text.indexOf('\n', at);
        at = next < 0 ? text.length : next + 1;
        break;
      }
      fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
      at = field.lastIndex;
      if (match[3] !== delimiter) break;
    }
    const raw = text.slice(start, at);
    if (raw.trim() !== '') yield { line, fields };
    line += raw.split('\n').length - 1;
  }
}
