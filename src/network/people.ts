/**
 * The people of the chat, the networks they are in and the events that make something travel.
 * Everybody and everything here is invented; phone numbers are from the range that Ofcom keeps for
 * drama (07700 900000 to 900999), IP addresses from the ranges that RFC 5737 keeps for
 * documentation, Wi-Fi addresses from the range that RFC 9542 keeps for it.
 */

export type PersonId = 'mira' | 'jonas';
/** In international form, with spaces: `+44 7700 900142`. */
export type PhoneNumber = string;
export const personIds: readonly PersonId[] = ['mira', 'jonas'];

/** Networks through which a phone reaches the internet. */
export type NetworkId = 'home-mira' | 'home-jonas' | 'cafe' | 'mobile-mira' | 'mobile-jonas';
/** Where a person can be; with what a phone is connected there follows from `networkAt`. */
export type Whereabouts = 'home' | 'cafe' | 'out';
export const whereabouts: readonly Whereabouts[] = ['home', 'cafe', 'out'];
/** Internet and mobile providers. Each runs lines and cells. */
export type ProviderId = 'nordlink' | 'fernfunk';
/** Mobile cells of the town: what a carrier knows of where a phone is. */
export type CellId = 'cell-hill' | 'cell-market' | 'cell-harbour' | 'cell-station';

/** What a stanza is, as the service must know it to deliver it. */
export type MessageKind =
  'message' | 'delivered' | 'read' | 'typing' | 'paused' | 'online' | 'offline';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly number: PhoneNumber;
  /** Model as the app reports it. */
  readonly device: string;
  /** Who sold this person the SIM; carries the SMS. */
  readonly carrier: ProviderId;
}

export interface Network {
  readonly id: NetworkId;
  readonly type: 'wifi' | 'mobile';
  readonly provider: ProviderId;
  /** In whose name the line or the SIM is. */
  readonly subscriber: PersonId | 'cafe';
  /** IPv4 address of the line or of the SIM's connection, as the internet sees it. */
  readonly address: string;
}

/** What happens in the chat: the truth that the network carries. Times in ms since the epoch. */
export type ChatEvent =
  | {
      readonly kind: 'write';
      readonly from: PersonId;
      readonly time: number;
      readonly text: string;
    }
  | { readonly kind: 'typing' | 'paused'; readonly from: PersonId; readonly time: number }
  | {
      readonly kind: 'move';
      readonly who: PersonId;
      readonly time: number;
      readonly to: Whereabouts;
    };

export const people: Readonly<Record<PersonId, Person>> = {
  mira: {
    id: 'mira',
    name: 'Mira',
    number: '+44 7700 900142',
    device: 'Pixel 8',
    carrier: 'nordlink',
  },
  jonas: {
    id: 'jonas',
    name: 'Jonas',
    number: '+44 7700 900377',
    device: 'Galaxy S23',
    carrier: 'fernfunk',
  },
};

export const networks: Readonly<Record<NetworkId, Network>> = {
  'home-mira': {
    id: 'home-mira',
    type: 'wifi',
    provider: 'nordlink',
    subscriber: 'mira',
    address: '192.0.2.17',
  },
  'home-jonas': {
    id: 'home-jonas',
    type: 'wifi',
    provider: 'fernfunk',
    subscriber: 'jonas',
    address: '198.51.100.23',
  },
  cafe: {
    id: 'cafe',
    type: 'wifi',
    provider: 'nordlink',
    subscriber: 'cafe',
    address: '203.0.113.80',
  },
  'mobile-mira': {
    id: 'mobile-mira',
    type: 'mobile',
    provider: 'nordlink',
    subscriber: 'mira',
    address: '192.0.2.201',
  },
  'mobile-jonas': {
    id: 'mobile-jonas',
    type: 'mobile',
    provider: 'fernfunk',
    subscriber: 'jonas',
    address: '198.51.100.205',
  },
};

/** The other of the two. */
export function partnerOf(person: PersonId): PersonId {
  return person === 'mira' ? 'jonas' : 'mira';
}

/** The network that carries a person's internet traffic there: Wi-Fi where there is one. */
export function networkAt(person: PersonId, where: Whereabouts): Network {
  if (where === 'cafe') return networks.cafe;
  return where === 'home' ? networks[`home-${person}`] : mobileOf(person);
}

/** The network of a person's SIM: carries SMS wherever the phone is. */
export function mobileOf(person: PersonId): Network {
  return networks[`mobile-${person}`];
}

/** The mobile cell that serves a person's SIM there, on Wi-Fi or not. */
export function cellAt(person: PersonId, where: Whereabouts): CellId {
  if (where === 'cafe') return 'cell-market';
  if (where === 'home') return person === 'mira' ? 'cell-hill' : 'cell-harbour';
  return person === 'mira' ? 'cell-station' : 'cell-market';
}

/** Last byte of a phone's address on each Wi-Fi; RFC 9542 keeps 00:00:5E:00:53:xx for examples. */
const stations: Readonly<Record<PersonId, Partial<Record<NetworkId, string>>>> = {
  mira: { 'home-mira': '1a', cafe: '7c' },
  jonas: { 'home-jonas': '2e', cafe: 'b4' },
};

/**
 * What whoever runs a network takes a phone for. On Wi-Fi it is an address that the phone makes up
 * for each network and keeps there, so that two networks cannot tell it is the same phone; on
 * mobile it is the model, which the carrier learns from the phone's serial number (IMEI).
 */
export function deviceOn(network: Network, person: PersonId): string {
  if (network.type === 'mobile') return people[person].device;
  return `00:00:5e:00:53:${stations[person][network.id] ?? '00'}`;
}
