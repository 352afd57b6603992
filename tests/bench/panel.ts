/**
 * How fast the panel answers, in a real browser: from a move of the brush until all views are
 * painted, beside a plain D3 that draws the same; what a log costs in memory; what a reader feels
 * while a city is made. The contestants take turns, and of several rounds the calmest counts, so that
 * a busy moment of the machine spoils neither. Nothing is asserted.
 */
import type { Browser } from '@playwright/test';
import { sum } from 'd3-array';
import { it } from 'vitest';
import { measured, type Measured, type Which } from './panel/brush.ts';
import { cityMeasured, type CityMeasured } from './panel/city.ts';
import { brushReport, cityReport, memoryReport } from './panel/report.ts';
import type { Size } from './panel/setting.ts';
import { withBrowser } from './panel/site.ts';

const ROUNDS = 2;
/** Moves of a series. */
const MOVES = 60;
const SLOW = [1, 4];

const print = (text: string) => process.stdout.write(`\n${text}\n`);

/** Series by series, the round with the least time in it. */
function calmest(rounds: readonly Measured[]): Measured {
  const [first, ...rest] = rounds;
  if (first === undefined) throw new RangeError('no rounds');
  return {
    memory: first.memory,
    series: first.series.map((series, i) =>
      rest
        .map((round) => round.series[i]!)
        .reduce((best, next) => (sum(next.times) < sum(best.times) ? next : best), series),
    ),
  };
}

async function brushes(browser: Browser, address: string, size: Size): Promise<void> {
  const rounds: Record<Which, Measured[]> = { ours: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of ['ours', 'plain'] as const) {
      rounds[which].push(
        await measured(browser, address, { which, size, moves: MOVES, slow: SLOW }),
      );
    }
  }
  const both = { ours: calmest(rounds.ours), plain: calmest(rounds.plain) };
  print(brushReport(size, both));
  if (size === 'large') print(memoryReport(size, both));
}

async function cities(browser: Browser, address: string): Promise<void> {
  const rounds: CityMeasured[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await cityMeasured(browser, address));
  const worst = ({ making, arriving }: CityMeasured) => making.clock + arriving.clock;
  print(cityReport(rounds.reduce((best, next) => (worst(next) < worst(best) ? next : best))));
}

const page = 'tests/bench/panel/vite.config.ts';
it('brush, 10 thousand', () => withBrowser(page, (b, a) => brushes(b, a, 'small')), 1_800_000);
it('brush, 1 million', () => withBrowser(page, (b, a) => brushes(b, a, 'large')), 1_800_000);
it('a city', () => withBrowser('vite.config.ts', cities), 1_800_000);
