/**
 * What runs the chunks of a classic build: scripts without `type="module"`, so that they start where
 * modules may not (a sandboxed frame whose host sends no CORS header, a file opened from a disk). Each
 * chunk hands in a function under its name; it is run when it is first required.
 *
 * One function and no imports: its own text starts the workers too.
 */

type Exports = Record<string, unknown>;
type Require = ((name: string) => Exports) & {
  /** Fetches what is missing, then requires it. */
  readonly later: (name: string) => Promise<Exports>;
};
export type Factory = (require: Require, exports: Exports) => void;

export interface Manifest {
  /**
   * Chunks: what each requires at once (by its place in this list), its style sheet or `0`, and, of those that
   * a worker may run, what each may ask for later.
   */
  readonly chunks: readonly (readonly [
    name: string,
    needs: readonly number[],
    sheet?: string | 0,
    later?: readonly number[],
  ])[];
  /** What starts a page or a worker, by the names that the source gives them. */
  readonly entries: Readonly<Record<string, string>>;
}

export interface Classic {
  /** A chunk hands itself in. */
  (name: string, factory: Factory): void;
  readonly require: Require;
  /** @returns a worker that runs an entry, or nothing where there may be none */
  readonly startWorker: (entry: string) => Promise<Worker | undefined>;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** @param base address of the folder of the chunks, ending in a slash */
export function classic(manifest: Manifest, base: string): Classic {
  const factories = new Map<string, Factory>();
  const done = new Map<string, Exports>();
  const fetched = new Map<string, Promise<unknown>>();
  const places = new Map(manifest.chunks.map(([name], place) => [name, place]));
  const global = globalThis as {
    trustedTypes?: TrustedTypes;
    importScripts?: (url: string) => void;
  };

  // Own files, and workers made here of chunks that are there already: nothing else is run.
  const made = new Set<string>();
  const ownOnly = (url: string): string => {
    if (!url.startsWith(base) && !made.has(url))
      throw new TypeError('not one of the page’s own files');
    return url;
  };
  const policy = global.trustedTypes?.createPolicy('app-url', { createScriptURL: ownOnly });
  const trusted = (url: string): string => policy?.createScriptURL(url) ?? ownOnly(url);

  /** A chunk and all that it requires, whether it is there or not. */
  function closure(name: string, found = new Set<string>()): Set<string> {
    if (found.has(name)) return found;
    found.add(name);
    const [, needs] = manifest.chunks[places.get(name) ?? -1] ?? [];
    for (const need of needs ?? []) closure(manifest.chunks[need]![0], found);
    return found;
  }

  /** @returns when the element has loaded; one that failed may be asked for again */
  function added(file: string, make: () => HTMLElement): Promise<unknown> {
    let arrival = fetched.get(file);
    if (arrival === undefined) {
      arrival = new Promise((resolve, reject) => {
        const element = make();
        element.onload = resolve;
        element.onerror = () => {
          fetched.delete(file);
          element.remove();
          reject(new Error(`${file} did not arrive`));
        };
        document.head.append(element);
      });
      fetched.set(file, arrival);
    }
    return arrival;
  }

  function fetchScript(name: string): unknown {
    if (factories.has(name)) return undefined;
    if (global.importScripts !== undefined) return global.importScripts(trusted(base + name));
    return added(name, () => {
      const script = document.createElement('script');
      script.src = trusted(base + name);
      return script;
    });
  }

  function fetchSheet(name: string): unknown {
    const sheet = manifest.chunks[places.get(name) ?? -1]?.[2];
    if (sheet === undefined || sheet === 0 || global.importScripts !== undefined) return undefined;
    return added(sheet, () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = base + sheet;
      return link;
    });
  }

  const require = ((name: string): Exports => {
    const before = done.get(name);
    if (before !== undefined) return before;
    const factory = factories.get(name);
    if (factory === undefined) throw new Error(`${name} is not there`);
    const exports: Exports = {};
    done.set(name, exports);
    factory(require, exports);
    return exports;
  }) as Require;

  const later = async (name: string): Promise<Exports> => {
    const names = [...closure(name)];
    await Promise.all([...names.map(fetchScript), ...names.map(fetchSheet)]);
    return require(name);
  };

  /** Adds what may be asked for later, as far as it is here already: where nothing can be fetched, all of it. */
  function withLater(names: Set<string>): Set<string> {
    for (const name of names) {
      const [, , , later = []] = manifest.chunks[places.get(name) ?? -1] ?? [];
      for (const place of later) {
        const [next] = manifest.chunks[place]!;
        const all = closure(next);
        if ([...all].every((one) => factories.has(one))) for (const one of all) names.add(one);
      }
    }
    return names;
  }

  /** The text of a worker: this function, and the chunks that the entry requires, as they are here. */
  async function startWorker(entry: string): Promise<Worker | undefined> {
    const name = manifest.entries[entry];
    if (name === undefined) return undefined;
    try {
      await Promise.all([...closure(name)].map(fetchScript));
      const names = [...withLater(closure(name))];
      const text = [
        `const chunk = (${String(classic)})(${JSON.stringify(manifest)}, ${JSON.stringify(base)});\n`,
        ...names.map((one) => `chunk(${JSON.stringify(one)}, ${String(factories.get(one))});\n`),
        `chunk.require(${JSON.stringify(name)});\n`,
      ];
      const url = URL.createObjectURL(new Blob(text, { type: 'text/javascript' }));
      made.add(url);
      return new Worker(trusted(url));
    } catch {
      return undefined;
    }
  }

  return Object.assign((name: string, factory: Factory) => void factories.set(name, factory), {
    require: Object.assign(require, { later }),
    startWorker,
  });
}
