/** Logs of the blocks of a city as one, and what to hand over when a log goes to another thread. */
import type { Dictionaries, Log, LogData } from '../log.ts';
import { columnNames, columnsIn } from '../log.ts';
import { recode } from './builder.ts';
import type { Entry } from './dictionaries.ts';
import { dictionaryNames, joined } from './dictionaries.ts';
import type { Column } from './order.ts';
import { sortedData } from './order.ts';

/**
 * Several logs of one observer as one. Words stand in the order of the logs.
 * @throws RangeError for none, or for logs of several observers, times or sets of columns
 */
export function mergeLogs(logs: readonly Log[]): Log {
  const [first] = logs;
  if (first === undefined) throw new RangeError('no log to merge');
  if (logs.length === 1) return first;
  const columns = columnsIn(first);
  for (const { observer, origin, span, data } of logs) {
    const same = observer === first.observer && origin === first.origin && span === first.span;
    if (!same || columnNames.some((name) => name in data !== columns.includes(name))) {
      throw new RangeError('these logs are not of one observer at one time');
    }
  }
  // Each log's own copy of its coded columns, as it is given new codes.
  const parts = logs.map(({ data }): Record<string, Column> => {
    return Object.fromEntries(columns.map((name) => [name, (data[name] as Column).slice()]));
  });
  const dictionaries = Object.fromEntries(
    dictionaryNames.map((name) => {
      const given = logs.flatMap((log): readonly Entry[] => log.dictionaries[name].slice(1));
      const { entries, codes } = joined(name, given);
      let from = 0;
      logs.forEach((log, i) => {
        const until = from + log.dictionaries[name].length - 1;
        recode(parts[i] ?? {}, name, codes.subarray(from, until));
        from = until;
      });
      return [name, entries];
    }),
  ) as unknown as Dictionaries;
  const length = logs.reduce((sum, log) => sum + log.length, 0);
  const data = Object.fromEntries(
    columns.map((name) => {
      const whole =
        parts[0]?.[name] instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length);
      let at = 0;
      for (const part of parts) {
        whole.set(part[name] ?? [], at);
        at += part[name]?.length ?? 0;
      }
      return [name, whole];
    }),
  );
  return { ...first, length, data: sortedData(data as unknown as LogData), dictionaries };
}

/**
 * The buffers of all typed arrays in a log, or in whatever a log is part of, each once: handed over
 * to another thread, they are moved there and not copied.
 */
export function transferables(value: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (!Array.isArray(part)) Object.values(part).forEach(visit);
  };
  visit(value);
  return [...buffers];
}
