/**
 * The sources that the page stands on, each under the id of its fact, by topic. `support` says how
 * well: the original read, a part of it read, its words read as a quotation, or only reports of it.
 */
import { ofAttacks } from './sources/attacks.ts';
import { ofAuthorities } from './sources/authorities.ts';
import { ofDefences } from './sources/defences.ts';
import { ofTheDispute } from './sources/dispute.ts';
import { ofMessengers } from './sources/messengers.ts';
import type { Source } from './sources/source.ts';
import { ofStudies } from './sources/studies.ts';
import { ofWhatsApp } from './sources/whatsapp.ts';

export type { Source } from './sources/source.ts';

export const sources = {
  ...ofTheDispute,
  ...ofWhatsApp,
  ...ofMessengers,
  ...ofAuthorities,
  ...ofAttacks,
  ...ofStudies,
  ...ofDefences,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
