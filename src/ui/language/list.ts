/**
 * Every language that there is: its own name for itself, and where its words are. English comes with
 * the page, the others when they are asked for. A language is a folder beside this file and a line
 * in it; `messages.ts` says what the folder must hold.
 */
import { en } from './en/index.ts';
import type { Messages } from './messages.ts';

interface Entry {
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

export const list = {
  en: { name: 'English', load: () => Promise.resolve(en) },
  de: { name: 'Deutsch', load: () => import('./de/index.ts').then((folder) => folder.de) },
} as const satisfies Record<string, Entry>;

export type Language = keyof typeof list;
export const languages = Object.keys(list) as [Language, ...Language[]];
