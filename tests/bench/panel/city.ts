/** Measures what a reader feels while the largest town is made: tasks of the page's own thread. */
import type { Browser } from '@playwright/test';

/** ms by the clock, and of the thread itself. */
export interface Task {
  readonly clock: number;
  readonly thread: number;
}

export interface CityMeasured {
  /** What the page says that it holds. */
  readonly records: string;
  readonly seconds: number;
  /** The longest task while the town is made, and from when its log has come. */
  readonly making: Task;
  readonly arriving: Task;
  /** ms of all tasks longer than 50 ms, as the page itself was told of them. */
  readonly long: readonly number[];
}

/** One event of a trace, as Chromium writes it. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  /** µs of the thread itself: what others do meanwhile is not in it. */
  readonly tdur?: number;
}

export async function cityMeasured(browser: Browser, address: string): Promise<CityMeasured> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.addInitScript(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask' });
    // Heard before the page's own listener: the task in which the log comes begins here.
    const add = Reflect.get(Worker.prototype, 'addEventListener');
    Worker.prototype.addEventListener = function (this: Worker, ...given: unknown[]) {
      if (given[0] === 'message') {
        const heard = ({ data }: MessageEvent<object>) => {
          if ('made' in data) performance.mark('log has come');
        };
        Reflect.apply(add, this, ['message', heard]);
      }
      Reflect.apply(add, this, given);
    };
    Object.assign(globalThis, { long });
  });
  const longSoFar = () =>
    page.evaluate(() => (globalThis as unknown as { long: number[] }).long.splice(0));
  await page.goto(`${address}?scene=sandbox&world=city#weeks`);
  const button = page.locator('#weeks .state button');
  await button.waitFor();
  await page.waitForTimeout(1500);
  await longSoFar();
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('asked'));
  const start = Date.now();
  await button.click();
  await page.locator('#weeks .hand').waitFor({ timeout: 300_000 });
  const seconds = (Date.now() - start) / 1000;
  await page.locator('#weeks .sides canvas').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  const records = await page.locator('#weeks .chips > [role=status]').innerText();
  const long = await longSoFar();
  await page.close();
  return { records, seconds, ...longestTasks(trace.traceEvents), long };
}

function longestTasks(events: readonly Traced[]): { making: Task; arriving: Task } {
  const marked = (name: string) => {
    const mark = events.find((event) => event.name === name);
    if (mark === undefined) throw new Error(`The trace has no “${name}”.`);
    return mark;
  };
  const [asked, came] = [marked('asked'), marked('log has come')];
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === asked.pid && tid === asked.tid && ts > asked.ts,
  );
  const end = ({ ts, dur = 0 }: Traced) => ts + dur;
  const longest = (those: Traced[]): Task => ({
    clock: Math.max(0, ...those.map(({ dur = 0 }) => dur / 1000)),
    thread: Math.max(0, ...those.map(({ tdur = 0 }) => tdur / 1000)),
  });
  return {
    making: longest(tasks.filter((task) => end(task) < came.ts)),
    arriving: longest(tasks.filter((task) => end(task) >= came.ts)),
  };
}
