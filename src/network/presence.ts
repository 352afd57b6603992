/**
 * Apps in the foreground and in the background. An app tells the service when it is opened and when
 * it goes to the background; the service tells the partner, if the partner's app is open. Typing
 * goes the same way. What a phone in the background does not get, it does not get later either.
 */
import type { Draft } from './draft.ts';
import { addJourney, positionOf } from './draft.ts';
import { stanzaLayer, toOrFromService } from './envelope.ts';
import type { Hop } from './journey.ts';
import { latency } from './latency.ts';
import { messengers } from './messenger.ts';
import type { MessageKind, PersonId } from './people.ts';
import { networkAt, partnerOf, personIds } from './people.ts';
import { arrivalOf, downLeg, upLeg } from './routes.ts';
import type { Phone } from './simulation.ts';

/** Whether a phone's app is open at that time. */
export function inForeground(phone: Phone, time: number): boolean {
  return phone.awakeFrom <= time && time < phone.awakeUntil;
}

/** A stanza from a phone to the service. */
export function toService(
  draft: Draft,
  from: PersonId,
  kind: MessageKind,
  time: number,
  id?: string,
): Hop[] {
  const position = positionOf(draft, from);
  const network = networkAt(from, position.where);
  const stanza = stanzaLayer({ kind, from, way: 'up', id });
  return upLeg(position, toOrFromService(from, network, 'up', stanza), time);
}

/** The same stanza from the service to the partner's phone. */
export function toPartner(
  draft: Draft,
  from: PersonId,
  kind: MessageKind,
  time: number,
  id?: string,
): Hop[] {
  const position = positionOf(draft, partnerOf(from));
  const network = networkAt(position.person, position.where);
  const stanza = stanzaLayer({ kind, from, way: 'down', id });
  return downLeg(position, toOrFromService(position.person, network, 'down', stanza), time);
}

/** Sends presence or typing; nothing for a messenger without them. */
export function announce(
  draft: Draft,
  from: PersonId,
  kind: 'online' | 'offline' | 'typing' | 'paused',
  time: number,
): void {
  if (!messengers[draft.setting.messenger].presence) return;
  const up = toService(draft, from, kind, time);
  const out = arrivalOf(up) + latency.server;
  const partner = draft.phones[partnerOf(from)];
  addJourney(
    draft,
    kind,
    from,
    inForeground(partner, out) ? [...up, ...toPartner(draft, from, kind, out)] : up,
  );
}

/** Lets apps go to the background whose time is up by then, in the order of those times. */
export function settlePhones(draft: Draft, time: number): void {
  [...personIds]
    .sort((a, b) => draft.phones[a].awakeUntil - draft.phones[b].awakeUntil)
    .forEach((person) => {
      settlePhone(draft, person, time);
    });
}

export function settlePhone(draft: Draft, person: PersonId, time: number): void {
  const phone = draft.phones[person];
  const { awakeFrom, awakeUntil } = phone;
  if (awakeFrom >= awakeUntil || awakeUntil > time) return;
  announce(draft, person, 'offline', awakeUntil);
  // An empty span: closed, and said so.
  draft.phones[person] = { ...phone, awakeFrom: awakeUntil, typing: false };
}

/**
 * The person uses the app at that time: opens it if it isn't open, and keeps it open for a while.
 * @param typing whether the person is in the middle of writing, which keeps it open longer
 */
export function use(draft: Draft, person: PersonId, time: number, typing: boolean): void {
  settlePhone(draft, person, time);
  const phone = draft.phones[person];
  const stay = time + (typing ? latency.typing : latency.foreground);
  // Who has stopped typing no longer stays for it.
  const awakeUntil = phone.typing && !typing ? stay : Math.max(phone.awakeUntil, stay);
  const open = inForeground(phone, time);
  draft.phones[person] = {
    ...phone,
    typing,
    awakeFrom: open ? phone.awakeFrom : time,
    awakeUntil,
  };
  if (open) return;
  // An opening that was foreseen for later (to read a message) does not happen: it is open now.
  draft.journeys = draft.journeys.filter(
    ({ kind, from, hops }) =>
      !((kind === 'online' || kind === 'offline') && from === person && hops[0]!.time > time),
  );
  announce(draft, person, 'online', time);
}
