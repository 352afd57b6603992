/**
 * `npm run lighthouse`: what Lighthouse says of the built site (mobile preset: a slow phone on a slow network,
 * simulated), each page several times and the median of each figure. Needs a build and a Chromium.
 *
 * Lighthouse is fetched when it is asked for and is no dependency: it asks for a newer Node than the rest, weighs
 * more than all else together, and nothing that must pass needs it.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
if (browser === undefined) throw new Error('No Chromium was found: npm run setup -- --browser');
const { module } = await runnerImport(`${root}tests/browser/hosted.ts`, {
  root,
  configFile: false,
});
const site = await module.hosted(`${root}dist`, '/', true);

/** What one run says of a page. The browser is on its own, and reports nothing to anybody. */
function report(address) {
  const flags = ['--quiet', '--output=json', '--no-enable-error-reporting'];
  const chrome = '--chrome-flags=--headless=new --no-sandbox';
  const json = execFileSync('npx', ['--yes', LIGHTHOUSE, address, ...flags, chrome], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(json);
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const table = {};
const failed = new Map();
for (const [name, path] of Object.entries(pages)) {
  const reports = Array.from({ length: ROUNDS }, () => report(site.address + path));
  const row = {};
  for (const category of categories)
    row[category] = Math.round(100 * median(reports.map((r) => r.categories[category].score)));
  for (const [audit, title] of Object.entries(times)) {
    const value = median(reports.map((r) => r.audits[audit].numericValue));
    row[title] = title.endsWith(', s') ? (value / 1000).toFixed(1) : Number(value.toFixed(3));
  }
  table[name] = row;
  for (const category of categories.slice(1))
    for (const { id, weight } of reports[0].categories[category].auditRefs)
      if (weight > 0 && reports[0].audits[id].score === 0)
        failed.set(`${name}: ${id}`, reports[0].audits[id].title);
}
await site.close();
console.table(table);
for (const [where, what] of failed) console.log(`${where}  ${what}`);
