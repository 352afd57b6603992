/** The matrix: who can see what, who says they keep it, who says they share it. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Parameters<typeof expectSound>[0], query = ''): Promise<Locator> {
  await page.goto(`/?scene=three-levels${query}`);
  const section = page.locator('#matrix');
  await expect(section.locator('table')).toBeVisible({ timeout: 30_000 });
  return section;
}

test('a cell says what it stands on, in a line that stays in place', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  const detail = section.getByRole('region', { name: 'The cell in hand' });
  await expect(detail).toContainText('Messaging service: To whom');
  const cell = (row: string, name: string) =>
    section
      .getByRole('row', { name: new RegExp(`^${row}`) })
      .getByRole('gridcell', { name: new RegExp(`^${name}:`) });

  await cell('Messaging service', 'To whom').click();
  await expect(detail).toContainText('our inference');
  await expect(detail).toContainText('no');
  await detail
    .getByRole('button', { name: /^Source/ })
    .first()
    .click();
  await expect(detail).toContainText('WhatsApp privacy questions');

  await cell('Messaging service', 'Words').click();
  await expect(detail).toContainText('Cannot see it');
  await expect(detail).toContainText('only the phones of the chat hold the key');
  await cell('Parent company', 'Address book').click();
  await expect(detail).toContainText('Held back by a promise or a rule');
});

test('another messenger, another matrix; two at once show what differs', async ({
  page,
  clean,
}) => {
  void clean;
  const section = await open(page);
  const words = section
    .getByRole('row', { name: /^Messaging service/ })
    .getByRole('gridcell', { name: /^Words:/ });
  await expect(words).toContainText('Cannot see it');
  await section.getByLabel('Messenger', { exact: true }).selectOption('cloud');
  await expect(words).toContainText('can see: yes');
  await expect(page).toHaveURL(/matrix=cloud/);

  await section.getByLabel('Messenger', { exact: true }).selectOption('e2ee');
  await section.getByLabel('Compare with').selectOption('signal');
  await expect(page).toHaveURL(/against=signal/);
  await expect(section.getByRole('status').first()).toContainText(/^\d+ of \d+ cells differ/);
  const said = Number((await section.getByRole('status').first().innerText()).split(' ')[0]);
  await expect(section.locator('td.changed')).toHaveCount(said);
  await section.getByLabel('Compare with').selectOption('alone');
  await expect(section.locator('td.changed')).toHaveCount(0);
});

test('a defence changes cells, and says which', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  await section.getByText('Defences', { exact: true }).click();
  await section.getByLabel('Sealed sender', { exact: true }).check();
  await expect(page).toHaveURL(/defences=sealed-sender/);
  const sender = section
    .getByRole('row', { name: /^Messaging service/ })
    .getByRole('gridcell', { name: /^Who writes:/ });
  await expect(sender).toContainText('defended: Cannot see it');
  await expect(sender).toContainText('without defences: can see: yes');
  await section.getByRole('button', { name: 'Switch all off' }).click();
  await expect(section.locator('td.changed')).toHaveCount(0);
});

test('by keyboard alone: one stop, arrows inside, an observer leads to its four weeks', async ({
  page,
  clean,
}) => {
  void clean;
  const section = await open(page, '&cell=service.text');
  const grid = section.getByRole('grid');
  await section.getByText('Defences', { exact: true }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toContainText('Words:');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('Who writes:');
  await expect(section.getByRole('region', { name: 'The cell in hand' })).toContainText(
    'Parent company: Who writes',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cell=parent\.subject/);
  await page.keyboard.press('Control+End');
  await expect(focused).toContainText('Online:');
  await page.keyboard.press('Home');
  await expect(grid.getByRole('link', { name: 'Person you write to' })).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('link', { name: 'Parent company' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/scene=sandbox.*as=parent/);
  await expect(page.locator('#weeks .side').first().getByRole('heading').first()).toContainText(
    'Parent company',
    {
      timeout: 30_000,
    },
  );
});

test('one level at a time', async ({ page, clean }) => {
  void clean;
  const section = await open(page);
  const marks = section.getByRole('grid').locator('.mark');
  const all = await marks.count();
  await section.getByRole('radio', { name: 'Says it keeps' }).check();
  await expect(page).toHaveURL(/level=keep/);
  await expect.poll(() => marks.count()).toBe(all / 3);
});

test('where there is no room: one observer at a time', async ({ page, clean }) => {
  void clean;
  await page.setViewportSize({ width: 320, height: 800 });
  const section = await open(page, '&lang=de');
  await section.getByLabel('Beobachter').selectOption('wifi');
  const words = section.getByRole('button', { name: 'Text', exact: true });
  await words.click();
  await expect(words).toHaveAttribute('aria-expanded', 'true');
  await expect(section.getByText('Kann es nicht sehen').last()).toBeVisible();
  await expect(page).toHaveURL(/cell=wifi\.text/);
  await words.click();
  await expect(words).toHaveAttribute('aria-expanded', 'false');
});

test('to take away: a table of every cell, and a picture', async ({ page, clean }) => {
  void clean;
  const section = await open(page, '&against=signal');
  const fileOf = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await section.getByRole('button', { name }).click();
    return readFile(await (await coming).path(), 'utf8');
  };
  const lines = (await fileOf(/^CSV/)).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 2 * 16 * 14);
  const svg = await fileOf(/^SVG/);
  expect(svg).toContain('Messaging service');
  expect(svg).toContain('Address');
  // The page itself refuses to parse what it has not made.
  const blank = await page.context().newPage();
  const parsed = await blank.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    return { name: root.nodeName, marks: root.querySelectorAll('circle').length };
  }, svg);
  expect(parsed.name).toBe('svg');
  expect(parsed.marks).toBeGreaterThan(100);
});

test('nonsense in the link opens the matrix', async ({ page, clean }) => {
  void clean;
  const section = await open(page, '&matrix=pigeon&against=e2ee&level=<b>&cell=moon.soul');
  await expect(section.getByLabel('Messenger', { exact: true })).toHaveValue('e2ee');
  await expect(section.getByLabel('Compare with')).toHaveValue('alone');
});

for (const theme of ['light', 'dark']) {
  for (const width of [320, 1366, 1920]) {
    test(`axe finds nothing, nothing scrolls sideways: ${theme}, ${width} px`, async ({
      page,
      clean,
    }) => {
      void clean;
      await page.setViewportSize({ width, height: 900 });
      for (const query of [
        '',
        '&against=signal&cell=service.subject&defences=vpn',
        '&level=share&lang=de',
      ]) {
        await open(page, `&theme=${theme}${query}`);
        await expectSound(page, query, '#matrix');
      }
    });
  }
}
