/** The words of the figures that stand alone, in the page's language: each loads its own. */
import { lazySections } from './sections.ts';

export const { load: loadFigures, words: figures } = lazySections('figures');
