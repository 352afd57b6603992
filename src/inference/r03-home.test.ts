import { expect, it } from 'vitest';
import { at, logOf, type Entry } from './fixtures.ts';
import { classicHomes } from './r03-classic.ts';
import { r03 } from './r03-home.ts';
import { r04 } from './r04-work.ts';
import type { Log } from '../observers/index.ts';
import type { Claim } from './claim.ts';

const whereOf = (log: Log, claim: Claim | undefined): string | undefined => {
  if (claim === undefined || !('where' in claim.value)) return undefined;
  const { where } = claim.value;
  return 'network' in where
    ? log.dictionaries.network[where.network]?.id
    : log.dictionaries.place[where.place]?.id;
};

const days = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
/** Home at night, in the office on weekdays, on the mobile network between. */
const ordinary = (n = 28): Entry[] =>
  days(n).flatMap((day): Entry[] => [
    { time: at(day, 7), subject: 'ana', network: 'flat' },
    { time: at(day, 8), subject: 'ana', network: 'mobile' },
    ...(day % 7 < 5
      ? [10, 12, 14, 16].map((hour) => ({ time: at(day, hour), subject: 'ana', network: 'office' }))
      : []),
    { time: at(day, 17), subject: 'ana', network: 'mobile' },
    { time: at(day, 22), subject: 'ana', network: 'flat' },
  ]);
/** Works from 22 to 6, home by day, and writes most at work. */
const nurse: Entry[] = days(28).flatMap((day): Entry[] => [
  ...[0, 2, 4, 5].map((hour) => ({ time: at(day, hour), subject: 'mia', network: 'ward' })),
  { time: at(day, 8), subject: 'mia', network: 'flat' },
  { time: at(day, 16), subject: 'mia', network: 'flat' },
  { time: at(day, 23), subject: 'mia', network: 'ward' },
]);

it('home is where one sleeps, work where one is on weekdays', () => {
  const log = logOf(ordinary());
  const home = r03.run(log).claims;
  expect(home).toHaveLength(1);
  expect(whereOf(log, home[0])).toBe('flat');
  expect(home[0]?.value).toMatchObject({ votes: 27, of: 27 });
  const rows = [...(home[0]?.support ?? [])].map((row) => log.data.network?.[row]);
  expect(new Set(rows).size).toBe(1);
  const work = r04.run(log).claims;
  expect(whereOf(log, work[0])).toBe('office');
  expect(work[0]?.value).toMatchObject({ days: 20, of: 20 });
});

it('a nurse on nights lives where she sleeps; the rule of the clock sends her to the ward', () => {
  const log = logOf(nurse);
  expect(whereOf(log, r03.run(log).claims[0])).toBe('flat');
  const [classic] = classicHomes(log).filter((where) => where !== undefined);
  expect(classic && 'network' in classic && log.dictionaries.network[classic.network]?.id).toBe(
    'ward',
  );
});

it('two nights are too few, and so is a life in three places', () => {
  const two = r03.run(logOf(ordinary(3)));
  expect(two.claims).toEqual([]);
  expect(two.abstentions[0]).toMatchObject({ rule: 'R3', what: 'nights', have: 2, need: 3 });
  const roaming = days(28).flatMap((day): Entry[] => [
    { time: at(day, 7), subject: 'ana', network: `place ${(day + 3) % 4}` },
    { time: at(day, 15), subject: 'ana', network: 'mobile' },
    { time: at(day, 22), subject: 'ana', network: `place ${day % 4}` },
  ]);
  expect(r03.run(logOf(roaming)).claims).toEqual([]);
});

it('mobile networks put nobody anywhere, their cells do; a town is no place', () => {
  const entries = ordinary().map((entry) => ({ ...entry, network: 'mobile' }));
  expect(r03.run(logOf(entries)).claims).toEqual([]);
  expect(r03.run(logOf(entries.map((entry) => ({ ...entry, place: 'town' })))).claims).toEqual([]);
  const seen = { subject: 'ana', network: 'mobile' };
  const cells = logOf([
    ...entries.map((entry) => ({ ...entry, place: 'cell 4' })),
    { time: at(3, 12), ...seen, place: 'cell 5' },
  ]);
  expect(whereOf(cells, r03.run(cells).claims[0])).toBe('cell 4');
});

it('who is seen in one place only may sleep anywhere', () => {
  const atWork = days(28).flatMap((day): Entry[] => [
    { time: at(day, 9), subject: 'ana', network: 'office' },
    { time: at(day, 18), subject: 'ana', network: 'office' },
  ]);
  const { claims, abstentions } = r03.run(logOf(atWork));
  expect(claims).toEqual([]);
  expect(abstentions).toMatchObject([{ what: 'places', have: 1, need: 2 }]);
});

it('a relay on which a crowd seems to sleep is nobody’s home', () => {
  const crowd = Array.from({ length: 13 }, (_, i) =>
    ordinary().map((entry) => ({ ...entry, subject: `user ${i}`, network: 'exit' })),
  ).flat();
  const { claims, abstentions } = r03.run(logOf(crowd));
  expect(claims).toEqual([]);
  expect(abstentions).toHaveLength(13);
});

it('takes nobody’s place from a message that is seen on its way down to somebody else', () => {
  const received = ordinary().map((entry): Entry => ({
    ...entry,
    peer: 'ben',
    direction: 'down',
    place: 'cell of ben',
  }));
  expect(r03.run(logOf(received)).claims).toEqual([]);
  // Nor where the log does not say on which side it was seen.
  const unsaid = logOf(
    received.map(({ direction: _, ...entry }) => entry),
    28,
    undefined,
    { direction: 'not-ordered' },
  );
  expect(r03.run(unsaid).claims).toEqual([]);
});

it('work: not without a home, not on two days, not for a visit on Saturdays', () => {
  const homeless = ordinary().filter(({ network }) => network === 'office');
  const { claims, abstentions } = r04.run(logOf(homeless));
  expect(claims).toEqual([]);
  expect(abstentions[0]).toMatchObject({ rule: 'R4', what: 'home' });
  const seldom = ordinary().filter(({ time, network }) => network !== 'office' || time < at(2, 0));
  expect(r04.run(logOf(seldom)).abstentions[0]).toMatchObject({ what: 'days', have: 2, need: 6 });
});
