/**
 * A messenger is a value made of parts: over what it travels, and to whom its words are sealed.
 * What follows from the parts (who can read, how large, which receipts) is worked out by the
 * journey, never written here.
 */

export interface Messenger {
  readonly id: MessengerId;
  /** `sms`: through the mobile networks; `internet`: through a service's servers. */
  readonly path: 'sms' | 'internet';
  /** Who holds the key to the words: nobody needs one, the service, or the two phones alone. */
  readonly sealedTo: 'nobody' | 'service' | 'ends';
  /** Whether phones send delivery and read receipts, presence and typing. */
  readonly receipts: boolean;
  readonly presence: boolean;
}

export type MessengerId = 'sms' | 'cloud' | 'e2ee';
export const messengerIds: readonly MessengerId[] = ['sms', 'cloud', 'e2ee'];

export const messengers: Readonly<Record<MessengerId, Messenger>> = {
  sms: { id: 'sms', path: 'sms', sealedTo: 'nobody', receipts: false, presence: false },
  cloud: { id: 'cloud', path: 'internet', sealedTo: 'service', receipts: true, presence: true },
  e2ee: { id: 'e2ee', path: 'internet', sealedTo: 'ends', receipts: true, presence: true },
};
