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
  readonly weeks: Parts['weeks'];
  readonly matrix: Parts['figures']['matrix'];
  /** As the language writes numbers. */
  readonly number: (value: number) => string;
  /** A sentence with its numbers in it. */
  readonly say: (told: Told) => string;
}

/** Loads every word that the pages of a language need. */
export async function materialIn(language: Language): Promise<Material> {
  const text = await list[language].load();
  const { parts } = text;
  const [{ lessons }, { story }, { notes }, { inventory }, { weeks }, { figures }] =
    await Promise.all([
      parts.lessons(),
      parts.story(),
      parts.notes(),
      parts.inventory(),
      parts.weeks(),
      parts.figures(),
    ]);
  const format = new Intl.NumberFormat(language);
  const number = (value: number): string => format.format(value);
  const numbers = numbersIn(number);
  return {
    language,
    text,
    lessons,
    story,
    notes,
    inventory,
    weeks,
    matrix: figures.matrix,
    number,
    say: (told) => tell(told, numbers),
  };
}
