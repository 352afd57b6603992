/** What the pages for teachers are made of, in one language. */
import { numbersIn } from '../../story/index.ts';
import type { Messages, Parts } from '../../ui/language/messages.ts';
import type { Language } from '../../ui/state.ts';
import { list } from '../../ui/language/list.ts';
import { tell, type Told } from '../../ui/language/story.ts';

export interface Material {
  readonly language: Language;
  readonly text: Messages;
  readonly lessons: Parts['lessons'];
  readonly story: Parts['story'];
  readonly notes: Parts['notes'];
  readonly inventory: Parts['inventory'];
  /** A sentence with its numbers in it. */
  readonly say: (told: Told) => string;
}

/** Loads every word that the pages of a language need. */
export async function materialIn(language: Language): Promise<Material> {
  const text = await list[language].load();
  const { parts } = text;
  const [{ lessons }, { story }, { notes }, { inventory }] = await Promise.all([
    parts.lessons(),
    parts.story(),
    parts.notes(),
    parts.inventory(),
  ]);
  const numbers = numbersIn((value) => new Intl.NumberFormat(language).format(value));
  return { language, text, lessons, story, notes, inventory, say: (told) => tell(told, numbers) };
}
