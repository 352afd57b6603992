/** Who stands where: each place on the way has at most one observer. */
import type {
  Journey,
  MessengerId,
  NetworkId,
  PartyId,
  PersonId,
  Place,
  Whereabouts,
} from '../network/index.ts';
import { messengers, networkAt, partnerOf, people } from '../network/index.ts';

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

/** The observer at each hop of a journey, in order. */
export function stationsOf(journey: Journey): (ObserverId | null)[] {
  return journey.hops.map((hop) => observerAt(hop.place));
}

/**
 * The observers on the way between the two phones as things stand, in order, for drawing. Somebody
 * who stands on both sides (both people in one café) is named twice. The push service comes after
 * the service, off the straight way: only wake-ups pass it.
 * @param from whose phone stands at the beginning
 */
export function wayOf(
  situation: {
    readonly messenger: MessengerId;
    readonly whereabouts: Readonly<Record<PersonId, Whereabouts>>;
  },
  from: PersonId = 'mira',
): ObserverId[] {
  const to = partnerOf(from);
  if (messengers[situation.messenger].path === 'sms') {
    const carriers = new Set([people[from].carrier, people[to].carrier]);
    return [from, ...[...carriers].map((carrier) => `provider-${carrier}` as const), to];
  }
  const side = (person: PersonId): ObserverId[] => {
    const network = networkAt(person, situation.whereabouts[person]);
    const wifi = wifiObserver(network.id);
    return [person, ...(wifi === null ? [] : [wifi]), `provider-${network.provider}`];
  };
  return [...side(from), 'service', 'push', ...side(to).reverse()];
}
