/** The pages for teachers: read on any screen, printed on both sizes of paper, without a script. */
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lengths } from '../../src/story/decks.ts';
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

const kits = [...lengths.map(String), 'homework', 'cards', 'worksheet', 'worksheet-key', 'exit'];
const languages = ['', '.de'];

test('the story leads there, in the reader’s language', async ({ page, clean }) => {
  void clean;
  await page.goto('/?lang=de');
  await page.getByRole('link', { name: 'Für den Unterricht' }).click();
  await expect(page).toHaveURL(/\/teach\/index\.de\.html$/u);
  await page.getByRole('link', { name: /^Zehn Minuten/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zehn Minuten/u);
  await page.getByRole('link', { name: 'in der Geschichte' }).nth(1).click();
  await expect(page).toHaveURL(/scene=you-run-the-service/u);
  await expect(page.locator('#you-run-the-service')).toBeInViewport();
});

test('the one file for a stick is got from there, as large as it says, and opens from a disk', async ({
  page,
  clean,
  context,
}, info) => {
  void clean;
  for (const [from, name] of [
    ['/teach/index.html', /USB/u],
    ['/teach/25.html', /USB/u],
    ['/teach/25.de.html', /USB/u],
    ['/', 'This page as one file'],
  ] as const) {
    await page.goto(from);
    const link = page.getByRole('link', { name });
    const text = await link.innerText();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename(), from).toBe('who-sees-what.html');
    const path = info.outputPath('who-sees-what.html');
    await download.saveAs(path);
    const [, size] = /\(([\d.,]+)\sMB\)/u.exec(text) ?? [];
    const megabytes = (statSync(path).size / 1e6).toFixed(1);
    if (from !== '/') expect(size?.replace(',', '.'), from).toBe(megabytes);
    const alone = await context.newPage();
    await alone.goto(pathToFileURL(path).href);
    await expect(alone.locator('h1'), from).toBeVisible();
    // From there it leads to no page that is not beside it.
    await expect(alone.getByRole('link', { name })).toHaveCount(0);
    await alone.close();
  }
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing, nothing scrolls sideways, ${theme}`, async ({ page, clean }) => {
    void clean;
    await page.emulateMedia({ colorScheme: theme });
    for (const name of ['index', ...kits])
      for (const language of languages)
        for (const width of [320, 1366]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/teach/${name}${language}.html`);
          await expectSound(page, `${name}${language}, ${theme}, ${width} px`);
        }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is there', async ({ page, clean }) => {
    void clean;
    await page.goto('/teach/50.html');
    await expect(page.locator('section h3')).toHaveCount(15);
  });
});

/** How many sheets each may take: what one staples and hands out. */
const sheets: Readonly<Record<string, number>> = {
  index: 2,
  10: 3,
  25: 5,
  50: 7,
  homework: 2,
  // How it goes, the answer sheet, and two cards on each of six.
  cards: 8,
  worksheet: 1,
  'worksheet-key': 1,
  // What it is, and a sheet for each lesson.
  exit: 4,
};

for (const format of ['A4', 'Letter'] as const)
  test(`they print on ${format}`, async ({ page }) => {
    for (const [name, most] of Object.entries(sheets))
      for (const language of languages) {
        await page.goto(`/teach/${name}${language}.html`);
        await page.evaluate(() => document.fonts.ready);
        const pdf = (await page.pdf({ format })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/gu) ?? [];
        expect(pages.length, `${name}${language}`).toBeGreaterThan(0);
        expect(pages.length, `${name}${language}`).toBeLessThanOrEqual(most);
      }
  });

test('nothing on a card or a slip is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // As wide as what the margins leave of A4, the narrower of the two.
  await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 1000 });
  for (const name of ['cards', 'exit'])
    for (const language of languages) {
      await page.goto(`/teach/${name}${language}.html`);
      await page.evaluate(() => document.fonts.ready);
      const cut = await page
        .locator('article')
        .evaluateAll((cards) =>
          cards
            .filter(
              (card) =>
                card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth,
            )
            .map((card) => card.querySelector('h3')?.textContent),
        );
      expect(cut, `${name}${language}`).toEqual([]);
    }
});
