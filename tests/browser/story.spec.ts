/** The story as a reader walks through it: every scene by its link, guesses, coins, one change and back. */
import type { Locator, Page } from '@playwright/test';
import { scenes, wordsOf } from '../../src/story/index.ts';
import { page as frame } from '../../src/ui/language/en/page.ts';
import { reading } from '../../src/ui/language/en/reading.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';
import { settled } from './walk/scene.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const scene = (page: Page, id: string): Locator => page.locator(`#${id}`);

/** Whatever was fetched for the scene's figure is there, and not the note that it is missing. */
async function arrived(place: Locator): Promise<void> {
  const part = place.locator('[data-part]').first();
  await expect(part).not.toHaveClass(/waiting/u);
  await expect(part).not.toContainText(frame.partFailed);
  await expect(part).not.toBeEmpty();
}

for (const own of scenes) {
  test(`opens “${own.id}” by its link`, async ({ page, clean }) => {
    void clean;
    await page.goto(`/?scene=${own.id}`);
    const place = scene(page, own.id);
    const { title } = wordsOf(story, own);
    const heading = place.getByRole('heading', { level: 3, name: title, exact: true });
    await expect(heading).toBeInViewport();
    await arrived(place);
    // What came above it has not pushed it away.
    await expect(heading).toBeInViewport();
  });
}

test('a guess stays beside what came out, and comes back at the end', async ({ page, clean }) => {
  void clean;
  await page.goto('/');
  const start = scene(page, 'two-sentences');
  await start.getByRole('radio', { name: 'Musk is right' }).check();
  const reveal = start.locator('.reveal');
  await expect(reveal).toContainText('Musk is right');
  await expect(reveal).toContainText(reading.yourGuess);

  await page.goto('/?scene=first-guess');
  const end = scene(page, 'first-guess');
  const figure = end.locator('[data-figure="guess"]');
  await expect(figure).toContainText('Musk is right');
  await expect(figure).toContainText(reading.notYet);
  await end.getByRole('radio', { name: 'Both can be right' }).check();
  await expect(figure).toContainText(reading.moved);
  await end.getByRole('radio', { name: 'Musk is right' }).check();
  await expect(figure).toContainText(reading.stayed);
});

test('coins are laid by keyboard, and what is kept of them is said', async ({ page, clean }) => {
  void clean;
  const asked = scenes.find(({ predict }) => predict?.coins === true);
  if (asked?.predict === undefined) throw new Error('no scene asks for coins');
  await page.goto(`/?scene=${asked.id}`);
  const place = scene(page, asked.id);
  const more = place.locator('.guess').getByRole('button', { name: reading.more });
  await more.first().focus();
  for (let coin = 0; coin < 3; coin++) await page.keyboard.press('Enter');
  await expect(place.locator('.guess')).toContainText(reading.coinsLeft(7));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(place.locator('.guess')).toContainText(reading.coinsLeft(8));
  await expect(place.locator('.reveal')).toContainText(/Your score: \d+ of 10/u);
});

test('one change to a figure, its link, and back', async ({ page, clean }) => {
  void clean;
  const id = 'copy-in-the-cloud';
  await page.goto(`/?scene=${id}`);
  const place = scene(page, id);
  const figure = place.locator('[data-figure="backup"]');
  const open = figure.getByRole('radio', { name: 'Open', exact: true });
  await expect(figure.getByRole('heading', { level: 5 })).toBeVisible();
  await expect(open).toBeChecked();
  await expect(figure.locator('.card .closed')).toHaveCount(0);

  await place.getByRole('button', { name: 'Encrypt the backups' }).click();
  await expect(figure.getByRole('radio', { name: 'End-to-end encrypted' })).toBeChecked();
  await expect(figure.locator('.card .closed').first()).toBeVisible();
  await expect(page).toHaveURL(/scene=copy-in-the-cloud&defences=encrypted-backup/u);

  await place.getByRole('button', { name: reading.back }).click();
  await expect(open).toBeChecked();
  await expect(figure.locator('.card .closed')).toHaveCount(0);
  await expect(page).not.toHaveURL(/defences/u);

  // The night in hand is part of the link too, and the arrow keys change it.
  const nights = figure.getByRole('group', { name: /^Nights/u });
  await nights.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('heading', { level: 5 })).toContainText('17 May');
  await expect(page).toHaveURL(/from=\d+/u);
});

test('the address names the scene that one reads; a sentence leads to what shows it', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=each-sentence');
  const said = page.locator('#said-cathcart');
  await said.scrollIntoViewIfNeeded();
  await said.getByRole('link').click();
  await expect(page.locator('#you-run-the-service-title')).toBeFocused();
  await expect(page).toHaveURL(/scene=you-run-the-service/u);
});

test('the terms unfold from the foot of the page', async ({ page, clean }) => {
  void clean;
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: frame.glossary }).click();
  await expect(page.locator('#term-ratchet')).toBeVisible();
});

