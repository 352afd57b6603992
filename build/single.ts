/** Writes everything into one file that opens from a disk: scripts, styles, fonts, words, workers, licences. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ONE_FILE } from '../src/surfaces/teach/file-name.ts';
import { classic, starter } from './classic.ts';
import { licenceTexts } from './licences.ts';
import { policy } from './policy.ts';

const root = new URL('../', import.meta.url);

/** As a policy names what stands in the page itself. */
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script that may stand between its tags. */
const inTags = (script: string): string =>
  script.replace(/<(\/script|script|!--)/giu, (_, rest: string) => `\\x3c${rest}`);

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

const ownStyle =
  '.licences{white-space:pre-wrap;padding:1rem;font-size:0.8rem}.licences:not(:target){display:none}';

function htmlOf(script: string, style: string, texts: string): string {
  const icon = readFileSync(new URL('public/icon.svg', root));
  const rules = policy({
    scripts: hash(script),
    styles: hash(style),
    fonts: 'data:',
    workers: 'blob:',
  });
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${rules}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />
<title>Who Sees What</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>The figures of <strong>Who Sees What</strong> run the encryption in your own browser and need scripts.</p></noscript>
<pre id="licences" class="licences">${escaped(texts)}</pre>
<script>${script}</script>
</body>
</html>
`;
}

export function singlePage(): Plugin[] {
  let texts = '';
  const write = classic(async ({ manifest, scripts, sheets, entry }, bundle, emit) => {
    // All of it is there: no sheet is fetched, no script has an address.
    const chunks = manifest.chunks.map(
      ([name, needs, , later = []]) => [name, needs, 0, later] as const,
    );
    const script = [
      await starter({ ...manifest, chunks }, '"none:"'),
      ...scripts.values(),
      `chunk.require(${JSON.stringify(entry)});`,
    ].join('\n');
    for (const file of Object.keys(bundle)) delete bundle[file];
    emit(ONE_FILE, htmlOf(inTags(script), [...sheets.values(), ownStyle].join('\n'), texts));
  });
  // While the chunks are still there.
  const read: Plugin = {
    name: 'licences-read',
    generateBundle(_, bundle) {
      texts = licenceTexts(bundle);
    },
  };
  return [read, write];
}
