/**
 * A sealed message on its way: what leaves the sender's phone, what a meddling service makes of it,
 * and what the recipient's real device says to it.
 */
import type { Device, SealedMessage } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { sealedLayer, textLayer } from './envelope.ts';
import type { PersonId } from './people.ts';
import { partnerOf } from './people.ts';
import { addressOf, flipBit, open, seal, withSession } from './seal.ts';
import type { Carried, Outcome } from './write.ts';

/** @throws RangeError if keys are to be swapped that were handed out before */
export function sealAndCarry(draft: Draft, from: PersonId, text: string, time: number): Carried {
  const to = partnerOf(from);
  const { interference } = draft.setting;
  const { impostors } = draft;
  if (interference.kind === 'swap' && impostors === undefined) {
    throw new RangeError('keys can be swapped only from the beginning');
  }

  // 1. The sender's phone seals to the keys that the service handed out as the recipient's.
  const before = rewind(draft, from, time);
  const believed = impostors?.[to] ?? draft.phones[to].device;
  const sent = seal(
    withSession(before, addressOf(to), believed, draft.random),
    addressOf(to),
    text,
    draft.random,
  );
  setDevice(draft, from, sent.device);
  replayArrivals(draft, from, time);

  // 2. The service.
  const middle = passOn(draft, from, sent.message);

  // 3. The recipient's phone.
  const recipientBefore = draft.phones[to].device;
  const times = interference.kind === 'replay' ? 2 : 1;
  const outcomes = deliver(draft, from, middle.message, times);

  const words = textLayer(text);
  return {
    up: sealedLayer(
      sent.message,
      middle.read === undefined ? [from, to] : [from, 'service'],
      words,
    ),
    down: outcomes.map((outcome) => ({
      inside: sealedLayer(
        middle.message,
        outcome.opened ? [middle.read === undefined ? from : 'service', to] : [],
        textLayer(middle.read ?? text),
      ),
      outcome,
    })),
    seal: { sealed: sent.message, received: middle.message, recipientBefore },
  };
}

function setDevice(draft: Draft, person: PersonId, device: Device): void {
  draft.phones[person] = { ...draft.phones[person], device };
}

/** What the service passes on, and the words if it could read them: its own decryption decides. */
function passOn(
  draft: Draft,
  from: PersonId,
  message: SealedMessage,
): { readonly message: SealedMessage; readonly read?: string } {
  const to = partnerOf(from);
  const { interference } = draft.setting;
  if (draft.impostors !== undefined) {
    const reading = open(draft.impostors[to], addressOf(from), message);
    if (!reading.opened) throw reading.error;
    const posing = { ...draft.impostors, [to]: reading.device };
    const resealed = seal(
      withSession(posing[from], addressOf(to), draft.phones[to].device, draft.random),
      addressOf(to),
      reading.text,
      draft.random,
    );
    draft.impostors = { ...posing, [from]: resealed.device };
    return { message: resealed.message, read: reading.text };
  }
  if (interference.kind === 'flip') {
    const bytes = flipBit(message.bytes, interference.offset, interference.bit);
    return { message: { type: message.type, bytes } };
  }
  return { message };
}

/** Hands a message to the recipient's device so many times. */
function deliver(draft: Draft, from: PersonId, message: SealedMessage, times: number): Outcome[] {
  const to = partnerOf(from);
  return Array.from({ length: times }, () => {
    const result = open(draft.phones[to].device, addressOf(from), message);
    if (!result.opened) return { opened: false, error: result.error.code };
    setDevice(draft, to, result.device);
    return { opened: true, text: result.text };
  });
}

/**
 * A phone's device as it is at that time. Journeys are made to their end at once, so the newest
 * device may have read what is still on its way; what is written now must not know of it.
 */
function rewind(draft: Draft, person: PersonId, time: number): Device {
  const coming = draft.messages.find(
    ({ to, arrivals }) => to === person && (arrivals[0]?.time ?? 0) > time,
  );
  return coming?.recipientBefore ?? draft.phones[person].device;
}

/** Lets the device read once more what {@link rewind} took back, now that it has written. */
function replayArrivals(draft: Draft, person: PersonId, time: number): void {
  draft.messages.forEach((message, i) => {
    const { to, from, arrivals, received } = message;
    if (to !== person || received === undefined || (arrivals[0]?.time ?? 0) <= time) return;
    draft.messages[i] = { ...message, recipientBefore: draft.phones[person].device };
    deliver(draft, from, received, arrivals.length);
  });
}
