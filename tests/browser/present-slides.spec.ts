/** Every scene as a slide: it opens, fits, can be read from the last row, and is for everybody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { scenes, wordsOf } from '../../src/story/index.ts';
import { partsOf } from '../../src/surfaces/present/parts.ts';
import { present } from '../../src/ui/language/en/present.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { expect, test } from './page.ts';
import { expectAt, figureThere, openSlides } from './present.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where a scene's figure says nothing of itself before it is asked, or has more than a screen of it. */
const scrolls: readonly string[] = [
  // Claims in cards, records in rows, fifteen switches: lists, each within the slide.
];

/** Texts on the slide that are smaller than so many px on the screen, with their size. */
const smaller = (page: Page, within: string, least: number) =>
  page.evaluate(
    ([selector, most]) => {
      const root = document.querySelector(selector);
      if (root === null) return ['nothing there'];
      const found: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const element = walker.currentNode.parentElement;
        if (
          text === '' ||
          element === null ||
          !element.checkVisibility({ visibilityProperty: true })
        )
          continue;
        if (element.closest('.for-screen-readers, [aria-hidden="true"] title, option') !== null)
          continue;
        const drawn = (element as Element) instanceof SVGGraphicsElement;
        const scale = drawn
          ? ((element as unknown as SVGGraphicsElement).getScreenCTM()?.a ?? 1)
          : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < most - 0.1) found.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
      }
      return found;
    },
    [within, least] as const,
  );

/** Text that stands out from its ground by less than 7 to 1, whatever its size. */
const faint = (page: Page, within: string) =>
  page.evaluate(async (selector) => {
    const ratio = { expected: 7 };
    const checks = {
      'color-contrast-enhanced': { options: { contrastRatio: { normal: ratio, large: ratio } } },
    };
    const api = (
      globalThis as unknown as {
        axe: {
          configure: (to: object) => void;
          run: (c: string, o: object) => Promise<AxeResults>;
        };
      }
    ).axe;
    api.configure({ checks: Object.entries(checks).map(([id, { options }]) => ({ id, options })) });
    const { violations } = await api.run(selector, {
      runOnly: ['color-contrast-enhanced'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ any, html }) => `${any[0]?.message ?? ''} ${html.slice(0, 80)}`),
    );
  }, within);

for (const scene of scenes) {
  test(`“${scene.id}” fits on a slide and can be read`, async ({ page, clean }) => {
    void clean;
    test.setTimeout(300_000);
    await openSlides(page, `?scene=${scene.id}&part=figure`);
    await figureThere(page);
    expect(await smaller(page, '.slide', 22), 'labels').toEqual([]);
    await page.evaluate(axe);
    expect(await faint(page, '.wall'), 'contrast').toEqual([]);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (width !== 1280) await expectSound(page, `${scene.id}, ${width} × ${height}`);
      const room = page.locator('.room').first();
      const over = await room.evaluate((box) => [
        box.scrollHeight - box.clientHeight,
        box.scrollWidth - box.clientWidth,
      ]);
      expect(over[1], `sideways at ${width}`).toBeLessThanOrEqual(0);
      if (!scrolls.includes(scene.id))
        expect(over[0], `below at ${width} × ${height}`).toBeLessThanOrEqual(1);
    }
  });
}

test('what is said and asked is large, and each part is sound', async ({ page, clean }) => {
  void clean;
  test.setTimeout(300_000);
  const [scene] = scenes.filter(({ predict, transfer }) => predict && transfer);
  if (scene === undefined) throw new Error('no scene has all parts');
  for (const part of partsOf(scene, wordsOf(story, scene).reveal !== undefined)) {
    await openSlides(page, `?scene=${scene.id}&part=${part}`);
    await expectAt(page, scene.id, part);
    await expectSound(page, part);
    const size = await page
      .locator('.face p, .face legend, .caption')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    if (part !== 'figure' && part !== 'try') expect(size, part).toBeGreaterThanOrEqual(28);
  }
});

test('notes, overview, keys and the same for all are sound in both languages', async ({
  page,
  clean,
}) => {
  void clean;
  test.setTimeout(300_000);
  for (const lang of ['en', 'de']) {
    await openSlides(page, `?deck=25&lang=${lang}`);
    for (const key of ['o', '?', 'q', 'g']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectSound(page, `${lang}: ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(notes.locator('.notes')).toBeVisible();
    for (const width of [360, 1000]) {
      await notes.setViewportSize({ width, height: 800 });
      await expectSound(notes, `${lang}: notes, ${width}`);
    }
    await notes.close();
  }
});

test('a phone shows the slides too, and a finger turns them', async ({ browser, clean }) => {
  void clean;
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openSlides(page, '?scene=what-goes');
  await expectSound(page, 'phone');
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([a, b]) => {
        const target = document.querySelector('.face') ?? document.body;
        const touch = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
        const fire = (type: string, x: number) =>
          target.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: type === 'touchend' ? [] : [touch(x)],
              changedTouches: [touch(x)],
            }),
          );
        fire('touchstart', a);
        fire('touchend', b);
      },
      [from, to] as const,
    );
  await swipe(300, 80);
  await expectAt(page, 'what-goes', 'ask');
  await swipe(80, 300);
  await expectAt(page, 'what-goes', 'say');
  await page.getByRole('button', { name: present.controls.next, exact: true }).tap();
  await expectAt(page, 'what-goes', 'ask');
  await context.close();
});
