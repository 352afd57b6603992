/** The whole story walked from its first line to the sandbox, as different readers do. */
import { chapterIds, scenes, wordsOf } from '../../src/story/index.ts';
import { reading } from '../../src/ui/language/en/reading.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { expect, test } from './page.ts';
import { goThrough } from './walk/by-mouse.ts';

// What never comes is said at once: a walk is long. A picture of the page at each of its steps would take
// longer than the walk.
test.use({ actionTimeout: 30_000, trace: 'off' });

for (const { how, width, motion } of [
  { how: 'with the mouse, on a phone’s screen', width: 360, motion: 'no-preference' },
  { how: 'with reduced motion', width: 1366, motion: 'reduce' },
] as const) {
  test(`${how}: every question, every figure, every change`, async ({ page, clean }) => {
    void clean;
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto('/');
    for (const scene of scenes) {
      await goThrough(page, scene);
      if (motion !== 'reduce') continue;
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 20)
          .map(({ effect }) => (effect as KeyframeEffect).target?.className),
      );
      expect(moving, `${scene.id}: moves`).toEqual([]);
    }
    // The first guess has been kept to the end, and was given again there.
    await expect(page.locator('[data-figure="guess"] .moved')).toHaveText(reading.stayed);
  });
}

// Chapter by chapter: a reader with such a machine takes their time as well.
for (const [i, chapter] of chapterIds.entries()) {
  test(`with a processor four times as slow, chapter ${i + 1}: every question, every figure, every change`, async ({
    page,
    clean,
  }) => {
    void clean;
    await page.setViewportSize({ width: 1366, height: 780 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const own = scenes.filter((scene) => scene.chapter === chapter);
    await page.goto(i === 0 ? '/' : `/?scene=${own[0]?.id ?? ''}`);
    for (const scene of own) await goThrough(page, scene);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every scene tells what it asks, what came out and why, one after the other', async ({
    page,
    clean,
  }) => {
    void clean;
    await page.goto('/');
    let above = 0;
    for (const scene of scenes) {
      const { title, predict, reveal, transfer } = wordsOf(story, scene);
      const place = page.locator(`#text-${scene.id}`);
      await expect(place.getByRole('heading', { level: 3 })).toHaveText(title);
      const top = (await place.boundingBox())?.y ?? 0;
      expect(top, scene.id).toBeGreaterThan(above);
      above = top;
      // Told with the numbers and sources in them, so only those that have none are looked for as they stand.
      for (const told of [predict?.question, reveal, transfer?.question, transfer?.reveal])
        if (typeof told === 'string') await expect(place).toContainText(told);
    }
  });
});
