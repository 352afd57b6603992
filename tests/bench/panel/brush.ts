/** Measures one contestant: moves of the brush, and what a log costs in memory. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Bench } from './page.ts';
import { drags, jumps, type Move } from './moves.ts';
import type { Size } from './setting.ts';

declare const bench: Bench;

export type Which = 'ours' | 'plain';
export interface Series {
  readonly kind: 'drag' | 'jump';
  readonly picked: boolean;
  /** CPU this many times slower. */
  readonly slowed: number;
  /** ms of each move, from the call until all is painted. */
  readonly times: readonly number[];
  /** ms of work of the main thread for each move, as the browser counts its tasks: a mean. */
  readonly work: number;
  /** How often a view of the four followed only after the frame, in ten moves. */
  readonly late: number;
}
export interface Memory {
  /** Bytes of the log's columns. */
  readonly columns: number;
  /** Bytes of buffers, and of objects, that come with the log. */
  readonly buffers: number;
  readonly objects: number;
  /** Objects when the views stand, too. */
  readonly views: number;
}
export interface Measured {
  readonly series: readonly Series[];
  readonly memory: Memory;
}

/** Longer than any view waits for the hand to rest. */
const PAUSE = 200;

async function opened(browser: Browser, address: string) {
  // As tall as all views together: what is not seen is not painted.
  const page = await browser.newPage({ viewport: { width: 1600, height: 2400 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  // Of the thread, not of the clock: what else the machine does is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function heap(session: CDPSession): Promise<{ objects: number; buffers: number }> {
  // What is let go of in one pass may only be collected in the next.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return { objects: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

export async function measured(
  browser: Browser,
  address: string,
  {
    which,
    size,
    moves,
    slow,
  }: { which: Which; size: Size; moves: number; slow: readonly number[] },
): Promise<Measured> {
  const { page, session } = await opened(browser, address);
  await page.evaluate((name) => bench.load(name), size);
  const loaded = await heap(session);
  await page.evaluate((name) => bench.keep(name), which);
  const kept = await heap(session);
  const columns = await page.evaluate(() => bench.logBytes());
  await page.evaluate(() => bench.show());
  // The picture of the contacts is made in slices.
  await page.locator('#views > :nth-child(2) :is(svg, canvas)').first().waitFor();
  await page.waitForTimeout(1500);
  const shown = await heap(session);
  const series: Series[] = [];
  for (const picked of [false, true]) {
    await page.evaluate((person) => bench.pick(person), picked ? 1 : undefined);
    await page.waitForTimeout(1500);
    for (const kind of ['drag', 'jump'] as const) {
      const way = kind === 'drag' ? drags(moves + 10) : jumps(moves + 10);
      const late = await looked(page, way.slice(0, 10));
      for (const slowed of slow) {
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
        const before = await taskTime(session);
        const times = await page.evaluate(([way, pause]) => bench.moves(way, pause), [
          way.slice(10),
          kind === 'drag' ? 0 : PAUSE,
        ] as const);
        const work = ((await taskTime(session)) - before) / moves;
        series.push({ kind, picked, slowed, times, work, late });
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
    }
  }
  await page.close();
  return {
    series,
    memory: {
      columns,
      buffers: kept.buffers - loaded.buffers,
      objects: kept.objects - loaded.objects,
      views: shown.objects - kept.objects,
    },
  };
}

const looked = (page: Page, way: readonly Move[]): Promise<number> =>
  page.evaluate(([moves, pause]) => bench.late(moves, pause), [way, PAUSE] as const);
