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
  /** How large the one file is that holds everything, “1.8 MB”; nothing where there is none to lead to. */
  readonly oneFile: string | undefined;
  /** As the language writes numbers. */
  readonly number: (value: number) => string;
  /** A sentence with its numbers in it. */
  readonly say: (told: Told) => string;
}

/**
 * Loads every word that the pages of a language need.
 * @param bytes of the one file that holds everything, if it is beside the pages
 */
export async function materialIn(language: Language, bytes?: number): Promise<Material> {
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
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return {
    language,
    text,
    lessons,
    story,
    notes,
    inventory,
    weeks,
    matrix: figures.matrix,
    oneFile: bytes === undefined ? undefined : size.format(bytes / 1e6),
    number,
    say: (told) => tell(told, numbers),
  };
}
