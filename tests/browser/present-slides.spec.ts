/** Every scene as a slide: it opens, fits, can be read from the last row, and is for everybody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { chapterIds, scenes, wordsOf } from '../../src/story/index.ts';
import { partsOf } from '../../src/surfaces/present/parts.ts';
import { present } from '../../src/ui/language/en/present.ts';
import { matrix } from '../../src/ui/language/en/figures/matrix.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { levels } from '../../src/ui/language/en/weeks/levels.ts';
import { expect, test } from './page.ts';
import { expectAt, figureThere, openSlides, swipe } from './present.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Scenes whose figure is a list that is longer than a slide, and scrolls inside it. */
const scrolls: readonly string[] = [];
/** In German, besides: there the explanation of a field of the message is below the edge. */
const scrollsInGerman: readonly string[] = ['change-one-byte'];
/**
 * Lines of a figure that need not be thick: the ground that a map stands on, help lines behind bars,
 * outlines of what is filled, hatching, and icons, which are read as letters are.
 */
const fine =
  ':is(defs, .button, button, .dots, .mark, .verdict) *, .seen, .hot, .district, .river, .road, .tick, .half, .grid, text';

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

/** Lines of drawings that are thinner than so many px on the screen, with what they are. */
const thin = (page: Page, within: string, least: number) =>
  page.evaluate(
    ([selector, most, exempt]) => {
      const found: string[] = [];
      const told = (line: Element, width: number) =>
        found.push(`${width.toFixed(1)} px: ${line.getAttribute('class') ?? line.outerHTML}`);
      const lines = `${selector} svg :is(line, path, circle, rect, polyline)`;
      for (const line of document.querySelectorAll<SVGGraphicsElement>(lines)) {
        if (line.matches(exempt) || !line.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(line);
        const scale = line.getScreenCTM()?.a ?? 1;
        if (line.matches('.tie')) {
          // Tapers: as wide at each end as that end has sent; to a point where it sent nothing.
          for (const tie of (line.getAttribute('d') ?? '').split('Z').filter((d) => d !== '')) {
            const [a, b, c, d] = [...tie.matchAll(/([\d.-]+),([\d.-]+)/gu)].map(
              ([, x, y]) => [Number(x), Number(y)] as const,
            );
            if (!a || !b || !c || !d) continue;
            const apart = (p: typeof a, q: typeof a) => Math.hypot(p[0] - q[0], p[1] - q[1]);
            const widest = Math.max(apart(a, d), apart(b, c)) * scale;
            // Corners are written to a tenth of a pixel.
            if (widest < most - 0.2) told(line, widest);
          }
        } else if (style.stroke !== 'none' && style.strokeOpacity !== '0') {
          const width =
            Number.parseFloat(style.strokeWidth) *
            (style.vectorEffect === 'non-scaling-stroke' ? 1 : scale);
          if (width < most - 0.05) told(line, width);
        }
      }
      return found;
    },
    [within, least, fine] as const,
  );

/** The figure is no larger than its room on the slide. */
async function expectFits(page: Page, scrolled: boolean, at: string): Promise<void> {
  const over = () =>
    page
      .locator('.room')
      .first()
      .evaluate((box) => [
        Math.max(0, box.scrollWidth - box.clientWidth),
        Math.max(0, box.scrollHeight - box.clientHeight - 1),
      ]);
  if (scrolled) await expect.poll(async () => (await over())[0], `${at}: sideways`).toBe(0);
  else await expect.poll(over, `${at}: beyond its room`).toEqual([0, 0]);
}

for (const chapter of chapterIds) {
  const own = scenes.filter((scene) => scene.chapter === chapter);
  test(`the figures of “${chapter}” fit on slides and can be read`, async ({ page, clean }) => {
    void clean;
    test.setTimeout(60_000 * (1 + own.length));
    for (const { id } of own) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await openSlides(page, `?scene=${id}&part=figure`);
      await figureThere(page);
      expect.soft(await smaller(page, '.slide', 22), `${id}: labels`).toEqual([]);
      expect.soft(await thin(page, '.slide .stage', 3), `${id}: lines`).toEqual([]);
      await page.evaluate(axe);
      expect.soft(await faint(page, '.wall'), `${id}: contrast`).toEqual([]);
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [1366, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        const at = `${id}, ${width} × ${height}`;
        if (width === 1024) await expectSound(page, at);
        await expectFits(page, scrolls.includes(id), at);
      }
    }
  });
}

