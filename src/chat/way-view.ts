/**
 * What the way between the phones shows, as values: its places, what is travelling, and the message
 * in hand at every place. What somebody can read there comes from peeling the layers with that
 * somebody's keys.
 */
import {
  messengers,
  networkAt,
  networks,
  type Hop,
  type Journey,
  type Network,
  type PersonId,
  type Simulation,
} from '../network/index.ts';
import { observerAt, partyOf, peel, seenAt, type Peeled } from '../observers/index.ts';
import { conversation } from '../ui/language/conversation.svelte.ts';
import { clock } from '../ui/language/language.svelte.ts';
import type { Viewpoint } from '../ui/state.ts';

export interface Station {
  readonly key: string;
  readonly kind: 'phone' | 'wifi' | 'mobile' | 'somewhere' | 'provider' | 'service' | 'push';
  readonly label: string;
  /** Through whose eyes one looks from here; nobody stands at a mobile cell but its provider. */
  readonly viewpoint: Viewpoint | undefined;
}

/** The message in hand as it shows at one place, as small as it can be drawn. */
export interface Glimpse {
  /** Who and to whom, or no more than that something passed. */
  readonly outside: 'names' | 'traffic';
  readonly inside: 'open' | 'closed';
  /** In words, for whoever does not see it. */
  readonly say: string;
}

export interface ParcelView {
  readonly station: string;
  readonly outside: readonly string[];
  readonly inside?: string | undefined;
  readonly hidden?: string | undefined;
  readonly caption: string;
}

/** The network that a leg of the message in hand passed; else the one where the phone is now. */
function networkOf(simulation: Simulation, hops: readonly Hop[], person: PersonId): Network {
  for (const { place, leg } of hops)
    if (leg === person && place.kind === 'network') return networks[place.network];
  if (messengers[simulation.setting.messenger].path === 'sms') return networks[`mobile-${person}`];
  return networkAt(person, simulation.phones[person].whereabouts);
}

/** The places on the way, from Mira's phone to Jonas's. */
export function stationsOf(
  simulation: Simulation,
  hops: readonly Hop[],
  see: Viewpoint,
): readonly Station[] {
  const { chat } = conversation();
  const side = (person: PersonId): Station[] => {
    const network = networkOf(simulation, hops, person);
    const wifi = observerAt({
      kind: 'network',
      network: network.id,
      cell: 'cell-market',
      device: '',
    });
    const provider = `provider-${network.provider}` as const;
    return [
      { key: person, kind: 'phone', label: chat.observers[person], viewpoint: person },
      {
        key: `network-${person}`,
        kind: network.type,
        label: wifi === null ? chat.mobileCell : chat.observers[wifi],
        viewpoint: wifi ?? undefined,
      },
      {
        key: `provider-${person}`,
        kind: 'provider',
        label: chat.observers[provider],
        viewpoint: provider,
      },
    ];
  };
  const servers: Station[] =
    messengers[simulation.setting.messenger].path === 'sms'
      ? []
      : (['service', 'push'] as const).map((id) => ({
          key: id,
          kind: id,
          label: chat.observers[id],
          viewpoint: id,
        }));
  return [
    ...hiddenFrom(see, side('mira')),
    ...servers,
    ...hiddenFrom(see, side('jonas')).toReversed(),
  ];
}

/**
 * One side of the way as somebody knows it who stands on it or not: with what the other side is
 * connected, nobody there is told. Servers see the provider that an address belongs to.
 */
function hiddenFrom(see: Viewpoint, side: readonly Station[]): readonly Station[] {
  if (see === 'all' || side.some(({ viewpoint }) => viewpoint === see)) return side;
  const { somewhere } = conversation().chat;
  const server = see === 'service' || see === 'push';
  return side.map((station): Station => {
    if (station.key.startsWith('network'))
      return { ...station, kind: 'somewhere', label: somewhere.network, viewpoint: undefined };
    if (station.key.startsWith('provider') && !server)
      return { ...station, label: somewhere.provider, viewpoint: undefined };
    return station;
  });
}

