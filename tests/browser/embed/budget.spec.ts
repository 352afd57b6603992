/**
 * What a figure in an article costs, by all that the browser fetches for it: page, scripts, styles and words,
 * and what its worker is made of; gzip, without fonts.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { figureIds, scenes } from '../../../src/story/index.ts';
import { weights } from '../../../src/surfaces/builder/measured.ts';
import { settled } from '../walk/scene.ts';
import { expect, test } from './page.ts';

/** Bytes that a frame with this query sends until it has come to rest, and in how many requests. */
async function costOf(page: Page, address: string): Promise<{ bytes: number; requests: number }> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    if (protocol.startsWith('http') && !/\.(?:woff2|svg)$/u.test(pathname))
      bodies.push(response.body());
  });
  await page.goto(address);
  await expect(page.locator('.embed > footer')).toBeVisible();
  await expect(page.locator('[data-part^="figure-"] > *').first()).toBeAttached();
  // What is further down is fetched when a reader comes near it.
  await settled(page);
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(bodies);
  const bytes = files.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  return { bytes, requests: files.length };
}

for (const figure of figureIds) {
  const scene = scenes.find((one) => one.figure === figure);
  if (scene === undefined) continue;
  test(`${figure} costs no more than ${weights[figure]} kB`, async ({ article, page }) => {
    const { bytes, requests } = await costOf(page, article.embed(`scene=${scene.id}&lang=en`));
    test.info().annotations.push({
      type: 'measured',
      description: `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`,
    });
    expect(bytes / 1000).toBeLessThanOrEqual(weights[figure]);
  });
}

test('a picture costs less than 80 kB, whatever figure it is of', async ({ article, page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|css)$/u.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.route('**/static/*.png', (route) => route.fulfill({ path: 'public/picture.png' }));
  await page.goto(article.embed('scene=who-is-close&lang=en&start=poster'));
  await expect(page.getByRole('button', { name: 'Make it live' })).toBeVisible();
  await expect(page.locator('img').first()).toHaveJSProperty('complete', true);
  // Nothing that the picture needs is under way any more.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const files = await Promise.all(bodies);
  const bytes = files.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(80_000);
});
