/** What one takes away of four weeks: records as files, pictures, and each picture as a table. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const some = /^[\d,]+ of [\d,]+ records$/;
const numberIn = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

async function fileOf(button: Locator): Promise<Buffer> {
  const coming = button.page().waitForEvent('download');
  await button.click();
  return readFile(await (await coming).path());
}

test.describe('to take away', () => {
  test('CSV and JSON have the chosen records, all of them and no other', async ({ weeks }) => {
    await weeks.open();
    await weeks.contacts().getByRole('option').first().click();
    await expect(weeks.counted).toHaveText(some);
    const count = numberIn(await weeks.counted.innerText());
    const tools = weeks.records().getByRole('group', { name: /^Take away/ });
    const grid = weeks.records().getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', String(count + 1));

    const csv = (await fileOf(tools.getByRole('button', { name: /^CSV/ }))).toString('utf8');
    const lines = csv.replace(/^\ufeff/, '').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.length - 2).toBe(count);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^"/);

    const json = JSON.parse(
      (await fileOf(tools.getByRole('button', { name: /^JSON/ }))).toString('utf8'),
    ) as { readonly note: string; readonly records: readonly unknown[] };
    expect(json.records).toHaveLength(count);
    expect(json.note).toContain('Invented');
  });

  test('pictures are pictures', async ({ weeks, page }) => {
    await weeks.open();
    const views = [weeks.timing(), weeks.contacts()];
    const blank = await page.context().newPage();
    for (const view of views) {
      const svg = await fileOf(view.getByRole('button', { name: /^SVG/ }));
      const parsed = await blank.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        return { name: root.nodeName, paths: root.querySelectorAll('path, rect, circle').length };
      }, svg.toString('utf8'));
      expect(parsed.name).toBe('svg');
      expect(parsed.paths).toBeGreaterThan(10);

      const png = await fileOf(view.getByRole('button', { name: /^PNG/ }));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      const colours = await blank.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        return new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size;
      }, png.toString('base64'));
      expect(colours).toBeGreaterThan(3);
    }
    await blank.close();
  });

  test('every picture has its twin as a table', async ({ weeks }) => {
    await weeks.open();
    await weeks.claims();
    const figures = weeks.side().locator('figure');
    const turned = [];
    for (const figure of await figures.all()) {
      const toTable = figure.getByRole('button', { name: /^As a table/ });
      if ((await toTable.count()) === 0) continue;
      turned.push(await figure.getByRole('heading').first().innerText());
      await toTable.click();
      const twin = figure.getByRole('region', { name: /: As a table$/ });
      await expect(twin.getByRole('table')).toBeVisible();
      expect(await twin.getByRole('row').count()).toBeGreaterThan(1);
      await figure.getByRole('button', { name: /^As a picture/ }).click();
      await expect(twin).toHaveCount(0);
      await expect(toTable).toBeVisible();
    }
    expect(turned).toHaveLength(4);
  });
});
