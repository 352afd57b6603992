import { expect, it } from 'vitest';
import { at, logOf, type Entry } from './fixtures.ts';
import { r08 } from './r08-new-tie.ts';

/** Both are there from the beginning. */
const before: Entry[] = ['leo', 'sam'].flatMap((subject) =>
  [0, 5, 10].map((day) => ({ time: at(day, 9), subject, peer: 'old friend' })),
);
/** Two messages on each day. */
const meets = (days: readonly number[], hour = 21): Entry[] =>
  days.flatMap((day) => [
    { time: at(day, hour), subject: 'leo', peer: 'sam' },
    { time: at(day, hour, 1), subject: 'sam', peer: 'leo' },
  ]);
const week = [15, 16, 18, 19, 20, 22, 24];

it('notices seven evenings with somebody new', () => {
  const [claim] = r08.run(logOf([...before, ...meets(week)])).claims;
  expect(claim?.value).toEqual({
    ...{ is: 'new-tie', since: at(15, 21), days: 7, messages: 14, sharedNights: 0 },
  });
  expect(claim?.support).toHaveLength(14);
  expect(claim?.alternatives.at(-1)).toBe('romance');
});

it('is silent on six days, by day, and about an old or a wholly new acquaintance', () => {
  const silent = (entries: readonly Entry[]): void =>
    expect(r08.run(logOf(entries)).claims).toEqual([]);
  silent([...before, ...meets(week.slice(1)), ...meets([16], 22)]);
  silent([...before, ...meets(week, 15)]);
  silent([...before, ...meets([2, ...week])]);
  silent([...before.filter(({ subject }) => subject !== 'sam'), ...meets(week)]);
});

it('is silent about one who is only fourth for both', () => {
  const friends = ['leo', 'sam'].flatMap((subject) =>
    ['a', 'b', 'c'].flatMap((peer, i) =>
      [0, 3, ...week, 25, 26, 27].flatMap((day) =>
        [12, 13, 14].map((hour) => ({ time: at(day, hour, 5 * i), subject, peer })),
      ),
    ),
  );
  expect(r08.run(logOf([...before, ...friends, ...meets(week)])).claims).toEqual([]);
});

it('raises its wording for shared nights only', () => {
  const nights = [20, 21, 22, 23].flatMap((day): Entry[] =>
    ['leo', 'sam'].flatMap((subject) => [
      { time: at(day, 7, 30), subject, peer: 'old friend', network: 'flat' },
      { time: at(day, 15), subject, peer: 'old friend', network: 'mobile' },
      { time: at(day, 23, 30), subject, peer: 'old friend', network: 'flat' },
    ]),
  );
  const alone = r08.run(logOf([...before, ...meets(week)])).claims[0];
  const together = r08.run(logOf([...before, ...meets(week), ...nights])).claims[0];
  expect(together?.value).toMatchObject({ sharedNights: 4 });
  expect(together?.alternatives[0]).toBe('romance');
  expect(together?.score).toBeGreaterThan((alone?.score ?? 0) + 0.9);
});

it('abstains where fewer than three weeks were watched', () => {
  const { claims, abstentions } = r08.run(logOf([...before, ...meets(week)], 20));
  expect(claims).toEqual([]);
  expect(abstentions).toEqual([{ rule: 'R8', what: 'days-watched', have: 20, need: 21 }]);
});
