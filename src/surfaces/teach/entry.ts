/** Where the pages for teachers begin, seen from the story. */
import type { Language } from '../../ui/state.ts';
import { fileName } from './file-name.ts';

export const teachersPage = (language: Language): string | undefined =>
  `./teach/${fileName('index', language)}`;
