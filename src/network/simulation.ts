/**
 * The chat as it runs: phones, service and networks as one immutable value. `begin` sets it up,
 * `advance` takes one event and adds the journeys that it causes. Same events, same seed, same
 * bytes.
 */
import type { Device, ProtocolErrorCode, RandomSource, SealedMessage } from '../protocol/index.ts';
import { createDevice } from '../protocol/index.ts';
import { closeDraft, openDraft } from './draft.ts';
import type { Journey } from './journey.ts';
import type { MessengerId } from './messenger.ts';
import { messengers } from './messenger.ts';
import type { ChatEvent, PersonId, Whereabouts } from './people.ts';
import { announce, settlePhones, use } from './presence.ts';
import { addressOf, open } from './seal.ts';
import { write } from './write.ts';

/** What the service does to messages on their way, if it is not honest. */
export type Interference =
  | { readonly kind: 'none' }
  /**
   * Changes one bit of every message written while it is set (its bytes as sealed, or the text where
   * nothing seals it), and passes it on. `offset` counts modulo the length.
   */
  | { readonly kind: 'flip'; readonly offset: number; readonly bit: number }
  /** Passes every message on twice. */
  | { readonly kind: 'replay' }
  /**
   * Hands out keys of its own from the first message on, and reads in the middle. Must be set when
   * the chat begins; has nothing to swap where nothing is sealed end to end.
   */
  | { readonly kind: 'swap' };

/** How the chat begins. `none`, `flip` and `replay` may be exchanged while it runs. */
export interface Setting {
  readonly messenger: MessengerId;
  readonly interference: Interference;
  /** At the beginning; where they are now is in {@link Phone.whereabouts}. */
  readonly whereabouts: Readonly<Record<PersonId, Whereabouts>>;
}

/** What the recipient's phone made of one arrival. */
export type Arrival =
  | { readonly time: number; readonly opened: true; readonly text: string }
  | { readonly time: number; readonly opened: false; readonly error: ProtocolErrorCode };

/** One message with all that became of it: for the two phones and for the byte view. */
export interface ChatMessage {
  readonly id: string;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly text: string;
  readonly sentAt: number;
  /** As it left the sender's phone; absent where nothing seals it end to end. */
  readonly sealed?: SealedMessage;
  /** As it reached the recipient's phone: other bytes if somebody meddled. */
  readonly received?: SealedMessage;
  /** The recipient's phone as it was before, so that "what if" can be tried on it. */
  readonly recipientBefore?: Device;
  readonly arrivals: readonly Arrival[];
  /**
   * When the sender's phone learns of it; absent where there are no receipts. A phone that refuses a
   * message sends no receipt in this model (real ones ask for it again).
   */
  readonly deliveredAt?: number;
  readonly readAt?: number;
}

export interface Phone {
  readonly owner: PersonId;
  readonly device: Device;
  readonly whereabouts: Whereabouts;
  /**
   * The app is in the foreground from then (perhaps still to come, if a message waits to be read)
   * until then, ms since the epoch; outside of it, pushes wake it. Equal: it is closed.
   */
  readonly awakeFrom: number;
  readonly awakeUntil: number;
  /** The person began to type and has neither sent nor paused since. */
  readonly typing: boolean;
}

export interface Simulation {
  readonly setting: Setting;
  /** Time of the newest event, ms since the epoch. */
  readonly now: number;
  readonly phones: Readonly<Record<PersonId, Phone>>;
  /** Under `swap`, devices of the service: the one that poses as each person. */
  readonly impostors?: Readonly<Record<PersonId, Device>>;
  readonly messages: readonly ChatMessage[];
  /** In the order in which they began. */
  readonly journeys: readonly Journey[];
  /** Journeys ever made: ids are not used twice. */
  readonly journeyCount: number;
}

/**
 * Two phones that have never written to each other. Sessions begin with the first message.
 * @param random draws some hundred bytes for keys
 */
export function begin(setting: Setting, random: RandomSource): Simulation {
  // A directory hands each one-time prekey to one person, and each phone has one partner.
  const device = (): Device => createDevice(random, { preKeys: 1 });
  const phone = (owner: PersonId): Phone => ({
    owner,
    device: device(),
    whereabouts: setting.whereabouts[owner],
    awakeFrom: 0,
    awakeUntil: 0,
    typing: false,
  });
  const phones = { mira: phone('mira'), jonas: phone('jonas') };
  const swap = setting.interference.kind === 'swap' && setting.messenger === 'e2ee';
  return {
    setting,
    now: 0,
    phones,
    ...(swap ? { impostors: { mira: device(), jonas: device() } } : {}),
    messages: [],
    journeys: [],
    journeyCount: 0,
  };
}

/**
 * Takes one event and adds all journeys that follow from it, up to some seconds ahead (delivery,
 * reading, receipts), as if nothing else happened; a later event may change what is still to come
 * (an app opened earlier). Places are those at the time of the event. `simulation` is not changed.
 * @param event not earlier than the one before; a text as {@link checkText} lets it pass
 * @param random how much is drawn depends on lengths and on the course of events, never on words
 * @throws RangeError for an event out of order or a text that cannot be sent
 */
export function advance(
  simulation: Simulation,
  event: ChatEvent,
  random: RandomSource,
): Simulation {
  if (!(event.time >= simulation.now)) throw new RangeError('an event is earlier than the last');
  const draft = openDraft(simulation, random);
  settlePhones(draft, event.time);
  switch (event.kind) {
    case 'move':
      draft.phones[event.who] = { ...draft.phones[event.who], whereabouts: event.to };
      break;
    case 'typing':
    case 'paused':
      // Over SMS a phone tells nobody.
      if (messengers[draft.setting.messenger].presence) {
        use(draft, event.from, event.time, event.kind === 'typing');
        announce(draft, event.from, event.kind, event.time);
      }
      break;
    case 'write':
      write(draft, event.from, event.time, event.text);
      break;
  }
  return closeDraft(draft, event.time);
}

/**
 * Lets time pass without an event: apps go to the background when nobody used them for a while.
 * @param time ms since the epoch; earlier than the newest event, nothing happens
 */
export function settle(simulation: Simulation, time: number): Simulation {
  if (!(time > simulation.now)) return simulation;
  const draft = openDraft(simulation, () => new Uint8Array(0));
  settlePhones(draft, time);
  return closeDraft(draft, time);
}

/**
 * What the recipient's phone would have made of other bytes in a message's place. Nothing changes.
 * @param bytes in place of those received; the type (prekey or whisper) stays
 * @throws RangeError for a message that was not sealed end to end
 */
export function deliverAltered(
  message: ChatMessage,
  bytes: Uint8Array,
): { opened: true; text: string } | { opened: false; error: ProtocolErrorCode } {
  const { recipientBefore, received } = message;
  if (recipientBefore === undefined || received === undefined) {
    throw new RangeError('this message was not sealed end to end');
  }
  const outcome = open(recipientBefore, addressOf(message.from), { type: received.type, bytes });
  return outcome.opened
    ? { opened: true, text: outcome.text }
    : { opened: false, error: outcome.error.code };
}
