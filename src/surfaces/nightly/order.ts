/** What is asked for and what comes back: the records of one day, as a service could write them. */
import type { TownMessenger } from '../../ui/state.ts';
import type { Weeks } from '../../ui/language/weeks.ts';

export interface NightOrder {
  /** From 1; none: that of the day with the most words. */
  readonly night: number | undefined;
  readonly messenger: TownMessenger;
  /** The words that people of the story write: their lengths are part of its world. */
  readonly words: Weeks['story'];
}

/** What stands in the place of the words. */
export type Content =
  /** The record is about no words: a receipt, presence, a request. */
  | { readonly kind: 'none' }
  /** The bytes that passed, really sealed, as hexadecimal digits. */
  | { readonly kind: 'sealed'; readonly hex: string }
  /** The words themselves: whoever writes this file has the key, or none is needed. */
  | { readonly kind: 'words'; readonly text: string }
  /** Only the length is known: of this message there are no words, so nothing was sealed. */
  | { readonly kind: 'length' }
  /** The bytes of this messenger are wrapped once more; that is not built. */
  | { readonly kind: 'wrapped' };

export interface NightField {
  readonly name: string;
  /** Unit or form. */
  readonly unit: string;
}

/** The file as a table; `rows` and `contents` are of one length. */
export interface NightFile {
  /** As observers are written. */
  readonly observer: string;
  readonly night: number;
  /** How many there are to choose from. */
  readonly nights: number;
  /** The day, ms since the epoch, half-open. */
  readonly from: number;
  readonly until: number;
  readonly fields: readonly NightField[];
  /** `null`: the record has no such value. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly contents: readonly Content[];
}

export type NightAnswer =
  | { readonly ticket: number; readonly file: NightFile }
  | { readonly ticket: number; readonly failed: true };
