/**
 * How long the reader waits for an answer, on a computer four times slower: from each click, tap or key of
 * somebody who goes through the whole story until the browser has painted next (Event Timing, as
 * “interaction to next paint” counts it, in steps of 8 ms). Needs a build (`npm run build`) and a Chromium.
 * Nothing is asserted.
 */
import { chromium, type Page } from '@playwright/test';
import { max, median, quantile } from 'd3-array';
import { it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { chapterIds, scenes } from '../../src/story/index.ts';
import { hosted } from '../browser/hosted.ts';
import { goThrough } from '../browser/walk/by-mouse.ts';

const SLOWER = 4;
/** ms, the budget of one interaction. */
const GOAL = 100;

interface Interaction {
  /** Of one click or key several events tell, with one number. */
  readonly id: number;
  readonly ms: number;
  /** The event that took longest, and what it met. */
  readonly what: string;
}

/** In the page, before anything of it runs. */
function listen(): void {
  const heard: Interaction[] = [];
  Object.assign(window, { heard });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId?: number;
    })[]) {
      if (!entry.interactionId) continue;
      const met = entry.target instanceof Element ? entry.target : undefined;
      const words = (met?.closest('button, label, select, summary') ?? met)?.textContent ?? '';
      heard.push({
        id: entry.interactionId,
        ms: entry.duration,
        what: `${entry.name} on ${met?.localName ?? 'what is gone'} “${words.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}”`,
      });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/**
 * What was done since it was last asked, each interaction once, by its longest event. A finger rests for a tenth
 * of a second and the script's does not: that a press waits for what its release does is therefore left out.
 */
async function done(page: Page): Promise<Interaction[]> {
  // What is painted is told a frame later.
  await page.waitForTimeout(500);
  const heard = await page.evaluate(() =>
    (window as unknown as { heard: Interaction[] }).heard.splice(0),
  );
  const longest = new Map<number, Interaction>();
  for (const one of heard) {
    if (one.what.startsWith('pointerdown')) continue;
    if (one.ms > (longest.get(one.id)?.ms ?? 0)) longest.set(one.id, one);
  }
  return [...longest.values()];
}

it('the whole story, each interaction until the next paint', async () => {
  const site = await hosted('dist');
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const all: (Interaction & { readonly scene: string })[] = [];
  for (const [i, chapter] of chapterIds.entries()) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 780 } });
    await page.addInitScript(listen);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const own = scenes.filter((scene) => scene.chapter === chapter);
    await page.goto(`${site.address}${i === 0 ? '' : `?scene=${own[0]?.id ?? ''}`}`);
    for (const scene of own) {
      await goThrough(page, scene);
      for (const one of await done(page)) all.push({ ...one, scene: scene.id });
    }
    await page.close();
  }
  await browser.close();
  await site.close();
  const times = all.map(({ ms }) => ms);
  const over = all.filter(({ ms }) => ms > GOAL).sort((a, b) => b.ms - a.ms);
  console.log(
    `CPU ${SLOWER}× slower: ${all.length} interactions over 16 ms; median ${median(times) ?? 0} ms,`,
    `95 of 100 within ${Math.round(quantile(times, 0.95) ?? 0)} ms, longest ${max(times) ?? 0} ms;`,
    `over ${GOAL} ms: ${over.length}`,
    ...over.map(({ ms, scene, what }) => `\n  ${ms} ms  ${scene}: ${what}`),
  );
}, 1_800_000);
