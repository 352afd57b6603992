/**
 * A log in columns: ten records and ten million are the same type, it goes to and from a worker
 * without being copied, and whoever reads it never touches an object per record.
 *
 * A log has just the columns that its observer has. What it cannot see is not there, neither as a
 * value nor as a gap: `data` lacks the column and `absent` says why. Within a column that it has, a
 * code of 0 says that this record has no such value (a receipt has no group, a network no name).
 */
import type { Absence, PlaceSeen } from './chat-log.ts';

/** Every column that some observer has, in the order in which they are shown. */
export const columnNames = [
  'time',
  'subject',
  'peer',
  'group',
  'kind',
  'direction',
  'size',
  'app',
  'network',
  'place',
  'device',
  'presence',
  'text',
] as const;
export type LogColumn = (typeof columnNames)[number];

/** What a record is about; its code is its index, 0 is none. */
export const recordKinds = [
  '',
  // Handed to the service for somebody.
  'message',
  'delivered',
  'read',
  'typing',
  'paused',
  // Said to the service about oneself.
  'online',
  'offline',
  // Pictures and recordings: handed in and fetched apart from the message that points to them.
  'media-up',
  'media-down',
  // Packets between a phone and a server, of whatever is in them.
  'traffic',
  'push',
  'backup',
  // What an account is, as its service or its parent company has it on file.
  'registered',
  'last-seen',
  'contact',
  'member',
  'daily',
  'business',
] as const;
export type RecordKind = Exclude<(typeof recordKinds)[number], ''>;

export const directions = ['', 'up', 'down'] as const;
export const apps = ['', 'service', 'push', 'mix'] as const;
export const presences = ['', 'online', 'offline', 'typing', 'paused'] as const;

/** Somebody as this observer names them: a number, an account, a token, a subscriber, an address. */
export interface Party {
  /** The same somebody has the same id in every log of the same kind of observer. */
  readonly id: string;
  /** A person's name, where this observer knows it. */
  readonly name?: string;
}

/** A network as this observer names it: an address to servers, a line or SIM to providers. */
export interface NetworkSeen {
  readonly id: string;
  /** `relay`: the address of a VPN or of Tor, which many share and public lists name. */
  readonly type: 'wifi' | 'mobile' | 'relay' | 'unknown';
}

/** What the codes of a log stand for. Index 0 of each is a filler that no record points to. */
export interface Dictionaries {
  /** Of `subject` and `peer` alike. */
  readonly party: readonly Party[];
  readonly group: readonly Party[];
  readonly network: readonly NetworkSeen[];
  readonly place: readonly PlaceSeen[];
  readonly device: readonly string[];
  /** Words, only where they really leak. */
  readonly text: readonly string[];
}

/** Why a log of a whole world lacks a column: as in a chat, or for a reason of its own. */
export type LogAbsence =
  | Absence
  /** Whoever has it on file says that they keep no such record. */
  | 'not-kept'
  /** Whoever has it says that they do not hand it on to this observer. */
  | 'not-shared'
  /** The sender is written inside, where only the recipient can open it. */
  | 'sender-sealed'
  /** Lost among others on the way through a mixnet. */
  | 'mixed'
  /** This service has nothing of the kind for an authority. */
  | 'not-offered'
  /** The order does not ask for it. */
  | 'not-ordered'
  /** This messenger knows nobody by a phone number. */
  | 'no-number'
  /** The app keeps it from other people: a setting. */
  | 'hidden-by-setting'
  /** Sealed in a tunnel to a VPN or to Tor. */
  | 'in-tunnel'
  /** Servers see the address of a VPN or of Tor, which is nobody's place. */
  | 'behind-relay'
  /** No phone hands in its address book. */
  | 'not-uploaded'
  /** The backup is sealed with a key of its owner. */
  | 'backup-sealed'
  /** It is no member of the group any more. */
  | 'put-out'
  /** The phones settle groups among themselves: what passes is addressed to one person each. */
  | 'among-phones';

/** Columns by name; all as long as `time`. */
export interface LogData {
  /** ms since the log's `origin`, ascending. A log spans at most 49 days. */
  readonly time: Uint32Array;
  /** Codes into `dictionaries.party`. */
  readonly subject?: Uint32Array;
  readonly peer?: Uint32Array;
  readonly group?: Uint32Array;
  /** Codes into {@link recordKinds}. */
  readonly kind?: Uint8Array;
  /** Codes into {@link directions}. */
  readonly direction?: Uint8Array;
  /** Bytes, of what this observer can measure. */
  readonly size?: Uint32Array;
  /** Codes into {@link apps}. */
  readonly app?: Uint8Array;
  readonly network?: Uint32Array;
  readonly place?: Uint32Array;
  readonly device?: Uint32Array;
  /** Codes into {@link presences}. */
  readonly presence?: Uint8Array;
  readonly text?: Uint32Array;
}

export interface Log {
  /** Who wrote it: an id of an observer. */
  readonly observer: string;
  /** ms since the epoch of time 0: a midnight of the town's clock, which is UTC. */
  readonly origin: number;
  /** ms from `origin` to the end of what was watched, whether or not anything was seen. */
  readonly span: number;
  /** Number of records. A record's id is its row, from 0. */
  readonly length: number;
  readonly data: LogData;
  readonly absent: Readonly<Partial<Record<LogColumn, LogAbsence>>>;
  readonly dictionaries: Dictionaries;
}

/** The columns that a log has, in order. */
export function columnsIn(log: Log): LogColumn[] {
  return columnNames.filter((name) => log.data[name] !== undefined);
}
