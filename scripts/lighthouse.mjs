/**
 * `npm run lighthouse`: what Lighthouse says of the built site (mobile preset: a slow phone on a slow network,
 * simulated), each page several times and the median of each figure. Needs a build and a Chromium.
 *
 * Lighthouse is fetched when it is asked for and is no dependency: it asks for a newer Node than the rest, weighs
 * more than all else together, and nothing that must pass needs it.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const ROUNDS = 3;
const pages = {
  'the story': '',
  'a scene by link': '?scene=who-is-close',
  slides: 'present/?deck=25',
  'a figure': 'embed/?scene=two-sentences&lang=en',
  'as text': 'text.html',
  'for teachers': 'teach/',
  'for editors': 'embed/guide.html',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** By Lighthouse's names. */
const times = {
  'largest-contentful-paint': 'LCP, s',
  'total-blocking-time': 'TBT, ms',
  'cumulative-layout-shift': 'CLS',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = findBrowser();
if (browser === undefined) throw new Error('No Chromium was found; CHROME_PATH can name one.');
const { module } = await runnerImport(`${root}tests/browser/hosted.ts`, {
  root,
  configFile: false,
});
const site = await module.hosted(`${root}dist`, '/', true);

const run = promisify(execFile);
/** What one run says of a page. It reports nothing to anybody; meanwhile this process serves the site. */
async function report(address) {
  const flags = ['--quiet', '--output=json', '--no-enable-error-reporting'];
  const chrome = '--chrome-flags=--headless=new --no-sandbox';
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, address, ...flags, chrome], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(stdout);
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, path] of Object.entries(pages)) {
  const reports = [];
  for (let round = 0; round < ROUNDS; round += 1) reports.push(await report(site.address + path));
  const row = {};
  for (const category of categories)
    row[category] = Math.round(100 * median(reports.map((r) => r.categories[category].score)));
  for (const [audit, title] of Object.entries(times)) {
    const value = median(reports.map((r) => r.audits[audit].numericValue));
    row[title] = title.endsWith(', s') ? (value / 1000).toFixed(1) : Number(value.toFixed(3));
  }
  // Each as it comes: all of them take minutes.
  console.table({ [name]: row });
  for (const category of categories.slice(1))
    for (const { id, weight } of reports[0].categories[category].auditRefs)
      if (weight > 0 && reports[0].audits[id].score === 0)
        console.log(`  ${id}: ${reports[0].audits[id].title}`);
}
await site.close();
