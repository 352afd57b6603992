/** The words of the story in the page's language: loaded when it is read, not before. */
import type { Language } from '../state.ts';
import type { Story } from './story.ts';

let current = $state.raw<Story>();

/** Loads the words; the language before stays until they are there. */
export async function loadStory(language: Language): Promise<void> {
  current = await load(language);
}

async function load(language: Language): Promise<Story> {
  switch (language) {
    // German is not there yet: English stands in for it.
    case 'de':
    default:
      return (await import('./en/story/index.ts')).story;
  }
}

/**
 * @throws Error before {@link loadStory} has come to its end
 */
export function story(): Story {
  if (current === undefined) throw new Error('the words of the story are not loaded');
  return current;
}
