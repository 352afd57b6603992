/** Slides in front of a class: a clicker is never lost in a figure, and Escape always leads out of it. */
import type { Locator, Page } from '@playwright/test';
import { present } from '../../src/ui/language/en/present.ts';
import { expect, test } from './page.ts';
import { expectAt, figureThere, openNotes, openSlides, swipe } from './present.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1024, height: 768 } });

/** What in a figure takes keys of its own, one of each kind. */
const takers = [
  '[tabindex="0"]',
  'button:enabled',
  'select:enabled',
  'input:enabled',
  'textarea:enabled',
] as const;

/** Of each kind the first that are seen. */
async function takersIn(page: Page): Promise<{ readonly kind: string; readonly one: Locator }[]> {
  const found: { readonly kind: string; readonly one: Locator }[] = [];
  for (const kind of takers) {
    const all = page.locator(`.room ${kind}`).filter({ visible: true });
    for (let i = 0; i < Math.min(2, await all.count()); i += 1)
      found.push({ kind, one: all.nth(i) });
  }
  return found;
}

const figures = [
  // Every view of the panel, one after the other.
  ...['timing', 'contacts', 'location', 'records', 'claims'].map((panel) => ({
    scene: 'who-is-close',
    query: `&panel=${panel}`,
  })),
  { scene: 'three-levels', query: '' },
  { scene: 'eight-places', query: '' },
  { scene: 'change-one-byte', query: '' },
  { scene: 'the-detour', query: '' },
] as const;
for (const { scene, query } of figures)
  test(`a clicker goes on from whatever has the focus: ${scene}${query}`, async ({
    page,
    clean,
  }) => {
    void clean;
    test.setTimeout(180_000);
    await openSlides(page, `?scene=${scene}&part=figure${query}`);
    await figureThere(page);
    await expect.poll(async () => (await takersIn(page)).length).toBeGreaterThan(0);
    const all = await takersIn(page);
    for (const { kind, one } of all) {
      await test.step(kind, async () => {
        await one.focus();
        await page.keyboard.press('PageDown');
        await expectAt(page, scene, 'reveal');
        await page.keyboard.press('PageUp');
        await expectAt(page, scene, 'figure');
        await one.focus();
        await page.keyboard.press('PageUp');
        await expectAt(page, scene, 'ask');
        await page.keyboard.press('PageDown');
        await expectAt(page, scene, 'figure');
      });
    }
  });

test('a person picked in the graph costs no key: Escape lets go, then leads out', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=25&scene=who-is-close&part=figure');
  await figureThere(page);
  const person = page.locator('.graph [role="option"]').nth(2);
  await person.focus();
  await page.keyboard.press('Enter');
  await expect(person).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(person).toHaveAttribute('aria-selected', 'false');
  await expectAt(page, 'who-is-close', 'figure');
  await page.keyboard.press('Escape');
  await expect(page.locator('.slide')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'who-is-close', 'reveal');
  await page.keyboard.press('ArrowLeft');
  await person.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'who-is-close', 'reveal');
});

test('Escape leads out of every view of the panel', async ({ page, clean }) => {
  void clean;
  test.setTimeout(180_000);
  for (const panel of ['timing', 'contacts', 'location', 'records']) {
    await openSlides(page, `?scene=who-is-close&part=figure&panel=${panel}`);
    await figureThere(page);
    await expect.poll(async () => (await takersIn(page)).length).toBeGreaterThan(0);
    for (const { kind, one } of await takersIn(page)) {
      await one.focus();
      await page.keyboard.press('Escape');
      await expect(page.locator('.slide'), `${panel}: ${kind}`).toBeFocused();
    }
  }
});

test('whatever a slide hides, the page itself never scrolls', async ({ page, clean }) => {
  void clean;
  test.setTimeout(180_000);
  await openSlides(page, '?scene=the-detour&part=figure');
  await figureThere(page);
  for (const part of ['figure', 'reveal', 'explain', 'try', 'transfer', 'answer']) {
    await expectAt(page, 'the-detour', part);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 600);
    expect(
      await page.evaluate(() => [
        scrollY,
        document.documentElement.scrollHeight - innerHeight,
        document.querySelector('.wall')?.scrollTop,
      ]),
      part,
    ).toEqual([0, 0, 0]);
    await page.getByRole('button', { name: present.controls.next, exact: true }).click();
  }
});

