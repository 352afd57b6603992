/** The whole story walked from its first line to the sandbox, as different readers do. */
import type { Page } from '@playwright/test';
import { scenes, wordsOf, type Scene } from '../../src/story/index.ts';
import { reading } from '../../src/ui/language/en/reading.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { expect, test } from './page.ts';
import { controlOf, useByMouse } from './walk/controls.ts';
import { focusOf, type Focus } from './walk/focus.ts';

// What never comes is said at once: a walk is long.
test.use({ actionTimeout: 30_000 });

/** All that is near has come, and nothing of it is still being made: a reader waits for that too. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      // Nearer than what is fetched ahead.
      const isNear = (element: Element): boolean => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > -400 && top < innerHeight + 400;
      };
      const parts = [...document.querySelectorAll('.stage > [data-part]')].filter(isNear);
      const busy = document.querySelectorAll(
        '.stage :is(.waiting, progress, .loading, [aria-busy="true"])',
      );
      return parts.every((part) => part.firstElementChild !== null) && ![...busy].some(isNear);
    },
    undefined,
    { timeout: 60_000 },
  );
}

/** What one sees of a figure, and of what it is set to. */
const shown = (page: Page, id: string): Promise<string> =>
  page.locator(`#${id} .stage`).evaluate((stage) => {
    const set = [
      ...stage.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
    ].map((field) =>
      field instanceof HTMLInputElement ? `${field.value} ${String(field.checked)}` : field.value,
    );
    return JSON.stringify([stage.innerHTML, set]);
  });

async function expectAnswered(page: Page, { id, predict }: Scene): Promise<void> {
  await expect(page.locator(`#${id} .reveal .mark.own`).first()).toHaveText(
    predict?.coins ? reading.yourBet(10) : reading.yourGuess,
  );
}

test('by keyboard alone: every question, every figure, every change; the focus is always seen', async ({
  page,
  clean,
}) => {
  void clean;
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto('/');
  await expect(page.locator('.scene-block').first()).toBeVisible();
  const done = new Set<string>();
  const faults: string[] = [];
  /** Presses a key and looks where that leaves the focus. */
  const press = async (key: string): Promise<Focus> => {
    await page.keyboard.press(key);
    await settled(page);
    const focus = await focusOf(page);
    const { lost, seen, marked, what } = focus;
    if (lost) throw new Error(`the focus is lost after ${key}; so far ${[...done].at(-1)}`);
    if (!seen) faults.push(`out of sight after ${key}: ${what}`);
    if (!marked) faults.push(`not marked after ${key}: ${what}`);
    return focus;
  };
  /** Radio buttons: the first by the space bar, the others by the arrows. */
  const choose = async (place: number): Promise<void> => {
    await press('Space');
    for (let i = 0; i < place; i++) await press('ArrowDown');
  };

  for (let tabs = 0; !done.has('stage sandbox'); tabs++) {
    expect(tabs, 'Tab never reaches the sandbox').toBeLessThan(3_000);
    const { scene: at, part } = await press('Tab');
    const scene = scenes.find(({ id }) => id === at);
    if (scene === undefined || part === undefined || done.has(`${part} ${scene.id}`)) continue;
    const { id, predict, transfer } = scene;
    const place = page.locator(`#${id}`);
    if (part === 'guess') {
      if (predict?.coins) {
        // Past the button that takes one away: there is none yet.
        await press('Tab');
        for (let coin = 0; coin < 10; coin++) await press('Enter');
      } else await choose(predict?.options.indexOf(predict.best[0] ?? '') ?? 0);
      await expectAnswered(page, scene);
    } else if (part === 'transfer') {
      await choose(transfer?.options.indexOf(transfer.best[0] ?? '') ?? 0);
      await expect(place.locator('.transfer details')).toHaveAttribute('open');
    } else if (part === 'try') {
      await press('Enter');
      await expect(place.getByRole('button', { pressed: true }).last()).toBeFocused();
      await press('Tab');
      await expect(place.getByRole('button', { name: reading.back })).toBeFocused();
      // And back: the button goes, the keyboard stays.
      await press('Enter');
      await expect(place.getByRole('button', { name: reading.back })).toHaveCount(0);
    } else {
      const control = controlOf(scene);
      const stands = control?.of(place.locator('.stage'));
      const isHere = await stands?.evaluate((one) => one === document.activeElement);
      if (control === undefined || isHere !== true) continue;
      const before = await shown(page, id);
      await press(control.key);
      await expect.poll(() => shown(page, id), id).not.toBe(before);
    }
    done.add(`${part} ${id}`);
  }
  expect(faults).toEqual([]);
  const wanted = scenes.flatMap((scene) => [
    ...(scene.predict === undefined ? [] : [`guess ${scene.id}`]),
    ...(controlOf(scene) === undefined ? [] : [`stage ${scene.id}`]),
    ...(scene.tryIt === undefined ? [] : [`try ${scene.id}`]),
    ...(scene.transfer === undefined ? [] : [`transfer ${scene.id}`]),
  ]);
  expect([...done].sort()).toEqual(wanted.sort());
});

for (const { how, width, motion } of [
  { how: 'with the mouse, on a phone’s screen', width: 360, motion: 'no-preference' },
  { how: 'with reduced motion', width: 1366, motion: 'reduce' },
] as const) {
  test(`${how}: every question, every figure, every change`, async ({ page, clean }) => {
    void clean;
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto('/');
    for (const scene of scenes) {
      const { id, predict, transfer } = scene;
      const place = page.locator(`#${id}`);
      const own = wordsOf(story, scene);
      const stage = place.locator('.stage');
      const label = (words: typeof own.predict, key = ''): string => String(words?.options[key]);
      await place.scrollIntoViewIfNeeded();
      if (predict?.coins) {
        const more = place.locator('.guess').getByRole('button', { name: reading.more }).first();
        for (let coin = 0; coin < 10; coin++) await more.click();
      } else if (predict !== undefined) {
        const [best = ''] = predict.best;
        const { options } = own.predict ?? {};
        if (typeof options?.[best] === 'string')
          await place
            .locator('.guess')
            .getByText(label(own.predict, best), { exact: true })
            .click();
        else await place.locator('.guess').getByRole('radio').first().click();
      }
      if (predict !== undefined) await expectAnswered(page, scene);
      await stage.scrollIntoViewIfNeeded();
      await settled(page);
      const control = controlOf(scene);
      if (control !== undefined) {
        const before = await shown(page, id);
        await useByMouse((control.mouse ?? control.of)(stage));
        await expect.poll(() => shown(page, id), id).not.toBe(before);
      }
      if (own.tryIt !== undefined) {
        const change = place.locator('.after').getByRole('button', { name: own.tryIt.label });
        await change.click();
        await expect(change).toHaveAttribute('aria-pressed', 'true');
      }
      if (transfer !== undefined) {
        const asked = place.locator('.transfer');
        await asked.getByText(label(own.transfer, transfer.best[0]), { exact: true }).click();
        await expect(asked.locator('details')).toHaveAttribute('open');
      }
      await settled(page);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${id}: sideways`).toBeLessThanOrEqual(0);
      if (motion === 'reduce') {
        const moving = await page.evaluate(() =>
          document
            .getAnimations()
            .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 20)
            .map(({ effect }) => (effect as KeyframeEffect).target?.className),
        );
        expect(moving, `${id}: moves`).toEqual([]);
      }
    }
    await expect(page.locator('[data-figure="guess"] .moved')).toHaveText(reading.stayed);
  });
}
