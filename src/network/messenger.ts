/**
 * A messenger is a value made of parts: over what it travels, to whom its words are sealed, and what
 * it tells whom besides. What follows from the parts (who can read, how large, which records) is
 * worked out by the journey, never written here. Parts without a source id are our choice.
 */

/** How a plaintext is filled up before it is sealed. */
export type Padding =
  | { readonly kind: 'none' }
  /** 1 to 16 random bytes (F-wa-padding). */
  | { readonly kind: 'random-16' }
  /** Up to a multiple of so many bytes, less one for the cipher's own padding (F-signal-padding). */
  | { readonly kind: 'block'; readonly bytes: number };

/** What a mixnet does to packets (F-nym, F-loopix, F-def-padding). */
export interface Mix {
  /** Bytes of every packet, whatever is in it. */
  readonly packet: number;
  /** Bytes of a packet that are left for what it carries. */
  readonly payload: number;
  readonly hops: number;
  /** Mean of the random delay at each hop, s. */
  readonly meanDelay: number;
  /** Packets that each phone sends to itself on top of its own, a day on average. */
  readonly coverPerDay: number;
}

export interface Messenger {
  readonly id: AnyMessengerId;
  /** `sms`: through the mobile networks; `internet`: through a service's servers; `mix`: a mixnet. */
  readonly path: 'sms' | 'internet' | 'mix';
  /** Who holds the key to the words: nobody needs one, the service, or the two phones alone. */
  readonly sealedTo: 'nobody' | 'service' | 'ends';
  /** Whether phones send delivery and read receipts, presence and typing. */
  readonly receipts: boolean;
  readonly presence: boolean;
  /** Whether the service reads on a message who sends it. */
  readonly sender: 'shown' | 'sealed';
  /** By what an account is known. */
  readonly account: 'number' | 'random-id';
  /** What becomes of the address book. */
  readonly contacts: 'uploaded' | 'private' | 'none';
  readonly padding: Padding;
  /** What passes the push service when a message waits. */
  readonly push: 'wakeup' | 'empty' | 'none';
  /** Whether the service has the names that people give themselves. */
  readonly names: 'profile-shown' | 'sealed';
  /**
   * `service`: it knows the group and hands out one sealed message to all; `pairwise`: it sees a
   * message to each member and no group.
   */
  readonly groups: 'service' | 'pairwise';
  /**
   * Whether phones hand a copy of all messages to their owner's cloud at night, and whether its
   * provider can open it.
   */
  readonly backup: 'none' | 'open' | 'sealed';
  readonly mix?: Mix;

  /* Parts that defences change (`defences.ts`). */

  /** Whether the app shows to other people when somebody is online. The service is told anyway. */
  readonly presenceShown: boolean;
  /** What all of a phone's packets go through before they go to a server. */
  readonly route: Route;
  /** Messages and receipts leave a phone only every so many s, at minutes of its own; 0: at once. */
  readonly batch: number;
  /** Messages to anybody that say nothing, a phone and day on average, round the clock. */
  readonly cover: number;
  /** Whether the app may ask the phone where it is. No message here carries it. */
  readonly positioning: boolean;
  /** For how many hours phones keep a message. */
  readonly keeps: number | 'for-good';
  /** Whether some people have a new account from the middle of the weeks on (`accounts.ts`). */
  readonly renumbered: boolean;
  /** Whether bots may be members of groups. */
  readonly bots: boolean;
}

/** `tor-over-vpn`: through the VPN to Tor, so that no provider sees that Tor is used. */
export type Route = 'direct' | 'vpn' | 'tor' | 'tor-over-vpn';

/** How they come: nothing is switched on. */
const plain = {
  presenceShown: true,
  route: 'direct',
  batch: 0,
  cover: 0,
  positioning: true,
  keeps: 'for-good',
  renumbered: false,
  bots: true,
} as const;

/** The messengers that the chat of two phones can run. */
export type MessengerId = 'sms' | 'cloud' | 'e2ee';
export const messengerIds: readonly MessengerId[] = ['sms', 'cloud', 'e2ee'];

/** Those that a whole world can write through. `e2ee` is like WhatsApp. */
export type AnyMessengerId = MessengerId | 'signal' | 'threema' | 'mixnet';
export const allMessengerIds: readonly AnyMessengerId[] = [
  ...messengerIds,
  'signal',
  'threema',
  'mixnet',
];

export const messengers: Readonly<Record<AnyMessengerId, Messenger>> = {
  // F-sms.
  sms: {
    ...plain,
    positioning: false,
    bots: false,
    id: 'sms',
    path: 'sms',
    sealedTo: 'nobody',
    receipts: false,
    presence: false,
    sender: 'shown',
    account: 'number',
    contacts: 'none',
    padding: { kind: 'none' },
    push: 'none',
    names: 'sealed',
    groups: 'pairwise',
    backup: 'none',
  },
  // F-telegram: its ordinary chats and all its groups.
  cloud: {
    ...plain,
    id: 'cloud',
    path: 'internet',
    sealedTo: 'service',
    receipts: true,
    presence: true,
    sender: 'shown',
    account: 'number',
    contacts: 'uploaded',
    padding: { kind: 'none' },
    push: 'wakeup',
    names: 'profile-shown',
    groups: 'service',
    backup: 'none',
  },
  // F-wa-signal-protocol, F-wa-sender-keys, F-wa-padding, F-wa-backup-nightly.
  e2ee: {
    ...plain,
    id: 'e2ee',
    path: 'internet',
    sealedTo: 'ends',
    receipts: true,
    presence: true,
    sender: 'shown',
    account: 'number',
    contacts: 'uploaded',
    padding: { kind: 'random-16' },
    push: 'wakeup',
    names: 'profile-shown',
    groups: 'service',
    backup: 'open',
  },
  // F-signal-sealed-1, F-signal-sealed-2, F-signal-contacts, F-signal-padding, F-signal-usernames.
  signal: {
    ...plain,
    id: 'signal',
    path: 'internet',
    sealedTo: 'ends',
    receipts: true,
    presence: false,
    sender: 'sealed',
    account: 'number',
    contacts: 'private',
    padding: { kind: 'block', bytes: 80 },
    push: 'wakeup',
    names: 'sealed',
    groups: 'pairwise',
    backup: 'none',
  },
  // F-threema, F-push-threema.
  threema: {
    ...plain,
    id: 'threema',
    path: 'internet',
    sealedTo: 'ends',
    receipts: true,
    presence: false,
    sender: 'shown',
    account: 'random-id',
    contacts: 'none',
    padding: { kind: 'none' },
    push: 'empty',
    names: 'sealed',
    groups: 'pairwise',
    backup: 'none',
  },
  // F-nym, F-loopix, F-def-padding: packets of 2,413 bytes and 5 hops. Delays of seconds in all.
  mixnet: {
    ...plain,
    id: 'mixnet',
    path: 'mix',
    sealedTo: 'ends',
    receipts: false,
    presence: false,
    sender: 'sealed',
    account: 'random-id',
    contacts: 'none',
    padding: { kind: 'none' },
    push: 'none',
    names: 'sealed',
    groups: 'pairwise',
    backup: 'none',
    mix: { packet: 2413, payload: 2000, hops: 5, meanDelay: 0.6, coverPerDay: 24 },
  },
};
