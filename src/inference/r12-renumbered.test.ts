import { expect, it } from 'vitest';
import { about, at, logOf, type Entry } from './fixtures.ts';
import { r12 } from './r12-renumbered.ts';

const contacts = ['eva', 'finn', 'gus'];
/** Daily life of an account: one message a day to each contact in turn. */
const life = (who: string, from: number, until: number, to = contacts): Entry[] =>
  Array.from({ length: until - from }, (_, i) => ({
    time: at(from + i, 9),
    subject: who,
    peer: to[i % to.length] ?? '',
  }));
/** Those who stay all the time. */
const stay = contacts.flatMap((who) => life(who, 0, 28, ['hub']));

it('joins an account that stops and one that starts with the same contacts', () => {
  const log = logOf([...stay, ...life('old', 0, 13), ...life('new', 13, 28)]);
  const [claim] = r12.run(log).claims;
  expect(claim && about(log, claim)).toEqual(['old', 'new']);
  expect(claim?.value).toMatchObject({ runnerUp: 0, shared: 3 });
  expect(claim?.support).toHaveLength(28);
});

it('not with other contacts, not with a twin beside it, not while both live', () => {
  const silent = (entries: readonly Entry[]): void =>
    expect(r12.run(logOf(entries)).claims).toEqual([]);
  silent([...stay, ...life('old', 0, 13), ...life('new', 13, 28, ['x', 'y'])]);
  silent([...stay, ...life('old', 0, 13), ...life('twin', 0, 13), ...life('new', 13, 28)]);
  silent([...stay, ...life('old', 0, 27), ...life('new', 10, 28)]);
  // They wrote to each other: two people.
  silent([
    ...stay,
    ...life('old', 0, 13),
    ...life('new', 13, 28),
    { time: at(13, 8), subject: 'old', peer: 'new' },
  ]);
});

it('abstains with nine messages', () => {
  const log = logOf([...stay, ...life('old', 0, 13), ...life('new', 15, 24)]);
  const { claims, abstentions } = r12.run(log);
  expect(claims).toEqual([]);
  expect(abstentions[0]).toMatchObject({ rule: 'R12', what: 'messages', have: 9, need: 10 });
});
