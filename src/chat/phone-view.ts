/**
 * What a phone shows, as a value: for one viewpoint and one moment. For an observer the contents come
 * from that observer's records; only on which side of the stage they stand, and which message a
 * card belongs to, is taken from the simulation.
 */
import { partnerOf, type ChatMessage, type PersonId, type Simulation } from '../network/index.ts';
import { observerAt, type ChatLog, type LogRecord, type ObserverId } from '../observers/index.ts';
import { conversation } from '../ui/language/conversation.svelte.ts';
import { clock } from '../ui/language/language.svelte.ts';
import type { Viewpoint } from '../ui/state.ts';

/** One line on a phone: a message card, or the card of a record. */
export interface Bubble {
  readonly id: string;
  readonly lean: 'start' | 'end' | 'none';
  readonly outside: readonly string[];
  readonly inside?: string | undefined;
  readonly hidden?: string | undefined;
  readonly note?: string | undefined;
  /** The message that it is about, if it can be taken in hand. */
  readonly messageId?: string | undefined;
  readonly pressed: boolean;
}

export type PhoneView =
  | {
      readonly kind: 'known';
      readonly title: string;
      readonly facts: readonly string[];
      readonly bubbles: readonly Bubble[];
      readonly empty: string;
    }
  | { readonly kind: 'out-of-sight'; readonly why: string };

/** What an end sees of the other: nothing but messages, receipts and presence. */
function presenceOf(
  simulation: Simulation,
  person: PersonId,
  atPartner: boolean,
  until: number,
): 'online' | 'offline' | 'typing' | 'paused' | undefined {
  const journey = simulation.journeys.findLast(({ kind, from, hops }) => {
    if (from !== person) return false;
    if (kind !== 'online' && kind !== 'offline' && kind !== 'typing' && kind !== 'paused')
      return false;
    const known = atPartner
      ? hops.find(({ place }) => place.kind === 'phone' && place.person !== person)
      : hops[0];
    return known !== undefined && known.time <= until;
  });
  const presence = journey?.kind as ReturnType<typeof presenceOf>;
  const since = journey?.hops[0]?.time ?? 0;
  const sent = simulation.messages.some(
    (message) => message.from === person && message.sentAt >= since && message.sentAt <= until,
  );
  // Sending ends the typing without a word about it.
  return presence === 'typing' && sent ? 'online' : presence;
}

/** The outside of a message, in the order in which one reads it. */
function outsideOf(message: ChatMessage, time: number): readonly string[] {
  const size = message.received?.bytes.length ?? message.sealed?.bytes.length;
  return [
    `${conversation().chat.people[message.from]} → ${conversation().chat.people[message.to]}`,
    clock(time),
    ...(size === undefined ? [] : [conversation().chat.sealedBytes(size)]),
  ];
}

/** How far the sender's phone knows the message to have come. */
function statusOf({ deliveredAt, readAt }: ChatMessage, until: number): string {
  if (readAt !== undefined && readAt <= until) return conversation().chat.read;
  if (deliveredAt !== undefined && deliveredAt <= until) return conversation().chat.delivered;
  return conversation().chat.sent;
}

/** The chat as one of the two phones shows it. */
function chatOn(
  simulation: Simulation,
  owner: PersonId,
  until: number,
  inHand: ChatMessage | undefined,
): readonly Bubble[] {
  return simulation.messages
    .flatMap((message): (Bubble & { readonly time: number })[] => {
      const base = { messageId: message.id, pressed: message.id === inHand?.id };
      if (message.from === owner) {
        if (message.sentAt > until) return [];
        return [
          {
            ...base,
            id: message.id,
            lean: 'end',
            time: message.sentAt,
            outside: outsideOf(message, message.sentAt),
            inside: message.text,
            note: statusOf(message, until),
          },
        ];
      }
      return message.arrivals
        .filter(({ time }) => time <= until)
        .map((arrival, nth) => ({
          ...base,
          id: `${message.id}-${nth}`,
          lean: 'start',
          time: arrival.time,
          outside: outsideOf(message, arrival.time),
          ...(arrival.opened
            ? { inside: arrival.text }
            : {
                hidden: `${conversation().chat.refused}. ${conversation().protocol.errors[arrival.error]}`,
              }),
        }));
    })
    .sort((a, b) => a.time - b.time);
}

/** As it stands in the records, or in words where there are better ones. */
const told = (name: string): string =>
  conversation().seen.subjects[name] ?? conversation().seen.networks[name] ?? name;

/** How an observer names the phone on this side that a record is about. */
function nameIn({ subject, peer, direction, device }: LogRecord): string {
  // A carrier also writes down what comes in for its customer: then that one is the peer.
  const own = direction === 'down' && peer !== undefined ? peer : subject;
  return told(own ?? device ?? '');
}

