import { describe, expect, it } from 'vitest';
import { byDispersion } from './dispersion.ts';
import { about, at, logOf, type Entry } from './fixtures.ts';
import { r02 } from './r02-household.ts';

/** At home in the evening and in the morning, on so many days. */
const sleeps = (who: string, network: string, days: number, from = 0): Entry[] =>
  Array.from({ length: days }, (_, i) => i + from).flatMap((day) => [
    { time: at(day, 7, 30), subject: who, network },
    { time: at(day, 15), subject: who, network: 'mobile' },
    { time: at(day, 22, 30), subject: who, network },
  ]);

const midday = (one: string, other: string): Entry[] =>
  [0, 1, 2, 3, 4, 7, 8].flatMap((day) => [
    { time: at(day, 12), subject: one, peer: other, network: 'work' },
    { time: at(day, 12, 5), subject: other, peer: one, network: 'work' },
  ]);

describe('a household', () => {
  it('sleeps on one network at the same time', () => {
    const log = logOf([...sleeps('ana', 'flat', 28), ...sleeps('ben', 'flat', 12, 5)]);
    const { claims } = r02.run(log);
    expect(claims).toHaveLength(1);
    expect(claims[0] && about(log, claims[0])).toEqual(['ana', 'ben']);
    expect(claims[0]?.value).toMatchObject({ is: 'household', nights: 11, of: 11 });
  });

  it('is none after nine nights of 28, and none in a hotel or on a mobile network', () => {
    const nine = r02.run(logOf([...sleeps('ana', 'flat', 28), ...sleeps('ben', 'flat', 10)]));
    expect(nine.claims).toEqual([]);
    expect(nine.abstentions[0]).toMatchObject({ what: 'nights', have: 9, need: 10 });
    const guests = Array.from({ length: 13 }, (_, i) => sleeps(`guest ${i}`, 'hotel', 28)).flat();
    expect(r02.run(logOf(guests)).claims).toEqual([]);
    const phones = [...sleeps('a', 'mobile 1', 28), ...sleeps('b', 'mobile 1', 28)];
    expect(r02.run(logOf(phones)).claims).toEqual([]);
  });

  it('is none if one sleeps while the other works', () => {
    const byDay = Array.from({ length: 28 }, (_, day): Entry[] => [
      { time: at(day, 8), subject: 'ben', network: 'flat' },
      { time: at(day, 21), subject: 'ben', network: 'flat' },
      { time: at(day, 23), subject: 'ben', network: 'mill' },
      { time: at(day, 3), subject: 'ben', network: 'mill' },
    ]).flat();
    expect(r02.run(logOf([...sleeps('ana', 'flat', 28), ...byDay])).claims).toEqual([]);
  });

  it('is told of devices where nobody has a name', () => {
    const devices = [...sleeps('a', 'flat', 28), ...sleeps('b', 'flat', 28)].map(
      ({ time, subject = '', network = '' }): Entry => ({ time, device: subject, network }),
    );
    expect(r02.run(logOf(devices)).claims[0]).toMatchObject({ by: 'device' });
  });
});

describe('a couple', () => {
  const home = [...sleeps('ana', 'flat', 28), ...sleeps('ben', 'flat', 28)];

  it('is a household in which each writes most to the other, at midday too', () => {
    const { claims } = r02.run(logOf([...home, ...midday('ana', 'ben')]));
    expect(claims.map(({ value }) => value.is)).toEqual(['household', 'couple']);
    expect(claims[1]?.alternatives).toEqual(['siblings', 'flatmates', 'parent-child']);
  });

  it('is not said of two who write more to others, or never at midday', () => {
    const others = [...midday('ana', 'cleo'), ...midday('ana', 'cleo'), ...midday('ben', 'dan')];
    const log = logOf([...home, ...midday('ana', 'ben').slice(0, 4), ...others]);
    expect(r02.run(log).claims.map(({ value }) => value.is)).toEqual(['household']);
    const evenings = midday('ana', 'ben').map((one) => ({ ...one, time: one.time + at(0, 8) }));
    const atNight = r02.run(logOf([...home, ...evenings]));
    expect(atNight.claims.map(({ value }) => value.is)).toEqual(['household']);
  });
});

it('dispersion finds who knows people from circles that do not know each other', () => {
  // 1 knows two circles, 2 to 5 and 6 to 9, and 10, who knows one of each and some more.
  const circles = [
    [2, 3, 4, 5],
    [6, 7, 8, 9],
  ];
  const edges: [number, number][] = [10, ...circles.flat()].map((one) => [1, one]);
  for (const circle of circles) {
    for (const one of circle) for (const other of circle) if (one < other) edges.push([one, other]);
  }
  for (const one of [2, 6, 3, 7]) edges.push([one, 10]);
  const contacts = (party: number): Set<number> =>
    new Set(edges.flatMap(([a, b]) => (a === party ? [b] : b === party ? [a] : [])));
  expect(byDispersion(1, contacts)[0]).toBe(10);
});
