/** A part of the catalogue that is loaded with what shows it, not before. */
import { list, type Language } from './list.ts';
import type { PartName, Parts } from './messages.ts';

export interface LazyWords<T> {
  /** Loads the part; the language before stays until it is there. Of two calls the later counts. */
  readonly load: (language: Language) => Promise<void>;
  /**
   * Read it inside a component and it follows the switch of language.
   * @throws Error before the first `load` has come to its end
   */
  readonly words: () => T;
}

/** @param name as `parts` of the catalogue has it */
export function lazyWords<K extends PartName>(name: K): LazyWords<Parts[K]> {
  let current = $state.raw<Parts[K]>();
  let asking = 0;
  return {
    async load(language) {
      const asked = ++asking;
      const { parts } = await list[language].load();
      const fetchFile = parts[name] as () => Promise<Readonly<Record<K, Parts[K]>>>;
      const file = await fetchFile();
      if (asked === asking) current = file[name];
    },
    words() {
      if (current === undefined) throw new Error(`the words of “${name}” are not loaded`);
      return current;
    },
  };
}
