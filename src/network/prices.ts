/**
 * What defences cost, measured: a world is carried with them and without, and what differs is the
 * price. Nothing here is known of any defence; the same world gives the same figures.
 *
 * A radio use stands in for battery: a phone's radio that sends or receives after ten seconds of
 * silence. What goes on within ten seconds counts once, since a radio stays awake that long.
 */
import { defend, type DefenceId } from './defences.ts';
import { MESSAGE } from './traffic/kinds.ts';
import type { Messenger } from './messenger.ts';
import { carry } from './traffic/carry.ts';
import type { Carried } from './traffic/carried.ts';

/** ms that a radio stays awake after its last packet. Our assumption. */
const AWAKE = 10_000;
/**
 * Uses a day for a connection that an app keeps open itself because no push wakes it: a sign of life
 * every quarter of an hour. Our assumption; it is not in the logs, as that of the push service is not.
 */
const KEEP_ALIVE = 96;

export interface Price {
  /** s that texts arrive later, over all deliveries: half of them, and nine of ten, at most so much. */
  readonly delay: { readonly median: number; readonly most: number };
  /** Bytes of packets more, a phone and day. */
  readonly bytes: number;
  /** Radio uses more, a phone and day. */
  readonly radio: number;
}

/** How a world's messages went. */
export interface Measured {
  /** When texts arrived, ms: by message and recipient. */
  readonly arrivals: ReadonlyMap<number, number>;
  /** A phone and day. */
  readonly bytes: number;
  readonly radio: number;
}

/** Carries a world and adds up. */
export function measure(world: Carried, messenger: Messenger): Measured {
  const people = world.people.length;
  const arrivals = new Map<number, number>();
  const active: number[][] = world.people.map(() => []);
  let bytes = 0;
  carry(world, messenger, {
    packets(time, phone, _line, _cell, _direction, _server, size) {
      bytes += size;
      active[phone - 1]?.push(time);
    },
    phone(time, owner, direction, kind, _from, _to, _group, _size, text) {
      if (direction === 2 && kind === MESSAGE && text > 0)
        arrivals.set(text * people + owner, time);
    },
  });
  const phoneDays = Math.max(1, people * world.days);
  const ownConnection = messenger.path === 'internet' && messenger.push === 'none';
  const uses = active.reduce((sum, times) => sum + usesOf(times), 0);
  return {
    arrivals,
    bytes: bytes / phoneDays,
    radio: uses / phoneDays + (ownConnection ? KEEP_ALIVE : 0),
  };
}

function usesOf(times: number[]): number {
  let uses = 0;
  let last = -Infinity;
  for (const time of times.sort((a, b) => a - b)) {
    if (time - last > AWAKE) uses += 1;
    last = time;
  }
  return uses;
}

/** The price of the one over the other. What never arrives within the world has no delay. */
export function priceOf(without: Measured, having: Measured): Price {
  const later: number[] = [];
  for (const [key, time] of having.arrivals) {
    const before = without.arrivals.get(key);
    if (before !== undefined) later.push((time - before) / 1000);
  }
  later.sort((a, b) => a - b);
  const at = (share: number): number => later[Math.floor(share * (later.length - 1))] ?? 0;
  return {
    delay: { median: at(0.5), most: at(0.9) },
    bytes: having.bytes - without.bytes,
    radio: having.radio - without.radio,
  };
}

/** What these defences cost in this world. */
export function pricesOf(world: Carried, messenger: Messenger, on: ReadonlySet<DefenceId>): Price {
  return priceOf(measure(world, messenger), measure(world, defend(messenger, on)));
}
