/**
 * How many bytes a stanza takes. An estimate: our inference from public clients' binary XML
 * encoders (WhiskeySockets/Baileys `WABinary/encode.ts`), not measured on WhatsApp. Frequent words
 * are one byte (token), digits and hex digits are packed two in a byte, an account is its packed
 * digits and a server token. Left out: what the service answers to acknowledge each stanza, and the
 * attributes that not every client sends. The invented cloud chat is given the same stanzas.
 */
import type { MessageKind, PhoneNumber } from './people.ts';

/** A byte that says how the stanza is packed comes first. */
const FLAGS = 1;
const TOKEN = 1;
/** Tag and count of a list of at most 255 parts. */
const LIST = 2;
/** Tag and rounded length of packed digits. */
const PACKED = 2;
/** Digits of a message id: "3EB0" and 18 random hex digits. */
export const ID_DIGITS = 22;
/** Digits of a time in seconds, until the year 2286. */
const TIME_DIGITS = 10;

const packed = (digits: number): number => PACKED + Math.ceil(digits / 2);
/** Bytes of an account or a group that is known by so many digits. */
export const accountSize = (digits: number): number => TOKEN + packed(digits) + TOKEN;
const account = (number: PhoneNumber): number => accountSize(number.replace(/\D/g, '').length);
/** A name and its value. */
export const attribute = (value: number): number => TOKEN + value;

/** Length before bytes that are no token: 1, 3 or 4 bytes of number after a tag. */
export function counted(bytes: number): number {
  if (bytes < 256) return 2 + bytes;
  return (bytes < 1 << 20 ? 4 : 5) + bytes;
}

export interface StanzaParts {
  readonly kind: MessageKind;
  /** To the service, or from it to the other phone (which then also learns the time). */
  readonly way: 'up' | 'down';
  /** The account named in it: the recipient on the way up, the sender on the way down. */
  readonly other: PhoneNumber;
  /** The account itself, which typing names too. */
  readonly self: PhoneNumber;
  /** The name that goes with "online" and "offline". */
  readonly name: string;
  /** Bytes of a message's inside. */
  readonly payload: number;
}

/** The same in bytes alone, for stanzas in great number. */
export interface StanzaBytes {
  readonly kind: MessageKind;
  readonly way: 'up' | 'down';
  /** As {@link accountSize} has it; 0 if no other account is named (a sender who is sealed). */
  readonly other: number;
  readonly self: number;
  /** UTF-8 bytes of the name. */
  readonly name: number;
  /** Bytes of a message's inside with its length ({@link counted}). */
  readonly payload: number;
}

/** @returns bytes of the stanza as the service or the phone holds it, outside the channel */
export function stanzaSize({ kind, way, other, self, name, payload }: StanzaParts): number {
  return stanzaBytes({
    kind,
    way,
    other: account(other),
    self: account(self),
    name: utf8Size(name),
    payload: counted(payload),
  });
}

/** {@link stanzaSize} from sizes. */
export function stanzaBytes(parts: StanzaBytes): number {
  return FLAGS + LIST + TOKEN + body(parts);
}

/** What follows the stanza's own list mark and tag. */
function body({ kind, way, other, self, name, payload }: StanzaBytes): number {
  const id = attribute(packed(ID_DIGITS));
  const party = other === 0 ? 0 : attribute(other);
  const type = attribute(TOKEN);
  const time = attribute(packed(TIME_DIGITS));
  switch (kind) {
    case 'message': {
      // <message id to|from type="text" [t]><enc v="2" type="msg">…</enc></message>
      const inside = LIST + enc(payload);
      return id + party + type + (way === 'down' ? time : 0) + inside;
    }
    case 'delivered':
      // <receipt id to|from [t]/>
      return id + party + (way === 'down' ? time : 0);
    case 'read':
      // <receipt id to|from type="read" t/>
      return id + party + type + time;
    case 'typing':
    case 'paused':
      // <chatstate from [to]><composing|paused/></chatstate>
      return party + (way === 'up' ? attribute(self) : 0) + LIST + LIST + TOKEN;
    case 'online':
    case 'offline':
      // <presence name type/> up, <presence from type/> down
      return type + (way === 'up' ? attribute(counted(name)) : party);
  }
}

/**
 * Bytes of `<enc v="2" type="msg">…</enc>`.
 * @param payload with its length ({@link counted})
 */
export function enc(payload: number): number {
  return LIST + TOKEN + attribute(TOKEN) + attribute(TOKEN) + payload;
}

/**
 * Bytes that a sender key adds to a group's message for one member who lacks it:
 * `<to jid><enc>…</enc></to>`.
 * @param member as {@link accountSize} has it
 * @param payload with its length ({@link counted})
 */
export function handedTo(member: number, payload: number): number {
  return LIST + TOKEN + attribute(member) + LIST + enc(payload);
}

/** UTF-8 bytes of a text. */
export function utf8Size(text: string): number {
  return new TextEncoder().encode(text).length;
}
