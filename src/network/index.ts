/**
 * The front door of the network: how a message travels. Phones, networks, providers, service and
 * push service; sizes and times. The messenger's design and a meddling service act here and only
 * here.
 *
 * ```ts
 * const random = seededRandom('a story');
 * let chat = begin({ messenger: 'e2ee', interference: { kind: 'none' }, whereabouts }, random);
 * chat = advance(chat, { kind: 'write', from: 'mira', time, text: 'Hello' }, random);
 * chat.journeys; // hop by hop, layer in layer
 * ```
 *
 * The same ways for a whole world, told in numbers to whoever watches:
 *
 * ```ts
 * carry(world, messengers.signal, { stanza: (time, kind, from, to) => ... });
 * carry(world, defend(messengers.e2ee, new Set(['vpn', 'cover'])), ...);
 * ```
 */

// Who there is, and what happens.
export {
  type CellId,
  cellAt,
  type ChatEvent,
  type MessageKind,
  type Network,
  type NetworkId,
  networkAt,
  networks,
  mobileOf,
  partnerOf,
  people,
  type Person,
  type PersonId,
  personIds,
  type PhoneNumber,
  type ProviderId,
  type Whereabouts,
  whereabouts,
} from './people.ts';
export {
  allMessengerIds,
  type AnyMessengerId,
  type Messenger,
  type MessengerId,
  messengerIds,
  messengers,
  type Mix,
  type Padding,
  type Route,
} from './messenger.ts';
export {
  appliesTo,
  BATCH,
  COVER,
  defend,
  defenceIds,
  type DefenceId,
  KEPT,
  PADDED_TO,
} from './defences.ts';
export { measure, type Measured, type Price, priceOf, pricesOf } from './prices.ts';
export { preparedConversation } from './conversation.ts';

// The chat as it runs.
export {
  advance,
  type Arrival,
  begin,
  type ChatMessage,
  deliverAltered,
  type Interference,
  type Phone,
  type Setting,
  settle,
  type Simulation,
} from './simulation.ts';
export { inForeground } from './presence.ts';
export { addressOf, flipBit } from './seal.ts';
export { checkText, MAX_BYTES, type TextCheck, type TextRefusal } from './text.ts';
export { MAX_SEGMENTS, type SmsForm, smsForm } from './sms.ts';

// What travels, and by which way.
export type { Hop, Journey, Place } from './journey.ts';
export type {
  ChannelLayer,
  Layer,
  PacketsLayer,
  PartyId,
  SealedLayer,
  SmsLayer,
  StanzaLayer,
  TextLayer,
  WakeupLayer,
} from './layers.ts';

// Numbers and where they are from.
export { type Overhead, overheads } from './overheads.ts';
export { latency } from './latency.ts';

// A whole world's messages through one messenger: told to a watcher, sealed when looked at.
export { carry, type CarryOptions } from './traffic/carry.ts';
export { Carriage } from './traffic/carriage.ts';
export { type Carried, type CarriedGroup, type GivenPhone, providers } from './traffic/carried.ts';
export type { Line } from './traffic/lines.ts';
export type { Identities } from './traffic/identities.ts';
export { stanzaKinds, type StanzaKind, type StanzaKindName } from './traffic/kinds.ts';
export type { Direction, Server, Watcher } from './traffic/watcher.ts';
export {
  type Sealable,
  type Sealed,
  sealConversation,
  type SealedForGroup,
  sealForGroup,
} from './traffic/seal-conversation.ts';
export type { Sealing } from './traffic/sealer.ts';
