/** A lesson under test: the slides, and the notes that go with them. */
import type { Locator, Page } from '@playwright/test';
import { UNDER_WAY } from '../../scripts/under-way.mjs';
import { expect } from './page.ts';

/** Opens the slides. @returns when the first of them stands */
export async function openSlides(page: Page, query = ''): Promise<void> {
  await page.goto(`/present/${query}`);
  await expect(page.locator('.slide')).toBeVisible();
}

/** The slide that is on the wall is this part of this scene. */
export async function expectAt(page: Page, scene: string, part = 'say'): Promise<void> {
  await expect(page.locator(`.slide#${scene}`)).toHaveAttribute('data-part', part);
}

/** Opens the notes as a teacher does, by key. */
export async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(notes.locator('.notes')).toBeVisible();
  return notes;
}

/** The figure of the slide has come, and its log is made. */
export async function figureThere(page: Page): Promise<Locator> {
  const stage = page.locator('.slide .stage');
  await expect(stage.locator('[data-part]').first()).not.toBeEmpty({ timeout: 90_000 });
  await expect(stage.locator(UNDER_WAY)).toHaveCount(0, { timeout: 90_000 });
  return stage;
}

/** Draws a finger across the slide, from one place to another, CSS pixels from its left. */
export async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
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
}
