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
