/** What the first view costs, by the files that the built site sends. */
import { gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

test('the first view keeps its budget: bytes, fonts, requests', async ({ page, clean }) => {
  void clean;
  const sent: { readonly url: string; readonly body: Promise<Buffer> }[] = [];
  page.on('response', (response) => sent.push({ url: response.url(), body: response.body() }));
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await expect(page.locator('blockquote').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const files = sent.filter(({ url }) => !url.endsWith('.svg'));
  let [text, fonts] = [0, 0];
  for (const { url, body } of files) {
    const bytes = await body;
    if (url.endsWith('.woff2')) fonts += bytes.length;
    else text += gzipSync(bytes, { level: 9 }).length;
  }
  expect(files.length).toBeLessThanOrEqual(9);
  expect(text).toBeLessThanOrEqual(110_000);
  expect(fonts).toBeLessThanOrEqual(35_000);
  const before = sent.length;
  await page.waitForTimeout(1_500);
  expect(sent.length - before, 'after it has loaded').toBe(0);
});