test('a figure made in a small window has large labels once it is on the wall', async ({
  page,
  clean,
}) => {
  void clean;
  await page.setViewportSize({ width: 800, height: 600 });
  await openSlides(page, '?scene=who-is-close&part=figure');
  await figureThere(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => smaller(page, '.slide', 22)).toEqual([]);
});

test('what travels covers no button of the chat and no phone', async ({ page, clean }) => {
  void clean;
  test.setTimeout(300_000);
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['en', 'de'])
      // A message in transit, a short record, a receipt, what is read at its end.
      for (const step of [3, 4, 10, 13, 14, 21]) {
        await openSlides(
          page,
          `?scene=you-run-the-service&part=figure&see=all&step=${step}&lang=${lang}`,
        );
        const at = `${lang}, step ${step}, ${width} × ${height}`;
        const card = await page.locator('.parcel .card').boundingBox();
        if (card === null) throw new Error(`${at}: nothing travels`);
        for (const one of await page
          .locator('.stage :is(.stepper button, textarea, .phone)')
          .all()) {
          const box = await one.boundingBox();
          if (box !== null) expect(box.y, at).toBeGreaterThanOrEqual(card.y + card.height - 1);
        }
      }
  }
});

test('the matrix says what its marks mean, and stands still whatever of it is looked at', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?scene=three-levels&part=figure');
  const figure = await figureThere(page);
  const key = figure.getByRole('list', { name: matrix.key.label });
  for (const text of [levels.values.no, levels.values.unsaid, levels.inference])
    await expect(key).toContainText(text);
  await expect(key).toContainText(matrix.barriers.hidden);
  const top = async () => (await figure.getByRole('grid').boundingBox())?.y;
  const before = await top();
  for (const cell of await figure.getByRole('gridcell').filter({ visible: true }).all()) {
    await cell.hover();
    expect(await top()).toBe(before);
  }
  await figure.getByRole('rowheader').getByRole('link').first().focus();
  expect(await top(), 'the name of an observer').toBe(before);
  await expect(figure.locator('.detail')).not.toContainText(matrix.rest);
});

test('the figures fit in German, whose words are longer', async ({ page, clean }) => {
  void clean;
  test.setTimeout(60_000 * (1 + scenes.length));
  for (const { id } of scenes) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openSlides(page, `?scene=${id}&part=figure&lang=de`);
    await figureThere(page);
    const scrolled = [...scrolls, ...scrollsInGerman].includes(id);
    await expectFits(page, scrolled, `${id}, 1024 × 768`);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expectFits(page, scrolled, `${id}, 1366 × 768`);
  }
});

test('what is said and asked is large, and each part is sound', async ({ page, clean }) => {
  void clean;
  test.setTimeout(300_000);
  page.setDefaultTimeout(30_000);
  const [scene] = scenes.filter(({ predict, transfer }) => predict && transfer);
  if (scene === undefined) throw new Error('no scene has all parts');
  for (const part of partsOf(scene, wordsOf(story, scene).reveal !== undefined)) {
    await openSlides(page, `?scene=${scene.id}&part=${part}`);
    await expectAt(page, scene.id, part);
    await expectSound(page, part);
    if (part === 'figure' || part === 'try') continue;
    const size = await page
      .locator('.face :is(.say, legend, .asked, .explain)')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size, part).toBeGreaterThanOrEqual(28);
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
  await swipe(page, 300, 80);
  await expectAt(page, 'what-goes', 'ask');
  await swipe(page, 80, 300);
  await expectAt(page, 'what-goes', 'say');
  await page.getByRole('button', { name: present.controls.next, exact: true }).tap();
  await expectAt(page, 'what-goes', 'ask');
  await context.close();
});
