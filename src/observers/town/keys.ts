/** Numbers as keys of a log's columns, and what they stand for. 0 is none everywhere. */
import { presences, recordKinds, type NetworkSeen, type Party, type RecordKind } from '../log.ts';
import type { PlaceSeen } from '../chat-log.ts';
import { stanzaKinds, type Messenger } from '../../network/index.ts';
import { lacks, type Absences } from './view.ts';
import type { Directory } from './directory.ts';

export const DAY = 86_400_000;
/** More days than a log can have. */
const DAYS = 64;
/** More lines than a world has. */
const LINES = 2 ** 24;

export const kindCode = (kind: RecordKind): number => recordKinds.indexOf(kind);

/** Codes of record kinds by kinds of stanza. */
export const kindOfStanza: readonly number[] = stanzaKinds.map((kind) => kindCode(kind));

/** The kind of stanza that a message is. */
export const messageStanza: number = stanzaKinds.indexOf('message');

/** Codes of presence by kinds of stanza: 0 for those that say nothing of it. */
export const presenceOfStanza: readonly number[] = stanzaKinds.map((kind) =>
  kind === 'online' || kind === 'offline' ? presences.indexOf(kind) : 0,
);

/** A line on a day: servers know it by an address that may be another one tomorrow. */
export function addressKey(line: number, time: number): number {
  return (line + 1) * DAYS + Math.floor(time / DAY);
}
export function addressSeen(directory: Directory, key: number): NetworkSeen {
  const line = Math.floor(key / DAYS) - 1;
  return { id: directory.address(line, key % DAYS), type: directory.line(line).type };
}

/** A phone on a Wi-Fi. */
export function stationKey(phone: number, line: number): number {
  return phone * LINES + line;
}
export function stationSeen(directory: Directory, key: number): string {
  return directory.station(Math.floor(key / LINES), key % LINES);
}

/** All that an IP address says of a place (F-wa-location: city and country). */
export const TOWN_KEY = 1;
export const cellKey = (cell: number): number => 2 * (cell + 1);
export const siteKey = (line: number): number => 2 * (line + 1) + 1;

/** Why servers have no place of a phone, if they have none: a VPN or Tor stands before it. */
export function placeBehind({ route }: Messenger): Absences {
  return route === 'direct' ? {} : lacks('behind-relay', 'place');
}

/** @param area what this observer takes the place of a line for */
export function placeSeen(directory: Directory, area: 'wifi' | 'line', key: number): PlaceSeen {
  if (key === TOWN_KEY) return { area: 'town', id: 'town' };
  const index = Math.floor(key / 2) - 1;
  if (key % 2 === 0) return { area: 'cell', id: directory.tower(index) };
  const line = directory.line(index);
  return { area, id: line.place ?? line.id };
}

/** Somebody by what an observer calls them, with a name if it knows one. */
export function party(id: string, name: string | undefined): Party {
  return name === undefined ? { id } : { id, name };
}

export function groupSeen(directory: Directory, group: number): Party {
  return { id: directory.groupId(group) };
}

/** A watcher's `text` as a key: 0 too for a message of which the world has only the length. */
export function wordsKey(directory: Directory, text: number): number {
  return text !== 0 && directory.words(text - 1) !== undefined ? text : 0;
}

/** Words by such a key. */
export function wordsSeen(directory: Directory, key: number): string {
  return directory.words(key - 1) ?? '';
}
