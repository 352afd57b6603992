/**
 * The rows that the table shows, kept up as selection, search and sorting change. Moving the window
 * of time costs nothing while rows are in order of time; what takes longer is done in slices, and
 * until it is done the table shows what it showed before.
 */
import type { Log, LogColumn } from '../../observers/index.ts';
import type { Frame, Selection } from '../frame.ts';
import { hasRow } from '../evidence.ts';
import { isPicky, passing } from '../selection.ts';
import type { NameOf } from './cell.ts';
import { matching } from './filter.ts';
import { between, listOrder, rangeOrder, reversed, type Order } from './order.ts';
import { inSlices, type Work } from './slices.ts';
import { sortedByColumn } from './sort.ts';

export interface Sorting {
  readonly column: LogColumn;
  readonly descending: boolean;
}

export interface Asked {
  readonly frame: Frame;
  readonly query: string;
  /** Only these, ascending, whatever is picked and whenever it was. */
  readonly only?: Uint32Array | undefined;
  readonly sorting: Sorting;
  readonly nameOf: NameOf;
  /** How the reader's language sorts names. */
  readonly compare: (a: string, b: string) => number;
}

export interface Arranged {
  readonly order: Order;
  /** Whether `order` is of an earlier question. */
  readonly stale: boolean;
  /** From 0 to 1, once it takes long. */
  readonly progress: number | undefined;
}

/** Rows from which on a brush that is dragged is waited for before they are sorted again. */
const MANY = 50_000;
/** How long nothing must have changed for that, in ms. */
const QUIET = 120;
/** Work shorter than this is not worth a word, in ms. */
const UNTOLD = 250;

/** @param asked read again whenever what it reads changes; call this where a component starts */
export function arranged(asked: () => Asked): Arranged {
  const frame = $derived(asked().frame);
  const log = $derived(frame.index.log);
  const query = $derived(asked().query.trim());
  const nameOf = $derived(asked().nameOf);
  const compare = $derived(asked().compare);
  const column = $derived(asked().sorting.column);
  const descending = $derived(asked().sorting.descending);
  const only = $derived(asked().only);
  const from = $derived(only === undefined ? frame.rows.from : 0);
  const until = $derived(only === undefined ? frame.rows.until : log.length);
  // One by one: while the window moves these stay the same, and nothing is searched anew.
  const parties = $derived(frame.selection.parties);
  const networks = $derived(frame.selection.networks);
  const places = $derived(frame.selection.places);
  const kinds = $derived(frame.selection.kinds);
  const picks = $derived<Selection>({ from: 0, until: 0, parties, networks, places, kinds });
  const narrowed = $derived(query !== '' || (only === undefined && isPicky(picks)));

  let progress = $state<number>();
  /** Rows of all the log's time that pass what is picked and searched. */
  let matches = $state.raw<{ readonly log: Log; readonly rows: Uint32Array }>();
  let searching = $state(false);
  let sorted = $state.raw<{
    readonly log: Log;
    readonly base: Order;
    readonly by: string;
    readonly order: Order;
  }>();

  const base = $derived(
    !narrowed
      ? only === undefined
        ? rangeOrder(from, until)
        : listOrder(only)
      : matches?.log === log
        ? listOrder(between(matches.rows, from, until))
        : rangeOrder(0, 0),
  );
  const by = $derived(`${column} ${descending}`);
  const order = $derived(
    column === 'time'
      ? descending
        ? reversed(base)
        : base
      : sorted?.log === log
        ? sorted.order
        : base,
  );
  const stale = $derived(
    searching || (column !== 'time' && !(sorted?.base === base && sorted.by === by)),
  );

  /** Starts work that a later question ends. @returns what ends it */
  function start<T>(make: () => Work<T>, wait: number, done: (result: T) => void): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const run = async () => {
      const begun = performance.now();
      const told = (share: number) => {
        if (performance.now() - begun > UNTOLD) progress = share;
      };
      try {
        const result = await inSlices(make(), { signal, progress: told });
        if (signal.aborted) return;
        progress = undefined;
        done(result);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    };
    const timer = wait === 0 ? undefined : setTimeout(() => void run(), wait);
    if (wait === 0) void run();
    return () => {
      clearTimeout(timer);
      ending.abort();
      progress = undefined;
    };
  }

  $effect.pre(() => {
    if (!narrowed) {
      searching = false;
      return;
    }
    const searched = log;
    const those = only;
    const passes = those === undefined ? passing(log, picks) : (row: number) => hasRow(those, row);
    searching = true;
    return start(
      () => matching(searched, query, nameOf, passes),
      0,
      (rows) => {
        matches = { log: searched, rows };
        searching = false;
      },
    );
  });

  $effect.pre(() => {
    if (column === 'time') return;
    const question = { log, base, by };
    return start(
      () => sortedByColumn(base, log, column, descending, nameOf, compare),
      base.length > MANY ? QUIET : 0,
      (rows) => (sorted = { ...question, order: listOrder(rows) }),
    );
  });

  return {
    get order() {
      return order;
    },
    get stale() {
      return stale;
    },
    get progress() {
      return progress;
    },
  };
}
