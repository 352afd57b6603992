/**
 * Records and logs. A log has just the columns that its observer has: what cannot be seen is not
 * there, neither as a value nor as a gap. Only the ends of a chat, and whoever the words really
 * leak to, have the column `text`.
 */
import type { MessageKind } from '../network/index.ts';

/** Every column that some observer has, with its unit. */
export interface Columns {
  /** ms since the epoch. */
  time: number;
  /**
   * Who it is about, as this observer names them: the account or number that sent it; to a network,
   * the subscriber of the line or SIM; to the push service, the token of the app that it wakes.
   */
  subject: string;
  /** The account or number that it is for. */
  peer: string;
  kind: MessageKind | 'push' | 'traffic';
  /** As seen from the phone on this side: `up` leaves it, `down` goes to it. */
  direction: 'up' | 'down';
  /**
   * Bytes, of what this observer can measure: IP packets with headers for networks, the stanza for
   * service and ends, the wake-up for the push service, user data octets for SMS carriers.
   */
  size: number;
  /** Whose server the traffic goes to or comes from, or whose app a push wakes. */
  app: 'service' | 'push';
  /** IP address (to servers), line or SIM (to providers), Wi-Fi (to who runs it). */
  network: string;
  /** Where, as finely as this observer has it. */
  place: PlaceSeen;
  /** Model; on Wi-Fi the address that the phone goes by there. Empty where a line hides it. */
  device: string;
  presence: 'online' | 'offline' | 'typing' | 'paused';
  /** The words. Empty in records that are about no message, or one that could not be opened. */
  text: string;
}
export type ColumnName = keyof Columns;

/** A place as an area, never a pin: the town, a mobile cell, the reach of a Wi-Fi, a line's house. */
export interface PlaceSeen {
  readonly area: 'town' | 'cell' | 'wifi' | 'line';
  readonly id: string;
}

/** Columns that not every record of a log fills; all else is always there. */
type Sparse = 'presence' | 'peer' | 'text' | 'device';

interface Row {
  /** `<observer>-<journey>-<number of the hop>`: stable for the same events. */
  readonly id: string;
  /** The journey that left the record: lets a reader go from a row to the way it came. */
  readonly journey: string;
}

/**
 * A record with the columns `C`. With none named, a record of any observer: only the time is sure
 * to be there.
 */
export type LogRecord<C extends ColumnName = ColumnName> = ColumnName extends C
  ? Row & { readonly time: number } & { readonly [K in ColumnName]?: Columns[K] }
  : Row & { readonly [K in Exclude<C, Sparse>]: Columns[K] } & {
      readonly [K in Extract<C, Sparse>]?: Columns[K];
    };

/** Why an observer lacks a column, or cannot open a layer. The words for it stand in the catalogues. */
export type Absence =
  /** Closed to all but the two phones. */
  | 'sealed-to-ends'
  /** Closed to all but phone and server: the transport channel. */
  | 'sealed-in-channel'
  /** Altered on the way, or opened once already: no key opens it any more. */
  | 'refused'
  /** That part of the way lies elsewhere. */
  | 'elsewhere'
  /** The app of a chat partner does not show it. */
  | 'not-shown'
  /** Nothing of the kind passes here. */
  | 'not-carried'
  /** It would be the same in every record. */
  | 'same-throughout'
  /** This messenger does not pass this observer at all. */
  | 'not-on-the-way';

export interface ChatLog<C extends ColumnName = ColumnName> {
  readonly observer: string;
  readonly columns: readonly C[];
  readonly absent: Readonly<Partial<Record<ColumnName, Absence>>>;
  readonly records: readonly LogRecord<C>[];
}
