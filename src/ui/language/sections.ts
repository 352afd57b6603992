/**
 * A large part of the catalogue, section by section: each figure loads those that it shows, and reads them
 * as if the whole were there.
 */
import { list, type Language } from './list.ts';
import type { SectionedName, Sections } from './messages.ts';
import { lazily, type LazyWords } from './part.svelte.ts';

type SectionOf<K extends SectionedName> = keyof Sections[K] & string;

export interface LazySections<K extends SectionedName> {
  /** Loads these sections; all, if none is named. The language before stays until each is there. */
  readonly load: (language: Language, ...wanted: readonly SectionOf<K>[]) => Promise<void>;
  /**
   * Read it inside a component and it follows the switch of language.
   * Reading a section that was not loaded throws an Error.
   */
  readonly words: () => Sections[K];
}

/** @param name as `sections` of the catalogue has it */
export function lazySections<K extends SectionedName>(name: K): LazySections<K> {
  const sections = new Map<string, LazyWords<unknown>>();
  const sectionOf = (section: string): LazyWords<unknown> => {
    const known = sections.get(section);
    if (known !== undefined) return known;
    const made = lazily(section, async (language) => {
      const { sections: all } = await list[language].load();
      const files: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> =
        all[name];
      const fetchFile = files[section];
      if (fetchFile === undefined) throw new Error(`there are no words “${section}”`);
      return fetchFile();
    });
    sections.set(section, made);
    return made;
  };
  const whole = new Proxy({} as Sections[K], {
    get: (_, section) => sectionOf(String(section)).words(),
  });
  return {
    async load(language, ...wanted) {
      const all = Object.keys((await list[language].load()).sections[name]);
      const named: readonly string[] = wanted.length === 0 ? all : wanted;
      await Promise.all(named.map((section) => sectionOf(section).load(language)));
    },
    words: () => whole,
  };
}
