/** The catalogues whole: the words of the page and of every part that is loaded later. */
import { numbersIn } from '../../../src/story/index.ts';
import { list, type Language } from '../../../src/ui/language/list.ts';

/** Of a language, all that a reader can meet: the page's words and, under `parts`, the rest. */
export async function wholeCatalogue(language: Language): Promise<Record<string, unknown>> {
  // What `sections` has is in the parts.
  const { parts, sections: _, ...page } = await list[language].load();
  const loaded = await Promise.all(
    Object.entries(parts).map(
      async ([name, load]) => [name, ((await load()) as Record<string, unknown>)[name]] as const,
    ),
  );
  return { ...page, parts: Object.fromEntries(loaded) };
}

/** Every message with its path, `page.title`; a message with parameters is a function. */
export function messagesIn(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    messagesIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Given = readonly unknown[];
/** What parameters may be: numbers, names, lists of names; each as unlike the others as can be. */
const numbers: Given = [3, 17, 23, 29, 31, 37];
const names: Given = ['Mira', 'Jonas', 'Ada', 'Bruno', 'Clara', 'Dora'];
const lists: Given = names.map((name) => [name, `${String(name)}-Maria`]);
const mixed = (first: Given, then: Given): Given =>
  names.map((_, i) => (i === 0 ? first : then)[i]);

/** Ways to call a message, the likeliest first. */
export const trials: readonly Given[] = [
  numbers,
  names,
  lists,
  mixed(names, numbers),
  mixed(numbers, names),
  mixed(lists, numbers),
  mixed(numbers, lists),
  mixed(names, lists),
  // Numbers of the town, by name: what the story is told with.
  [numbersIn(String)],
];

/** @returns the sentence, or `undefined` where a message cannot be made of these */
export function sayWith(message: unknown, given: Given): string | undefined {
  try {
    const said = (message as (...given: Given) => unknown)(...given);
    return typeof said === 'string' && !/undefined|NaN|\[object/u.test(said) ? said : undefined;
  } catch {
    return undefined;
  }
}
