/**
 * Defences: switches that change the parts of a messenger, and nothing else anywhere. What follows
 * from them for whoever watches is worked out by the journey and the observers, as for any messenger.
 *
 * Each changes parts of its own (VPN and Tor share one, and know each other), so that they combine
 * freely, and in whichever order with the same result.
 */
import type { Messenger, Route } from './messenger.ts';

export const defenceIds = [
  'sealed-sender',
  'no-receipts',
  'no-presence',
  'padding',
  'vpn',
  'tor',
  'batching',
  'cover',
  'no-contact-upload',
  'no-location',
  'encrypted-backup',
  'no-push-metadata',
  'disappearing',
  'new-number',
  'no-bot',
] as const;
export type DefenceId = (typeof defenceIds)[number];

/** Bytes to whose multiple texts are filled up: three of Signal's blocks (F-signal-padding). Our choice. */
export const PADDED_TO = 240;
/** s between the moments at which phones send. As in our measurement on real messages. */
export const BATCH = 600;
/**
 * Messages of cover a phone and day. In our measurement 24 hid people who wrote one or two a day;
 * people here write some 24, and 24 more would hide little of that: cover has to outnumber what it
 * hides. Four times as many. Our choice.
 */
export const COVER = 96;
/** Hours that phones keep disappearing messages: the shortest of the usual settings. Our choice. */
export const KEPT = 24;

type Change = Partial<Messenger>;

/** Through the VPN to Tor, if both are on. */
function along(route: Route, by: 'vpn' | 'tor'): Route {
  return route === 'direct' || route === by ? by : 'tor-over-vpn';
}
const goesThrough = (route: Route, by: 'vpn' | 'tor'): boolean => along(route, by) === route;

/** What each makes of a messenger; nothing if it has that already or if it makes no sense for it. */
const changes: Readonly<Record<DefenceId, (messenger: Messenger) => Change | undefined>> = {
  // The service then cannot know groups: it would see who sends to them (F-signal-sealed-1).
  'sealed-sender': ({ path, sealedTo, sender }) =>
    path === 'internet' && sealedTo === 'ends' && sender === 'shown'
      ? { sender: 'sealed', groups: 'pairwise' }
      : undefined,
  'no-receipts': ({ receipts }) => (receipts ? { receipts: false } : undefined),
  'no-presence': ({ presence, presenceShown }) =>
    presence && presenceShown ? { presenceShown: false } : undefined,
  // A service that reads the words knows their length; a mixnet's packets are of one size anyway.
  padding: ({ path, sealedTo, padding }) =>
    path === 'internet' && sealedTo === 'ends' && padding.kind !== 'block'
      ? { padding: { kind: 'block', bytes: PADDED_TO } }
      : undefined,
  vpn: ({ path, route }) =>
    path === 'sms' || goesThrough(route, 'vpn') ? undefined : { route: along(route, 'vpn') },
  tor: ({ path, route }) =>
    path !== 'internet' || goesThrough(route, 'tor') ? undefined : { route: along(route, 'tor') },
  batching: ({ path, batch }) =>
    path === 'internet' && batch === 0 ? { batch: BATCH } : undefined,
  // Where the service reads along it can tell what says nothing; a mixnet has its own.
  cover: ({ path, sealedTo, cover }) =>
    path === 'internet' && sealedTo === 'ends' && cover === 0 ? { cover: COVER } : undefined,
  'no-contact-upload': ({ contacts }) =>
    contacts === 'uploaded' ? { contacts: 'none' } : undefined,
  'no-location': ({ positioning }) => (positioning ? { positioning: false } : undefined),
  'encrypted-backup': ({ backup }) => (backup === 'open' ? { backup: 'sealed' } : undefined),
  'no-push-metadata': ({ path, push }) =>
    path === 'internet' && push !== 'none' ? { push: 'none' } : undefined,
  disappearing: ({ path, keeps }) =>
    path !== 'sms' && keeps === 'for-good' ? { keeps: KEPT } : undefined,
  'new-number': ({ renumbered }) => (renumbered ? undefined : { renumbered: true }),
  'no-bot': ({ bots }) => (bots ? { bots: false } : undefined),
};

/** The messenger with these switched on. Those that do not apply to it change nothing. */
export function defend(messenger: Messenger, on: ReadonlySet<DefenceId>): Messenger {
  let defended = messenger;
  for (const id of defenceIds) {
    if (on.has(id)) defended = { ...defended, ...changes[id](defended) };
  }
  return defended;
}

/** Whether switching it on changes this messenger at all. */
export function appliesTo(messenger: Messenger, id: DefenceId): boolean {
  return changes[id](messenger) !== undefined;
}
