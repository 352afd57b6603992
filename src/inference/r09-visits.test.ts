import { expect, it } from 'vitest';
import { about, at, logOf, ORIGIN, type Entry } from './fixtures.ts';
import type { Listing, PublicKnowledge } from './knowledge.ts';
import { r09 } from './r09-visits.ts';

const clinic: Listing = { category: 'clinic', name: 'Clinic', networks: ['clinic'] };
const pharmacy: Listing = { category: 'pharmacy', name: 'Pharmacy', parties: ['pharmacy'] };
const knowledge: PublicKnowledge = { listings: [clinic, pharmacy] };
const stay = (who: string, day: number, minutes: number, network = 'clinic'): Entry[] =>
  Array.from({ length: Math.floor(minutes / 10) + 1 }, (_, i) => ({
    time: at(day, 10, 10 * i),
    subject: who,
    network,
  }));
const values = (entries: readonly Entry[], known = knowledge): unknown[] =>
  r09.run(logOf(entries), known).claims.map(({ value }) => value);

it('a stay of twenty minutes is a visit, passing by is none', () => {
  expect(values(stay('ana', 3, 20))).toEqual([
    { is: 'visited', listing: 0, days: 1, minutes: 20, then: [] },
  ]);
  expect(values(stay('ana', 3, 10))).toEqual([]);
});

it('tells what follows within three days, and nothing that comes later', () => {
  const call = (day: number): Entry => ({ time: at(day, 18), subject: 'ana', peer: 'pharmacy' });
  const soon = values([...stay('ana', 3, 50), call(5)]);
  expect(soon[0]).toMatchObject({ is: 'contacted', listing: 1, days: 1, minutes: 0, then: [] });
  expect(soon[1]).toMatchObject({ is: 'visited', listing: 0, then: [1] });
  expect(values([...stay('ana', 3, 50), call(9)])[1]).toMatchObject({ then: [] });
});

it('who is there three days a week, or half the day, works there', () => {
  const weekdays = [0, 1, 2, 7, 8, 9, 14, 15, 16, 21, 22, 23];
  expect(values(weekdays.flatMap((day) => stay('eve', day, 40)))[0]).toMatchObject({
    ...{ is: 'works-there', days: 12 },
  });
  expect(values(stay('eve', 3, 300))[0]).toMatchObject({ is: 'works-there', minutes: 300 });
});

it('whoever sleeps there lives there, and is not said to visit', () => {
  const nights = Array.from({ length: 10 }, (_, day): Entry[] => [
    { time: at(day, 7), subject: 'ana', network: 'clinic' },
    { time: at(day, 22), subject: 'ana', network: 'clinic' },
  ]).flat();
  expect(values([...nights, ...stay('ana', 3, 50)])).toEqual([]);
});

it('a gathering is a place at a time', () => {
  const square: Listing = {
    ...{ category: 'gathering', name: 'Square', places: ['cell 9'] },
    ...{ from: ORIGIN + at(5, 15), until: ORIGIN + at(5, 18) },
  };
  const there = (who: string, day: number): Entry[] =>
    [15, 16, 17].map((hour) => ({ time: at(day, hour), subject: who, place: 'cell 9' }));
  const log = logOf([...there('ana', 5), ...there('ben', 6)]);
  const { claims } = r09.run(log, { listings: [square] });
  expect(claims.map((claim) => about(log, claim))).toEqual([['ana']]);
  expect(claims[0]?.value).toMatchObject({ is: 'visited', minutes: 120 });
  expect(claims[0]?.alternatives).toContain('passing-through');
});

it('abstains without a directory', () => {
  const { claims, abstentions } = r09.run(logOf(stay('ana', 3, 50)));
  expect(claims).toEqual([]);
  expect(abstentions).toEqual([{ rule: 'R9', what: 'knowledge', have: 0, need: 1 }]);
});
