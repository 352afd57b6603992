/** How a phone reaches the internet: the Wi-Fi of where it is, or the mobile network. */
import type { Person, Place } from './entities.ts';
import { DISTRICT } from './places.ts';
import { purpose, subSeed } from './random.ts';

/** Subscribers who share one public address of the mobile network (carrier-grade NAT). Our choice. */
export const POOL = 64;
/** Pools for the people of one district. */
const POOLS = Math.ceil(DISTRICT / POOL);

/** A Wi-Fi by its place, or one of the mobile network's shared addresses by its number. */
export type Attachment =
  | { readonly type: 'wifi'; readonly place: number }
  | { readonly type: 'mobile'; readonly pool: number };

/** The shared address that a person's SIM has on a day: another one each day. */
export function mobilePool(world: number, person: Person, day: number): number {
  return person.district * POOLS + (subSeed(world, purpose.mobile, person.id, day) % POOLS);
}

/**
 * How a person's phone is connected.
 * @param place where they are; `undefined` on the way
 */
export function attachmentOf(
  world: number,
  person: Person,
  place: Place | undefined,
  day: number,
): Attachment {
  const mobile =
    place === undefined ||
    place.wifi === 'none' ||
    (place.id === person.work && person.mobileAtWork);
  return mobile
    ? { type: 'mobile', pool: mobilePool(world, person, day) }
    : { type: 'wifi', place: place.id };
}
