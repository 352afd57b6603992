/** Where the pages for teachers begin and the one file lies, seen from the story. */
import type { Language } from '../../ui/state.ts';
import { fileName, ONE_FILE } from './file-name.ts';

export const teachersPage = (language: Language): string | undefined =>
  `./teach/${fileName('index', language)}`;

/** Story and slides in one file. Every build of the site has it; while one works on the page it is not there. */
export const oneFile: string | undefined = import.meta.env.DEV ? undefined : `./${ONE_FILE}`;
