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
  /** Whether phones hand a copy of all messages to their owner's cloud at night. */
  readonly backup: boolean;
  readonly mix?: Mix;
}

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
    backup: false,
  },
  // F-telegram: its ordinary chats and all its groups.
  cloud: {
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
    backup: false,
  },
  // F-wa-signal-protocol, F-wa-sender-keys, F-wa-padding, F-wa-backup-nightly.
  e2ee: {
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
    backup: true,
  },
  // F-signal-sealed-1, F-signal-sealed-2, F-signal-contacts, F-signal-padding, F-signal-usernames.
  signal: {
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
    backup: false,
  },
  // F-threema, F-push-threema.
  threema: {
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
    backup: false,
  },
  // F-nym, F-loopix, F-def-padding: packets of 2,413 bytes and 5 hops. Delays of seconds in all.
  mixnet: {
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
    backup: false,
    mix: { packet: 2413, payload: 2000, hops: 5, meanDelay: 0.6, coverPerDay: 24 },
  },
};
