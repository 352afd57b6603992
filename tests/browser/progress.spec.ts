/** How far a reader is: kept on the device after they did something, found again, erased at once. */
import { scenes } from '../../src/story/index.ts';
import { progress as words } from '../../src/ui/language/en/progress.ts';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the place is found again after a reload, and erased in one go', async ({ page, clean }) => {
  void clean;
  const stored = () => page.evaluate(() => Object.keys(localStorage));
  await page.goto('/');
  await expect(page.locator('.scene-block').first()).toBeVisible();
  expect(await stored()).toEqual([]);
  await expect(page.getByRole('link', { name: words.goOn })).toHaveCount(0);

  // From scene to scene, as one reads.
  for (const { id } of scenes.slice(0, 4)) {
    await page.locator(`[id="${id}"]`).evaluate((one) => one.scrollIntoView());
    await page.waitForTimeout(150);
  }
  await expect.poll(stored).toHaveLength(1);

  await page.goto('/');
  const goOn = page.getByRole('link', { name: words.goOn });
  await expect(goOn).toBeVisible();
  expect(await goOn.getAttribute('href')).toMatch(/^#/u);
  const map = page.getByRole('navigation', { name: words.title });
  await expect(map).toContainText(words.here);
  await expect(map.getByRole('listitem')).toHaveCount(9);

  await map.getByRole('button', { name: words.erase }).click();
  await expect(map).toContainText(words.erased);
  await expect(goOn).toHaveCount(0);
  expect(await stored()).toEqual([]);
});

test('a device that keeps nothing breaks nothing', async ({ page, clean }) => {
  void clean;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(page.locator('.scene-block').first()).toBeVisible();
});
