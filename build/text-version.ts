/** Writes the story as text beside the page, one file a language: the page sends readers without scripts there. */
import type { Plugin } from 'vite';
import { storyText } from '../src/surfaces/text/story-text.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';
import { languages, list } from '../src/ui/language/list.ts';
import { shortened } from './description.ts';

const nameOf = (code: string): string => (code === 'en' ? 'text.html' : `text.${code}.html`);

const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.55 system-ui, sans-serif; color: #1d2130; overflow-wrap: break-word; }
h1 { font-size: 2.5rem; line-height: 1.1; margin-bottom: 0.5rem; }
h2 { margin-top: 3rem; padding-top: 0.75rem; border-top: 3px solid; }
h3 { margin-top: 2rem; }
h2, h3, h4 { line-height: 1.2; break-after: avoid; }
p, li { text-wrap: pretty; orphans: 2; widows: 2; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto 0.5rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figcaption, .notes, .small, small, table { font-size: 0.9375rem; color: #454a5c; }
blockquote { margin: 0.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
dt { font-weight: 700; font-size: 0.9375rem; break-after: avoid; }
dd { margin: 0 0 0.5rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; color: inherit; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; hyphens: auto; }
tr, blockquote, dd { break-inside: avoid; }
p:has(> strong:only-child) { break-after: avoid; }
small { display: block; }
sup { line-height: 0; font-size: 0.7em; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; }
  body { background: #11131a; color: #e9e7e0; }
  figcaption, .notes, .small, small, table { color: #bdbbb3; }
  th, td { border-bottom-color: #4a4d59; }
}
@page { margin: 16mm 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  h1 { font-size: 26pt; }
  h2 { margin-top: 2rem; }
  img { max-height: 150mm; width: auto; }
  nav { display: none; }
  a { color: inherit; }
}
`;

interface Told {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

async function bodies(): Promise<ReadonlyMap<string, Told>> {
  const all = new Map<string, Told>();
  for (const code of languages) {
    const text = await list[code].load();
    const { parts } = text;
    const { story } = await parts.story();
    const { checks } = await parts.checks();
    const { figures } = await parts.figures();
    const { weeks } = await parts.weeks();
    const body = storyText({ code, text, story, checks, figures, weeks });
    all.set(code, { title: text.page.title, description: shortened(text.page.lead), body });
  }
  return all;
}

/** The ways from one language's text to the others' and to the page. */
function links(own: string): string {
  const others = languages
    .filter((code) => code !== own)
    .map(
      (code) =>
        `<a href="./${nameOf(code)}" lang="${code}" hreflang="${code}">${list[code].name}</a>`,
    );
  return `<p><a href="./">Who Sees What</a> · ${others.join(' · ')}</p>`;
}

export function textVersion(): Plugin {
  return {
    name: 'text-version',
    apply: 'build',
    async generateBundle() {
      const sheet = this.emitFile({ type: 'asset', name: 'text.css', source: style.trim() });
      for (const [code, { title, description, body }] of await bodies()) {
        const source = `<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="description" content="${escaped(description)}" />
<link rel="stylesheet" href="./${this.getFileName(sheet)}" />
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<title>${title}</title>
</head>
<body>
<nav>${links(code)}</nav>
<main>
${body}
</main>
</body>
</html>
`;
        this.emitFile({ type: 'asset', fileName: nameOf(code), source });
      }
    },
  };
}
