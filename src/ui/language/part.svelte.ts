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

interface Loading {
  readonly language: Language;
  readonly done: Promise<void>;
}

/** @param name as `parts` of the catalogue has it */
export function lazyWords<K extends PartName>(name: K): LazyWords<Parts[K]> {
  return lazily(name, async (language) => {
    const { parts } = await list[language].load();
    const fetchFile = parts[name] as () => Promise<Readonly<Record<K, Parts[K]>>>;
    return fetchFile();
  });
}

/**
 * @param name by which the file exports its words
 * @param fetchFile the whole file: words of their own would be taken for a promise where one is called `then`
 */
export function lazily<K extends string, T>(
  name: K,
  fetchFile: (language: Language) => Promise<Readonly<Record<K, T>>>,
): LazyWords<T> {
  let current = $state.raw<T>();
  let latest: Loading | undefined;

  function load(language: Language): Promise<void> {
    if (latest?.language === language) return latest.done;
    const own: Loading = {
      language,
      done: fetchFile(language).then(
        (file) => {
          // Overtaken: whoever waits, waits for what came after.
          if (latest !== own) return latest?.done;
          current = file[name];
          return undefined;
        },
        (error: unknown) => {
          // May be had the next time.
          if (latest === own) latest = undefined;
          throw error;
        },
      ),
    };
    latest = own;
    return own.done;
  }

  return {
    load,
    words() {
      if (current === undefined) throw new Error(`the words of “${name}” are not loaded`);
      return current;
    },
  };
}
