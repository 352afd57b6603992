/** The words of one chapter: a frame shows one scene, and need not fetch the whole story for it. */
import type { ChapterId } from '../../story/index.ts';
import type { ChapterWords } from '../../ui/language/story.ts';
import type { Language } from '../../ui/state.ts';

/** Each exports its chapter and nothing else. */
const files = import.meta.glob<Record<string, ChapterWords>>('../../ui/language/*/story/0*.ts');

/** @throws Error if it did not arrive */
export async function loadChapter(language: Language, chapter: ChapterId): Promise<ChapterWords> {
  const ending = new RegExp(`/${language}/story/\\d+-${chapter}\\.ts$`, 'u');
  const [, load] = Object.entries(files).find(([path]) => ending.test(path)) ?? [];
  const [words] = Object.values((await load?.()) ?? {});
  if (words === undefined) throw new Error(`no words for the chapter “${chapter}”`);
  return words;
}
