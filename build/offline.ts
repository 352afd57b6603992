/** The service worker of a built site: which files it keeps, and the version that they make. */
import { readFileSync } from 'node:fs';
import { sha256, type SiteFile } from './site-files.ts';

const source = readFileSync(new URL('./offline/service-worker.js', import.meta.url), 'utf8');

export const WORKER = 'service-worker.js';

/** Files for hosts and for other people's pages, and what stands in no page of the site. */
const elsewhere =
  /^(?:embed\/|oembed\/|service-worker\.js$|_headers$|\.htaccess$|nginx\.conf$|vercel\.json$|robots\.txt$|who-sees-what\.html$|picture\.png$)/u;

/** What is kept for when there is no network, each with its hash: of the stills those that a page shows. */
export function keptFiles(files: readonly SiteFile[]): Readonly<Record<string, string>> {
  const pages = files
    .filter(({ path }) => path.endsWith('.html') && !elsewhere.test(path))
    .map(({ bytes }) => bytes.toString('utf8'));
  const shown = (path: string): boolean => pages.some((page) => page.includes(path));
  return Object.fromEntries(
    files
      .filter(({ path }) => !elsewhere.test(path) && (!path.startsWith('static/') || shown(path)))
      .map(({ path, bytes }) => [path, sha256(bytes)]),
  );
}

/** @returns the whole script */
export function serviceWorker(files: readonly SiteFile[]): string {
  const list = JSON.stringify(keptFiles(files));
  if (list.includes("'") || list.includes('\\')) throw new Error('a file’s name has a quote in it');
  return source
    .replace("JSON.parse('{}')", () => `JSON.parse('${list}')`)
    .replace("VERSION = ''", () => `VERSION = '${sha256(list + source).slice(7, 19)}'`);
}
