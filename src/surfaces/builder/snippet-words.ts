/** What a snippet says of a scene, in the language that the figure is to have, whatever the page's is. */
import { numbersIn, wordsOf, type Scene } from '../../story/index.ts';
import { list, type Language } from '../../ui/language/list.ts';
import { tell } from '../../ui/language/story.ts';

export interface SnippetWords {
  /** Of the scene. */
  readonly scene: string;
  /** Of the frame. */
  readonly title: string;
  /** The picture in words. */
  readonly alt: string;
  /** Whose figure it is, what of it is real, under which licence. */
  readonly caption: string;
}

/** @throws Error if the words did not arrive */
export async function snippetWords(scene: Scene, language: Language): Promise<SnippetWords> {
  const { page, parts } = await list[language].load();
  const [{ story }, { builder }] = await Promise.all([parts.story(), parts.builder()]);
  const told = wordsOf(story, scene);
  const numbers = numbersIn((value) => new Intl.NumberFormat(language).format(value));
  return {
    scene: told.title,
    title: builder.interactive(told.title),
    alt: tell(told.alt, numbers),
    caption: `${page.title}. ${page.simulated} ${page.licence}`,
  };
}
