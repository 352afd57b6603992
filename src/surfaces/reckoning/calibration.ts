/**
 * The tables of calibration that the page uses, one a messenger, unpacked from how they are kept. `npm run
 * calibrate` counts them; how many towns were counted they say themselves (`seeds`).
 */
import {
  ruleIds,
  wilson,
  type Calibrated,
  type CalibrationTable,
  type RuleId,
  type ValueKind,
} from '../../inference/index.ts';
import type { AnyMessengerId } from '../../network/index.ts';
import type { Packed } from './counting.ts';

/** Counts by messenger, kind of observer, set of defences, and rule with kind of value. */
type Counts<T> = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, T>>>>>>;

/** As the files in `calibration/` have it, each of one messenger. */
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

const files: Readonly<Record<AnyMessengerId, () => Promise<{ readonly default: unknown }>>> = {
  cloud: () => import('./calibration/cloud.json'),
  e2ee: () => import('./calibration/e2ee.json'),
  mixnet: () => import('./calibration/mixnet.json'),
  signal: () => import('./calibration/signal.json'),
  sms: () => import('./calibration/sms.json'),
  threema: () => import('./calibration/threema.json'),
};

const tables = new Map<AnyMessengerId, CalibrationTable>();

async function tableOf(messenger: AnyMessengerId): Promise<CalibrationTable> {
  const known = tables.get(messenger);
  if (known !== undefined) return known;
  const { default: packed } = await files[messenger]();
  const table = unpack(packed as PackedTable);
  tables.set(messenger, table);
  return table;
}

/** What was counted of these messengers; of all, if none is named. Fetched when it is first asked for. */
export async function calibrationTable(...named: AnyMessengerId[]): Promise<CalibrationTable> {
  const wanted = named.length === 0 ? (Object.keys(files) as AnyMessengerId[]) : named;
  const found = await Promise.all(wanted.map(tableOf));
  return {
    seeds: found[0]?.seeds ?? [],
    entries: found.flatMap(({ entries }) => entries),
    idle: found.flatMap(({ idle = [] }) => idle),
  };
}
