/** Towns that are made when asked for, large ones too, and links to observers and towns that are not there. */
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const all = /^All [\d,]+ records$/;

test.describe('links that lead nowhere', () => {
  for (const query of ['?as=nobody:x', '?as=end:zaphod', '?as=wifi:moon', '?as=service:x']) {
    test(`there is no such observer, and another can be chosen: ${query}`, async ({
      weeks,
      page,
    }) => {
      await page.goto(`/?scene=sandbox&${query.slice(1)}#weeks`);
      const told = weeks.section.locator('.making').first();
      await expect(told).toContainText('Nobody of that name stands', { timeout: 30_000 });
      await weeks.menu('Seen by').selectOption('service');
      await expect(weeks.side().locator('.views')).toBeVisible();
      await expect(told).not.toContainText('Nobody');
      await expect(weeks.menu('Seen by').locator('option')).not.toHaveCount(2);
    });
  }

  test('to compare with nobody leaves what there is', async ({ weeks }) => {
    await weeks.open('?besideAs=end:zaphod');
    await expect(weeks.section.locator('.making').nth(1)).toContainText('Nobody of that name');
    await expect(weeks.side()).toHaveCount(1);
    await expect(weeks.counted).toHaveText(all);
  });

  for (const query of [
    '?world=moon',
    '?who=<script>alert(1)</script>',
    '?who=%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__&where=::&over=%00',
    '?from=99999999999999999999&until=-1&seed=%F0%9F%92%A9&by=pigeon',
    '?from=99999&until=1',
    '?from=99999&until=99999',
    '?kinds=nothing,at-all&besideAs=<b>&besideBy=smoke',
  ]) {
    test(`nonsense opens the weeks: ${query}`, async ({ weeks, page }) => {
      await weeks.open(query);
      await expect(weeks.menu('Town')).toHaveValue('story');
      await expect(weeks.counted).toHaveText(/records$|^This log has no record/);
      await expect(page.locator('#weeks :is(script, img, b)')).toHaveCount(0);
    });
  }
});

test.describe('large towns', () => {
  test('a class can be looked at, and another one made', async ({ weeks, page }) => {
    await weeks.open();
    await weeks.menu('Town').selectOption('class');
    await expect(weeks.section.getByText('In this town: 150 accounts')).toBeVisible({
      timeout: 30_000,
    });
    await expect(page).toHaveURL(/world=class/);
    await weeks.section.getByRole('button', { name: /^Another town/ }).click();
    await expect(page).toHaveURL(/seed=[a-z]+-[a-z]+-\d+/u);
  });

  test('a city waits to be asked, says how far it is, and can be stopped', async ({
    weeks,
    page,
  }) => {
    await page.goto('/?scene=sandbox&world=city#weeks');
    const state = weeks.section.locator('.state');
    await expect(state).toContainText('This is large', { timeout: 30_000 });
    await expect(state).toContainText('Nothing is downloaded');
    await expect(weeks.section.getByRole('progressbar')).toHaveCount(0);
    await state.getByRole('button', { name: 'Make it' }).click();
    const progress = weeks.section.getByRole('progressbar');
    await expect
      .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 45_000 })
      .toBeGreaterThan(0);
    // The page itself is not held up meanwhile.
    await page.locator('#sandbox').getByLabel('Write as Mira', { exact: true }).fill('Still here');
    const making = weeks.section.locator('.making');
    await making.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(making).toContainText('Stopped.');
    await expect(progress).toHaveCount(0);
    await weeks.menu('Town').selectOption('story');
    await expect(weeks.side().locator('.views')).toBeVisible({ timeout: 30_000 });
    await expect(weeks.counted).toHaveText(all);
  });

  test('without a worker the page makes the logs itself, and refuses what has no room', async ({
    weeks,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('no workers here', 'SecurityError');
          }
        },
      });
      Object.defineProperty(navigator, 'deviceMemory', { value: 2 });
    });
    await weeks.open();
    await expect(weeks.counted).toHaveText(all);
    await weeks.menu('Town').selectOption('city');
    await weeks.section.getByRole('button', { name: 'Make it' }).click();
    const making = weeks.section.locator('.making');
    await expect(making).toContainText('This device has too little memory for a city.');
    await expect(making.getByRole('button')).toHaveCount(0);
  });
});
