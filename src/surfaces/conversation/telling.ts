/** Puts the values of records into the reader's words. */
import type { PlaceSeen } from '../../observers/index.ts';
import { conversation } from '../../ui/language/conversation.svelte.ts';

/** A place as the area that it is. */
export function placeName({ area, id }: PlaceSeen): string {
  const { areas } = conversation().seen;
  const key =
    area === 'town' || area === 'cell' ? (area === 'town' ? 'town' : id) : `${area}-${id}`;
  return key in areas ? areas[key as keyof typeof areas] : key;
}

/** Accounts and subscribers as they stand in the records: numbers stay numbers. */
export function subjectName(id: string): string {
  return conversation().seen.subjects[id] ?? id;
}

/** A network as the reader knows it, an address as it is. */
export function networkText(id: string): string {
  return conversation().seen.networks[id] ?? id;
}
