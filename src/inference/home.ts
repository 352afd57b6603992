/**
 * Where each night votes for: the place of the last record before sleep and of the first after it, a
 * whole vote if they agree, half a vote each if not. Tied to sleep and not to the clock, since a rule
 * of the clock sends those who work at night home to their workplace (`r03-classic.ts`).
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { perLog, rowsIn } from './buckets.ts';
import { lifeOf } from './life.ts';
import { nightsOf } from './nights.ts';

/** Fewer nights are chance. */
export const MIN_VOTES = 3;
/** Below this share one lives as much elsewhere. */
export const MIN_SHARE = 0.45;
/** More people than share a flat: a hotel, a hostel's line, or a relay that hides where one is. */
const CROWD = 12;

export interface Vote {
  /** 0 if no night says anything. */
  readonly anchor: number;
  readonly votes: number;
  /** All votes that were cast. */
  readonly of: number;
  /** Nights that were found, whether or not they say where. */
  readonly nights: number;
  /** Whether they are seen in some other place as well, if only on their way. */
  readonly elsewhere: boolean;
  /** Whether that is enough to call it home. */
  readonly enough: boolean;
}

function tally(log: Log): Map<number, number>[] {
  return nightsOf(log).map((nights) => {
    const votes = new Map<number, number>();
    const cast = (anchor: number): void => {
      if (anchor > 0) votes.set(anchor, (votes.get(anchor) ?? 0) + 0.5);
    };
    for (const { before, after } of nights) {
      cast(before);
      cast(after);
    }
    return votes;
  });
}

/**
 * Whether some record of somebody puts them anywhere but there. Of whom an observer sees one place
 * only, it sees when they are not there, and not where they sleep.
 */
function isElsewhere(log: Log, actor: number, anchor: number): boolean {
  const life = lifeOf(log);
  const codes = anchorsOf(log)?.codes;
  if (life === undefined || codes === undefined) return false;
  const { network, place } = log.data;
  return rowsIn(life.signs, actor).some(
    (row) => codes[row] !== anchor && ((network?.[row] ?? 0) > 0 || (place?.[row] ?? 0) > 0),
  );
}

/** By actor: the best supported home. Networks on which a crowd sleeps are nobody's. */
export const homesOf = perLog((log: Log): readonly Vote[] => {
  const anchors = anchorsOf(log);
  const tallies = tally(log);
  const sleepers = new Map<number, number>();
  for (const votes of tallies) {
    for (const [anchor, n] of votes) {
      if (n >= MIN_VOTES) sleepers.set(anchor, (sleepers.get(anchor) ?? 0) + 1);
    }
  }
  const nights = nightsOf(log);
  return tallies.map((votes, actor) => {
    let [best, most, all] = [0, 0, 0];
    for (const [anchor, n] of [...votes].sort(([a], [b]) => a - b)) {
      all += n;
      const crowded = anchors?.isNetwork(anchor) === true && (sleepers.get(anchor) ?? 0) > CROWD;
      if (!crowded && n > most) [best, most] = [anchor, n];
    }
    const elsewhere = isElsewhere(log, actor, best);
    const enough = elsewhere && most >= MIN_VOTES && most >= MIN_SHARE * all;
    const known = nights[actor]?.length ?? 0;
    return { anchor: best, votes: most, of: all, nights: known, elsewhere, enough };
  });
});
