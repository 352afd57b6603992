/**
 * Counts how often claims are right: trial towns, whose truth is known, watched by everybody through
 * messengers and defences. What comes out is the table of calibration (`scripts/calibrate.mjs` writes
 * it, `calibration.ts` reads it).
 */
import {
  binScores,
  infer,
  isRight,
  type Bin,
  type Outcome,
  type Sample,
} from '../../inference/index.ts';
import { providers, type Messenger } from '../../network/index.ts';
import {
  columnsIn,
  observersOf,
  watchAll,
  type Log,
  type ObserverKind,
  type TownObserver,
} from '../../observers/index.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { leakOf, listingsOf } from './listings.ts';
import type { PlottedTown } from './plotted-town.ts';
import { truthOf } from './truth-of.ts';

/** Of observers that there are many of, so many are asked in each town. */
const FEW = 2;
/** Of those who have one phone before them, which holds few claims of a rare kind. */
const MORE = 8;
const onePhone: readonly ObserverKind[] = ['end', 'unlocked-phone', 'malware'];

/** By rule and kind of value, as `R1 close`. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

/**
 * Who is asked in a town: everybody there is one of, all providers, and a few of each other kind, the
 * source of the leak among them where it is about a person, and the clinic where it is about a Wi-Fi.
 */
export function askedIn(town: PlottedTown, messenger: Messenger): TownObserver[] {
  const byKind = new Map<ObserverKind, TownObserver[]>();
  for (const one of observersOf(town, messenger, providers)) {
    byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  }
  const source = `person-${leakOf(town)?.source ?? 0}`;
  const clinic = listingsOf(town).find(({ category }) => category === 'clinic')?.name;
  return [...byKind.values()].flatMap((all) => {
    const kind = all[0]?.kind ?? 'service';
    const few = onePhone.includes(kind) ? MORE : FEW;
    if (all.length <= few || kind === 'provider') return all;
    const step = Math.floor(all.length / few);
    const some = Array.from({ length: few }, (_, i) => all[i * step]).filter(
      (one) => one !== undefined,
    );
    const about = all.find(({ of }) => of === (kind === 'wifi' ? clinic : source));
    return about === undefined || some.includes(about) ? some : [about, ...some.slice(1)];
  });
}

/** Whether two logs are the same to the byte. */
export function sameLog(one: Log, other: Log): boolean {
  const columns = columnsIn(one);
  if (one.length !== other.length || columns.join() !== columnsIn(other).join()) return false;
  const same = columns.every((name) => {
    const [a, b] = [one.data[name], other.data[name]];
    return a?.every((value, row) => value === b?.[row]) === true;
  });
  return same && JSON.stringify(one.dictionaries) === JSON.stringify(other.dictionaries);
}

/** The claims of one log, with their scores and whether they are so; those of which nobody knows left out. */
export function samplesOf(
  log: Log,
  town: PlottedTown,
  messenger: Messenger,
  observer: TownObserver,
): Samples {
  const found = new Map<string, Sample[]>();
  const { claims }: Outcome = infer(log, knowledgeOf(town, messenger, observer));
  const truth = truthOf(town, messenger, observer);
  for (const claim of claims) {
    // It counts its posterior itself.
    if (claim.value.is === 'source') continue;
    const right = isRight(log, claim, truth);
    if (right === undefined) continue;
    const key = `${claim.rule} ${claim.value.is}`;
    const list = found.get(key) ?? [];
    list.push({ score: claim.score, right });
    found.set(key, list);
  }
  return found;
}

/** What one town comes to through one messenger as it is and with sets of defences. */
export interface Trial {
  /** By kind of observer, then set of defences. */
  readonly samples: ReadonlyMap<ObserverKind, ReadonlyMap<string, Samples>>;
  /** Kinds of observers whose logs a set of defences leaves as they are, to the byte. */
  readonly idle: ReadonlyMap<string, ReadonlySet<ObserverKind>>;
}

/**
 * @param variants by name of the set of defences the messenger with them on; that with none first,
 *   under the empty name
 * @param kinds of observers that are asked; all, unless told
 */
export function trial(
  town: PlottedTown,
  variants: ReadonlyMap<string, Messenger>,
  kinds?: readonly ObserverKind[],
): Trial {
  const samples = new Map<ObserverKind, Map<string, Map<string, Sample[]>>>();
  const idle = new Map<string, Set<ObserverKind>>();
  const plain = variants.get('');
  if (plain === undefined) throw new RangeError('no messenger as it is');
  // One observer is there only where a defence puts it.
  const asked = [...askedIn(town, plain), { kind: 'vpn' } as const].filter(
    ({ kind }) => kinds?.includes(kind) ?? true,
  );
  let before: readonly Log[] = [];
  for (const [name, messenger] of variants) {
    const logs = watchAll(town, messenger, asked);
    const changed = new Set<ObserverKind>();
    asked.forEach((observer, i) => {
      const [log, old] = [logs[i], before[i]];
      if (log === undefined || (old !== undefined && sameLog(log, old))) return;
      changed.add(observer.kind);
    });
    asked.forEach((observer, i) => {
      const log = logs[i];
      if (log === undefined || !changed.has(observer.kind)) return;
      const sets = samples.get(observer.kind) ?? new Map<string, Map<string, Sample[]>>();
      samples.set(observer.kind, sets);
      const found = sets.get(name) ?? new Map<string, Sample[]>();
      sets.set(name, found);
      for (const [kind, list] of samplesOf(log, town, messenger, observer)) {
        found.set(kind, [...(found.get(kind) ?? []), ...list]);
      }
    });
    if (name === '') before = logs;
    else {
      const same = asked.map(({ kind }) => kind).filter((kind) => !changed.has(kind));
      idle.set(name, new Set(same));
    }
  }
  return { samples, idle };
}

/** Bins as a table keeps them: from which score, how many claims, how many of them right. */
export type Packed = readonly (readonly [from: number, n: number, right: number])[];

/** Scores to five digits: enough to tell claims apart. */
const short = (score: number): number => Number(score.toPrecision(5));

export function pack(samples: readonly Sample[]): Packed {
  const rounded = samples.map(({ score, right }) => ({ score: short(score), right }));
  return binScores(rounded).map(({ from, n, right }: Bin) => [from, n, right] as const);
}
