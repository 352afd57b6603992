/**
 * A language for tests: English with accents, two fifths longer, in brackets. What stands on the page
 * without brackets is in no catalogue; what does not fit will not fit in Finnish either.
 */

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [
    letter,
    [...'áƀçđéƒğĥíĵķłɱñóþɋŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŔŠŤÚṼŴẊÝŽ'][i] ?? letter,
  ]),
);

export const OPEN = '⟦';
export const CLOSE = '⟧';

/** What is in brackets already keeps its length: only plain letters count. */
export function pseudoText(text: string): string {
  const letters = text.match(/[a-z]/giu)?.length ?? 0;
  const more = Math.ceil(letters * 0.4);
  // In words, so that it breaks where text breaks.
  const filler = 'łóñğ '
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trim();
  const accented = text.replace(/[a-z]/giu, (letter) => accents[letter] ?? letter);
  return `${OPEN}${accented}${filler === '' ? '' : ` ${filler}`}${CLOSE}`;
}

/** The same of everything in a catalogue; messages with parameters, and parts that load, stay so. */
export function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    const ask = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => {
      const said = ask(...given);
      return said instanceof Promise ? said.then(pseudo) : pseudo(said);
    };
  }
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
  return value;
}
