/** A scene's words as they are read: in the page's language, with the numbers of the town in them. */
import { numbersIn, wordsOf, type Scene } from '../../story/index.ts';
import { number } from '../../ui/language/language.svelte.ts';
import { story } from '../../ui/language/story.svelte.ts';
import { tell, type SceneWords, type Told } from '../../ui/language/story.ts';

export interface ToldScene {
  readonly words: SceneWords;
  readonly say: (told: Told) => string;
  /** Options with their labels, in the order of the keys. */
  readonly labels: (
    options: Readonly<Record<string, Told>>,
    keys: readonly string[],
  ) => readonly { readonly key: string; readonly label: string }[];
}

/** Read it inside a component and it follows the language. */
export function toldScene(scene: Scene): ToldScene {
  const numbers = numbersIn(number);
  // The last digits of a number stay on the line of the dots before them (U+2060).
  const say = (told: Told) => tell(told, numbers).replaceAll(/…(?=\d)/gu, '…\u2060');
  return {
    words: wordsOf(story(), scene),
    say,
    labels: (options, keys) => keys.map((key) => ({ key, label: say(options[key] ?? key) })),
  };
}
