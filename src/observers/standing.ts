/** Who stands where: each place on the way has at most one observer. */
import type { NetworkId, PartyId, Place } from '../network/index.ts';

export const observerIds = [
  'mira',
  'jonas',
  'wifi-home-mira',
  'wifi-home-jonas',
  'wifi-cafe',
  'provider-nordlink',
  'provider-fernfunk',
  'service',
  'push',
] as const;
export type ObserverId = (typeof observerIds)[number];

/**
 * Who stands at a place; nobody at the radio of a mobile network, since its carrier stands behind
 * it anyway.
 */
export function observerAt(place: Place): ObserverId | null {
  switch (place.kind) {
    case 'phone':
      return place.person;
    case 'network':
      return wifiObserver(place.network);
    case 'provider':
      return `provider-${place.provider}`;
    default:
      return place.kind;
  }
}

function wifiObserver(network: NetworkId): ObserverId | null {
  switch (network) {
    case 'home-mira':
    case 'home-jonas':
    case 'cafe':
      return `wifi-${network}`;
    default:
      return null;
  }
}

/** Whose keys an observer has; networks have none. */
export function partyOf(observer: ObserverId): PartyId | null {
  switch (observer) {
    case 'mira':
    case 'jonas':
    case 'service':
    case 'push':
      return observer;
    default:
      return null;
  }
}
