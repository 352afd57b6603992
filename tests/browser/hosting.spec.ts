/** The built folder at any path, with the headers that the build writes for hosts. */
import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { hostingRules, htaccess, nginx, vercel } from '../../build/hosting.ts';
import { siteFiles } from '../../build/site-files.ts';
import { hosted, type Hosted } from './hosted.ts';
import { expectSound } from './sound.ts';

const test = base.extend<{ site: Hosted; clean: void }>({
  site: async ({ baseURL }, use) => {
    void baseURL;
    const site = await hosted('dist', '/a/b/');
    await use(site);
    await site.close();
  },
  clean: async ({ page, site }, use) => {
    const wrong: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 || !response.url().startsWith(site.address))
        wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await use();
    expect(wrong).toEqual([]);
  },
});

test('a scene, the slides, a kit: all below another path, no policy broken', async ({
  page,
  site,
  clean,
}) => {
  void clean;
  await page.goto(`${site.address}?scene=who-is-close`);
  await expect(page.locator('#who-is-close [data-part]:not(.waiting)').first()).toBeVisible();
  await page.goto(`${site.address}present/?deck=10&scene=you-run-the-service`);
  await expect(page.locator('main')).toBeVisible();
  await page.goto(`${site.address}teach/10.html`);
  await page.getByRole('link', { name: 'Slide 2' }).click();
  await expect(page).toHaveURL(/\/a\/b\/present\/\?.*scene=you-run-the-service/u);
});

test('the one file runs on a host too, under its own policy', async ({ page, site, clean }) => {
  void clean;
  await page.goto(`${site.address}who-sees-what.html?scene=you-run-the-service&see=all&lang=en`);
  const scene = page.locator('#you-run-the-service');
  await scene.getByLabel('Write as Mira', { exact: true }).fill('From a host');
  await scene.getByLabel('Write as Mira', { exact: true }).press('Enter');
  await expect(scene.locator('.scene > .jonas')).toContainText('From a host');
});

test('every page is sent the policy that stands in it, and who may frame it', async ({
  request,
  site,
}) => {
  for (const { path, bytes } of siteFiles('dist')) {
    const response = await request.get(site.address + path);
    const sent = response.headers()['content-security-policy'] ?? '';
    if (!path.endsWith('.html')) continue;
    const [, own = ''] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(bytes.toString()) ?? [];
    expect(own, path).not.toBe('');
    expect(sent.startsWith(own.replaceAll('&#39;', "'")), path).toBe(true);
    expect(sent.includes("frame-ancestors 'self'"), path).toBe(path.startsWith('present/'));
    expect(sent.includes('frame-ancestors *'), path).toBe(path.startsWith('embed/'));
    expect(response.headers()['cache-control'], path).toBe('no-cache');
  }
});

test('hashed files are kept for ever, and no other', async ({ request, site }) => {
  for (const { path } of siteFiles('dist')) {
    const { 'cache-control': cache } = (await request.get(site.address + path)).headers();
    expect(cache === 'public, max-age=31536000, immutable', path).toBe(
      /^(?:embed\/)?assets\//u.test(path),
    );
  }
});

test('all hosts are told the same', () => {
  const rules = hostingRules(siteFiles('dist'));
  const apache = htaccess(rules);
  const forNginx = nginx(rules);
  const { headers } = JSON.parse(vercel(rules)) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  for (const { path, headers: named } of rules) {
    const source = path.endsWith('*') ? `${path.slice(0, -1)}(.*)` : path;
    const own = headers.find((one) => one.source === source)?.headers;
    for (const [key, value] of Object.entries(named)) {
      expect(apache).toContain(`${key} "${value}"`);
      expect(forNginx).toContain(`"${value}";`);
      expect(own).toContainEqual({ key, value });
    }
  }
  expect(readFileSync('dist/.htaccess', 'utf8')).toBe(apache);
  expect(readFileSync('dist/nginx.conf', 'utf8')).toBe(forNginx);
});

test('the page on hosting reads well', async ({ page, site, clean }) => {
  void clean;
  for (const name of ['hosting', 'hosting.de'])
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.address}${name}.html`);
      await expectSound(page, `${name}, ${width} px`);
    }
});
