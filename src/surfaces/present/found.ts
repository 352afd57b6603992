/** Which slides a teacher means: by number, or by words of their titles. */

/** As far as a slide is looked at. */
export interface Named {
  /** Its number in the lesson; nothing outside it. */
  readonly number: number | undefined;
  /** Of its chapter. */
  readonly of: string;
  readonly title: string;
}

/** Without capitals and accents: nobody types them before a class. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A whole number as it is typed, with or without spaces around it. */
export const isNumber = (query: string): boolean => /^\s*\d+\s*$/u.test(query);

/**
 * All where nothing is asked; else those of this number, or whose title has all the words; where no
 * title has, those whose chapter has the others.
 */
export function found<T extends Named>(query: string, slides: readonly T[]): readonly T[] {
  if (isNumber(query)) return slides.filter(({ number }) => number === Number(query));
  const asked = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const having = (text: (slide: T) => string) =>
    slides.filter((slide) => asked.every((word) => plain(text(slide)).includes(word)));
  const byTitle = having(({ title }) => title);
  return byTitle.length > 0 ? byTitle : having(({ title, of }) => `${title} ${of}`);
}
