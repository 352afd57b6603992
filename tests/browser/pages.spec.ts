/** The pages that lie beside the story: what each says of itself, and that everybody can read it. */
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

const pages = [
  'text.html',
  'teach/',
  'teach/10.html',
  'embed/guide.html',
  'hosting.html',
  'embed/?scene=two-sentences&lang=en',
];
const german = (path: string): string =>
  path
    .replace(/^teach\/$/u, 'teach/index.de.html')
    .replace(/\.html$/u, '.de.html')
    .replace('.de.de.', '.de.')
    .replace('lang=en', 'lang=de');

for (const [language, list] of [
  ['en', pages],
  ['de', pages.map(german)],
] as const)
  for (const path of list)
    test(`${path} says in ${language} what it is, and axe finds nothing`, async ({
      page,
      clean,
    }) => {
      void clean;
      await page.goto(`/${path}`);
      const heads = page.locator('h1, h2, h3, h4, h5, h6');
      await expect(heads.first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(/^\S.{8,}/u);
      await expect(page.locator('main')).toHaveCount(1);
      const description = page.locator('meta[name="description"]');
      await expect(description).toHaveCount(1);
      await expect(description).toHaveAttribute('content', /^.{50,}[.?!“”]$/u);
      const levels = await heads.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
      for (const [i, level] of levels.slice(1).entries())
        expect(level, `after heading ${i + 1}`).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 800, 1366]) {
          await page.setViewportSize({ width, height: 900 });
          // A figure is part of an article, whose title is the first heading.
          const within = path.startsWith('embed/?') ? 'main' : undefined;
          await expectSound(page, `${path}, ${colorScheme}, ${width} px`, within);
        }
      }
    });

test('robots.txt is one, and forbids nothing', async ({ request }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toBe('User-agent: *\nAllow: /\n');
});

test('the page for hosts leads to the one file for a stick', async ({ page, clean, request }) => {
  void clean;
  for (const path of ['hosting.html', 'hosting.de.html']) {
    await page.goto(`/${path}`);
    const link = page.getByRole('link', { name: 'who-sees-what.html' });
    const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
    expect((await request.head(address)).headers()['content-type']).toContain('text/html');
  }
});
