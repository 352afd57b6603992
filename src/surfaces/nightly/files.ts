/** The file of a night as CSV and as JSON: exactly what is seen on the page, no more and no less. */
import { csvLine } from '../../panel/export/csv.ts';
import type { Content, NightFile } from './order.ts';

/** The two fields after those of the record. */
export const CONTENT = 'content';
export const CONTENT_IS = 'content_is';

/** What stands in the field, as a word for other programs. */
const contentIs = {
  none: '',
  sealed: 'ciphertext, hexadecimal',
  words: 'plaintext',
  length: 'only the length is modelled',
  wrapped: 'wrapped once more, not built',
} as const satisfies Record<Content['kind'], string>;

/** What stands there: digits, words, or nothing. */
export function contentText(content: Content): string {
  return content.kind === 'sealed' ? content.hex : content.kind === 'words' ? content.text : '';
}

/** A header, one line a record (RFC 4180). */
export function nightCsv({ fields, rows, contents }: NightFile): string {
  const lines = rows.map((row, i) => {
    const content = contents[i] ?? { kind: 'none' };
    return csvLine([
      ...row.map((value) => value ?? ''),
      contentText(content),
      contentIs[content.kind],
    ]);
  });
  return csvLine([...fields.map(({ name }) => name), CONTENT, CONTENT_IS]) + lines.join('');
}

/** @param note stands first in the file: that its people are invented */
export function nightJson(file: NightFile, note: string): string {
  const { observer, from, until, fields, rows, contents } = file;
  const head = {
    note,
    observer,
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    fields: {
      ...Object.fromEntries(fields.map(({ name, unit }) => [name, unit])),
      [CONTENT]: 'see content_is',
      [CONTENT_IS]: 'word',
    },
  };
  const records = rows.map((row, i) => {
    const content = contents[i] ?? { kind: 'none' };
    const said: Record<string, string | number> = {};
    fields.forEach(({ name }, place) => {
      const value = row[place] ?? null;
      if (value !== null) said[name] = value;
    });
    if (content.kind !== 'none') {
      if (contentText(content) !== '') said[CONTENT] = contentText(content);
      said[CONTENT_IS] = contentIs[content.kind];
    }
    return said;
  });
  return `${JSON.stringify({ ...head, records }, null, 1)}\n`;
}
