/**
 * What passes at the places of the way when a whole world writes: the same hops as in the chat, but
 * told as calls with numbers instead of kept as layers, so that millions pass without an object
 * each. A watcher stands at one kind of place and is told only what shows there from outside; what
 * the messenger hides is 0 before it gets here. Who may be which watcher is decided in `observers`.
 *
 * Times are ms since the world began. People are numbered from 1 (`person id + 1`), groups from 1
 * (`group index + 1`), so that 0 can say "hidden" or "none". Calls come in no order of time.
 */
import type { StanzaKind } from './kinds.ts';

/** 1 up (leaves the phone), 2 down (goes to it). */
export type Direction = 1 | 2;
/** 1 the messaging service (its media store included), 2 the push service, 3 a mixnet's entry. */
export type Server = 1 | 2 | 3;

export interface Watcher {
  /**
   * IP packets between a phone and a server pass the phone's access network and its provider.
   * @param line index into the carriage's `lines`: the Wi-Fi line or the SIM
   * @param cell index into the geography's towers, of where the phone is
   * @param server 0 where they are sealed in a tunnel to a VPN or to Tor
   */
  packets?(
    time: number,
    phone: number,
    line: number,
    cell: number,
    direction: Direction,
    server: Server | 0,
    size: number,
  ): void;

  /**
   * A VPN passes packets of a customer on to a server, or back.
   * @param line the customer's address: index into the carriage's `lines`
   * @param server 0 where all that shows is that they go on to Tor
   */
  tunnel?(
    time: number,
    customer: number,
    line: number,
    direction: Direction,
    server: Server | 0,
    size: number,
  ): void;

  /**
   * A phone reaches a server that it is known to by its account.
   * @param line the address that the server sees: index into the carriage's `lines`
   */
  connect?(time: number, account: number, server: Server, line: number): void;

  /**
   * The service takes in something from a phone: a message, a receipt, presence, a media upload or a
   * request for one (`media-down`).
   * @param from whose account; 0 if the messenger hides the sender
   * @param to the recipient; 0 if none or if it is to a group
   * @param line the phone's address; 0 if the messenger hides it too, else index + 1 into `lines`
   * @param size bytes of the stanza, or of the sealed media
   * @param text index + 1 into the world's messages if the words lie open here, else 0
   */
  stanza?(
    time: number,
    kind: StanzaKind,
    from: number,
    to: number,
    group: number,
    line: number,
    size: number,
    text: number,
  ): void;

  /** The push service wakes an app on a phone. */
  wakeup?(time: number, phone: number, line: number, size: number): void;

  /**
   * A phone hands its backup to the provider of its owner's cloud.
   * @param size bytes handed over this time
   * @param first,until rows of the world's messages it holds in the clear; equal if it is sealed
   */
  backup?(
    time: number,
    phone: number,
    line: number,
    size: number,
    first: number,
    until: number,
  ): void;

  /**
   * A carrier passes a short message of its own customer.
   * @param carrier index of the provider
   * @param customer whose SIM: the sender's if `up`, the recipient's if `down`
   * @param text index + 1 into the world's messages
   */
  sms?(
    time: number,
    carrier: number,
    customer: number,
    cell: number,
    direction: Direction,
    from: number,
    to: number,
    size: number,
    text: number,
  ): void;

  /**
   * A phone sends or receives something and shows it to its owner.
   * @param text index + 1 into the world's messages if there are words
   */
  phone?(
    time: number,
    owner: number,
    direction: Direction,
    kind: StanzaKind,
    from: number,
    to: number,
    group: number,
    size: number,
    text: number,
  ): void;

  /**
   * A bot that is a member of a group reads a message there.
   * @param text index + 1 into the world's messages if there are words
   */
  bot?(time: number, from: number, group: number, size: number, text: number): void;
}
