/** What every figure must be: without an axe finding, and nowhere wider than the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param view says in a failure what was looked at
 * @param within only what is in there is looked at by axe; else the whole page
 */
export async function expectSound(page: Page, view: string, within?: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${view}: sideways`).toBeLessThanOrEqual(0);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selector) =>
      (
        globalThis as unknown as {
          axe: { run: (context: Document | string) => Promise<AxeResults> };
        }
      ).axe.run(selector ?? document),
    within,
  );
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
    view,
  ).toEqual([]);
}
