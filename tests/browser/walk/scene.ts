/** What a reader waits for in a scene, and what they then see of it. */
import type { Page } from '@playwright/test';
import { UNDER_WAY } from '../../../scripts/under-way.mjs';
import type { Scene } from '../../../src/story/index.ts';
import { reading } from '../../../src/ui/language/en/reading.ts';
import { expect } from '../page.ts';

/** All that is near has come, and nothing of it is still being made. */
function isSettled(underWay: string): boolean {
  // Nearer than what is fetched ahead.
  const isNear = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > -400 && top < innerHeight + 400;
  };
  const parts = [...document.querySelectorAll('.stage > [data-part]')].filter(isNear);
  const busy = document.querySelectorAll(`.stage :is(${underWay})`);
  return parts.every((part) => part.firstElementChild !== null) && ![...busy].some(isNear);
}

/** Waits as a reader does, until nothing near is missing. */
export async function settled(page: Page): Promise<void> {
  if (await page.evaluate(isSettled, UNDER_WAY)) return;
  await page.waitForFunction(isSettled, UNDER_WAY, { timeout: 60_000 });
}

/** What one sees of a figure, and of what it is set to. */
export const shown = (page: Page, id: string): Promise<string> =>
  page.locator(`#${id} .stage`).evaluate((stage) => {
    const set = [
      ...stage.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
    ].map((field) =>
      field instanceof HTMLInputElement ? `${field.value} ${String(field.checked)}` : field.value,
    );
    return JSON.stringify([stage.innerHTML, set]);
  });

/** Beside what came out stands the reader's own guess. */
export async function expectAnswered(page: Page, { id, predict }: Scene): Promise<void> {
  await expect(page.locator(`#${id} .reveal .mark.own`).first()).toHaveText(
    predict?.coins ? reading.yourBet(10) : reading.yourGuess,
  );
}
