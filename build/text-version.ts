/** Writes the story as text beside the page, one file a language: the page sends readers without scripts there. */
import type { Plugin } from 'vite';
import { storyText } from '../src/surfaces/text/story-text.ts';
import { languages, list } from '../src/ui/language/list.ts';

const nameOf = (code: string): string => (code === 'en' ? 'text.html' : `text.${code}.html`);

const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.55 system-ui, sans-serif; }
img { max-width: 100%; max-height: 24rem; border: 1px solid #ccc; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figcaption, .notes { font-size: 0.9375rem; }
h2 { margin-top: 3rem; break-after: avoid; }
h3 { break-after: avoid; }
@page { margin: 18mm; }
`;

async function bodies(): Promise<ReadonlyMap<string, { title: string; body: string }>> {
  const all = new Map<string, { title: string; body: string }>();
  for (const code of languages) {
    const text = await list[code].load();
    const { story } = await text.parts.story();
    all.set(code, { title: text.page.title, body: storyText(code, text, story) });
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
      for (const [code, { title, body }] of await bodies()) {
        const source = `<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
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
