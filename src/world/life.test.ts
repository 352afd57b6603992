/** Days that a person could have: where they are, when they sleep, with whom they are together. */
import { describe, expect, it } from 'vitest';
import { DAY, weekday } from './entities.ts';
import type { Person, Tie, Visit } from './entities.ts';
import { generateWorld, writeAll } from './generate.ts';
import { attachmentOf } from './networks.ts';
import { employerDistrict, placeOf } from './places.ts';
import { planOf } from './plan.ts';
import { awake, isWorkday, rootCurve, sleepOn, startHours, worksNight } from './rhythm.ts';
import { AFTER_PARTING, TOGETHER, togetherFactor } from './together.ts';

// Of the later district too, some of whom work in the earlier one.
const world = generateWorld({ seed: 'life', scale: 900, days: 14 });
const plans = new Map<string, Visit[]>();
for (const person of world.people) {
  for (let day = 0; day < 14; day++) {
    plans.set(`${person.id} ${day}`, planOf(world.seed, person, day));
  }
}
const plan = (person: number, day: number): Visit[] => plans.get(`${person} ${day}`) ?? [];
const at = (person: number, time: number): number | undefined =>
  plan(person, Math.floor(time / DAY)).find(({ from, until }) => from <= time && time < until)
    ?.place;

describe('a day', () => {
  it('goes from midnight to midnight, one place at a time', () => {
    for (const [key, visits] of plans) {
      const start = Number(key.split(' ')[1]) * DAY;
      const sound =
        visits[0]?.from === start &&
        visits.at(-1)?.until === start + DAY &&
        visits.every(({ from, until }, i) => {
          const before = visits[i - 1];
          return until > from && (before === undefined || from - before.until >= 240);
        });
      if (!sound) expect(visits, key).toBe('one place at a time');
    }
    expect(plans.size).toBe(900 * 14);
  });

  it('begins where the one before ended', () => {
    for (const { id } of world.people) {
      for (let day = 1; day < 14; day++) {
        expect(plan(id, day)[0]?.place, `${id} ${day}`).toBe(plan(id, day - 1).at(-1)?.place);
      }
    }
  });

  it('has one to four and more places, as people do', () => {
    const shares = [0, 0, 0, 0];
    for (const visits of plans.values()) {
      const places = new Set(visits.map(({ place }) => place)).size;
      const bin = Math.min(places, 4) - 1;
      shares[bin] = (shares[bin] ?? 0) + 1 / plans.size;
    }
    [0.18, 0.4, 0.25, 0.17].forEach((target, i) => {
      expect(Math.abs((shares[i] ?? 0) - target), `${i + 1} places`).toBeLessThan(0.04);
    });
  });

  it('is spent at work by those who work, and at night by those who work nights', () => {
    const staff = world.people.filter(({ role, worksAtHome }) => role === 'worker' && !worksAtHome);
    const attends = staff.filter((person) => at(person.id, 11 * 3600) === person.work).length;
    expect(attends / staff.length).toBeGreaterThan(0.88);
    const nights = world.people.flatMap((person) =>
      Array.from({ length: 13 }, (_, day) => ({ person, day })).filter(({ day }) =>
        worksNight(person, day),
      ),
    );
    expect(nights.length).toBeGreaterThan(100);
    for (const { person, day } of nights) {
      expect(at(person.id, (day + 1) * DAY + 3 * 3600), `${person.id} ${day}`).toBe(person.work);
      // Half an hour late at most.
      expect(at(person.id, day * DAY + 22.55 * 3600), `${person.id} ${day}`).toBe(person.work);
    }
  });

  it('is mostly slept at home', () => {
    const sleepers = world.people.filter(({ role }) => role !== 'shift');
    const home = sleepers.filter(({ id, home }) => at(id, 5 * DAY + 3 * 3600) === home).length;
    expect(home / sleepers.length).toBeGreaterThan(0.92);
    expect(home / sleepers.length).toBeLessThan(1);
  });
});

