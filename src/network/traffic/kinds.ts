/** What a phone can hand to a service, as numbers for whole worlds. */
export const stanzaKinds = [
  'message',
  'delivered',
  'read',
  'online',
  'offline',
  'media-up',
  'media-down',
] as const;
export type StanzaKindName = (typeof stanzaKinds)[number];
/** Index into {@link stanzaKinds}. */
export type StanzaKind = number;

export const MESSAGE: StanzaKind = stanzaKinds.indexOf('message');
export const DELIVERED: StanzaKind = stanzaKinds.indexOf('delivered');
export const READ: StanzaKind = stanzaKinds.indexOf('read');
export const ONLINE: StanzaKind = stanzaKinds.indexOf('online');
export const OFFLINE: StanzaKind = stanzaKinds.indexOf('offline');
export const MEDIA_UP: StanzaKind = stanzaKinds.indexOf('media-up');
export const MEDIA_DOWN: StanzaKind = stanzaKinds.indexOf('media-down');
