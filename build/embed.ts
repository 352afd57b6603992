/** Writes the page of the embed: what starts it in one classic script, the rest as chunks beside it. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { classic, hashed, starter } from './classic.ts';
import { policy } from './policy.ts';

const page = new URL('../embed/index.html', import.meta.url);
const moduleScript = /\n\s*<script type="module" src="[^"]+"><\/script>/u;

/** The page with the given head, and without the script that serves while one works on it. */
function htmlOf(head: readonly string[]): string {
  const text = readFileSync(page, 'utf8');
  if (!moduleScript.test(text)) throw new Error('embed/index.html has lost its script');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy({ workers: "'self' blob:" })}" />`;
  return text
    .replace(moduleScript, '')
    .replace('<head>', `<head>\n    ${meta}`)
    .replace('</head>', `  ${head.join('\n    ')}\n  </head>`);
}

export function embedPage(): Plugin {
  return classic(async (built, bundle, emit) => {
    const { manifest, scripts, sheets, first, entry } = built;
    const firstSheets = manifest.chunks.flatMap(([name, , sheet]) =>
      sheet !== undefined && first.includes(name) ? [sheet] : [],
    );
    // What is in the first script and sheet need not be fetched.
    const left = {
      ...manifest,
      chunks: manifest.chunks.map(([name, needs, sheet]) =>
        sheet === undefined || firstSheets.includes(sheet)
          ? ([name, needs] as const)
          : ([name, needs, sheet] as const),
      ),
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
