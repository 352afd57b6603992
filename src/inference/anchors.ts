/**
 * Where a record puts the one it is about: on a fixed network, else in an area finer than the town.
 * Mobile networks put nobody anywhere: an address of theirs is shared, and another one tomorrow. Nor
 * do the addresses of VPNs and of Tor.
 */
import { directions, type Log } from '../observers/index.ts';
import { bucketsOf, perLog, type Buckets } from './buckets.ts';
import type { Where } from './claim.ts';
import { actorsOf } from './life.ts';

const DOWN = directions.indexOf('down');

export interface Anchors {
  /** By row: an anchor, or 0. Networks keep their codes, places follow after them. */
  readonly codes: Uint32Array;
  /** Anchors are below it. */
  readonly count: number;
  readonly whereIs: (anchor: number) => Where;
  readonly isNetwork: (anchor: number) => boolean;
  /** Rows that put an actor somewhere, by actor, in the order of time. */
  readonly stays: Buckets;
}

/** The anchor that stands for a network or a place of this log. */
export function anchorOf({ dictionaries }: Log, where: Where): number {
  return 'network' in where ? where.network : dictionaries.network.length + where.place;
}

export const anchorsOf = perLog((log: Log): Anchors | undefined => {
  const actors = actorsOf(log);
  const { network, place, direction, peer } = log.data;
  if (actors === undefined || (network === undefined && place === undefined)) return undefined;
  const { dictionaries, length } = log;
  const networks = dictionaries.network.length;
  const fixed = dictionaries.network.map(
    ({ type }, code) => code > 0 && type !== 'mobile' && type !== 'relay',
  );
  const fine = dictionaries.place.map(({ area }, code) => code > 0 && area !== 'town');
  // Who passes a message on may stand on either side of it, and where it does not say, nobody's
  // place is known.
  const sides =
    peer === undefined ||
    direction !== undefined ||
    log.absent.direction === undefined ||
    log.absent.direction === 'same-throughout';
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const between = (peer?.[row] ?? 0) !== 0;
    if (between && (!sides || direction?.[row] === DOWN)) continue;
    const on = network?.[row] ?? 0;
    const at = place?.[row] ?? 0;
    codes[row] = fixed[on] === true ? on : fine[at] === true ? networks + at : 0;
  }
  return {
    codes,
    count: networks + dictionaries.place.length,
    whereIs: (anchor) => (anchor < networks ? { network: anchor } : { place: anchor - networks }),
    isNetwork: (anchor) => anchor > 0 && anchor < networks,
    stays: bucketsOf(length, actors.count, (row) =>
      codes[row] === 0 ? 0 : (actors.codes[row] ?? 0),
    ),
  };
});
