/** The catalogue of the four weeks in the page's language: a figure loads what it shows of it. */
import { lazySections } from './sections.ts';

export const { load: loadWeeks, words: weeks } = lazySections('weeks');
