import { expect, it } from 'vitest';
import { at, logOf, type Entry } from './fixtures.ts';
import { r04 } from './r04-work.ts';
import type { Log } from '../observers/index.ts';

const days = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const home = (n = 28): Entry[] =>
  days(n).flatMap((day) =>
    [7, 22].map((hour): Entry => ({ time: at(day, hour), subject: 'ana', network: 'flat' })),
  );
const at11 = (day: number, network: string): Entry => ({
  ...{ time: at(day, 11), subject: 'ana', network },
});
const workdays = days(28).filter((day) => day % 7 < 5);

const places = (log: Log): (string | undefined)[] =>
  r04
    .run(log)
    .claims.map(({ value }) =>
      value.is === 'workplace' && 'network' in value.where
        ? log.dictionaries.network[value.where.network]?.id
        : undefined,
    );

it('is where somebody is on most weekdays in working hours, other than at home', () => {
  const entries = [...home(), ...workdays.map((day) => at11(day, 'office'))];
  const log = logOf(entries);
  expect(places(log)).toEqual(['office']);
  const [claim] = r04.run(log).claims;
  expect(claim).toMatchObject({ value: { days: 20, of: 20 }, n: expect.any(Number) as number });
  expect(claim?.support).toHaveLength(20);
});

it('needs three weekdays, and three of ten', () => {
  const some = (n: number): Log =>
    logOf([...home(), ...workdays.slice(0, n).map((day) => at11(day, 'office'))]);
  // Of twenty weekdays with a record six are three of ten.
  expect(places(some(5))).toEqual([]);
  expect(places(some(6))).toEqual(['office']);
  const [abstention] = r04.run(some(2)).abstentions;
  expect(abstention).toMatchObject({ rule: 'R4', what: 'days', have: 2 });
  const week = [...home(7), ...[0, 1].map((day) => at11(day, 'office'))];
  expect(places(logOf(week, 7))).toEqual([]);
});

it('weekends, evenings and those who stay at home count for nothing', () => {
  const weekends = days(28).filter((day) => day % 7 >= 5);
  expect(places(logOf([...home(), ...weekends.map((day) => at11(day, 'club'))]))).toEqual([]);
  const evenings = workdays.map((day) => ({ ...at11(day, 'gym'), time: at(day, 18) }));
  expect(places(logOf([...home(), ...evenings]))).toEqual([]);
  expect(places(logOf([...home(), ...workdays.map((day) => at11(day, 'flat'))]))).toEqual([]);
});

it('is not looked for where nobody knows the home', () => {
  const only = workdays.map((day) => at11(day, 'office'));
  const { claims, abstentions } = r04.run(logOf(only));
  expect(claims).toEqual([]);
  expect(abstentions).toMatchObject([{ rule: 'R4', what: 'home', have: 0, need: 1 }]);
});
