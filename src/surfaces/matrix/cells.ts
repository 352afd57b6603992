/**
 * The matrix: every kind of observer by every kind of data, each cell with what it stands on. Which
 * cells there are is worked out from the columns of the logs, never listed here; what is said of them
 * is data of the story.
 */
import type { Messenger } from '../../network/index.ts';
import {
  viewOf,
  type LogAbsence,
  type LogColumn,
  type ObserverKind,
} from '../../observers/index.ts';
import { addressBookLevels, keptFromService } from '../../story/address-book.ts';
import { levelsOf, type Levels } from '../../story/levels.ts';
import type { SourceId } from '../../story/sources.ts';

/** Columns of logs, and the address book, which is in none. In the order in which they are shown. */
export const dataKinds = [
  'text',
  'subject',
  'peer',
  'group',
  'contacts',
  'time',
  'kind',
  'direction',
  'size',
  'app',
  'network',
  'place',
  'device',
  'presence',
] as const satisfies readonly (LogColumn | 'contacts')[];
export type DataKind = (typeof dataKinds)[number];

/** In groups, as in the menu of the four weeks. */
export const observerOrder: readonly ObserverKind[] = [
  'service',
  'parent',
  'push',
  'backup',
  'business',
  'provider',
  'wifi',
  'vpn',
  'authority-past',
  'authority-now',
  'bot',
  'number',
  'scanner',
  'malware',
  'unlocked-phone',
  'end',
];

/** Why somebody does not see something, by what keeps it from them. */
export type Barrier =
  /** Mathematics, or the design: it does not depend on what anybody promises. */
  | 'hidden'
  /** They could have it, or get it, and it is said that they do not. */
  | 'promised'
  /** Nothing of the kind is there. */
  | 'nothing';
/** Reasons of logs, and those for the address book. */
export type Reason =
  | LogAbsence
  | 'phone-keeps-none'
  | 'book-private'
  | 'book-not-shared'
  | 'book-none'
  | 'book-elsewhere';

const barriers: Readonly<Record<Reason, Barrier>> = {
  'sealed-to-ends': 'hidden',
  'sealed-in-channel': 'hidden',
  refused: 'hidden',
  'sender-sealed': 'hidden',
  mixed: 'hidden',
  'among-phones': 'hidden',
  'in-tunnel': 'hidden',
  'behind-relay': 'hidden',
  'backup-sealed': 'hidden',
  'hidden-by-setting': 'hidden',
  'not-uploaded': 'hidden',
  'book-private': 'hidden',
  'book-not-shared': 'promised',
  'not-kept': 'promised',
  'not-shared': 'promised',
  'not-offered': 'promised',
  'not-ordered': 'promised',
  'phone-keeps-none': 'nothing',
  elsewhere: 'nothing',
  'not-shown': 'nothing',
  'not-carried': 'nothing',
  'same-throughout': 'nothing',
  'not-on-the-way': 'nothing',
  'no-number': 'nothing',
  'put-out': 'nothing',
  'book-none': 'nothing',
  'book-elsewhere': 'nothing',
};

export type Cell = { readonly kind: ObserverKind; readonly data: DataKind } & (
  | { readonly seen: true; readonly levels: Levels }
  | {
      readonly seen: false;
      readonly why: Reason;
      readonly barrier: Barrier;
      /** Where there are sources for it; else how the messenger works says so. */
      readonly sources?: readonly SourceId[];
    }
);

export interface Row {
  readonly kind: ObserverKind;
  /** Why nothing at all passes this observer; nothing if something does. */
  readonly nowhere?: Reason;
  readonly cells: readonly Cell[];
}

const unseen = (why: Reason) => ({ seen: false, why, barrier: barriers[why] }) as const;

/** @throws RangeError for a column that nothing is said of: the tests see to it that there is none */
function columnCell(
  kind: ObserverKind,
  messenger: Messenger,
  data: LogColumn,
  absent: Readonly<Partial<Record<LogColumn, LogAbsence>>>,
): Cell {
  const why = absent[data];
  // A phone promises nothing: it just has no such record.
  if (why === 'not-kept' && kind === 'unlocked-phone')
    return { kind, data, ...unseen('phone-keeps-none') };
  if (why !== undefined) return { kind, data, ...unseen(why) };
  // With a sealed sender that column of the service is of who is online, and never of who writes.
  if (kind === 'service' && data === 'subject' && messenger.sender === 'sealed')
    return { kind, data, ...unseen('sender-sealed') };
  const levels = levelsOf(kind, messenger.id, data);
  if (levels === undefined) throw new RangeError(`nothing is said of ${kind}, ${data}`);
  return { kind, data, seen: true, levels };
}

function addressBookCell(kind: ObserverKind, messenger: Messenger): Cell {
  const data = 'contacts';
  const book = messenger.contacts;
  const levels = addressBookLevels(kind, messenger.id, book);
  if (levels !== undefined) return { kind, data, seen: true, levels };
  if (kind === 'parent' && book === 'uploaded')
    return { kind, data, ...unseen('book-not-shared'), sources: ['F-wa-three-levels'] };
  if (kind !== 'service' || book === 'uploaded') return { kind, data, ...unseen('book-elsewhere') };
  return book === 'private'
    ? { kind, data, ...unseen('book-private'), sources: keptFromService.private }
    : {
        kind,
        data,
        ...unseen('book-none'),
        ...(messenger.id === 'threema' ? { sources: keptFromService.none } : {}),
      };
}

/** @param messenger as it is, or as defences leave it */
export function matrixOf(messenger: Messenger): readonly Row[] {
  return observerOrder.map((kind) => {
    const { columns, absent } = viewOf(kind, messenger);
    const [nowhere] = columns.length > 1 ? [] : Object.values(absent);
    const cells = dataKinds.map((data): Cell => {
      if (nowhere !== undefined) return { kind, data, ...unseen(nowhere) };
      return data === 'contacts'
        ? addressBookCell(kind, messenger)
        : columnCell(kind, messenger, data, absent);
    });
    return { kind, ...(nowhere === undefined ? {} : { nowhere }), cells };
  });
}

/** What stands in a cell, as far as it can differ: two messengers' cells are compared by it. */
export function markOf(cell: Cell): string {
  if (!cell.seen) return cell.barrier === 'nothing' ? 'nothing' : `${cell.barrier} ${cell.why}`;
  const { see, keep, share } = cell.levels;
  return [see.level, keep.level, share.level].join(' ');
}

/** Whether the same cell says something else through another messenger. */
export function differs(one: Cell, other: Cell): boolean {
  return markOf(one) !== markOf(other);
}

/** How many cells are seen, hidden, and held back by promise only. */
export function tallyOf(rows: readonly Row[]) {
  const cells = rows.flatMap((row) => row.cells);
  const count = (barrier: Barrier) =>
    cells.filter((cell) => !cell.seen && cell.barrier === barrier).length;
  return {
    seen: cells.filter(({ seen }) => seen).length,
    hidden: count('hidden'),
    promised: count('promised'),
    of: cells.length,
  };
}

/** A cell as a link names it. */
export const cellId = ({ kind, data }: { kind: ObserverKind; data: DataKind }): string =>
  `${kind}.${data}`;

/** @returns where it stands; `undefined` for what is no cell */
export function placeOfCell(
  id: string,
): { readonly row: number; readonly column: number } | undefined {
  const [kind = '', data = ''] = id.split('.');
  const row = observerOrder.findIndex((one) => one === kind);
  const column = dataKinds.findIndex((one) => one === data);
  return row < 0 || column < 0 ? undefined : { row, column };
}