/** Ways to go on, each of which a teacher may use from wherever they stand. */
const ways: Readonly<
  Record<string, (page: Page, notes: () => Promise<Page>) => Promise<() => Promise<void>>>
> = {
  'a clicker': (page) => Promise.resolve(() => page.keyboard.press('PageDown')),
  'a swipe': (page) => Promise.resolve(() => swipe(page, 800, 300)),
  'Next in the notes': async (_, open) => {
    const next = (await open()).getByRole('button', { name: present.controls.next, exact: true });
    return () => next.click();
  },
  'a key in the notes': async (_, open) => {
    const notes = await open();
    return () => notes.keyboard.press('ArrowRight');
  },
};
for (const [way, make] of Object.entries(ways))
  test(`what is said to the end of a slide is seen before the next part comes: by ${way}`, async ({
    browser,
    clean,
  }) => {
    void clean;
    const context = await browser.newContext({
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openSlides(page, '?deck=25&scene=two-sentences&part=ask');
    let notes: Page | undefined;
    const goOn = await make(page, async () => (notes = await openNotes(page)));
    // Both votes of a class beside what came out are more than a slide holds.
    for (const field of await page.locator('.face input').all()) await field.fill('9');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectAt(page, 'first-guess', 'ask');
    for (const field of await page.locator('.face input').all()) await field.fill('9');
    await page.getByRole('button', { name: present.controls.next, exact: true }).click();
    await expectAt(page, 'first-guess', 'figure');
    await page.keyboard.press('PageDown');
    await expectAt(page, 'first-guess', 'reveal');
    const face = page.locator('.face');
    const left = () => face.evaluate((one) => one.scrollHeight - one.clientHeight - one.scrollTop);
    expect(await left(), 'there is more than the slide holds').toBeGreaterThan(4);
    // However much there is: it is said that there is more, and each press shows some of it.
    for (let i = 0; i < 6 && (await left()) > 4; i += 1) {
      const before = await left();
      await expect(page.getByRole('button', { name: present.controls.more })).toBeVisible();
      if (notes !== undefined)
        await expect(notes.locator('.here')).toContainText(present.notes.below);
      await goOn();
      await expect.poll(left).toBeLessThan(before);
      await expectAt(page, 'first-guess', 'reveal');
    }
    await expect(page.getByRole('button', { name: present.controls.more })).toHaveCount(0);
    if (notes !== undefined)
      await expect(notes.locator('.here')).not.toContainText(present.notes.below);
    await goOn();
    await expectAt(page, 'first-guess', 'explain');
    expect(await left(), 'why, whole').toBeLessThanOrEqual(4);
    await context.close();
  });

test('what lies over the slides is left by a clicker, and by the key that opened it', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?scene=what-goes&deck=25');
  const over = page.getByRole('dialog');
  for (const key of ['o', 'g', 'q', '?']) {
    await page.keyboard.press(key);
    await expect(over).toBeVisible();
    // To its end first, where it is longer than the wall.
    await expect(async () => {
      await page.keyboard.press('PageDown');
      await expect(over).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expectAt(page, 'what-goes');
  }
  for (const key of ['q', '?']) {
    await page.keyboard.press(key);
    await expect(over).toBeVisible();
    await page.keyboard.press(key);
    await expect(over).toHaveCount(0);
  }
});

test('hands are typed one after the other, and Enter goes on', async ({ page, clean }) => {
  void clean;
  await openSlides(page, '?scene=two-sentences&part=ask');
  const fields = page.locator('.face input');
  await fields.first().focus();
  for (const hands of ['8', '15', '3', '2']) {
    await page.keyboard.type(hands);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.slide')).toBeFocused();
  await expectAt(page, 'two-sentences', 'ask');
  // What is typed once more stands in the place of what was there.
  await fields.first().focus();
  await page.keyboard.type('9');
  for (const [i, hands] of ['9', '15', '3', '2'].entries())
    await expect(fields.nth(i)).toHaveValue(hands);
});
