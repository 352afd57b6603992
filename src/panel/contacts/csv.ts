/** Pairs as CSV, all of them, strongest first. */
import { csvLine } from '../export/csv.ts';
import type { Frame } from '../frame.ts';
import { strongestPairs } from './reading.ts';

/** One line a pair that has messages in what is picked: who, who, messages there, messages back. */
export function csvOfPairs(frame: Frame, nameOf: (code: number) => string): string {
  const { shown } = strongestPairs(frame, Number.POSITIVE_INFINITY);
  const lines = shown.map(({ first, second, forth, back }) =>
    csvLine([nameOf(first), nameOf(second), forth, back]),
  );
  return [csvLine(['first', 'second', 'first to second', 'second to first']), ...lines].join('');
}
