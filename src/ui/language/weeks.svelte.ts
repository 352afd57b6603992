/** The catalogue of the four weeks in the page's language: loaded when the figure is, not before. */
import type { Language } from '../state.ts';
import type { Weeks } from './weeks.ts';

let current = $state.raw<Weeks>();

/** Loads the catalogue; the one before stays until it is there. */
export async function loadWeeks(language: Language): Promise<void> {
  current = await load(language);
}

async function load(language: Language): Promise<Weeks> {
  switch (language) {
    case 'de':
      return (await import('./de/weeks/index.ts')).weeks;
    default:
      return (await import('./en/weeks/index.ts')).weeks;
  }
}

/**
 * @throws Error before {@link loadWeeks} has come to its end
 */
export function weeks(): Weeks {
  if (current === undefined) throw new Error('the words of the four weeks are not loaded');
  return current;
}
