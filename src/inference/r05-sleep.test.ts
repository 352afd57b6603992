import { expect, it } from 'vitest';
import { at, draws, logOf, type Entry } from './fixtures.ts';
import { r05 } from './r05-sleep.ts';
import { r06 } from './r06-nights.ts';

const days = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
/** A record at each of these hours of each day. */
const awake = (n: number, hours: readonly number[], network?: string): Entry[] =>
  days(n).flatMap((day) =>
    hours.map((hour) => ({
      time: at(day, hour),
      subject: 'ana',
      ...(network === undefined ? {} : { network }),
    })),
  );
const from7to22 = Array.from({ length: 16 }, (_, i) => i + 7);

it('sleep lies in the quiet hours, and the clock follows from it, give or take', () => {
  const { claims } = r05.run(logOf(awake(28, from7to22)));
  const [sleep, offset] = claims;
  expect(sleep?.value).toMatchObject({ is: 'sleep', centre: 3, from: 22, until: 7, later: 0 });
  expect(sleep?.interval).toEqual([1, 5]);
  expect(offset?.value).toEqual({ is: 'utc-offset', hours: 1.5 });
  expect(offset?.interval).toEqual([-1.5, 4.5]);
});

it('moves with the clock: a cousin five hours west sleeps five hours later', () => {
  const hours = from7to22.map((hour) => (hour + 5) % 24);
  const offset = r05.run(logOf(awake(28, hours))).claims[1];
  expect(offset?.value).toEqual({ is: 'utc-offset', hours: -3.5 });
});

it('later weekends are told', () => {
  const entries = days(28).flatMap((day) =>
    from7to22.map((hour) => ({ time: at(day, hour + (day % 7 > 4 ? 2 : 0)), subject: 'ana' })),
  );
  const value = r05.run(logOf(entries, 29)).claims[0]?.value;
  expect(value?.is === 'sleep' && value.later).toBeGreaterThan(0.9);
});

it('abstains with 59 records, on nine days, and where no hours are quiet', () => {
  const few = r05.run(logOf(awake(28, [9, 20]).slice(0, 59), 40));
  expect(few.abstentions[0]).toMatchObject({ what: 'records', have: 56, need: 60 });
  const short = r05.run(logOf(awake(9, from7to22)));
  expect(short.abstentions[0]).toMatchObject({ what: 'days', have: 9, need: 10 });
  const draw = draws(5);
  const cover = days(1000).map(() => ({ time: Math.floor(draw() * at(28, 0)), subject: 'ana' }));
  const { claims, abstentions } = r05.run(logOf(cover));
  expect(claims).toEqual([]);
  expect(abstentions[0]).toMatchObject({ what: 'quiet-hours' });
});

it('receipts and backups of a phone beside a sleeper are no signs of life', () => {
  const entries = awake(28, from7to22).map((entry): Entry => ({ ...entry, kind: 'message' }));
  const asleep = days(28).flatMap((day): Entry[] => [
    { time: at(day, 2), subject: 'ana', kind: 'delivered' },
    { time: at(day, 3), subject: 'ana', kind: 'backup' },
  ]);
  expect(r05.run(logOf([...entries, ...asleep])).claims[0]?.value).toMatchObject({ centre: 3 });
});

/** Nights in two blocks of four, awake from 16 to 9 there; else an ordinary day. */
const rota = (place: string | undefined): Entry[] => {
  const nights = [3, 4, 5, 6, 14, 15, 16, 17];
  return days(28).flatMap((day) => {
    const after = nights.includes(day - 1);
    const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      after && nights.includes(day)
        ? hour < 9 || hour >= 16
        : after
          ? hour < 9 || (hour >= 16 && hour < 23)
          : nights.includes(day)
            ? hour >= 7
            : hour >= 7 && hour < 23,
    );
    return hours.map((hour) => {
      const there = (nights.includes(day) && hour >= 22) || (after && hour < 6);
      const network = there ? (place ?? 'flat') : 'flat';
      return { time: at(day, hour), subject: 'mia', network };
    });
  });
};

it('nights in blocks, spent in one place that is not home, are night work', () => {
  const log = logOf(rota('ward'));
  const [claim] = r06.run(log).claims;
  expect(claim?.value).toMatchObject({ is: 'night-work', days: 8, nights: 8 });
  expect(claim?.support.every((row) => log.data.network?.[row] === 2)).toBe(true);
});

it('the same at home is only somebody who is awake at night', () => {
  const [claim] = r06.run(logOf(rota(undefined))).claims;
  expect(claim?.value).toEqual({ is: 'night-active', days: 8 });
  expect(claim?.alternatives).toContain('gaming');
});

it('says nothing of ordinary nights, of one late night, and of too few', () => {
  expect(r06.run(logOf(awake(28, from7to22))).claims).toEqual([]);
  const party = [
    ...awake(28, from7to22),
    ...[0, 1, 2, 3, 4, 5].map((hour) => ({
      time: at(12, hour),
      subject: 'ana',
    })),
  ];
  expect(r06.run(logOf(party)).claims).toEqual([]);
  const { abstentions } = r06.run(logOf(awake(5, from7to22)));
  expect(abstentions[0]).toMatchObject({ rule: 'R6', what: 'nights', have: 4, need: 7 });
});