/** The outside of a record, in short pieces. */
function piecesOf(record: LogRecord): readonly string[] {
  const { seen, chat } = conversation();
  return [
    ...(record.kind === undefined ? [] : [seen.kinds[record.kind]]),
    ...(record.peer === undefined
      ? []
      : [
          record.direction === 'down'
            ? chat.cameFrom(record.subject ?? '')
            : chat.wentTo(record.peer),
        ]),
    ...(record.direction === undefined || record.app === undefined
      ? []
      : [seen.trafficTo[record.direction](seen.apps[record.app])]),
    clock(record.time),
    ...(record.size === undefined ? [] : [chat.bytes(record.size)]),
  ];
}

/**
 * On which side of the stage a record stands. A provider stands on the side of its own customer with
 * all its records: who is behind a line is more than it knows. For all others it is the leg of the
 * journey, which their records tell by account, device or token.
 */
function sideOf(simulation: Simulation, record: LogRecord, observer: ObserverId): PersonId {
  if (observer === 'provider-nordlink') return 'mira';
  if (observer === 'provider-fernfunk') return 'jonas';
  const journey = simulation.journeys.find(({ id }) => id === record.journey);
  const hop = journey?.hops.find(
    ({ place, time }) => time === record.time && observerAt(place) === observer,
  );
  return hop?.leg ?? 'mira';
}

function seenView(
  simulation: Simulation,
  person: PersonId,
  log: ChatLog,
  inHand: ChatMessage | undefined,
): PhoneView {
  const observer = log.observer as ObserverId;
  const records = log.records.filter((record) => sideOf(simulation, record, observer) === person);
  const newest = records.at(-1);
  if (newest === undefined) {
    return {
      kind: 'out-of-sight',
      why:
        log.records.length === 0
          ? log.columns.length === 0
            ? conversation().seen.absence['not-on-the-way']
            : conversation().chat.noRecords
          : conversation().chat.outOfSightWhy(conversation().chat.observers[observer]),
    };
  }
  const stirred = records.findLast(({ presence, kind }) => presence ?? kind === 'message');
  const presence = log.columns.includes('presence')
    ? (stirred?.presence ?? (stirred && 'online'))
    : undefined;
  const why = log.absent.text;
  const provider = observer.startsWith('provider');
  const messageOf = new Map(simulation.journeys.map(({ id, messageId }) => [id, messageId]));
  return {
    kind: 'known',
    title: provider
      ? conversation().chat.linesOf(conversation().chat.observers[observer])
      : nameIn(newest),
    facts: provider
      ? []
      : [
          newest.subject === undefined ? undefined : newest.device,
          observer.startsWith('wifi') || newest.network === undefined
            ? undefined
            : told(newest.network),
          presence && conversation().seen.kinds[presence],
        ].filter((fact) => fact !== undefined),
    bubbles: records.map((record) => {
      const messageId = messageOf.get(record.journey);
      // Only what has an inside is drawn with one: receipts and presence have none.
      const closed = record.kind === undefined || record.kind === 'message';
      return {
        id: record.id,
        lean: 'none',
        outside: [
          ...(provider && record.subject !== undefined && record.peer === undefined
            ? [told(record.subject)]
            : []),
          ...piecesOf(record),
        ],
        inside: record.text,
        hidden:
          closed && record.text === undefined && why !== undefined
            ? conversation().seen.absence[why]
            : undefined,
        messageId,
        pressed: messageId !== undefined && messageId === inHand?.id,
      };
    }),
    empty: conversation().chat.noRecords,
  };
}

/** One phone, through one pair of eyes, at one moment. */
export function phoneView({
  simulation,
  person,
  see,
  log,
  until,
  inHand,
}: {
  simulation: Simulation;
  person: PersonId;
  see: Viewpoint;
  /** The log of whoever looks; none if the reader looks from outside. */
  log: ChatLog | undefined;
  until: number;
  inHand: ChatMessage | undefined;
}): PhoneView {
  const isEnd = see === 'mira' || see === 'jonas';
  if (log !== undefined && !isEnd) return seenView(simulation, person, log, inHand);
  if (isEnd && see !== person)
    return { kind: 'out-of-sight', why: partnerKnows(simulation, person, until) };
  const presence = presenceOf(simulation, person, false, until);
  return {
    kind: 'known',
    title: conversation().chat.people[person],
    facts: presence === undefined ? [] : [conversation().seen.kinds[presence]],
    bubbles: chatOn(simulation, person, until, inHand),
    empty: conversation().chat.empty,
  };
}

/** One end does not see the other's phone: what it was told is all it knows. */
function partnerKnows(simulation: Simulation, person: PersonId, until: number): string {
  const presence = presenceOf(simulation, person, true, until);
  return conversation().chat.partnerKnown(
    conversation().chat.people[partnerOf(person)],
    conversation().chat.people[person],
    presence === undefined ? undefined : conversation().seen.kinds[presence],
  );
}
