/** After the first visit the whole site works without a network, one version at a time. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { finishSite } from '../../build/finish.ts';
import { siteFiles } from '../../build/site-files.ts';
import { keptFiles } from '../../build/offline.ts';
import { ONE_FILE } from '../../src/surfaces/teach/file-name.ts';
import { chapterIds, scenes } from '../../src/story/index.ts';
import { hosted, type Hosted } from './hosted.ts';

const dist = 'dist';
/** One scene of each chapter. */
const firsts = chapterIds.map(
  (chapter) => scenes.find((scene) => scene.chapter === chapter)?.id ?? '',
);

const test = base.extend<{ site: Hosted; folder: string; complaints: string[] }>({
  folder: async ({ baseURL }, use) => {
    void baseURL;
    const folder = mkdtempSync(join(tmpdir(), 'who-sees-what-'));
    cpSync(dist, folder, { recursive: true });
    finishSite(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({ folder }, use) => {
    const site = await hosted(folder, '/a/b/');
    await use(site);
    await site.close();
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Pictures of the text are made after a build, and not for this test.
      if (message.type() === 'error' && !message.location().url.includes('/static/'))
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    await use(complaints);
    expect(complaints).toEqual([]);
  },
});

/** The worker has kept everything, and answers for this page: one that answers for none gives way at once. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while ((await navigator.serviceWorker.getRegistration()) === undefined)
      await new Promise((later) => setTimeout(later, 100));
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((later) => setTimeout(later, 100));
  });
}

async function withoutNetwork(context: BrowserContext, site: Hosted): Promise<void> {
  await context.setOffline(true);
  site.asked();
}

test('every chapter, the slides and the pages open without a network', async ({
  page,
  context,
  site,
  complaints,
}) => {
  void complaints;
  await page.goto(site.address);
  await kept(page);
  await withoutNetwork(context, site);
  await page.reload();
  await expect(page.locator('blockquote').first()).toBeVisible();
  for (const id of firsts) {
    await page.goto(`${site.address}?scene=${id}`);
    const figure = page.locator(`#${id} [data-part]:not(.waiting)`).first();
    await expect(figure, id).toBeVisible();
  }
  await page.goto(`${site.address}present/?deck=10`);
  await expect(page.locator('main')).toBeVisible();
  for (const path of [
    'teach/10.html',
    'teach/50.de.html',
    'text.html',
    'text.de.html',
    'teach/index.html',
  ]) {
    await page.goto(site.address + path);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await page.goto(`${site.address}?lang=de`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  // The browser itself looks whether there is a new version.
  const asked = site.asked().filter((path) => !path.endsWith('/service-worker.js'));
  expect(asked, 'asked of the host').toEqual([]);
  // The file for a stick is not kept: whoever asks for it keeps the page that they are on.
  await page.goto(`${site.address}teach/25.html`);
  await page.getByRole('link', { name: /USB/u }).click();
  await expect(page).toHaveURL(`${site.address}teach/25.html`);
  await expect(page.locator('h1')).toBeVisible();
});

test('what is kept is the whole site; the page itself sends nothing for it', async ({
  page,
  site,
  folder,
  complaints,
}) => {
  void complaints;
  await page.goto(site.address);
  await kept(page);
  const stored = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url);
  });
  const files = Object.keys(keptFiles(siteFiles(folder)));
  expect(files.length).toBeGreaterThan(50);
  expect(files).not.toContain(ONE_FILE);
  expect(new Set(stored)).toEqual(
    new Set([...files.map((path) => site.address + path), `${site.address}?files`]),
  );
  // By the browser's own record, from which the page counts: nothing of what is kept was asked by it.
  const own = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(own.filter((url) => /teach|text|present|service-worker/u.test(url))).toEqual([]);
  expect(own.length).toBeLessThan(files.length / 4);
});

test('a new version takes over when the old one is closed, whole', async ({
  page,
  context,
  site,
  folder,
  complaints,
}) => {
  void complaints;
  const next = mkdtempSync(join(tmpdir(), 'who-sees-what-'));
  cpSync(folder, next, { recursive: true });
  const text = readFileSync(join(next, 'text.html'), 'utf8');
  writeFileSync(join(next, 'text.html'), text.replace('<h1>', '<h1 id="second">'));
  finishSite(next);

  await page.goto(`${site.address}text.html`);
  await page.goto(site.address);
  await kept(page);
  site.asked();
  site.replace(next);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const waiting = () => registration?.waiting != null;
    while (!waiting()) await new Promise((later) => setTimeout(later, 100));
  });
  // Of the new version only what changed is fetched.
  const asked = site.asked().filter((path) => !path.endsWith('/service-worker.js'));
  expect(asked).toEqual(['/a/b/text.html']);
  // The page that stands is the old one, and stays so.
  const other = await context.newPage();
  await other.goto(`${site.address}text.html`);
  await expect(other.locator('#second')).toHaveCount(0);
  await other.close();
  await page.goto('about:blank');
  await expect(async () => {
    await page.goto(`${site.address}text.html`);
    await expect(page.locator('#second')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('#second')).toHaveCount(1);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  rmSync(next, { recursive: true, force: true });
});

test('a file that is not as listed leaves the version before as it is', async ({
  page,
  context,
  site,
  folder,
}) => {
  await page.goto(site.address);
  await kept(page);
  const broken = mkdtempSync(join(tmpdir(), 'who-sees-what-'));
  cpSync(folder, broken, { recursive: true });
  writeFileSync(join(broken, 'text.html'), readFileSync(join(broken, 'text.html'), 'utf8') + '\n');
  finishSite(broken);
  // Halfway through a deployment: the list is new, the file is not.
  cpSync(join(folder, 'text.html'), join(broken, 'text.html'));
  site.replace(broken);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const installing = registration?.installing;
    if (installing != null)
      await new Promise<void>((done) =>
        installing.addEventListener('statechange', () => done(), { once: true }),
      );
  });
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await context.setOffline(true);
  await page.goto(`${site.address}text.html`);
  await expect(page.locator('h1')).toBeVisible();
  rmSync(broken, { recursive: true, force: true });
});

test('in a frame nothing is kept', async ({ page, site }) => {
  await page.goto(`${site.address}licences.txt`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, site.address);
  await expect(page.frameLocator('iframe').locator('h1').first()).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