for (const { id, figure, theme } of [
  { id: 'each-sentence', figure: 'check', theme: 'dark' },
  { id: 'garbled', figure: 'press', theme: 'light' },
  { id: 'first-guess', figure: 'guess', theme: 'dark' },
  { id: 'copy-in-the-cloud', figure: 'backup', theme: 'light' },
] as const) {
  test(`“${figure}” on a narrow screen, in German, ${theme}`, async ({ page, clean }) => {
    void clean;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/?scene=${id}&lang=de&theme=${theme}`);
    const place = page.locator(`[data-figure="${figure}"]`);
    await arrived(scene(page, id));
    // The log of the backups takes a moment to make.
    await expect(place.locator(figure === 'backup' ? 'h5' : 'dl, h4').first()).toBeVisible();
    await expectSound(page, figure, `[data-figure="${figure}"]`);
  });
}

for (const width of [360, 1366])
  test(`a chapter’s number leads to that chapter, whatever comes on the way, at ${width} px`, async ({
    page,
    clean,
  }) => {
    void clean;
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/');
    const numbers = page.getByRole('navigation', { name: reading.chapters }).getByRole('link');
    for (const n of [9, 3, 7]) {
      await numbers.nth(n - 1).click();
      const chapter = page.locator('.chapter').nth(n - 1);
      const top = () => chapter.evaluate((one) => Math.round(one.getBoundingClientRect().top));
      await expect.poll(top, `${n}: on the way`).toBeLessThan(740);
      await settled(page);
      // Below the bars that stay in sight, and not past it.
      await expect.poll(top, `${n}: at rest`).toBeLessThan(160);
      expect(await top(), `${n}: not past it`).toBeGreaterThanOrEqual(0);
      await expect(numbers.nth(n - 1)).toHaveAttribute('aria-current', 'true');
    }
    // Whoever moves on is not led back.
    await page.mouse.move(width / 2, 400);
    await page.mouse.wheel(0, 3_000);
    await settled(page);
    const left = page.locator('.chapter').nth(6);
    await expect
      .poll(() => left.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(-1_000);
  });

test('whoever scrolls without wheel, finger or key is not led back either', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=sandbox');
  const there = page.locator('#sandbox');
  const above = page.locator('#two-sentences');
  await expect(there).toBeInViewport();
  await settled(page);
  /** What comes late, above all that is in sight. */
  const grow = (px: number) =>
    page.locator('main').evaluate((main, more) => {
      const late = document.createElement('div');
      late.style.setProperty('block-size', `${more}px`);
      main.prepend(late);
    }, px);
  const top = (of: typeof there) => of.evaluate((one) => one.getBoundingClientRect().top);
  await grow(600);
  await expect.poll(() => top(there), 'held').toBeLessThan(160);
  // As the search of a browser and a screen reader do.
  await above.evaluate((one) => one.scrollIntoView());
  await expect(above).toBeInViewport();
  await settled(page);
  await grow(20);
  await settled(page);
  await expect(above, 'let go').toBeInViewport();
  expect(await top(there)).toBeGreaterThan(1_000);
});

test('the link to a scene is copied where the scene is, and said in sight', async ({
  page,
  clean,
  context,
}) => {
  void clean;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?scene=you-run-the-service');
  const copy = page.locator('#you-run-the-service').getByRole('button', { name: frame.link });
  await copy.click();
  await expect(page.getByText(frame.linkCopied)).toBeInViewport({ ratio: 1 });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('scene=you-run-the-service');
});

test('a link taken at the heading of a chapter leads there, heading and all', async ({
  page,
  clean,
  context,
}) => {
  void clean;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/?scene=eight-places');
    await settled(page);
    const numbers = page.getByRole('navigation', { name: reading.chapters }).getByRole('link');
    await numbers.nth(4).click();
    await settled(page);
    await expect(page).toHaveURL(/\?scene=who-is-close[^#]*$/u);
    await page.getByRole('banner').getByRole('button', { name: frame.link }).dispatchEvent('click');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('scene=who-is-close');
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await settled(page);
    await expect(page.locator('#chapter-four-weeks h2')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#who-is-close h3')).toBeInViewport({ ratio: 1 });
    const bar = await page.getByRole('navigation', { name: reading.chapters }).boundingBox();
    const heading = await page.locator('#chapter-four-weeks h2').boundingBox();
    expect(heading?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  }
});

test('on a phone, what is tried out comes into sight', async ({ page, clean }) => {
  void clean;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?scene=what-goes');
  await settled(page);
  const own = page.locator('#what-goes');
  await expect(own.locator('.stage [data-part] > *').first()).toBeVisible();
  await own.locator('.after [aria-pressed]').first().click();
  await expect(own.locator('.stage')).toBeInViewport();
});

test('on a phone the chapter that one is in has its name beside the numbers', async ({
  page,
  clean,
}) => {
  void clean;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?scene=what-goes');
  await settled(page);
  const numbers = page.getByRole('navigation', { name: reading.chapters });
  await expect(numbers.getByText(story.chapters['seen-by-eight'].title)).toBeInViewport();
});

test('a pupil meets the link; what teachers and editors need unfolds by key', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=what-goes');
  const ways = page.locator('#what-goes .ways');
  await expect(ways.getByRole('button', { name: frame.link })).toBeVisible();
  await expect(ways.getByRole('link', { name: frame.presentScene })).toBeHidden();
  await ways.getByText(frame.forOthers).focus();
  await page.keyboard.press('Enter');
  await expect(ways.getByRole('link', { name: frame.presentScene })).toBeVisible();
  await expect(ways.getByRole('button', { name: frame.embedThis })).toBeVisible();
});

for (const [hasTouch, least] of [
  [false, 24],
  [true, 32],
] as const)
  test(`a source is large enough to hit: ${least} px ${hasTouch ? 'by finger' : 'by mouse'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ hasTouch, isMobile: hasTouch });
    const page = await context.newPage();
    await page.goto('/?scene=two-sentences');
    const cites = page.locator('#two-sentences .cite');
    await expect(cites.first()).toBeVisible();
    for (const cite of await cites.all()) {
      const { width = 0, height = 0 } = (await cite.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(least);
    }
    await context.close();
  });
