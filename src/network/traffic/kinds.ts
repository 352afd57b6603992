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
