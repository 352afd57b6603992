/**
 * What travels, as layers around layers: each says what it shows to whoever holds it, and who can
 * open it. Who sees what is never written down anywhere else: an observer peels as far as its keys
 * go (`src/observers/peel.ts`), and what it can't open stays closed.
 */
import type { MessageKind, PersonId, PhoneNumber } from './people.ts';
import type { SealedMessage } from '../protocol/index.ts';

/** Whoever may hold the key of a layer: a person's phone, or a company's machines. */
export type PartyId = PersonId | 'service' | 'push';

/** IP packets with TCP segments in them: the outermost layer of everything on the internet. */
export interface PacketsLayer {
  readonly kind: 'packets';
  /** Address of the phone's line or cell as the internet sees it (RFC 5737 documentation range). */
  readonly phoneAddress: string;
  /** Whose server the packets go to or come from; its address gives it away. */
  readonly server: 'service' | 'push';
  readonly direction: 'up' | 'down';
  readonly packets: number;
  /** Bytes on the wire: IP and TCP headers of every packet, and all that is inside. */
  readonly size: number;
  readonly inner: ChannelLayer;
}

/** The encrypted channel between one phone and one server: Noise for the messenger, TLS for push. */
export interface ChannelLayer {
  readonly kind: 'channel';
  readonly protocol: 'noise' | 'tls';
  readonly readers: readonly PartyId[];
  /**
   * The phone at its one end, as it told the server when it connected (F-wa-device); absent between
   * two servers. Not in the bytes counted here.
   */
  readonly device?: string;
  readonly size: number;
  readonly inner: StanzaLayer | WakeupLayer;
}

/** What the service must read in order to deliver: the outside of a message. */
export interface StanzaLayer {
  readonly kind: 'stanza';
  readonly message: MessageKind;
  /** Of the message, or of the message that a receipt is about; presence and typing have none. */
  readonly id?: string;
  readonly from: PhoneNumber;
  /** Presence is addressed to nobody on its way to the service. */
  readonly to?: PhoneNumber;
  readonly size: number;
  /** Only a message has an inside. */
  readonly inner?: SealedLayer | TextLayer;
}

/** A Signal message: open only to whoever can run its session (real bytes, really sealed). */
export interface SealedLayer {
  readonly kind: 'sealed';
  readonly message: SealedMessage;
  /**
   * The parties whose keys open it: the two phones; a phone and the service where keys were swapped
   * in the middle; nobody if it was altered or is a copy of one that was opened before.
   */
  readonly readers: readonly PartyId[];
  readonly size: number;
  readonly inner: TextLayer;
}

/** A push notification that says "wake up and fetch", and no more. */
export interface WakeupLayer {
  readonly kind: 'wakeup';
  /** The address that the push service gave to this app on this phone. */
  readonly token: string;
  readonly size: number;
}

/** A short message in the mobile network: encrypted on the radio at most, open to the carriers. */
export interface SmsLayer {
  readonly kind: 'sms';
  readonly from: PhoneNumber;
  readonly to: PhoneNumber;
  readonly segments: number;
  /** Octets of user data over all segments (3GPP TS 23.040). */
  readonly size: number;
  readonly inner: TextLayer;
}

/** The words. */
export interface TextLayer {
  readonly kind: 'text';
  readonly text: string;
  /** UTF-8 bytes. */
  readonly size: number;
}

export type Layer =
  PacketsLayer | ChannelLayer | StanzaLayer | SealedLayer | WakeupLayer | SmsLayer | TextLayer;
