/**
 * What R3 is not: the textbook rule "home is where somebody is most often from 20 to 8". Kept only to
 * be compared. In our simulation it sent 84 of 149 shift workers home to their workplace.
 */
import type { Log } from '../observers/index.ts';
import { anchorsOf } from './anchors.ts';
import { rowsIn } from './buckets.ts';
import type { Where } from './claim.ts';
import { hourOf } from './clock.ts';
import { MIN_VOTES } from './home.ts';

/** By actor: the place of most of their records from 20 to 8, if there are three. */
export function classicHomes(log: Log): (Where | undefined)[] {
  const anchors = anchorsOf(log);
  if (anchors === undefined) return [];
  return Array.from({ length: anchors.stays.count }, (_, actor) => {
    const counts = new Map<number, number>();
    for (const row of rowsIn(anchors.stays, actor)) {
      const hour = hourOf(log.data.time[row] ?? 0);
      if (hour >= 8 && hour < 20) continue;
      const anchor = anchors.codes[row] ?? 0;
      counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
    return best === undefined || best[1] < MIN_VOTES ? undefined : anchors.whereIs(best[0]);
  });
}
