/** The one file that holds everything, opened from a disk: no host, no modules, no worker by address. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { scenes } from '../../src/story/index.ts';

const path = resolve(import.meta.dirname, '../../dist/who-sees-what.html');
const file = pathToFileURL(path).href;

const test = base.extend<{ alone: void }>({
  alone: [
    async ({ page }, use) => {
      expect(existsSync(path), 'every build makes it').toBe(true);
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!/^(?:data|blob):/u.test(url) && !url.startsWith(file)) asked.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error.stack)));
      await use();
      expect(asked, 'asks for nothing else').toEqual([]);
      expect(complaints, 'complaints on the console').toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every figure of the story works', async ({ page }) => {
  await page.goto(file);
  await expect(page.locator('h1')).toBeVisible();
  for (const { id } of scenes) {
    const figure = page.locator(`[data-part="figure-${id}"]:not(.waiting)`);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`#${id} .stage`).scrollIntoViewIfNeeded();
    await expect(figure, id).toBeVisible();
    const shown = figure.locator('h4, h5, button, table, blockquote, p').filter({ visible: true });
    await expect(shown.first(), id).toBeVisible();
    await expect(page.locator(`#${id} [aria-busy="true"]`), id).toHaveCount(0);
  }
  // Made off the page's own thread, of the script that is there.
  expect(page.workers().length).toBeGreaterThan(0);
});

test('one chats, changes the language, and reads the licences', async ({ page }) => {
  await page.goto(`${file}?scene=you-run-the-service&see=all&lang=en`);
  const scene = page.locator('#you-run-the-service');
  await scene.getByLabel('Write as Mira', { exact: true }).fill('From a stick');
  await scene.getByLabel('Write as Mira', { exact: true }).press('Enter');
  await expect(scene.locator('.scene > .jonas')).toContainText('From a stick');
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(page.locator('h1')).toHaveText('Wer kann was sehen?');
  await page.getByRole('link', { name: /Lizenzen/ }).click();
  await expect(page.locator('#licences')).toBeVisible();
  await expect(page.locator('#licences')).toContainText('SIL OPEN FONT LICENSE');
  await expect(page.locator('#licences')).toContainText('@noble/curves');
});

test('a lesson is in it too, and stays one after a reload', async ({ page }) => {
  await page.goto(`${file}?scene=two-sentences&lang=en`);
  await page.getByRole('link', { name: 'Present', exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'present');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get('part')).not.toBe('say');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'present');
  await page.getByRole('link', { name: 'To the story' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'explore');
});
