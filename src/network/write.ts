/**
 * What follows from writing a message: its way, the push if the recipient's app is closed, what the
 * phone makes of it, and the receipts.
 */
import type { Draft } from './draft.ts';
import { addJourney, positionOf } from './draft.ts';
import { smsLayer, stanzaLayer, textLayer, toOrFromService } from './envelope.ts';
import type { Hop } from './journey.ts';
import { latency } from './latency.ts';
import type { SealedLayer, TextLayer } from './layers.ts';
import { messengers } from './messenger.ts';
import type { PersonId } from './people.ts';
import { networkAt, partnerOf } from './people.ts';
import { inForeground, settlePhone, toPartner, toService, use } from './presence.ts';
import { arrivalOf, downLeg, pushWay, smsWay, upLeg } from './routes.ts';
import { flipBit } from './seal.ts';
import { sealAndCarry } from './sealed-way.ts';
import type { Arrival, ChatMessage } from './simulation.ts';
import { checkText } from './text.ts';

/** Random bytes of a message id. */
const ID_BYTES = 9;

/** What is inside a message on either leg, and what the phone made of each delivery. */
export interface Carried {
  readonly up: SealedLayer | TextLayer;
  /** One for each time that it is delivered. */
  readonly down: readonly {
    readonly inside: SealedLayer | TextLayer;
    readonly outcome: Outcome;
  }[];
  readonly seal?: Pick<ChatMessage, 'sealed' | 'received' | 'recipientBefore'>;
}
/** An arrival whose time is not yet known. */
export type Outcome = Arrival extends infer A
  ? A extends Arrival
    ? Omit<A, 'time'>
    : never
  : never;

/** @throws RangeError for a text that cannot be sent */
export function write(draft: Draft, from: PersonId, time: number, typed: string): void {
  const messenger = messengers[draft.setting.messenger];
  const check = checkText(typed, messenger.id);
  if (!check.ok) throw new RangeError(`this text cannot be sent: ${check.reason}`);
  const { text } = check;
  const id = `m${draft.messages.length + 1}`;
  const message = { id, from, to: partnerOf(from), text, sentAt: time };

  if (messenger.path === 'sms') {
    draft.messages.push({ ...message, arrivals: sendSms(draft, message) });
    return;
  }
  use(draft, from, time, false);
  const stanzaId = messageId(draft);
  const carried =
    messenger.sealedTo === 'ends' ? sealAndCarry(draft, from, text, time) : carryOpen(draft, text);
  draft.messages.push({
    ...message,
    ...carried.seal,
    ...sendOverInternet(draft, message, stanzaId, carried, messenger.receipts),
  });
}

type Written = Pick<ChatMessage, 'id' | 'from' | 'to' | 'text' | 'sentAt'>;