describe('people', () => {
  it('work where they live, or in a district that was there before', () => {
    const away = world.people.filter(({ work, district }) => {
      if (work === undefined) return false;
      expect(employerDistrict(work)).toBeLessThanOrEqual(district);
      return employerDistrict(work) < district;
    });
    expect(away.length).toBeGreaterThan(5);
  });

  it('sleep around four, less before work, and wake in time for it', () => {
    const middles = world.people.map(
      ({ sleep }) => (sleep.free.onset / 2 + sleep.free.length / 4) % 24,
    );
    const mean = middles.reduce((sum, hour) => sum + (hour > 16 ? hour - 24 : hour), 0) / 900;
    expect(mean).toBeGreaterThan(3.6);
    expect(mean).toBeLessThan(4.4);
    for (const { id, sleep, hours, role } of world.people) {
      if (role !== 'worker' || hours === undefined) continue;
      const wake = ((sleep.work.onset + sleep.work.length) % 48) * 1800;
      expect(wake, `${id}`).toBeLessThan(hours.start);
    }
  });

  it('are awake by day or by night, as they work', () => {
    const nurse = world.people.find(({ role }) => role === 'shift');
    if (nurse === undefined) throw new Error('nobody works nights');
    const nights = Array.from({ length: 14 }, (_, day) => worksNight(nurse, day));
    expect(nights.filter(Boolean).length).toBeGreaterThanOrEqual(5);
    const day = nights.indexOf(true);
    expect(awake(sleepOn(nurse, day), 20)).toBeLessThan(0.1);
    expect(awake(sleepOn(nurse, day), 6)).toBeGreaterThan(0.5);
    expect(isWorkday(nurse, 0)).toBe(false);
  });

  it('live by their own clock', () => {
    const person = world.people.find(({ role }) => role === 'home');
    if (person === undefined) throw new Error('nobody is at home');
    const here = rootCurve(sleepOn(person, 3));
    const there = rootCurve(sleepOn({ ...person, offset: -5 }, 3));
    // At noon by the town's clock it is seven for the cousin five hours behind.
    for (let hour = 5; hour < 24; hour++) expect(there[hour]).toBe(here[hour - 5]);
  });

  it('write when both are awake', () => {
    const early = { onset: 42, length: 16 };
    const late = { onset: 6, length: 16 };
    const sums = startHours(early, late);
    const share = (hour: number): number =>
      ((sums[hour] ?? 0) - (sums[hour - 1] ?? 0)) / (sums[23] ?? 1);
    expect(share(15)).toBeGreaterThan(5 * share(7));
    expect(share(4)).toBeLessThan(share(23) / 5);
  });
});

describe('being together', () => {
  const visit = (place: number, from: number, until: number): Visit => ({
    person: 0,
    place,
    from,
    until,
  });
  const mine = [visit(1, 0, 1000), visit(2, 2000, 9000)];
  it.each([
    ['together', [visit(1, 500, 1500)], 700, TOGETHER],
    ['just parted', [visit(1, 500, 1500)], 1200, AFTER_PARTING],
    ['not yet there', [visit(1, 500, 1500)], 100, 1],
    ['elsewhere', [visit(3, 0, 9000)], 700, 1],
    ['same place, another time', [visit(1, 1500, 9000)], 1600, 1],
    ['parted long ago', [visit(1, 500, 800)], 8100, 1],
    ['together again', [visit(1, 0, 1000), visit(2, 1500, 9000)], 3000, TOGETHER],
  ] as const)('%s', (_, theirs, time, factor) => {
    expect(togetherFactor(mine, theirs, time)).toBe(factor);
    expect(togetherFactor(theirs, mine, time)).toBe(factor);
  });

  it('thins what a household writes, and nothing else', () => {
    const { people, ties, seed } = world;
    const write = (
      list: readonly Tie[],
      visits: (person: Person, day: number) => Visit[],
    ): number => writeAll({ world: seed, end: 14 * DAY, visits }, 14, people, list, []).length;
    const real = (person: Person, day: number): Visit[] => plan(person.id, day);
    const never = (): Visit[] => [];
    const always = (_: Person, day: number): Visit[] => [visit(1, day * DAY, (day + 1) * DAY)];
    const households = ties.filter(({ kind }) => kind === 'household');
    const apart = write(households, never);
    expect(write(households, real) / apart).toBeLessThan(0.8);
    expect(Math.abs(write(households, always) / apart - TOGETHER)).toBeLessThan(0.05);
    // Together in the first half of every day, apart from noon: twice as much until two.
    const mornings = (_: Person, day: number): Visit[] => [
      visit(1, day * DAY, day * DAY + DAY / 2),
    ];
    const afternoon = (visits: typeof always): number => {
      const setting = { world: seed, end: 14 * DAY, visits };
      const { time } = writeAll(setting, 14, people, households, []);
      return time.filter((t) => t % DAY >= 12.25 * 3600 && t % DAY < 14 * 3600).length;
    };
    expect(Math.abs(afternoon(mornings) / afternoon(never) - AFTER_PARTING)).toBeLessThan(0.4);
    // Whoever shares neither home nor work is not looked at: chance meetings thin nothing.
    const others = ties.filter(({ a, b }) => {
      const [one, other] = [people[a], people[b]];
      return one?.home !== other?.home && one?.work !== other?.work;
    });
    expect(write(others, always)).toBe(write(others, never));
  });
});

describe('networks', () => {
  it('are the place’s Wi-Fi, or the mobile network, whose addresses change by the day', () => {
    const person = world.people[0];
    if (person === undefined) throw new Error('nobody');
    const home = placeOf(world.seed, person.home);
    expect(attachmentOf(world.seed, person, home, 0)).toEqual({ type: 'wifi', place: home.id });
    const pools = Array.from({ length: 14 }, (_, day) =>
      attachmentOf(world.seed, person, undefined, day),
    );
    expect(
      new Set(pools.map((pool) => (pool.type === 'mobile' ? pool.pool : -1))).size,
    ).toBeGreaterThan(3);
    for (const pool of pools) expect(pool.type).toBe('mobile');
  });

  it('has its week', () => {
    expect(weekday(0)).toBe(0);
    expect(weekday(13)).toBe(6);
  });
});
