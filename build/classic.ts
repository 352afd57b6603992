/**
 * Builds pages of classic scripts: the chunks of a CommonJS build, each wrapped in a function that hands
 * itself in (`src/ui/classic.ts` runs them), and one script that starts the page. A module with a file
 * `….classic.ts` beside it is replaced by that.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minifySync, transformWithOxc, type Plugin, type Rolldown } from 'vite';
import type { Manifest } from '../src/ui/classic.ts';

const root = resolve(import.meta.dirname, '..');
const PRELOAD = '\0vite/preload-helper.js';
const WORKER = '\0classic-worker:';
/** What a dynamic import becomes in a CommonJS build. */
const later = /Promise\.resolve\(\)\.then\(\(\)=>require\(`?["'`]\.\/([^"'`]+)["'`]\)\)/gu;

/** What such a build asks of the bundler, beside the plugin. */
export const classicOutput = (input: string): Rolldown.RolldownOptions => ({
  input: { main: input },
  output: {
    format: 'cjs',
    exports: 'named',
    dynamicImportInCjs: false,
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
  },
  checks: { emptyImportMeta: false },
});

export interface Built {
  readonly manifest: Manifest;
  /** Chunk names with the script that hands each in. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, string>;
  /** Chunks that the page requires at once, what is required before what requires it. */
  readonly first: readonly string[];
  /** Chunks that are asked for later, by the module that each is of. */
  readonly later: ReadonlyMap<string, string>;
  /** Name of the chunk that starts the page. */
  readonly entry: string;
}

export const hashed = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8);

async function runtime(): Promise<string> {
  const file = resolve(root, 'src/ui/classic.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  return code.replace('export function classic', 'function classic').replace(/export \{\};?/u, '');
}

/** The script that makes `chunk`: what runs the others. */
export async function starter(manifest: Manifest, base: string): Promise<string> {
  const text = `var chunk=(()=>{${await runtime()};return classic(${JSON.stringify(manifest)},${base})})();`;
  return minifySync('starter.js', text, { compress: true, mangle: true }).code;
}

function wrapped(name: string, { code, dynamicImports }: Rolldown.OutputChunk): string {
  let found = 0;
  const body = code
    .replace(/\/\/# sourceMappingURL=.*\s*$/u, '')
    .replace(later, (_, file: string) => {
      found += 1;
      return `require.later(${JSON.stringify(file.split('/').at(-1))})`;
    })
    .replaceAll(/require\(([`"'])\.\/(?:[^`"']*\/)?([^`"'/]+)\1\)/gu, 'require("$2")');
  if (found < new Set(dynamicImports).size || /\bimport\(/u.test(body)) {
    throw new Error(`${name}: a dynamic import was not understood`);
  }
  return `chunk(${JSON.stringify(name)},function(require,exports){${body.trim()}});\n`;
}

/** Writes into the list, for each chunk that a worker may run, what it may ask for later. */
function tellWorkers(
  listed: Manifest['chunks'][number][],
  chunks: readonly Rolldown.OutputChunk[],
  places: ReadonlyMap<string, number>,
): void {
  const seen = new Set<number>();
  const visit = (place: number): void => {
    if (seen.has(place)) return;
    seen.add(place);
    const { imports, dynamicImports } = chunks[place]!;
    const [name, needs, sheet = 0] = listed[place]!;
    const later = dynamicImports.flatMap((file) => places.get(file) ?? []);
    if (later.length > 0) listed[place] = [name, needs, sheet, later];
    for (const file of [...imports, ...dynamicImports]) {
      const next = places.get(file);
      if (next !== undefined) visit(next);
    }
  };
  chunks.forEach(({ isEntry, name }, place) => {
    if (isEntry && name === 'worker') visit(place);
  });
}

/** @param write what to make of the chunks; they are taken out of the bundle before, sheets are left in it */
export function classic(
  write: (
    built: Built,
    bundle: Rolldown.OutputBundle,
    emit: (fileName: string, source: string) => void,
  ) => void | Promise<void>,
): Plugin {
  return {
    name: 'classic',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (/\?worker&url$/u.test(source) && importer !== undefined) {
        return WORKER + resolve(dirname(importer), source.split('?')[0]!);
      }
      if (!source.startsWith('.') || importer === undefined) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const instead = found?.id.replace(/\.ts$/u, '.classic.ts');
      if (instead === undefined || instead === found?.id || !existsSync(instead)) return found;
      return importer === instead ? found : instead;
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id === PRELOAD) return 'export const __vitePreload = (load) => load();';
        if (!id.startsWith(WORKER)) return undefined;
        const file = id.slice(WORKER.length);
        const name = file.slice(root.length + 1);
        this.emitFile({ type: 'chunk', id: file, name: 'worker' });
        return `export default ${JSON.stringify(name)};`;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const nameOf = (file: string): string => file.split('/').at(-1)!;
        const places = new Map(chunks.map(({ fileName }, place) => [fileName, place]));
        const sheets = new Map<string, string>();
        const scripts = new Map<string, string>();
        const entries: Record<string, string> = {};
        let start: Rolldown.OutputChunk | undefined;
        const listed = chunks.map((part): Manifest['chunks'][number] => {
          const name = nameOf(part.fileName);
          scripts.set(name, wrapped(name, part));
          if (part.isEntry && part.facadeModuleId !== null) {
            entries[part.facadeModuleId.slice(root.length + 1)] = name;
            if (part.name !== 'worker') start = part;
          }
          const needs = part.imports.flatMap((file) => places.get(file) ?? []);
          const styles = [...(part.viteMetadata?.importedCss ?? [])];
          if (styles.length > 1) throw new Error(`${name} has several style sheets`);
          for (const file of styles) {
            const sheet = bundle[file];
            if (sheet?.type === 'asset') sheets.set(nameOf(file), String(sheet.source));
          }
          const [own] = styles;
          return own === undefined ? [name, needs] : [name, needs, nameOf(own)];
        });
        tellWorkers(listed, chunks, places);
        if (start === undefined) throw new Error('nothing starts the page');
        const first: string[] = [];
        const follow = (part: Rolldown.OutputChunk): void => {
          const name = nameOf(part.fileName);
          if (first.includes(name)) return;
          for (const file of part.imports) {
            const next = bundle[file];
            if (next?.type === 'chunk' && !first.includes(nameOf(next.fileName))) follow(next);
          }
          first.push(name);
        };
        follow(start);
        const later = new Map(
          chunks.flatMap(({ isDynamicEntry, facadeModuleId, fileName }) =>
            isDynamicEntry && facadeModuleId !== null
              ? [[facadeModuleId.slice(root.length + 1), nameOf(fileName)] as const]
              : [],
          ),
        );
        const { fileName } = start;
        for (const part of chunks) delete bundle[part.fileName];
        await write(
          {
            manifest: { chunks: listed, entries },
            scripts,
            sheets,
            first,
            later,
            entry: nameOf(fileName),
          },
          bundle,
          (name, source) => this.emitFile({ type: 'asset', fileName: name, source }),
        );
      },
    },
  };
}
