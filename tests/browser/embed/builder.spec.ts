/** From a figure of the story to a frame in an article, as an editor goes that way. */
import type { Locator, Page } from '@playwright/test';
import { expectSound } from '../sound.ts';
import { expect, expectFits, grow, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const scene = 'two-sentences';
const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const code = (page: Page): Locator => dialogOf(page).locator('textarea.code');

/** Opens the story at a scene, and from its figure the builder, with nothing but keys. */
async function openBuilder(page: Page, address: string, button: string): Promise<void> {
  await page.goto(address);
  const ways = page.locator(`#${scene} .ways`);
  await ways.locator('summary').focus();
  await page.keyboard.press('Enter');
  await ways.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  await expect(code(page)).toBeVisible();
}

/** Nowhere sideways, and no axe finding: on a phone and a screen, in both themes. */
async function expectSoundEverywhere(page: Page, view: string, within: string): Promise<void> {
  test.slow();
  for (const width of [320, 360, 768, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page
      .locator(within)
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, `${view}, ${width} px: sideways`).toBeLessThanOrEqual(0);
  }
  for (const [colorScheme, width] of [
    ['light', 1366],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page, `${view}, ${colorScheme}, ${width} px`, within);
  }
}

test('by keyboard: open, change, see it change, and back where one was', async ({ article }) => {
  const { page } = article;
  await openBuilder(page, article.site(`/?scene=${scene}&lang=en`), 'Embed this figure');
  const frame = dialogOf(page).locator('iframe');
  const shown = dialogOf(page).frameLocator('iframe');
  await expect(frame).toHaveAttribute(
    'src',
    new RegExp(`/embed/\\?scene=${scene}&lang=en&id=wsw-`),
  );
  await expect(shown.locator('.embed > footer')).toBeVisible();
  expect(await frame.evaluate((node) => (node as HTMLElement).offsetWidth)).toBe(700);
  // As high as what it holds, and the code begins with that height.
  await expect
    .poll(async () => /height="(\d+)"/.exec(await code(page).inputValue())?.[1])
    .toBe(await frame.evaluate((node) => String((node as HTMLElement).offsetHeight)));

  await dialogOf(page).getByRole('radio', { name: 'Column, 700 px' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(frame).toHaveCSS('inline-size', '360px');
  await dialogOf(page).getByRole('radio', { name: 'Title and text' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(frame).toHaveAttribute('src', /chrome=min/);
  await expect(shown.locator('.embed.min')).toBeVisible();
  await dialogOf(page).getByRole('radio', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Space');
  await expect(shown.locator('html')).toHaveAttribute('lang', 'de');
  await expect(code(page)).toHaveValue(/title="[^"]+ \(interaktiv\)"/);
  await dialogOf(page).getByRole('radio', { name: 'Asked, with answer' }).check({ force: true });
  await expect(shown.locator('.embed > details')).toBeVisible();
  await dialogOf(page).getByRole('radio', { name: 'Scripts and links' }).check({ force: true });
  await expect(code(page)).not.toHaveValue(/allow-same-origin/);
  await dialogOf(page).getByRole('radio', { name: 'Scripts only' }).check({ force: true });
  await expect(code(page)).toHaveValue(/ sandbox="allow-scripts"\n/);
  await expect(code(page)).toHaveValue(/<script>/);
  await dialogOf(page).getByRole('radio', { name: 'Fixed' }).check({ force: true });
  await expect(frame).toHaveAttribute('src', /height=fixed/);
  await expect(code(page)).not.toHaveValue(/<script>/);
  await dialogOf(page)
    .getByRole('radio', { name: /^(Picture|Words) and link$/ })
    .check({ force: true });
  await expect(frame).toHaveCount(0);
  await expect(code(page)).not.toHaveValue(/iframe/);
  // It is open on this computer, and says so.
  await expect(dialogOf(page)).toContainText('public address');

  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Embed this figure' }).first()).toBeFocused();
  // It wrote nothing into the history: one step back is away from the page.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('of a figure without a still it offers words, and says why', async ({ article }) => {
  const { page } = article;
  article.provokes(/Failed to load resource/u);
  // As a build without `npm run pictures` leaves it.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.getElementById('stills')?.remove(),
    ),
  );
  await openBuilder(page, article.site(`/?scene=${scene}&lang=de`), 'Diese Abbildung einbetten');
  const radio = (name: string) => dialogOf(page).getByRole('radio', { name });
  await expect(radio('Bild und Link')).toHaveCount(0);
  await expect(radio('Bild, live auf Druck')).toHaveCount(0);
  await radio('Worte, live auf Druck').check({ force: true });
  await expect(dialogOf(page)).toContainText('gibt es hier kein Bild');
  await radio('Worte und Link').check({ force: true });
  await expect(dialogOf(page)).toContainText('gibt es hier kein Bild');
  await expect(code(page)).toHaveValue(/^<p><a href=/u);
});

test('while the figure is on its way the preview says so', async ({ article }) => {
  const { page } = article;
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/embed/?*', async (route) => {
    await held;
    await route.continue();
  });
  await openBuilder(page, article.site(`/?scene=${scene}&lang=de`), 'Diese Abbildung einbetten');
  const said = dialogOf(page).locator('.preview').getByRole('status');
  await expect(said).toHaveText('Die Abbildung wird geladen …');
  go();
  await expect(said).toHaveText(/Pixel hoch/u);
});

for (const width of [320, 600, 800])
  test(`a system that allows nothing but scripts takes the code: ${width} px`, async ({
    article,
  }) => {
    const { page } = article;
    await openBuilder(
      page,
      article.site('/?scene=two-sentences&lang=de'),
      'Diese Abbildung einbetten',
    );
    await dialogOf(page).getByRole('radio', { name: 'Nur Skripte' }).check({ force: true });
    await dialogOf(page).getByRole('radio', { name: 'Fest' }).check({ force: true });
    // Nothing but the tag, and of its attributes not the style.
    const [tag = ''] = /<iframe[^>]*>/u.exec(await code(page).inputValue()) ?? [];
    expect(tag).toMatch(/title="[^"]+\(interaktiv\)"/u);
    await article.open(
      `<div style="inline-size:${width}px">${tag.replace(/ style="[^"]*"/u, '')}</iframe></div>`,
    );
    const [frame] = await article.frames();
    await expect(frame!.locator('html')).toHaveAttribute('lang', 'de');
    const box = page.locator('iframe');
    expect(await box.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
    expect(await frame!.evaluate(() => innerWidth)).toBe(width);
    const sideways = await frame!.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    const last = frame!.locator('.embed > footer a').last();
    await page.mouse.move(200, 200);
    await expect(async () => {
      await page.mouse.wheel(0, 1_000);
      await expect(last).toBeInViewport({ timeout: 1_000 });
    }).toPass();
  });

test('it shows the figure as the reader has set it', async ({ article }) => {
  const { page } = article;
  await page.goto(article.site('/?scene=what-goes&see=push&lang=en'));
  const ways = page.locator('#what-goes .ways');
  await ways.locator('summary').click();
  await ways.getByRole('button', { name: 'Embed this figure' }).click();
  await expect(code(page)).toHaveValue(/embed\/\?scene=what-goes&amp;see=push&amp;lang=en&amp;id=/);
  await expect(dialogOf(page)).toContainText('as you have set it');
});

test('the copied code works in an article on another host, and its height follows', async ({
  article,
}) => {
  const { page } = article;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page, article.site(`/?scene=${scene}&lang=en`), 'Embed this figure');
  await dialogOf(page).getByRole('radio', { name: 'Asked, with answer' }).check({ force: true });
  await expect(dialogOf(page).frameLocator('iframe').locator('.embed > details')).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialogOf(page)).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page).inputValue());
  expect(copied).toContain(article.site('/embed/'));

  await article.open(copied);
  const [frame] = await article.frames();
  await expectFits(frame!);
  await grow(frame!);
  await expectFits(frame!);
});

test('where copying is refused the code is selected', async ({ article }) => {
  const { page } = article;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openBuilder(page, article.site(`/?scene=${scene}&lang=de`), 'Diese Abbildung einbetten');
  await dialogOf(page).getByRole('button', { name: 'Code kopieren' }).click();
  await expect(dialogOf(page)).toContainText('Der Text ist markiert');
  const selected = await code(page).evaluate((node) => {
    const { selectionStart, selectionEnd, value } = node as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await code(page).inputValue());
});

test('the builder is for everybody: no axe finding, no sideways scrolling', async ({ article }) => {
  const { page } = article;
  await openBuilder(page, article.site(`/?scene=${scene}&lang=de`), 'Diese Abbildung einbetten');
  await expectSoundEverywhere(page, 'the builder', 'dialog');
});

for (const guide of ['guide.html', 'guide.de.html'])
  test(`${guide} is for everybody, and the story leads to it`, async ({ article }) => {
    const { page } = article;
    const [, language = 'en'] = /\.(\w+)\.html$/u.exec(guide) ?? [];
    await page.goto(article.site(`/?lang=${language}`));
    await page.locator(`footer a[href="./embed/${guide}"]`).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectSoundEverywhere(page, guide, 'body');
  });
