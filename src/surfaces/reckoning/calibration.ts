/**
 * The table of calibration that the page uses, unpacked from how it is kept. `npm run calibrate` counts
 * it; how many towns were counted it says itself (`seeds`).
 */
import {
  ruleIds,
  wilson,
  type Calibrated,
  type CalibrationTable,
  type RuleId,
  type ValueKind,
} from '../../inference/index.ts';
import packed from './calibration.json';
import type { Packed } from './counting.ts';

/** Counts by messenger, kind of observer, set of defences, and rule with kind of value. */
type Counts<T> = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, T>>>>>>;

/** As `calibration.json` has it. */
export interface PackedTable {
  /** Worlds are grown from the seeds `<seeds> 0`, `<seeds> 1` and so on, so many, of so many people. */
  readonly seeds: string;
  readonly worlds: number;
  readonly people: number;
  readonly counts: Counts<Readonly<Record<string, Packed>>>;
  /** Defences that change nothing, by messenger and kind of observer. */
  readonly idle: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const isRule = (word: string): word is RuleId => (ruleIds as readonly string[]).includes(word);

/** @throws RangeError for a rule that there is not */
export function unpack({ seeds, worlds, counts, idle }: PackedTable): CalibrationTable {
  const entries = Object.entries(counts).flatMap(([messenger, observers]) =>
    Object.entries(observers).flatMap(([observer, sets]) =>
      Object.entries(sets).flatMap(([defences, kinds]) =>
        Object.entries(kinds).map(([key, bins]): Calibrated => {
          const [rule = '', is = ''] = key.split(' ');
          if (!isRule(rule)) throw new RangeError(`“${rule}” is no rule`);
          return {
            ...{ messenger, observer, defences, rule },
            is: is as ValueKind,
            bins: bins.map(([from, n, right]) => ({
              ...{ from, n, right, p: right / n, range: wilson(right, n) },
            })),
          };
        }),
      ),
    ),
  );
  return {
    seeds: Array.from({ length: worlds }, (_, i) => `${seeds} ${i}`),
    entries,
    idle: Object.entries(idle).flatMap(([messenger, observers]) =>
      Object.entries(observers).map(([observer, defences]) => ({ messenger, observer, defences })),
    ),
  };
}

let table: CalibrationTable | undefined;

/** The table, unpacked when it is first asked for. */
export function calibrationTable(): CalibrationTable {
  return (table ??= unpack(packed as unknown as PackedTable));
}
