import { expect, it } from 'vitest';
import { at, logOf, type Entry } from './fixtures.ts';
import { r06 } from './r06-nights.ts';
import type { Log } from '../observers/index.ts';

const days = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Who sleeps from 23 to 7 at home. */
const byNight = (day: number): Entry[] =>
  [7, 12, 18, 23].map((hour): Entry => ({ time: at(day, hour), subject: 'ana', network: 'flat' }));
/** Who is up from 16 to 8 and spends the night somewhere. */
const byDay = (day: number, night = 'ward'): Entry[] => [
  ...[0, 2, 4, 6].map((hour): Entry => ({ time: at(day, hour), subject: 'ana', network: night })),
  ...[8, 16].map((hour): Entry => ({ time: at(day, hour), subject: 'ana', network: 'flat' })),
  { time: at(day, 22), subject: 'ana', network: night },
];
/** Days of these blocks are slept through, the others not. */
const shifts = (blocks: readonly number[], night?: string): Log =>
  logOf(days(28).flatMap((day) => (blocks.includes(day) ? byDay(day, night) : byNight(day))));
const rota = [3, 4, 5, 6, 11, 12, 13, 14, 19, 20, 21, 22];

it('somebody sleeps by day in blocks and spends those nights in one place', () => {
  const log = shifts(rota);
  const { claims } = r06.run(log);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim?.value).toMatchObject({ is: 'night-work' });
  if (claim?.value.is !== 'night-work' || !('network' in claim.value.where)) return;
  expect(log.dictionaries.network[claim.value.where.network]?.id).toBe('ward');
  expect(claim.value.days).toBeGreaterThanOrEqual(9);
  expect(claim.value.nights).toBeGreaterThanOrEqual(9);
  const places = [...claim.support].map((row) => log.data.network?.[row]);
  expect(new Set(places).size).toBe(1);
});

it('at home, or where no place is seen, it is no more than being awake', () => {
  for (const log of [
    shifts(rota, 'flat'),
    logOf(
      days(28).flatMap((day) =>
        (rota.includes(day) ? byDay(day) : byNight(day)).map(({ time, subject }) => ({
          time,
          ...(subject === undefined ? {} : { subject }),
        })),
      ),
    ),
  ]) {
    const { claims } = r06.run(log);
    expect(claims.map(({ value }) => value.is)).toEqual(['night-active']);
    expect(claims[0]?.alternatives).toContain('gaming');
  }
});

it('single nights and two in a row are no shift', () => {
  expect(r06.run(shifts([2, 6, 10, 14, 18, 22])).claims).toEqual([]);
  expect(r06.run(shifts([2, 3, 10, 11, 18, 19])).claims).toEqual([]);
  expect(r06.run(shifts([])).claims).toEqual([]);
});

it('a few nights tell no pattern', () => {
  const { claims, abstentions } = r06.run(
    logOf(
      days(5).flatMap((day) => byDay(day)),
      5,
    ),
  );
  expect(claims).toEqual([]);
  expect(abstentions).toMatchObject([{ rule: 'R6', what: 'nights', need: 7 }]);
});
