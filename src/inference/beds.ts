/** Who sleeps on the same network at the same time. */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { gather, perLog } from './buckets.ts';
import { homesOf } from './home.ts';
import { nightsOf } from './nights.ts';

/** More days than a log can have. */
const DAYS = 64;

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
 * {@link pairKey}, in order. A night is at home if the record before or after it is; else where both
 * agree, or the one that says. A cell is no network: hundreds sleep in one.
 */
export const sharedNightsOf = perLog((log: Log): ReadonlyMap<number, readonly SharedNight[]> => {
  const anchors = anchorsOf(log);
  const all = nightsOf(log);
  const homes = homesOf(log);
  const beds = new Map<number, Sleeper[]>();
  all.forEach((nights, actor) => {
    for (const { day, from, until, before, after } of nights) {
      const usual = homes[actor];
      const atHome = usual?.enough === true && [before, after].includes(usual.anchor);
      const agreed = before === 0 || before === after ? after : after === 0 ? before : 0;
      const anchor = atHome ? usual.anchor : agreed;
      if (anchors?.isNetwork(anchor) !== true) continue;
      gather(beds, anchor * DAYS + day, { actor, from, until });
    }
  });
  const shared = new Map<number, SharedNight[]>();
  for (const [key, sleepers] of [...beds].sort(([a], [b]) => a - b)) {
    if (sleepers.length > CROWD) continue;
    const night: SharedNight = { day: key % DAYS, anchor: Math.floor(key / DAYS) };
    sleepers.forEach((one, i) => {
      for (const other of sleepers.slice(i + 1)) {
        if (one.from >= other.until || other.from >= one.until) continue;
        const pair = pairKey(one.actor, other.actor, all.length);
        gather(shared, pair, night);
      }
    });
  }
  return shared;
});
