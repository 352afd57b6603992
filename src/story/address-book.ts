/**
 * The address book, which is in no log of messages: who gets to see it, by how the messenger finds
 * one's contacts, and what they say they keep and share of it. The same three levels as of a column.
 */
import type { TownMessenger } from '../ui/state.ts';
import type { LevelKind, Levels } from './levels.ts';
import { inferred, said } from './levels.ts';

/** What becomes of the address book with a messenger: as the network has it. */
export type AddressBook = 'uploaded' | 'private' | 'none';

const none = inferred('not-applicable');
const unknown = inferred('unknown');

/** Whoever has the phone has what is on it. */
const onThePhone: Levels = { see: inferred('yes'), keep: none, share: none };

/** Services to which the phone hands the numbers. */
const uploadedTo: Readonly<Partial<Record<TownMessenger, Levels>>> = {
  e2ee: {
    see: said('yes', ['F-wa-contacts'], { asOf: '2026-07' }),
    keep: said('yes', ['F-wa-three-levels', 'F-wa-contacts'], { asOf: '2026-07' }),
    share: said('no', ['F-wa-three-levels'], { asOf: '2026' }),
  },
  cloud: { see: inferred('yes'), keep: unknown, share: unknown },
};

/** Of a warrant, in the USA: contacts from the address book, and who has the person in theirs. */
const onWarrant: Levels = {
  see: said('yes', ['F-fbi-whatsapp', 'F-wa-law-1'], { region: 'us', asOf: '2020-11' }),
  keep: none,
  share: none,
};

/** On what it rests that the service learns nothing of it. */
export const keptFromService = {
  private: ['F-signal-contacts'],
  none: ['F-threema'],
} as const;

/**
 * @param book what becomes of it, defences included
 * @returns `undefined` for whoever does not get to see it
 */
export function addressBookLevels(
  kind: LevelKind,
  messenger: TownMessenger,
  book: AddressBook,
): Levels | undefined {
  if (kind === 'end' || kind === 'unlocked-phone') return onThePhone;
  if (kind === 'malware') return { ...onThePhone, see: said('yes', ['F-nso']) };
  if (book !== 'uploaded') return undefined;
  if (kind === 'service') return uploadedTo[messenger];
  return kind === 'authority-past' && messenger === 'e2ee' ? onWarrant : undefined;
}
