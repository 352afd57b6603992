/** The messengers compared. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page, query = '') {
  await page.goto(`/?scene=messengers-compared${query}`);
  const section = page.locator('#messengers');
  await expect(section.locator('.stance').first()).toBeVisible({ timeout: 30_000 });
  return section;
}

test('each cell says on what it stands; more messengers can be asked for', async ({
  page,
  clean,
}) => {
  void clean;
  await page.setViewportSize({ width: 1366, height: 900 });
  const section = await open(page);
  await expect(section.getByRole('columnheader')).toHaveCount(7);
  const row = section.getByRole('row', { name: /^Words sealed to the ends/ });
  await expect(row.getByRole('cell').nth(0)).toContainText('The operator can read the words.');
  await row
    .getByRole('button', { name: /^Source/ })
    .nth(1)
    .click();
  await expect(row).toContainText('Telegram FAQ');
  await section.getByRole('button', { name: 'More messengers' }).click();
  await expect(section.getByRole('columnheader')).toHaveCount(12);
  await expect(page).toHaveURL(/rivals=all/);
});

test('where there is no room, property by property', async ({ page, clean }) => {
  void clean;
  await page.setViewportSize({ width: 320, height: 800 });
  const section = await open(page, '&lang=de');
  await section.getByText('Was eine Behörde bekommt').click();
  await expect(section.getByText('Kontodaten; mit stärkeren Mitteln')).toBeVisible();
});

for (const theme of ['light', 'dark'])
  for (const width of [320, 1366])
    test(`axe finds nothing, nothing scrolls sideways: ${theme}, ${width} px`, async ({
      page,
      clean,
    }) => {
      void clean;
      await page.setViewportSize({ width, height: 900 });
      await open(page, `&theme=${theme}&rivals=all`);
      await expectSound(page, 'rivals', '#messengers');
    });
