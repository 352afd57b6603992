/** How the pages for teachers are called, and the file that goes on a stick. */
import { list } from '../../ui/language/list.ts';
import type { Language } from '../../ui/state.ts';

/** Story and slides in one file, beside the site's first page. */
export const ONE_FILE = 'who-sees-what.html';

/** The name of a page in a language; that of the first language has no mark. */
export function fileName(page: string, language: Language, ending: 'html' | 'md' = 'html'): string {
  const [first] = Object.keys(list);
  return language === first ? `${page}.${ending}` : `${page}.${language}.${ending}`;
}
