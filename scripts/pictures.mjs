/**
 * `npm run pictures`: after a build, takes each scene's figure from the built site as a still picture,
 * in every language, into `dist/static`: for readers without scripts, and for paper. Needs a Chromium
 * (`npm test` installs one). Exit code 1 without one, or if a figure does not come.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/static`;
const SIZE = { width: 1200, height: 675 };
const load = async (path) =>
  (await runnerImport(`${root}src/${path}`, { root, configFile: false, logLevel: 'error' })).module;

const executablePath = findBrowser();
const { scenes } = await load('story/index.ts');
const { languages } = await load('ui/language/list.ts');
const site = await preview({ root, preview: { port: 4189 }, logLevel: 'error' });
const address = site.resolvedUrls?.local[0];
let browser;
try {
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
} catch (error) {
  console.error(`No pictures: a Chromium is needed (npm test installs one).\n${error.message}`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const context = await browser.newContext({
  viewport: { width: SIZE.width + 100, height: 1400 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
let failed = 0;
for (const lang of languages) {
  const page = await context.newPage();
  for (const { id } of scenes) {
    try {
      await page.goto(`${address}?scene=${id}&lang=${lang}&theme=light`);
      const stage = page.locator(`#${id} .stage`);
      await stage.locator('[data-part]:not(.waiting)').first().waitFor({ timeout: 60_000 });
      // Logs are made and drawings come to rest.
      await page.waitForFunction(
        (name) => document.querySelector(`#${name} .stage [aria-busy="true"]`) === null,
        id,
      );
      await page.waitForTimeout(1_500);
      const box = await stage.boundingBox();
      if (box === null) throw new Error('it has no size');
      await page.screenshot({
        path: `${folder}/${id}.${lang}.png`,
        fullPage: true,
        clip: {
          x: box.x,
          y: box.y + (await page.evaluate(() => scrollY)),
          width: box.width,
          height: Math.min(box.height, box.width),
        },
      });
    } catch (error) {
      failed += 1;
      console.error(`${id}, ${lang}: ${error.message}`);
    }
  }
  await page.close();
}
await browser.close();
await site.close();
console.log(`${scenes.length * languages.length - failed} pictures in dist/static`);
process.exit(failed === 0 ? 0 : 1);
