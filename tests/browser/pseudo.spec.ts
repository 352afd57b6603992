/**
 * The whole page in a language that is longer than any and in brackets: every word comes out of a
 * catalogue, every box holds it; and from right to left, where the layout mirrors and figures do not.
 */
import { expect, test } from '@playwright/test';
import { sources } from '../../src/story/sources.ts';
import { languages, list } from '../../src/ui/language/list.ts';
import { faultsOf } from './pseudo/faults.ts';
import { OPEN } from './pseudo/pseudo.ts';
import { pseudoSite, type Site } from './pseudo/site.ts';

test.describe.configure({ mode: 'default', timeout: 400_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: Site;
test.beforeAll(async () => {
  site = await pseudoSite();
});
test.afterAll(() => site.close());

/** Weekdays and months, short and long, as they stand in dates. */
function formatted(part: string): string[] {
  return Array.from({ length: 30 }, (_, i) => Date.UTC(2026, 0, 17 * i + 1)).flatMap((time) =>
    (['short', 'long'] as const).map(
      (style) =>
        new Intl.DateTimeFormat('de', {
          timeZone: 'UTC',
          ...(part === 'day' ? { weekday: style } : { month: style, day: 'numeric' }),
        })
          .formatToParts(time)
          .find(({ type }) => type === (part === 'day' ? 'weekday' : 'month'))
          ?.value.replace('.', '') ?? '',
    ),
  );
}

/** Names, which no language translates: people, providers, networks as they call themselves. */
const names = [
  ...languages.map((code) => list[code].name),
  // Sources are cited as they are called.
  ...Object.values(sources).flatMap(({ title, publisher }) => [title, publisher]),
  // What `Intl` writes, in the language that the pseudo-locale stands in for.
  ...['day', 'month'].flatMap(formatted),
  ...['um', 'iPhone', 'Pixel', 'Galaxy', 'Fairphone'],
  ...['Mira', 'Jonas', 'Nordlink', 'Fernfunk', 'WhatsApp', 'UTC'],
];

for (const [width, height] of [
  [360, 800],
  [768, 1024],
  [1366, 768],
] as const)
  for (const dir of ['ltr', 'rtl'] as const)
    test(`${width} px, ${dir}: all words from catalogues, all boxes hold them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${site.address}?lang=de`);
      await expect(page.locator('.scene-block').first()).toBeVisible();
      await page.evaluate((to) => (document.documentElement.dir = to), dir);
      // Fetches what comes only when one is near.
      for (const part of await page.locator('[data-part]').all()) {
        // What comes above it may push it away again.
        await expect(async () => {
          await part.scrollIntoViewIfNeeded();
          await expect(part).toContainText(OPEN, { timeout: 2_000 });
        }).toPass({ timeout: 60_000 });
      }
      const { strangers, broken } = await page.evaluate(faultsOf, names);
      expect.soft(strangers, 'words that are in no catalogue').toEqual([]);
      expect.soft(broken, 'boxes that are too narrow').toEqual([]);
      // Time runs from left to right in every language: charts keep their direction.
      const directions = await page
        .locator('svg')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(new Set(directions)).toEqual(new Set(['ltr']));
    });
