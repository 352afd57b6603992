/** The challenge: choose, try, read why it failed, go back, win; all of it with the keyboard alone. */
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

const SLOW = { timeout: 60_000 };

test('a try says who found out and on which records, and the next can win', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=your-turn&defences=sealed-sender,no-receipts');
  const section = page.locator('[data-part="challenge"]');
  const status = section.locator('.ending');
  await expect(status).toHaveText('Not tried yet.', SLOW);
  const go = section.getByRole('button', { name: 'Try it' });

  await go.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Found out by 1 observer.', SLOW);
  const claims = section.getByRole('listitem').filter({ hasText: 'could be the source' });
  await expect(claims.first()).toContainText('Jonas could be the source.');
  await expect(claims.first()).toContainText('Rests on 49 records, from');
  const link = await claims.first().getByRole('link').getAttribute('href');
  expect(link).toContain('scene=sandbox');
  expect(link).toContain('as=backup');
  expect(link).toContain('defences=sealed-sender');

  await section.getByRole('switch', { name: 'Encrypted backup' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/encrypted-backup/u);
  await expect(status).toHaveText('Not tried yet.');
  await go.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Won:/u, SLOW);

  // What was tried stays, and one can go back to it; its verdict is still known.
  await section.getByRole('button', { name: 'Back to the try before' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/encrypted-backup/u);
  await expect(status).toHaveText('Found out by 1 observer.');
  await section.getByRole('button', { name: 'Take this again: try 2' }).click();
  await expect(status).toHaveText(/^Won:/u);
});

for (const width of [360, 1366]) {
  test(`holds at ${width} px`, async ({ page, clean }) => {
    void clean;
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?scene=your-turn');
    const section = page.locator('[data-part="challenge"]');
    await section.getByRole('button', { name: 'Try it' }).click(SLOW);
    await expect(section.locator('.ending')).toHaveText(/^Found out by/u, SLOW);
    await expectSound(page, 'challenge', '[data-part="challenge"]');
  });
}

for (const [width, height] of [
  [360, 740],
  [1366, 768],
] as const)
  test(`the budget and the button stay in sight while one switches, at ${width} px`, async ({
    page,
    clean,
  }) => {
    void clean;
    await page.setViewportSize({ width, height });
    await page.goto('/?scene=your-turn');
    const section = page.locator('[data-part="challenge"]');
    await expect(section.locator('.ending')).toHaveText('Not tried yet.', SLOW);
    for (const name of ['Sealed sender', 'Padding', 'No push service']) {
      const control = section.getByRole('switch', { name });
      await control.focus();
      await expect(control).toBeInViewport({ ratio: 1 });
      await expect(section.getByRole('button', { name: 'Try it' })).toBeInViewport({ ratio: 1 });
      await expect(section.getByText('More data a phone and day')).toBeInViewport({ ratio: 1 });
      // And not over what one switches.
      const [bar, one] = [
        await section.locator('.stand').boundingBox(),
        await control.boundingBox(),
      ];
      const apart = bar!.y >= one!.y + one!.height || bar!.x >= one!.x + one!.width;
      expect(apart, name).toBe(true);
    }
  });
