/** Who sleeps on the same network at the same time. */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { perLog } from './buckets.ts';
import { nightsOf } from './nights.ts';

/** A night of two on one network. */
export interface SharedNight {
  readonly day: number;
  readonly anchor: number;
}

/** More who sleep on one network than this are no household. */
const CROWD = 12;

interface Sleeper {
  readonly actor: number;
  readonly from: number;
  readonly until: number;
}

/** `a * actors + b`, of actors a < b. */
export const pairKey = (a: number, b: number, actors: number): number =>
  Math.min(a, b) * actors + Math.max(a, b);

/**
 * Nights that two spent on the same fixed network, each asleep for part of the same time, by
 * {@link pairKey}, in order. Where one side of a night does not say, the other does; a cell is no
 * network: hundreds sleep in one.
 */
export const sharedNightsOf = perLog((log: Log): ReadonlyMap<number, readonly SharedNight[]> => {
  const anchors = anchorsOf(log);
  const all = nightsOf(log);
  const beds = new Map<number, Sleeper[]>();
  all.forEach((nights, actor) => {
    for (const { day, from, until, before, after } of nights) {
      const anchor = before === 0 || before === after ? after : after === 0 ? before : 0;
      if (anchors?.isNetwork(anchor) !== true) continue;
      const key = anchor * 64 + day;
      const sleepers = beds.get(key);
      if (sleepers === undefined) beds.set(key, [{ actor, from, until }]);
      else sleepers.push({ actor, from, until });
    }
  });
  const shared = new Map<number, SharedNight[]>();
  for (const [key, sleepers] of [...beds].sort(([a], [b]) => a - b)) {
    if (sleepers.length > CROWD) continue;
    const night: SharedNight = { day: key % 64, anchor: Math.floor(key / 64) };
    sleepers.forEach((one, i) => {
      for (const other of sleepers.slice(i + 1)) {
        if (one.from >= other.until || other.from >= one.until) continue;
        const pair = pairKey(one.actor, other.actor, all.length);
        const nights = shared.get(pair);
        if (nights === undefined) shared.set(pair, [night]);
        else nights.push(night);
      }
    });
  }
  return shared;
});
