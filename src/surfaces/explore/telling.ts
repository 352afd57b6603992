/** Puts the values of records into the reader's words. */
import type { ColumnName, PlaceSeen } from '../../observers/index.ts';
import { clock, number, words } from '../../ui/language/language.svelte.ts';

/** A place as the area that it is. */
export function placeName({ area, id }: PlaceSeen): string {
  const { areas } = words().seen;
  const key =
    area === 'town' || area === 'cell' ? (area === 'town' ? 'town' : id) : `${area}-${id}`;
  return key in areas ? areas[key as keyof typeof areas] : key;
}

/** Accounts and subscribers as they stand in the records: numbers stay numbers. */
export function subjectName(id: string): string {
  return words().seen.subjects[id] ?? id;
}

/** One cell of the log. */
export function cellText(column: ColumnName, value: unknown): string {
  const { kinds, directions, apps } = words().seen;
  switch (column) {
    case 'time':
      return clock(value as number);
    case 'size':
      return number(value as number);
    case 'place':
      return placeName(value as PlaceSeen);
    case 'kind':
    case 'presence':
      return kinds[value as keyof typeof kinds];
    case 'direction':
      return directions[value as keyof typeof directions];
    case 'app':
      return apps[value as keyof typeof apps];
    case 'network':
      return words().seen.networks[value as string] ?? (value as string);
    case 'subject':
    case 'peer':
    case 'device':
      return subjectName(value as string);
    case 'text':
      return value as string;
  }
}
