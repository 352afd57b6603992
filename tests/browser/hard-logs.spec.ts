/** Logs that were made to break the panel: no view breaks, and each says what it has. */
import type { Page } from '@playwright/test';
import { bundled, type Bundle } from './engine/bundle.ts';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What each view says: when, who with whom, where, the log. */
const said = {
  none: [
    'No records in this time.',
    'No messages between two people.',
    'No places in this time.',
    'The log: 0 records',
  ],
  one: [
    'One record, on Mon 4 May, 09:00.',
    '1 message between two people.',
    /One place: .*1 record\./,
    'The log: 1 record',
  ],
  sameSecond: [
    '300 records. Most on Monday in the hour from 20:00.',
    '300 messages between 10 pairs.',
    '4 places. Most records:',
    'The log: 300 records',
  ],
  toOneself: ['40 records.', '40 messages to oneself.', 'One place:', 'The log: 40 records'],
  rightToLeft: ['60 records.', 'Most between \u2068', '3 places.', 'The log: 60 records'],
  alone: ['50 records.', 'No messages between two people.', '2 places.', 'The log: 50 records'],
  star: [
    '20,000 records.',
    '20,000 messages between 10,000 pairs.',
    'One place:',
    'The log: 20,000 records',
  ],
} as const;

let bundle: Bundle;
test.beforeAll(async () => {
  bundle = await bundled('./views.ts');
});

async function open(page: Page, name: keyof typeof said): Promise<void> {
  await page.setContent(
    '<!doctype html><html lang="en"><title>views</title><meta name="viewport" content="width=device-width"><body></body></html>',
  );
  await page.addStyleTag({ content: bundle.style });
  await page.addScriptTag({ content: bundle.script });
  await page.evaluate(`engine.show(${JSON.stringify(name)})`);
  await expect(page.locator('figure')).toHaveCount(4);
  await expect(page.getByText('Arranging people…')).toHaveCount(0, { timeout: 30_000 });
}

/** Numbers that are none: a view that is drawn with them is broken, whether one sees it or not. */
const misdrawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure, figure *')]
      .filter((element) =>
        [...element.attributes].some(({ value }) => /NaN|undefined|Infinity/.test(value)),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );

test('every log that is hard is known here', async ({ page }) => {
  await page.goto('about:blank');
  const names = await page.evaluate(`(() => {${bundle.script}; return engine.hard; })()`);
  expect(names).toEqual(expect.arrayContaining(Object.keys(said)));
  expect(Object.keys(said)).toEqual(expect.arrayContaining(names as string[]));
});

for (const [name, words] of Object.entries(said)) {
  test(`each view says what it has: ${name}`, async ({ page, clean }) => {
    void clean;
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, name as keyof typeof said);
    const figures = page.locator('figure');
    for (const [i, text] of words.entries())
      await expect(figures.nth(i).locator('figcaption')).toContainText(text);
    expect(await misdrawn(page)).toEqual([]);
    for (const view of await figures.all()) {
      const toTable = view.getByRole('button', { name: /^As a table/ });
      if ((await toTable.count()) === 0) continue;
      await toTable.click();
      await expect(view.getByRole('table')).toBeVisible();
      await view.getByRole('button', { name: /^As a picture/ }).click();
    }
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wide()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1366, height: 900 });
    await expect(figures.nth(3)).toBeVisible();
    expect(await wide()).toBeLessThanOrEqual(0);
    expect(await misdrawn(page)).toEqual([]);
  });

  test(`each view can be used: ${name}`, async ({ page, clean }) => {
    void clean;
    await open(page, name as keyof typeof said);
    const figures = page.locator('figure');
    const titles = () => figures.locator('figcaption').allInnerTexts();
    const untouched = await titles();
    const from = page.getByRole('slider', { name: 'Beginning of the chosen time' });
    await from.focus();
    for (let day = 0; day < 3; day++) await page.keyboard.press('PageUp');
    await expect.poll(titles).not.toEqual(untouched);
    expect(await misdrawn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(titles).toEqual(untouched);
    // Person, place, record: picked where there is any, and let go.
    const people = figures.nth(1).getByRole('option');
    if ((await people.count()) > 0) {
      await people.first().focus();
      await page.keyboard.press('Enter');
      await expect(people.first()).toHaveAttribute('aria-selected', 'true');
      await expect.poll(titles).not.toEqual(untouched);
      await page.keyboard.press('Escape');
      await expect.poll(titles).toEqual(untouched);
    }
    // The option that the keys are on is the only one in the tree.
    const map = figures.nth(2).getByRole('listbox');
    if ((await map.count()) > 0) {
      const places = map.getByRole('option');
      await map.focus();
      await page.keyboard.press('Enter');
      await expect(places.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(places.first()).toHaveAttribute('aria-selected', 'false');
    }
    const grid = figures.nth(3).getByRole('grid');
    if ((await grid.count()) > 0) {
      await grid.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await expect(figures.nth(3).getByRole('button', { name: 'Close' })).toBeVisible();
    }
    expect(await misdrawn(page)).toEqual([]);
  });
}

test('names from right to left stay apart from the words around them', async ({ page, clean }) => {
  void clean;
  await open(page, 'rightToLeft');
  const titles = await page.locator('figure figcaption').allInnerTexts();
  // A name between isolates does not carry its direction into the sentence.
  for (const name of ['نور الهدى', 'דוד', 'رضا (عمل)'])
    for (const title of titles.filter((text) => text.includes(name)))
      expect(title).toContain(`\u2068${name}\u2069`);
  expect(titles.join(' ')).toMatch(/[\u0590-\u06ff]/u);
  await expect(page.locator('figure').nth(1).locator('svg')).toContainText('نور الهدى');
  const cells = page.locator('figure').nth(3).getByRole('gridcell');
  await expect(cells.filter({ hasText: 'دى' }).first()).toBeVisible();
});
