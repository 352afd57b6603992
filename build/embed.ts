/** Writes the page of the embed: what starts it in one classic script, the rest as chunks beside it. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { classic, hashed, starter, type Built } from './classic.ts';
import { policy } from './policy.ts';

const page = new URL('../embed/index.html', import.meta.url);
const moduleScript = /\n\s*<script type="module" src="[^"]+"><\/script>/u;

/**
 * Where a frame has no origin of its own, WebKit takes 'self' for nobody at all. Until the page's script has said
 * who its host is (`src/surfaces/embed/own-host.ts`), files of any may be run: there is nothing but its own.
 */
const ANY_HOST = 'http: https:';

/** The page with the given head, and without the script that serves while one works on it. */
function htmlOf(head: readonly string[]): string {
  const text = readFileSync(page, 'utf8');
  if (!moduleScript.test(text)) throw new Error('embed/index.html has lost its script');
  const content = policy({
    scripts: ANY_HOST,
    styles: ANY_HOST,
    images: `${ANY_HOST} data:`,
    fonts: ANY_HOST,
    workers: "'self' blob:",
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return text
    .replace(moduleScript, '')
    .replace('<head>', `<head>\n    ${meta}`)
    .replace('</head>', `  ${head.join('\n    ')}\n  </head>`);
}

/** What each figure and each worker is made of, beside what starts the page: files in `assets/`. */
function listOf({ manifest: { chunks, entries }, first, later }: Built): unknown {
  const places = new Map(chunks.map(([name], place) => [name, place]));
  const filesOf = (name: string): readonly string[] => {
    const found = new Set<string>();
    const follow = (one: string): void => {
      const [, needs = [], sheet = 0] = chunks[places.get(one) ?? -1] ?? [];
      if (found.has(one) || first.includes(one)) return;
      found.add(one);
      if (sheet !== 0) found.add(sheet);
      for (const need of needs) follow(chunks[need]![0]);
    };
    follow(name);
    return [...found];
  };
  const named = (modules: Iterable<readonly [string, string]>, pattern: RegExp) =>
    Object.fromEntries(
      [...modules].flatMap(([module, name]) => {
        const [, short] = pattern.exec(module) ?? [];
        return short === undefined ? [] : [[short, filesOf(name)]];
      }),
    );
  return {
    figures: named(later, /^src\/surfaces\/\w+\/(\w+)\.svelte$/u),
    workers: named(Object.entries(entries), /^src\/surfaces\/(\w+)\/worker\.ts$/u),
  };
}

export function embedPage(): Plugin {
  return classic(async (built, bundle, emit) => {
    const { manifest, scripts, sheets, first, entry } = built;
    const firstSheets = manifest.chunks.flatMap(([name, , sheet]) =>
      typeof sheet === 'string' && first.includes(name) ? [sheet] : [],
    );
    // What is in the first script and sheet need not be fetched.
    const left = {
      ...manifest,
      chunks: manifest.chunks.map(([name, needs, sheet = 0, later = []]) => {
        const fetched = sheet !== 0 && firstSheets.includes(sheet) ? 0 : sheet;
        return [name, needs, fetched, later] as const;
      }),
    };
    const start = [
      await starter(left, "document.currentScript.src.replace(/[^/]*$/,'')"),
      ...first.map((name) => scripts.get(name) ?? ''),
      `chunk.require(${JSON.stringify(entry)});`,
    ].join('\n');
    const style = firstSheets.map((name) => sheets.get(name) ?? '').join('\n');
    const script = `start-${hashed(start)}.js`;
    const sheet = `start-${hashed(style)}.css`;
    emit(`assets/${script}`, start);
    emit(`assets/${sheet}`, style);
    for (const [name, text] of scripts) if (!first.includes(name)) emit(`assets/${name}`, text);
    for (const name of firstSheets) delete bundle[`assets/${name}`];
    emit('figures.json', JSON.stringify(listOf(built), undefined, 1));
    emit(
      'index.html',
      htmlOf([
        `<link rel="stylesheet" href="./assets/${sheet}" />`,
        // Not deferred: it decides about the colours, and there is nothing to see before.
        `<script src="./assets/${script}"></script>`,
      ]),
    );
  });
}
