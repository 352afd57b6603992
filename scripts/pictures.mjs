/**
 * `npm run pictures`: after a build, takes each scene's figure from the built site as still pictures, in
 * every language, light and dark, into `dist/static`: for readers without scripts, for paper, and for
 * whoever puts one into a page of theirs.
 *
 * `<scene>.<lang>.png`, `<scene>.<lang>.dark.png`: 1200 pixels wide. `<scene>.<lang>.svg`, and
 * `<scene>.<lang>.2.svg` and so on: where a figure offers itself as one. `pictures.json` lists them all.
 * `SITE` in the environment, as for the build: the pages and oEmbed files then name them.
 * Scenes to take may be named: `npm run pictures -- sixty-digits garbled`; the others stay as they are.
 *
 * Needs a Chromium (`npm test` installs one). Exit code 1 without one, or if a figure does not come.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';
import { publishSite } from './publish.mjs';
import { open, still, vectors, widthOf } from './pictures/still.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/static`;
const list = `${folder}/pictures.json`;
/** Of a picture. */
const PIXELS = 1200;
/** Taken at a time. */
const PAGES = 2;

if (!existsSync(`${root}dist/index.html`)) {
  console.error('No pictures: the site is not built (npm run build).');
  process.exit(1);
}
const load = async (path) =>
  (await runnerImport(`${root}src/${path}`, { root, configFile: false, logLevel: 'error' })).module;
const { scenes, wordsOf, numbersIn } = await load('story/index.ts');
const { languages } = await load('ui/language/list.ts');
const { tell } = await load('ui/language/story.ts');

const named = process.argv.slice(2);
const unknown = named.filter((name) => !scenes.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`No such scene: ${unknown.join(', ')}`);
  process.exit(1);
}
const asked = scenes.filter(({ id }) => named.length === 0 || named.includes(id));

/** Each scene's picture in words, by language. */
const said = new Map();
for (const lang of languages) {
  const { story } = await load(`ui/language/${lang}/story/index.ts`);
  const numbers = numbersIn((value) => new Intl.NumberFormat(lang).format(value));
  for (const scene of scenes)
    said.set(`${scene.id}.${lang}`, tell(wordsOf(story, scene).alt, numbers));
}

let browser;
try {
  const executablePath = findBrowser();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
} catch (error) {
  console.error(`No pictures: a Chromium is needed (npm test installs one).\n${error.message}`);
  process.exit(1);
}
const site = await preview({ root, preview: { port: 4189 }, logLevel: 'error' });
const address = site.resolvedUrls?.local[0];
mkdirSync(folder, { recursive: true });

/** Takes one scene in one language; @returns its entries in the list */
async function take(page, scene, lang) {
  const { id, figure } = scene;
  const name = `${id}.${lang}`;
  const alt = said.get(name);
  await open(page, `${address}?scene=${id}&lang=${lang}`, scene);
  const drawn = (await vectors(page, id)).map(({ path, alt: about }, i) => {
    const file = i === 0 ? `${name}.svg` : `${name}.${i + 1}.svg`;
    copyFileSync(path, `${folder}/${file}`);
    const [, width, height] =
      /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/u.exec(readFileSync(path, 'utf8')) ??
      [];
    const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
    return { scene: id, lang, theme: 'light', file, ...size, alt: about };
  });
  const { png, height } = await still(page, scene);
  const taken = Object.entries(png).map(([theme, bytes]) => {
    const file = theme === 'light' ? `${name}.png` : `${name}.${theme}.png`;
    writeFileSync(`${folder}/${file}`, bytes);
    const scale = PIXELS / widthOf(figure);
    return { scene: id, lang, theme, file, width: PIXELS, height: Math.round(height * scale), alt };
  });
  return [...taken, ...drawn];
}

const waiting = languages.flatMap((lang) => asked.map((scene) => ({ scene, lang })));
const all = waiting.length;
const taken = new Map();
let failed = 0;
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { scene, lang } = next;
    const { id, figure } = scene;
    const begun = performance.now();
    // A page of its own: none has another's memory or styles.
    const page = await browser.newPage({
      deviceScaleFactor: PIXELS / widthOf(figure),
      reducedMotion: 'reduce',
    });
    try {
      taken.set(`${id}.${lang}`, await take(page, scene, lang));
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${taken.size + failed}/${all} ${id}, ${lang} (${seconds} s)`);
    } catch (error) {
      failed += 1;
      console.error(`${id}, ${lang}: ${error.message}`);
    }
    await page.close();
  }
}
await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
await site.close();

/** Those of an earlier run that were not asked for stay. */
const before = existsSync(list) && named.length > 0 ? JSON.parse(readFileSync(list, 'utf8')) : [];
const pictures = languages.flatMap((lang) =>
  scenes.flatMap(
    ({ id }) =>
      taken.get(`${id}.${lang}`) ??
      before.filter((entry) => entry.scene === id && entry.lang === lang),
  ),
);
const { withPictures } = await load('surfaces/text/with-pictures.ts');
for (const page of ['text.html', ...languages.map((lang) => `text.${lang}.html`)]) {
  const path = `${root}dist/${page}`;
  if (existsSync(path)) writeFileSync(path, withPictures(readFileSync(path, 'utf8'), pictures));
}
writeFileSync(list, `${JSON.stringify(pictures, null, 2)}\n`);
console.log(await publishSite(root));
// What is kept for when there is no network has changed.
const { finishSite } = await load('../build/finish.ts');
finishSite(`${root}dist`);
console.log(`${pictures.length} pictures listed in dist/static/pictures.json`);
process.exit(failed === 0 ? 0 : 1);
