/** Tonight's file: what the service could write, and apart from it what the policy says. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvRows } from '../../src/inference/csv-fields.ts';
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page, query = '') {
  await page.goto(`/?scene=nightly-export${query}`);
  const section = page.locator('#export');
  await expect(section.locator('.paper :is(table, ol)')).toBeVisible({ timeout: 40_000 });
  return section;
}
/** A word that the people of the story write on that night. */
const secret = 'hinges';

test('the words are sealed, the rest lies open', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  await expect(section.locator('figcaption')).toContainText(
    /^15 May: what the messaging service could write down\s*[\d,]+ records of one day/,
  );
  await expect(section.locator('.hatched code').first()).toHaveText(/^(?:[0-9a-f]{2}){60,}$/);
  await expect(section.locator('tbody').first()).toContainText('+44 7700 900');
  expect((await section.innerText()).toLowerCase()).not.toContain(secret);
  // Where the story has no words, further from the page that says most.
  await expect(async () => {
    await section.getByRole('button', { name: 'Page before' }).click();
    await expect(section.getByText('only its length exists here').first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  // Could do, and says it does: two parts under two headings.
  await expect(section.getByRole('region', { name: 'What it could write' })).not.toContainText(
    'Meta',
  );
  await expect(section.getByRole('region', { name: 'What it says it does' })).toContainText(
    'in force since 2 July 2026',
  );
});

test('each field of the file is said in the reader’s language too', async ({ page, clean }) => {
  void clean;
  for (const [query, glosses] of [
    ['', ['who', 'with whom', 'how much']],
    ['&lang=de', ['Wer', 'Mit wem', 'Größe in Byte']],
  ] as const) {
    const section = await open(page, query);
    const heads = section.locator('thead th');
    for (const messenger of ['e2ee', 'sms', 'cloud', 'signal', 'threema', 'mixnet']) {
      await section.locator('select').first().selectOption(messenger);
      await expect(section.locator('[data-making]')).toHaveCount(0);
      for (const gloss of await heads.locator('.gloss').all())
        await expect(gloss, messenger).toHaveText(/\S{2}/u);
    }
    await section.locator('select').first().selectOption('e2ee');
    for (const gloss of glosses)
      await expect(heads.locator('.gloss', { hasText: gloss }).first()).toBeVisible();
  }
});

test('another messenger and another night, pages, and the link to all of it', async ({
  page,
  clean,
}) => {
  void clean;
  const section = await open(page);
  const title = section.locator('figcaption h6');
  await section.getByLabel('They write with').selectOption('cloud');
  await expect(section.locator('figcaption')).toContainText('The service holds the key', {
    timeout: 30_000,
  });
  await expect(section.locator('.words').first()).toBeVisible();
  await section.getByLabel('Night after').selectOption('16');
  await expect(title).toContainText('19 May', { timeout: 30_000 });
  const where = section.locator('.turn').getByRole('status');
  const before = await where.innerText();
  await section.getByRole('button', { name: 'Next page' }).click();
  await expect(where).not.toHaveText(before);
  const now = await where.innerText();
  await expect(page).toHaveURL(/by=cloud.*night=16&page=\d+/);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(title).toContainText('19 May', { timeout: 40_000 });
  await expect(where).toHaveText(now);
});

test('the files have every record, and nothing that a spreadsheet would run', async ({
  page,
  clean,
}) => {
  void clean;
  const section = await open(page);
  const said = /([\d,]+) records/.exec(await section.locator('figcaption').innerText())?.[1] ?? '';
  const records = Number(said.replaceAll(',', ''));
  const hex = await section.locator('.hatched code').first().innerText();
  const fileOf = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await section.getByRole('button', { name }).click();
    return readFile(await (await coming).path(), 'utf8');
  };
  const csv = await fileOf(/^CSV/);
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows = [...csvRows(csv, ',')].map(({ fields }) => fields ?? []);
  expect(rows).toHaveLength(records + 1);
  const content = rows[0]?.indexOf('content') ?? -1;
  expect(rows.map((row) => row[content])).toContain(hex);
  expect(rows.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  const json = JSON.parse(await fileOf(/^JSON/)) as {
    readonly note: string;
    readonly records: readonly { readonly content?: string }[];
  };
  expect(json.note).toContain('Invented');
  expect(json.records).toHaveLength(records);
  expect(json.records.map((record) => record.content)).toContain(hex);
});

test('on a phone a record is a card: what lies open by name, what is sealed hatched', async ({
  page,
  clean,
}) => {
  void clean;
  await page.setViewportSize({ width: 360, height: 740 });
  const section = await open(page);
  const paper = section.locator('.paper');
  const card = paper
    .getByRole('listitem')
    .filter({ has: page.locator('.hatched') })
    .first();
  for (const name of ['when (UTC)', 'who', 'with whom', 'how much'])
    await expect(card.getByText(name, { exact: true })).toBeVisible();
  await expect(card).toContainText('+44 7700 900');
  await expect(card.locator('code')).toHaveText(/^(?:[0-9a-f]{2}){60,}$/);
  const sideways = await paper.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

for (const theme of ['light', 'dark'])
  for (const width of [320, 1366])
    test(`axe finds nothing, nothing scrolls sideways: ${theme}, ${width} px`, async ({
      page,
      clean,
    }) => {
      void clean;
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['', '&by=sms&lang=de']) {
        await open(page, `&theme=${theme}${query}`);
        await expectSound(page, query, '#export');
      }
    });
