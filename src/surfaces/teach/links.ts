/** Links of the pages for teachers: all relative to their folder, so that the site may stand anywhere. */
import { ONE_FILE } from './file-name.ts';
import type { Inline } from './document.ts';
import type { Material } from './material.ts';
import type { DeckName, Language } from '../../ui/state.ts';

/** A scene of the story, to scroll to. */
export const inStory = (scene: string, language: Language): string =>
  `../?${new URLSearchParams({ scene, lang: language }).toString()}`;

/** A scene as a slide; without one, the first. */
export const asSlide = (deck: DeckName, language: Language, scene?: string): string =>
  `../present/?${new URLSearchParams({
    deck,
    ...(scene === undefined ? {} : { scene }),
    lang: language,
  }).toString()}`;

/** The ten questions before and after. */
export const tenQuestions = (language: Language): string => `../?lang=${language}#inventory`;

/** The one file that holds everything, to be kept; nothing where a build has none. */
export function oneFileLink({ oneFile, lessons: { kits } }: Material): Inline | undefined {
  if (oneFile === undefined) return undefined;
  return { to: `../${ONE_FILE}`, text: kits.oneFile.link(oneFile), download: true };
}