function stationKey({ place, leg }: Hop): string {
  switch (place.kind) {
    case 'phone':
      return place.person;
    case 'network':
    case 'provider':
      return `${place.kind}-${leg}`;
    default:
      return place.kind;
  }
}

/**
 * What can be read of something where it is: for an observer at its own place only; from outside, by
 * whoever stands there, if anybody does.
 */
function readAt(hop: Hop, see: Viewpoint): Peeled | null {
  if (see !== 'all') return seenAt(hop, see);
  const here = observerAt(hop.place);
  return peel(hop.carries, here === null ? null : partyOf(here));
}

/** Where it is, in words. */
function whereIs({ place, direction }: Hop): string {
  const { at, observers, people: names } = conversation().chat;
  switch (place.kind) {
    case 'phone':
      return at.phone(names[place.person], direction === 'up');
    case 'network': {
      const wifi = observerAt(place);
      return wifi === null
        ? at.mobile(names[networks[place.network].subscriber as PersonId])
        : at.wifi(observers[wifi]);
    }
    case 'provider':
      return at.provider(observers[`provider-${place.provider}`]);
    default:
      return at[place.kind];
  }
}

/**
 * What is travelling, as whoever stands where it is can read it; for an observer only while it is
 * at that observer's own place.
 */
export function parcelView(
  { hop, journey }: { readonly hop: Hop; readonly journey: Journey },
  see: Viewpoint,
): ParcelView | undefined {
  const peeled = readAt(hop, see);
  if (peeled === null) return undefined;
  const { open, closed } = peeled;
  const { chat, seen } = conversation();
  const outside: string[] = [];
  let inside: string | undefined;
  let size = 0;
  for (const layer of open) {
    if (layer.kind === 'packets') {
      size = layer.size;
      outside.push(seen.trafficTo[layer.direction](seen.apps[layer.server]));
    }
    if (layer.kind === 'stanza') {
      // Whoever reads this far measures the stanza, as in its records.
      outside.length = 0;
      size = layer.size;
      outside.push(
        seen.kinds[layer.message],
        layer.to === undefined ? layer.from : `${layer.from} → ${layer.to}`,
      );
    }
    if (layer.kind === 'sms') {
      size = layer.size;
      outside.push(`${layer.from} → ${layer.to}`);
    }
    if (layer.kind === 'wakeup') {
      outside.length = 0;
      outside.push(seen.kinds.push, layer.token);
      size = layer.size;
    }
    if (layer.kind === 'text') inside = layer.text;
  }
  outside.push(clock(hop.time), chat.bytes(size));
  return {
    station: stationKey(hop),
    outside,
    inside,
    hidden: closed === null ? undefined : seen.absence[closed.reason],
    caption: `${chat.parcel[journey.kind]} ${whereIs(hop)}.`,
  };
}

/**
 * The message in hand at every place that it passed, as whoever stands there can read it: what the
 * figure shows while nothing moves. For an observer, at its own place only.
 */
export function glimpsesOf(
  steps: readonly { readonly hop: Hop; readonly journey: Journey }[],
  see: Viewpoint,
): ReadonlyMap<string, Glimpse> {
  const glimpses = new Map<string, Glimpse>();
  for (const { hop, journey } of steps) {
    const key = stationKey(hop);
    const here = observerAt(hop.place);
    if (journey.kind !== 'message' || (see !== 'all' && here !== see) || glimpses.has(key))
      continue;
    const { open, closed } = peel(hop.carries, here === null ? null : partyOf(here));
    const names = open.some(({ kind }) => kind === 'stanza' || kind === 'sms');
    glimpses.set(key, {
      outside: names ? 'names' : 'traffic',
      inside: closed === null ? 'open' : 'closed',
      say: [
        names ? conversation().chat.glimpse.names : conversation().chat.glimpse.traffic,
        closed === null
          ? conversation().chat.glimpse.open
          : conversation().seen.absence[closed.reason],
      ].join(' '),
    });
  }
  return glimpses;
}
