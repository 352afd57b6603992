/**
 * Three figures in one article on a computer four times slower: how long the longest task is while they load,
 * and while a reader scrolls past them once they have. Needs a build (`npm run build`) and a Chromium.
 */
import { chromium } from '@playwright/test';
import { it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { articleHost, siteHost } from '../browser/embed/servers.ts';

const SLOWER = 4;
/** ms until all has come to rest. */
const REST = 20_000;
const scenes = ['you-run-the-service', 'three-levels', 'who-is-close'];

it('three figures in an article', async () => {
  const pages = new Map<string, { text: string; type: string }>();
  const [host, site] = [await articleHost(pages), await siteHost()];
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const measure = async (start: string): Promise<void> => {
    const frames = scenes.map(
      (scene) =>
        `<p style="height:900px"></p><iframe src="${site.origin}/embed/?scene=${scene}&amp;lang=en&amp;start=${start}" sandbox="allow-scripts" width="700" height="640"></iframe>`,
    );
    const listener =
      "<script>addEventListener('message',({data,source})=>{if(data?.type==='wsw:height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===source)f.style.height=data.height+'px'})</script>";
    pages.set('/', {
      type: 'text/html; charset=utf-8',
      text: `<!doctype html>${listener}${frames.join('')}<p style="height:900px"></p>`,
    });
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    await page.addInitScript(() => {
      const tasks: { at: number; ms: number }[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          tasks.push({ at: performance.timeOrigin + startTime, ms: duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(host.origin);
    await page.waitForTimeout(REST);
    const scrolls = Date.now();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.mouse.move(400, 400);
    for (let y = 0; y < height; y += 120) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(1_000);
    const all = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(
            () => (window as unknown as { tasks: { at: number; ms: number }[] }).tasks,
          ),
        ),
    );
    const longest = (of: readonly { ms: number }[]): string =>
      `${of.length} tasks over 50 ms, the longest ${Math.round(Math.max(0, ...of.map(({ ms }) => ms)))} ms`;
    const tasks = all.flat();
    console.log(
      `start=${start}, CPU ${SLOWER}× slower: while loading ${longest(tasks.filter(({ at }) => at < scrolls))};`,
      `while scrolling past ${longest(tasks.filter(({ at }) => at >= scrolls))}`,
    );
    await page.close();
  };
  await measure('live');
  await measure('poster');
  await browser.close();
  await Promise.all([host.close(), site.close()]);
}, 300_000);
