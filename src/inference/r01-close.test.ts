import { expect, it } from 'vitest';
import { about, at, logOf, type Entry } from './fixtures.ts';
import { r01 } from './r01-close.ts';

/** One message each way on each of these days. */
const both = (one: string, other: string, days: readonly number[], hour = 21): Entry[] =>
  days.flatMap((day) => [
    { time: at(day, hour), subject: one, peer: other },
    { time: at(day, hour, 1), subject: other, peer: one },
  ]);

it('names two who are in touch on several days, with all of their messages', () => {
  const log = logOf(both('ana', 'ben', [1, 3, 8, 20]));
  const { claims, abstentions } = r01.run(log);
  expect(abstentions).toEqual([]);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim && about(log, claim)).toEqual(['ana', 'ben']);
  expect(claim?.value).toEqual({ is: 'close', days: 4, messages: 8, late: 1 });
  expect(claim?.score).toBeCloseTo(Math.log(5) * 1.5 * 1.5, 12);
  expect([...(claim?.support ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('wants four days where four weeks were watched, three where fewer were', () => {
  const three = both('ana', 'ben', [1, 3, 8]);
  expect(r01.run(logOf(three, 14)).claims).toHaveLength(1);
  const { claims, abstentions } = r01.run(logOf(three));
  expect(claims).toEqual([]);
  expect(abstentions[0]).toMatchObject({ rule: 'R1', what: 'days', have: 3, need: 4 });
});

it('does not name somebody who never answers, nor a fourth among busier contacts', () => {
  const oneWay = [1, 2, 3, 4, 5].map((day) => ({ time: at(day, 9), subject: 'ad', peer: 'ana' }));
  expect(r01.run(logOf(oneWay)).claims).toEqual([]);
  const days = [0, 1, 2, 3, 4, 5, 6, 7];
  const log = logOf([
    ...['b', 'c', 'd'].flatMap((other) => both('a', other, days)),
    ...['b', 'c', 'd'].flatMap((other) => both('x', other, days, 12)),
    ...both('a', 'x', [1, 2, 3, 4], 10),
  ]);
  expect(r01.run(log).claims.map((claim) => about(log, claim).join(''))).not.toContain('ax');
});

it('counts neither receipts, nor what goes to several at once, nor a message seen twice', () => {
  const log = logOf([
    ...[1, 2, 3, 4].flatMap((day): Entry[] => [
      ...['b', 'c', 'd'].map((peer, i): Entry => ({
        ...{ time: at(day, 9) + 100 * i, subject: 'a', peer, kind: 'message' },
      })),
      { time: at(day, 9) + 2000, subject: 'b', peer: 'a', kind: 'delivered' },
    ]),
  ]);
  expect(r01.run(log).claims).toEqual([]);
  const twice = [1, 2, 3, 4].flatMap((day): Entry[] => [
    { time: at(day, 9), subject: 'a', peer: 'b', size: 7, direction: 'up' },
    { time: at(day, 9) + 900, subject: 'a', peer: 'b', size: 7, direction: 'down' },
    { time: at(day, 10), subject: 'b', peer: 'a', size: 9, direction: 'down' },
  ]);
  expect(r01.run(logOf(twice)).claims[0]?.value).toMatchObject({ messages: 8, days: 4 });
});

it('what it else could be depends on the hour', () => {
  const atWork = r01.run(logOf(both('a', 'b', [0, 1, 2, 3], 10))).claims[0];
  expect(atWork?.alternatives).toContain('colleagues');
});

it('says nothing of closeness longer ago than four weeks', () => {
  expect(r01.run(logOf(both('a', 'b', [0, 1, 2, 3, 4]), 40)).claims).toEqual([]);
});
