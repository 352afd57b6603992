/**
 * The language of the page. English comes with the page, other catalogues are loaded when asked
 * for; switching keeps everything else as it is. Numbers, dates and plurals come from `Intl`.
 */
import { en } from './en/index.ts';
import { languages, list, type Language } from './list.ts';
import type { Messages } from './messages.ts';

/** Every language's own name for itself. */
export const languageNames = Object.fromEntries(
  languages.map((code) => [code, list[code].name]),
) as Record<Language, string>;

/** Scripts that run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

let current = $state<Language>('en');
let messages = $state.raw<Messages>(en);
let asking = 0;

/** The words of the current language; read it inside a component and it follows the switch. */
export const words = (): Messages => messages;
export const language = (): Language => current;

/** Loads a language and switches to it, with `lang` and `dir` of the page. */
export async function setLanguage(next: Language): Promise<void> {
  const asked = ++asking;
  const loaded = await list[next].load();
  // Overtaken by a later choice.
  if (asked !== asking) return;
  messages = loaded;
  current = next;
  document.documentElement.lang = next;
  const script = new Intl.Locale(next).maximize().script ?? '';
  document.documentElement.dir = rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/** The reader's first language that there is a catalogue for, else English. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const base = tag.toLowerCase().split('-')[0];
    const known = languages.find((name) => name === base);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** Clock time of the invented town (its clock is UTC, so that every reader sees the same). */
export function clock(time: number, withSeconds = true): string {
  return new Intl.DateTimeFormat(current === 'en' ? 'en-GB' : current, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
  }).format(time);
}

/** A whole number, grouped as the language does. */
export const number = (value: number): string => new Intl.NumberFormat(current).format(value);
