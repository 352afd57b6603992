/** Without scripts, and on paper: the story is told all the same. */
import { scenes } from '../../src/story/index.ts';
import { expect, test } from './page.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one is led to the story in words, with every scene', async ({ page, clean }) => {
    void clean;
    await page.goto('/');
    await expect(page).toHaveURL(/\/text\.html$/);
    await expect(page.locator('section')).toHaveCount(scenes.length);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wer kann was sehen?');
    await expect(page.locator('section')).toHaveCount(scenes.length);
  });

  test('every figure is told in words, and every picture that it has is there', async ({
    page,
    clean,
  }) => {
    void clean;
    for (const name of ['/text.html', '/text.de.html']) {
      await page.goto(name);
      const figures = await page.locator('figure[data-picture]').all();
      expect(figures.length).toBeGreaterThan(15);
      for (const figure of figures) {
        await expect(figure.locator('figcaption')).toHaveText(/\S{4}/u);
        // There are none before `npm run pictures`.
        for (const image of await figure.locator('img').all()) {
          const { src, width } = await image.evaluate((one) => ({
            src: one.getAttribute('src') ?? '',
            width: one.getAttribute('width'),
          }));
          expect(src).toContain((await figure.getAttribute('data-picture')) ?? '-');
          const answer = await page.request.get(new URL(src, page.url()).href);
          expect(answer.headers()['content-type'], src).toBe('image/png');
          // Its width is written into the first of its chunks.
          expect(String((await answer.body()).readUInt32BE(16)), src).toBe(width);
        }
      }
    }
  });
});

test('it prints: several pages, nothing cut at the side', async ({ page }) => {
  await page.goto('/text.html');
  await page.emulateMedia({ media: 'print' });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(pages.length).toBeGreaterThan(4);
});
