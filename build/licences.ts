/** Writes the licences of all that is shipped beside it, as those licences ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

const root = new URL('../', import.meta.url);
const fonts = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/atkinson-hyperlegible-mono',
];

/** The licence texts of the program, its fonts and every package in the chunks of a build. */
export function licenceTexts(bundle: Rolldown.OutputBundle): string {
  const packages = new Set(fonts);
  for (const part of Object.values(bundle)) {
    if (part.type !== 'chunk') continue;
    for (const id of Object.keys(part.modules)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1];
      if (name !== undefined) packages.add(name);
    }
  }
  const notices = [...packages].sort().map((name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    if (file === undefined) throw new Error(`${name} comes without a licence text`);
    return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
  });
  const own = readFileSync(new URL('LICENSE', root), 'utf8').trim();
  return [`Who Sees What\n\n${own}\n`, ...notices].join(`\n${'-'.repeat(72)}\n\n`);
}

export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts(bundle) });
    },
  };
}
