/** Sizes of a messenger's stanzas, worked out once. */
import type { Messenger } from '../messenger.ts';
import { accountSize, attribute, counted, handedTo, stanzaBytes } from '../stanza.ts';

/** Digits of a phone number here (`+44 7700 900142`), and of a group's name. */
const NUMBER_DIGITS = 12;
const GROUP_DIGITS = 18;
/** A random id travels as its letters, a phone number packed two digits in a byte. */
const RANDOM_ID = counted(8) + 2;
/** What lets a sealed sender deliver: 96 bits (F-signal-sealed-1). */
const DELIVERY_TOKEN = attribute(counted(12));

export interface StanzaSizes {
  /** Around a message, without its inside ({@link counted}): to one, and to a group. */
  readonly up: number;
  readonly down: number;
  readonly groupUp: number;
  readonly groupDown: number;
  readonly deliveredUp: number;
  readonly deliveredDown: number;
  readonly readUp: number;
  readonly readDown: number;
  /** Bytes that one member's new key adds to a message to a group. */
  handed(payload: number): number;
  /** @param name UTF-8 bytes of the name that goes with it */
  presence(name: number): number;
}

export function stanzaSizesOf(messenger: Messenger): StanzaSizes {
  const account = messenger.account === 'number' ? accountSize(NUMBER_DIGITS) : RANDOM_ID;
  const group = accountSize(GROUP_DIGITS);
  const sealed = messenger.sender === 'sealed';
  const size = (
    kind: 'message' | 'delivered' | 'read' | 'online',
    way: 'up' | 'down',
    other: number,
    name = 0,
  ): number => stanzaBytes({ kind, way, other, self: account, name, payload: 0 });
  const sender = sealed ? 0 : account;
  return {
    up: size('message', 'up', account) + (sealed ? DELIVERY_TOKEN : 0),
    down: size('message', 'down', sender),
    groupUp: size('message', 'up', group),
    groupDown: size('message', 'down', group) + attribute(account),
    deliveredUp: size('delivered', 'up', account),
    deliveredDown: size('delivered', 'down', account),
    readUp: size('read', 'up', account),
    readDown: size('read', 'down', account),
    handed: (payload) => handedTo(account, counted(payload)),
    presence: (name) => size('online', 'up', 0, name),
  };
}
