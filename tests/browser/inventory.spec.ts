/** The ten questions before and after: answered by hand, saved, opened again, printed. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { inventory as words } from '../../src/ui/language/en/inventory.ts';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page): Promise<Locator> {
  await page.goto('/#inventory');
  const section = page.locator('.inventory');
  await expect(section).toBeVisible();
  return section;
}

/** Answers everything with the first answer that there is. */
async function answerAll(section: Locator): Promise<void> {
  for (const id of ['switch', 'sms', 'vpn', 'harmless'])
    await section.locator(`[data-item="${id}"]`).getByRole('radio').first().check();
  for (const yes of await section.getByRole('radio', { name: 'Yes' }).all()) await yes.check();
  const sure = section.locator('[data-item="sure"]');
  await sure.getByLabel(words.interval.from).fill('80');
  await sure.getByLabel(words.interval.until).fill('90');
  const more = section
    .locator('[data-item="source"]')
    .getByRole('button', { name: /more/ })
    .first();
  for (let coin = 0; coin < 10; coin++) await more.click();
  await expect(more).toBeDisabled();
  await section.getByRole('textbox').fill('The service still knows when.');
}

test('answers before and after; the result says in words what moved', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  await section.getByRole('button', { name: words.begin }).click();
  await answerAll(section);
  await expect(section).toContainText(words.answered(10, 10));
  await section.getByRole('button', { name: words.closeBefore }).click();

  const coming = page.waitForEvent('download');
  await section.getByRole('button', { name: words.save }).click();
  const saved = await readFile(await (await coming).path());

  await section.getByRole('button', { name: words.goOn }).click();
  await expect(section).toContainText(words.answered(0, 10));
  await section.locator('[data-item="sms"]').getByLabel(words.items.sms.options.carrier).check();
  await section.getByRole('button', { name: words.closeAfter }).click();
  // SMS was taken to be safe, and is not any more; of the rest the second pass says nothing.
  await expect(section.locator('[data-movement="let-go"]')).toContainText(words.ideas.M2.belief);
  await expect(section.locator('[data-movement="unknown"]')).toContainText(words.ideas.M10.belief);

  // Gone, back, gone with the tab, and back from the file.
  await section.getByRole('button', { name: words.forget }).click();
  await expect(section).toContainText(words.forgot);
  await section.getByRole('button', { name: words.undo }).click();
  await expect(section.locator('[data-movement="let-go"]')).toBeVisible();
  await page.reload();
  await expect(section.getByRole('button', { name: words.begin })).toBeVisible();
  const file = section.locator('input[type=file]');
  await file.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(section).toContainText(words.problems['not-json']);
  await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: saved });
  await expect(section).toContainText(words.opened);
  await expect(section.getByRole('button', { name: words.goOn })).toBeVisible();
});

test('writes nothing to the device', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  await section.getByRole('button', { name: words.begin }).click();
  await section.getByRole('textbox').fill('nobody shall read this');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain('nobody shall read this');
  expect(page.url()).not.toContain('nobody');
});

test('on paper: two forms with boxes, each key on a page of its own, nothing else', async ({
  page,
  clean,
}) => {
  void clean;
  const section = await open(page);
  await page.evaluate(() => (window.print = () => {}));
  await section.getByRole('button', { name: words.print }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-place');
  await expect(sheet.locator('.page')).toHaveCount(4);
  await expect(sheet.locator('.page').first()).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});
