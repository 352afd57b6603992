/**
 * A page of teaching material as data: what it says, not how it looks. `html.ts` makes the page of it
 * that is read and printed, `markdown.ts` the file that a teacher changes to their own liking.
 */
import type { Entry } from '../text/references.ts';

/** A run of words; a link stands relative to the folder of the pages. */
export type Inline =
  | string
  | { readonly strong: string }
  | {
      readonly to: string;
      readonly text: string;
      /** To be kept, not opened. */
      readonly download?: true;
    }
  /** What a program reads. */
  | { readonly code: string }
  /** Numbers of sources, see `References`. */
  | { readonly cites: readonly number[] }
  /** Of use on a screen only: paper leaves it out. */
  | { readonly screen: Line };

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly look?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: true }
  | {
      readonly kind: 'table';
      /** What it is a table of. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      /** Whether each row's first cell is its head. */
      readonly headed?: true;
    }
  /** A term and what is said of it, several in a row. */
  | { readonly kind: 'terms'; readonly entries: readonly (readonly [term: string, line: Line])[] }
  /** Empty lines to write on: only paper has them. */
  | { readonly kind: 'lines'; readonly count: number }
  /** To be typed as it is. */
  | { readonly kind: 'code'; readonly text: string }
  /** What follows begins on a sheet of its own. */
  | { readonly kind: 'new-sheet' }
  /** A table to fill in by hand; the first cell of each row says what is asked. */
  | {
      readonly kind: 'form';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** With room for whole sentences. */
      readonly tall?: true;
    }
  /** To be cut out. */
  | { readonly kind: 'card'; readonly blocks: readonly Block[] }
  /** What belongs together and is not torn apart by the end of a sheet. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'sources'; readonly title: string; readonly entries: readonly Entry[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
export const note = (...line: Line): Block => ({ kind: 'paragraph', line, look: 'note' });
export const lead = (...line: Line): Block => ({ kind: 'paragraph', line, look: 'lead' });
export const list = (items: readonly (string | Line)[]): Block => ({
  kind: 'list',
  items: items.map((item) => (typeof item === 'string' ? [item] : item)),
});
export const together = (...blocks: readonly Block[]): Block => ({ kind: 'together', blocks });

/** Lines with something between them, as one. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, i) => (i === 0 ? line : [between, ...line]));
}
