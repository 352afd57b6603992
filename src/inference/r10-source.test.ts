import { describe, expect, it } from 'vitest';
import { about, at, logOf, ORIGIN, type Entry } from './fixtures.ts';
import type { Leak } from './knowledge.ts';
import { r10, sourcePosterior } from './r10-source.ts';

describe('the posterior', () => {
  it.each([
    [50, 0.01, 0.62],
    [500, 0.01, 0.14],
    [5000, 0.01, 0.02],
    [50, 0.002, 0.89],
    [500, 0.002, 0.44],
    [5000, 0.002, 0.07],
  ])('of one of %i, %f of whom match by chance, is %f', (staff, chance, posterior) => {
    expect(sourcePosterior(staff, chance)).toBeCloseTo(posterior, 2);
  });
});

const staff = ['jon', 'press officer', 'kim', 'lea'];
const leak: Leak = { reporter: ['ada'], access: staff, published: ORIGIN + at(15, 6) };
const burst = (who: string, day: number, n = 30): Entry[] =>
  Array.from({ length: n }, (_, i) => ({ time: at(day, 23, i), subject: who, peer: 'ada' }));
const daily: Entry[] = Array.from({ length: 28 }, (_, day) => [
  { time: at(day, 10), subject: 'press officer', peer: 'ada' },
  { time: at(day, 11), subject: 'ada', peer: 'press officer' },
]).flat();
/** So many who have nothing to do with it, two of whom are in touch with the reporter. */
const others: Entry[] = Array.from({ length: 100 }, (_, i) => ({
  time: at(12, 9, i % 50),
  subject: `reader ${i}`,
  peer: i < 2 ? 'ada' : 'reader 50',
}));

it('one night of messages tells one from another who writes every day', () => {
  const log = logOf([...burst('jon', 9), ...daily, ...others]);
  const { claims } = r10.run(log, { leak });
  expect(claims.map((claim) => about(log, claim))).toEqual([['jon'], ['press officer']]);
  const [jon, officer] = claims.map(({ value }) => (value.is === 'source' ? value : undefined));
  expect(jon).toMatchObject({ staff: 4, messages: 30, burst: 30 });
  expect(jon?.chance).toBeCloseTo(0.5 / 101, 9);
  expect(jon?.posterior).toBeCloseTo(sourcePosterior(4, 0.5 / 101), 9);
  expect(officer?.chance).toBeCloseTo(2.5 / 101, 9);
  expect(officer?.posterior).toBeLessThanOrEqual(0.5);
  expect(claims[1]?.alternatives[0]).toBe('official-duty');
});

it('several who look alike share what there is', () => {
  const log = logOf([...burst('jon', 9), ...burst('kim', 10), ...burst('lea', 11), ...others]);
  for (const { value } of r10.run(log, { leak }).claims) {
    expect(value.is === 'source' && value.posterior).toBeLessThanOrEqual(1 / 3);
  }
});

it('counts a burst from the opening of the document, if that is known', () => {
  const log = logOf([...burst('jon', 3), ...others]);
  const opened = ORIGIN + at(9, 12);
  const value = r10.run(log, { leak: { ...leak, opened } }).claims[0]?.value;
  expect(value).toMatchObject({ messages: 30, burst: 0 });
});

it('has no claim about who has no access, or wrote a month before', () => {
  const late = { ...leak, published: ORIGIN + at(40, 6) };
  const before = r10.run(logOf([...burst('jon', 3), ...others], 45), { leak: late });
  expect(before.claims).toEqual([]);
  expect(before.abstentions).toEqual([{ rule: 'R10', what: 'messages', have: 0, need: 1 }]);
  expect(r10.run(logOf([...burst('reader 3', 9), ...others]), { leak }).claims).toEqual([]);
  expect(r10.run(logOf(others)).abstentions[0]).toMatchObject({ what: 'knowledge' });
});
