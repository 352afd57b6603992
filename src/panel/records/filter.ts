/** Finds rows by what is written in them, in slices: names are looked through once, rows by code. */
import { columnsIn, type Log } from '../../observers/index.ts';
import { codesOf, isCoded, type CodedColumn, type NameOf } from './cell.ts';
import { within, type Work } from './slices.ts';

const STRIDE = 16_384;

/** What a search does not tell apart: capitals, accents, widths of letters. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Rows of the whole log in which every word of `query` is part of some name, number, kind or place,
 * and which `passes` lets through; ascending.
 */
export function* matching(
  log: Log,
  query: string,
  nameOf: NameOf,
  passes: (row: number) => boolean,
): Work<Uint32Array> {
  const terms = folded(query)
    .split(/\s+/u)
    .filter((term) => term !== '');
  const tests: ((row: number) => boolean)[] = [];
  for (const [i, term] of terms.entries())
    tests.push(
      yield* within(testOf(log, term, nameOf), (0.5 * i) / terms.length, 0.5 / terms.length),
    );
  const found = new Uint32Array(log.length);
  let length = 0;
  for (let row = 0; row < log.length; row++) {
    if (passes(row) && tests.every((test) => test(row))) found[length++] = row;
    if (row % STRIDE === STRIDE - 1) yield 0.5 + (0.5 * row) / log.length;
  }
  return found.slice(0, length);
}

/** Whether some cell of a row has `term` in it. */
function* testOf(log: Log, term: string, nameOf: NameOf): Work<(row: number) => boolean> {
  const columns = columnsIn(log).filter(isCoded);
  const hits: { readonly codes: Uint32Array | Uint8Array; readonly mask: Uint8Array }[] = [];
  let parties: Uint8Array | undefined;
  for (const [i, column] of columns.entries()) {
    const codes = log.data[column];
    if (codes === undefined) continue;
    const ofParties = column === 'subject' || column === 'peer';
    const mask: Uint8Array =
      (ofParties ? parties : undefined) ??
      (yield* within(maskOf(log, column, term, nameOf), i / columns.length, 1 / columns.length));
    if (ofParties) parties = mask;
    if (mask.includes(1)) hits.push({ codes, mask });
  }
  return (row) => hits.some(({ codes, mask }) => mask[codes[row] ?? 0] === 1);
}

/** Which codes of a column have `term` in their name or identifier. */
function* maskOf(log: Log, column: CodedColumn, term: string, nameOf: NameOf): Work<Uint8Array> {
  const mask = new Uint8Array(codesOf(log, column));
  for (let code = 1; code < mask.length; code++) {
    const written = `${nameOf(log, column, code)}\n${identifier(log, column, code)}`;
    if (folded(written).includes(term)) mask[code] = 1;
    if (code % 256 === 255) yield code / mask.length;
  }
  return mask;
}

/** What stands in the log where a name is shown for it. */
function identifier({ dictionaries }: Log, column: CodedColumn, code: number): string {
  switch (column) {
    case 'subject':
    case 'peer':
      return dictionaries.party[code]?.id ?? '';
    case 'group':
    case 'network':
    case 'place':
      return dictionaries[column][code]?.id ?? '';
    default:
      return '';
  }
}
