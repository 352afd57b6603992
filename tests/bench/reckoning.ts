/**
 * How long the page's worker takes over the rules of a large log, in a real browser, and how long a
 * reader sees no progress meanwhile. Nothing is asserted.
 */
import type { Browser } from '@playwright/test';
import { it } from 'vitest';
import { withBrowser } from './panel/site.ts';

/** What the worker told the page, and when, ms. */
interface Told {
  readonly at: number;
  readonly what: 'step' | 'made' | 'worked';
  readonly rule?: string;
  readonly records?: number;
}

/** What of the worker's answers is looked at. */
interface Heard {
  readonly made?: { readonly index: { readonly log: { readonly length: number } } };
  readonly step?: { readonly rule: string };
  readonly worked?: object;
}

async function reckoned(browser: Browser, address: string, query: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.addInitScript(() => {
    const told: object[] = [];
    Object.assign(globalThis, { told });
    // Heard before the page's own listener.
    const add = Reflect.get(Worker.prototype, 'addEventListener');
    Worker.prototype.addEventListener = function (this: Worker, ...given: unknown[]) {
      if (given[0] === 'message') {
        const heard = ({ data }: MessageEvent<Heard>) => {
          const at = performance.now();
          if (data.made !== undefined)
            told.push({ at, what: 'made', records: data.made.index.log.length });
          if (data.step !== undefined) told.push({ at, what: 'step', rule: data.step.rule });
          if (data.worked !== undefined) told.push({ at, what: 'worked' });
        };
        Reflect.apply(add, this, ['message', heard]);
      }
      Reflect.apply(add, this, given);
    };
  });
  await page.goto(`${address}?scene=sandbox&${query}&panel=timing,claims#weeks`);
  const button = page.locator('#weeks .state button');
  await button.or(page.locator('#weeks .hand')).first().waitFor({ timeout: 600_000 });
  if (await button.isVisible()) await button.click();
  // Worked out when a reader comes near.
  await page.locator('#weeks .claims').first().scrollIntoViewIfNeeded({ timeout: 600_000 });
  const done = () =>
    (globalThis as unknown as { told: Told[] }).told.some(({ what }) => what === 'worked');
  await page.waitForFunction(done, undefined, { timeout: 1_200_000, polling: 1000 });
  const told = await page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
  await page.close();
  const made = told.find(({ what }) => what === 'made');
  const steps = told.filter(({ what }) => what !== 'made');
  const gaps = steps.slice(1).map(({ at }, i) => {
    return { rule: steps[i]?.rule ?? '', ms: at - (steps[i]?.at ?? 0) };
  });
  const whole = (steps.at(-1)?.at ?? 0) - (steps[0]?.at ?? 0);
  const longest = gaps.reduce((most, gap) => (gap.ms > most.ms ? gap : most));
  return (
    `${query}: ${made?.records} records, ${(whole / 1000).toFixed(1)} s, ${steps.length} times told; ` +
    `longest without a word ${(longest.ms / 1000).toFixed(1)} s (${longest.rule})\n`
  );
}

it(
  'in the page',
  () =>
    withBrowser('vite.config.ts', async (browser, address) => {
      for (const query of ['world=class&by=e2ee&as=service', 'world=town&by=e2ee&as=push']) {
        process.stdout.write(await reckoned(browser, address, query));
      }
    }),
  3_600_000,
);