/** As public clients make it: "3EB0" and hex digits. */
function messageId(draft: Draft): string {
  const digits = Array.from(draft.random(ID_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return `3EB0${digits.join('').toUpperCase()}`;
}

/** A bit of the text changed by whoever can: nothing on the phone checks it. */
function meddle(draft: Draft, text: string): string {
  const { interference } = draft.setting;
  if (interference.kind !== 'flip') return text;
  const bytes = new TextEncoder().encode(text);
  const flipped = flipBit(bytes, interference.offset, interference.bit);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(flipped);
}

/** How often it is delivered. */
function deliveries(draft: Draft): readonly number[] {
  return draft.setting.interference.kind === 'replay' ? [0, 1] : [0];
}

function carryOpen(draft: Draft, text: string): Carried {
  const up = textLayer(text);
  const passed = meddle(draft, text);
  const down = {
    inside: textLayer(passed, up.size),
    outcome: { opened: true, text: passed },
  } as const;
  return { up, down: deliveries(draft).map(() => down) };
}

function sendSms(draft: Draft, { id, from, to, text, sentAt }: Written): Arrival[] {
  const passed = meddle(draft, text);
  const hops = smsWay(
    positionOf(draft, from),
    positionOf(draft, to),
    smsLayer(from, text),
    smsLayer(from, text, passed),
    sentAt,
  );
  // The carrier that delivers a second time begins at its own place, with what it was handed.
  const second = hops.findLastIndex((hop) => hop.place.kind === 'provider');
  return deliveries(draft).map((nth) => {
    const way =
      nth === 0
        ? hops
        : hops.slice(second).map((hop) => ({ ...hop, time: hop.time + nth * latency.replay }));
    addJourney(draft, 'message', from, way, id);
    return { time: arrivalOf(way), opened: true, text: passed };
  });
}

function sendOverInternet(
  draft: Draft,
  { id, from, to, sentAt }: Written,
  stanzaId: string,
  { up, down }: Carried,
  receipts: boolean,
): Pick<ChatMessage, 'arrivals' | 'deliveredAt' | 'readAt'> {
  const sender = positionOf(draft, from);
  const recipient = positionOf(draft, to);
  const ownNetwork = networkAt(from, sender.where);
  const theirNetwork = networkAt(to, recipient.where);
  const stanza = (way: 'up' | 'down', inner: SealedLayer | TextLayer) =>
    stanzaLayer({ kind: 'message', from, way, id: stanzaId, inner });

  const upHops = upLeg(sender, toOrFromService(from, ownNetwork, 'up', stanza('up', up)), sentAt);
  const out = handOut(draft, from, arrivalOf(upHops) + latency.server, id);

  const arrivals: Arrival[] = down.map(({ inside, outcome }, nth) => {
    const packets = toOrFromService(to, theirNetwork, 'down', stanza('down', inside));
    const hops: Hop[] = downLeg(recipient, packets, out + nth * latency.replay);
    addJourney(draft, 'message', from, nth === 0 ? [...upHops, ...hops] : hops, id);
    return { ...outcome, time: arrivalOf(hops) };
  });

  const first = arrivals[0];
  if (!first?.opened) return { arrivals };
  const readingAt = read(draft, to, first.time);
  if (!receipts) return { arrivals };
  return {
    arrivals,
    deliveredAt: receipt(draft, to, 'delivered', first.time + latency.server, id, stanzaId),
    readAt: receipt(draft, to, 'read', readingAt, id, stanzaId),
  };
}

/**
 * When the service hands a message out: at once to an open app, else when a push has woken it (or
 * its person has opened it before that).
 */
function handOut(draft: Draft, from: PersonId, time: number, messageId: string): number {
  const to = partnerOf(from);
  settlePhone(draft, to, time);
  const phone = draft.phones[to];
  if (inForeground(phone, time)) return time;
  const push = pushWay(positionOf(draft, to), time);
  addJourney(draft, 'push', from, push, messageId);
  const woken = arrivalOf(push) + latency.waking;
  return phone.awakeFrom > time ? Math.min(woken, phone.awakeFrom) : woken;
}

/** The person reads it, and opens the app for that if it is closed. @returns when */
function read(draft: Draft, person: PersonId, arrival: number): number {
  settlePhone(draft, person, arrival);
  const phone = draft.phones[person];
  let looking = arrival;
  if (!inForeground(phone, arrival)) {
    looking = phone.awakeFrom > arrival ? phone.awakeFrom : arrival + latency.opening;
  }
  const time = looking + latency.glance;
  // Opened at `looking`, and in use until it is read and for a while after.
  use(draft, person, looking, draft.phones[person].typing);
  const { awakeUntil } = draft.phones[person];
  draft.phones[person] = {
    ...draft.phones[person],
    awakeUntil: Math.max(awakeUntil, time + latency.foreground),
  };
  return time;
}

/** A receipt back to the sender. @returns when the sender's phone has it */
function receipt(
  draft: Draft,
  from: PersonId,
  kind: 'delivered' | 'read',
  time: number,
  messageId: string,
  stanzaId: string,
): number {
  const up = toService(draft, from, kind, time, stanzaId);
  const hops = [...up, ...toPartner(draft, from, kind, arrivalOf(up) + latency.server, stanzaId)];
  addJourney(draft, kind, from, hops, messageId);
  return arrivalOf(hops);
}
