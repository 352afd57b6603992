/** A seed's world is one world: repeatable, growing at its ends without changing what is there. */
import { describe, expect, it } from 'vitest';
import { DAY, groupOf } from './entities.ts';
import type { Group, Message, Person, Tie } from './entities.ts';
import { generateBlocks, generateWorld, writeAll } from './generate.ts';
import type { World } from './generate.ts';
import { filterMessages, mergeMessages, messageAt } from './messages.ts';
import type { Messages } from './messages.ts';
import { eventStreamBytes } from './serialize.ts';
import { tieOf } from './ties.ts';
import { filterVisits, mergeVisits } from './visits.ts';

const week = generateWorld({ seed: 1, scale: 'class', days: 7 });

const direct = (messages: Messages): Messages =>
  filterMessages(messages, (i) => groupOf(messages.to[i] ?? 0) === undefined);
const among = (messages: Messages, people: number): Messages =>
  filterMessages(
    messages,
    (i) => (messages.sender[i] ?? 0) < people && (messages.to[i] ?? 0) < people,
  );

describe('a world', () => {
  it('is the same twice, and another for another seed', () => {
    expect(generateWorld({ seed: 1, scale: 'class', days: 7 })).toEqual(week);
    expect(generateWorld({ seed: '1', scale: 'class', days: 7 })).toEqual(week);
    const other = generateWorld({ seed: 2, scale: 'class', days: 7 });
    expect(eventStreamBytes(other)).not.toEqual(eventStreamBytes(week));
  });

  it('starts with the shorter one, byte for byte', () => {
    const month = eventStreamBytes(generateWorld({ seed: 1, scale: 'class', days: 28 }));
    const start = eventStreamBytes(week);
    expect(start.length).toBeGreaterThan(100_000);
    expect(month.length).toBeGreaterThan(3 * start.length);
    expect(month.subarray(0, start.length)).toEqual(start);
  });

  it('starts with the shorter one, whatever a conversation does on its last evening', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [short, long] = [6, 8].map((days) =>
        eventStreamBytes(generateWorld({ seed, scale: 24, days })),
      ) as [Uint8Array, Uint8Array];
      expect(long.subarray(0, short.length)).toEqual(short);
    }
  });

  it('is ordered totally, within its days, with nothing but its people', () => {
    const { messages, visits, people, groups } = week;
    const names: (keyof Message)[] = ['time', 'sender', 'to', 'kind', 'bytes', 'event'];
    const ids = new Map(groups.map((group) => [group.id, new Set(group.members)]));
    let before: Message | undefined;
    for (let i = 0; i < messages.length; i++) {
      const message = messageAt(messages, i);
      const last = before;
      if (last !== undefined) {
        const name = names.find((column) => message[column] !== last[column]);
        if (name !== undefined) expect(message[name]).toBeGreaterThan(last[name]);
      }
      before = message;
      const group = groupOf(message.to);
      const known =
        group === undefined
          ? message.to < people.length && message.to !== message.sender
          : ids.get(group)?.has(message.sender) === true;
      if (!known || message.bytes < 1 || message.time >= 7 * DAY) expect(message).toBe('sound');
    }
    for (let i = 1; i < visits.length; i++) {
      const step = (visits.from[i] ?? 0) - (visits.from[i - 1] ?? 0);
      if (step < 0) expect(i).toBe('in order');
      if (step === 0) expect(visits.person[i]).toBeGreaterThan(visits.person[i - 1] ?? 0);
    }
  });

  it('comes in blocks that make up the whole', () => {
    const options = { seed: 3, scale: 1300, days: 1 };
    const whole = generateWorld(options);
    const blocks = [...generateBlocks(options)];
    expect(blocks.map(({ index, of }) => [index, of])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(blocks.flatMap(({ people }) => people)).toEqual(whole.people);
    expect(mergeMessages(blocks.map(({ messages }) => messages))).toEqual(whole.messages);
    const backwards = [...blocks].reverse();
    expect(mergeMessages(backwards.map(({ messages }) => messages))).toEqual(whole.messages);
    expect(mergeVisits(backwards.map(({ visits }) => visits))).toEqual(whole.visits);
    expect(new Set(whole.groups.map(({ id }) => id)).size).toBe(whole.groups.length);
    expect(new Set(whole.ties.map(({ a, b }) => `${a} ${b}`)).size).toBe(whole.ties.length);
    expect(new Set(whole.places.map(({ id }) => id)).size).toBe(whole.places.length);
  });

  it('can be stopped between blocks', () => {
    const blocks = generateBlocks({ seed: 3, scale: 'city', days: 1 });
    const first = blocks.next();
    expect(first.done).toBe(false);
    blocks.return();
    expect(blocks.next().done).toBe(true);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('refuses %s people or days', (bad) => {
    expect(() => generateWorld({ seed: 1, scale: bad })).toThrow(RangeError);
    expect(() => generateWorld({ seed: 1, scale: 20, days: bad })).toThrow(RangeError);
  });

  it('can be one person', () => {
    const alone = generateWorld({ seed: 1, scale: 1, days: 2 });
    expect(alone.ties).toEqual([]);
    expect(alone.messages.length).toBe(0);
    expect(alone.visits.length).toBeGreaterThan(1);
    expect(eventStreamBytes(alone).length).toBe(20 * alone.visits.length);
  });
});

describe('independence', () => {
  it.each([
    [150, 151],
    [600, 601],
  ])('of %i people from one more', (few, more) => {
    const before = generateWorld({ seed: 5, scale: few, days: 3 });
    const after = generateWorld({ seed: 5, scale: more, days: 3 });
    expect(after.people.slice(0, few)).toEqual(before.people);
    expect(after.ties.filter(({ b }) => b < few)).toEqual(before.ties);
    expect(after.ties.length).toBeGreaterThan(before.ties.length);
    expect(among(after.messages, few)).toEqual(direct(before.messages));
    const { visits } = after;
    expect(filterVisits(visits, (i) => (visits.person[i] ?? 0) < few)).toEqual(before.visits);
  });

  it('of groups that the newcomer is not in', () => {
    const of = (world: World, ids: ReadonlySet<number>): Messages =>
      filterMessages(world.messages, (i) => {
        const group = groupOf(world.messages.to[i] ?? 0);
        return group !== undefined && ids.has(group);
      });
    const before = generateWorld({ seed: 5, scale: 150, days: 3 });
    const after = generateWorld({ seed: 5, scale: 151, days: 3 });
    const joined = new Set(
      after.groups.filter(({ members }) => members.includes(150)).map(({ id }) => id),
    );
    const others = new Set(before.groups.map(({ id }) => id).filter((id) => !joined.has(id)));
    expect(others.size).toBeGreaterThan(10);
    expect(of(after, others)).toEqual(of(before, others));
  });

  it('of ties from one more, one less, and their order', () => {
    const { people, ties, groups } = week;
    const write = (list: readonly Tie[], crowd: readonly Group[] = []): Messages =>
      writeAll({ world: week.seed, end: 7 * DAY, visits: () => [] }, 7, people, list, crowd);
    const all = write(ties);
    expect(write([...ties].reverse())).toEqual(all);
    expect(direct(write(ties, groups))).toEqual(all);

    const strangers = new Set(ties.map(({ a, b }) => `${a} ${b}`));
    const pair = people
      .flatMap((a) => people.map((b): [Person, Person] => [a, b]))
      .find(([a, b]) => a.id < b.id && !strangers.has(`${a.id} ${b.id}`));
    if (pair === undefined) throw new Error('everybody knows everybody');
    const extra = { ...tieOf(week.seed, pair[0], pair[1], 'friend'), rate: 3 };
    const more = write([extra, ...ties]);
    expect(more.length).toBeGreaterThan(all.length);
    const without = filterMessages(more, (i) => {
      const ends = [more.sender[i] ?? 0, more.to[i] ?? 0].sort((one, other) => one - other);
      return ends[0] !== extra.a || ends[1] !== extra.b;
    });
    expect(without).toEqual(all);
  });
});
