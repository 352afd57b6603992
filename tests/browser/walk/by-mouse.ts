/** One scene as somebody with a mouse or a finger goes through it: guesses, plays, changes, answers. */
import type { Page } from '@playwright/test';
import { wordsOf, type Scene } from '../../../src/story/index.ts';
import { reading } from '../../../src/ui/language/en/reading.ts';
import { story } from '../../../src/ui/language/en/story/index.ts';
import { expect } from '../page.ts';
import { controlOf, useByMouse } from './controls.ts';
import { expectAnswered, settled, shown } from './scene.ts';

async function guess(page: Page, scene: Scene): Promise<void> {
  const { id, predict } = scene;
  if (predict === undefined) return;
  const asked = page.locator(`#${id} .guess`);
  const [best = ''] = predict.best;
  const label = wordsOf(story, scene).predict?.options[best];
  if (predict.coins) {
    const more = asked.getByRole('button', { name: reading.more }).first();
    for (let coin = 0; coin < 10; coin++) await more.click();
  } else if (typeof label === 'string') await asked.getByText(label, { exact: true }).click();
  // A label with numbers in it is made as the page is.
  else await asked.getByRole('radio').nth(predict.options.indexOf(best)).click();
  await expectAnswered(page, scene);
}

/** @throws where something does not answer, or the page is then broader than its window */
export async function goThrough(page: Page, scene: Scene): Promise<void> {
  const { id, transfer } = scene;
  const place = page.locator(`#${id}`);
  const own = wordsOf(story, scene);
  const stage = place.locator('.stage');
  await place.scrollIntoViewIfNeeded();
  await guess(page, scene);
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
    const label = String(own.transfer?.options[transfer.best[0] ?? '']);
    await asked.getByText(label, { exact: true }).click();
    await expect(asked.locator('details')).toHaveAttribute('open');
  }
  await settled(page);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${id}: sideways`).toBeLessThanOrEqual(0);
}
