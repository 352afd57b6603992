/**
 * A page without scripts: its head, its policy, and a style sheet with the tokens of the site's theme
 * and its fonts, so that what is read and printed looks like the rest.
 */
import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { escaped } from '../src/surfaces/text/escaped.ts';

/** Nothing but pictures, one style sheet and the fonts of this host; no script, no connection. */
export const staticPolicy =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const theme = readFileSync(new URL('../src/ui/theme.css', import.meta.url), 'utf8');

/** The declarations of the theme's block for a selector. */
function tokens(selector: string): string {
  const start = theme.indexOf(`\n${selector} {`);
  const end = theme.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Error(`the theme has no block for ${selector}`);
  return theme.slice(theme.indexOf('{', start) + 1, end);
}

/** Of the built site's fonts those of a kind, for Latin letters. */
function fontFiles(bundle: Rolldown.OutputBundle, kind: 'next' | 'mono'): readonly string[] {
  const files = Object.keys(bundle).filter((name) =>
    new RegExp(`atkinson-hyperlegible-${kind}-latin-wght-normal.*\\.woff2$`, 'u').test(name),
  );
  if (files.length === 0) throw new Error(`the build has no font ${kind}`);
  return files;
}

/** How pages for teachers and hosts are read and printed. */
const style = readFileSync(new URL('../src/surfaces/teach/teach.css', import.meta.url), 'utf8');

/** @param bundle of the site, in which the fonts lie beside this sheet */
export function staticSheet(bundle: Rolldown.OutputBundle): string {
  const faces = (
    [
      ['next', 'Atkinson Hyperlegible Next Variable'],
      ['mono', 'Atkinson Hyperlegible Mono Variable'],
    ] as const
  ).flatMap(([kind, family]) =>
    fontFiles(bundle, kind).map(
      (file) =>
        `@font-face{font-family:'${family}';font-weight:200 800;font-display:swap;` +
        `src:url(./${file.replace(/^.*\//u, '')}) format('woff2')}`,
    ),
  );
  return [
    ...faces,
    `:root {${tokens(':root')}\n}`,
    `@media screen and (prefers-color-scheme: dark) { :root {${tokens(":root[data-theme='dark']")}\n} }`,
    '*, *::before, *::after { box-sizing: border-box; }',
    style,
  ].join('\n');
}

export interface StaticPage {
  readonly language: string;
  readonly title: string;
  /** What it is, in a sentence or two; not escaped yet. */
  readonly description: string;
  /** From the page's folder to the site's, `./` or `../`. */
  readonly root: string;
  /** File name of the style sheet, from the site's folder. */
  readonly sheet: string;
  /** HTML, escaped already. */
  readonly nav: string;
  readonly main: string;
}

/** @returns the whole file */
export function staticPage(page: StaticPage): string {
  const { language, title, description, root, sheet, nav, main } = page;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${staticPolicy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="description" content="${escaped(description)}" />
<link rel="stylesheet" href="${root}${sheet}" />
<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
<title>${title}</title>
</head>
<body>
<nav>${nav}</nav>
<main>
${main}
</main>
</body>
</html>
`;
}
