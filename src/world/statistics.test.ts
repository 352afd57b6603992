/**
 * Does it look like people? 600 people, four weeks, against the same numbers of real texting (the
 * Copenhagen Networks Study). How each is measured: `measures.ts`.
 */
import { describe, expect, it } from 'vitest';
import { groupOf } from './entities.ts';
import { generateWorld } from './generate.ts';
import * as measure from './measures.ts';

const world = generateWorld({ seed: 'measure', scale: 600, days: 28 });
const { messages } = world;
const pairs = measure.pairsOf(messages);
const replies = measure.replyDelays(messages, pairs);
const conversations = measure.conversationLengths(messages, pairs);

const within = (value: number, target: number, tolerance: number): void => {
  expect(value, `${value} for ${target}`).toBeGreaterThanOrEqual(target - tolerance);
  expect(value, `${value} for ${target}`).toBeLessThanOrEqual(target + tolerance);
};

describe('rhythm of writing', () => {
  it('comes in bursts, by person and by pair', () => {
    within(measure.meanBurstiness(messages, measure.sentBy(messages)), 0.39, 0.08);
    within(measure.meanBurstiness(messages, pairs), 0.52, 0.08);
  });

  it('has the delays of real replies', () => {
    within(measure.percentile(replies, 0.5), 122, 0.25 * 122);
    // The outer ones as the process gives them: bounds, to notice a change.
    within(measure.percentile(replies, 0.1), 15, 3);
    within(measure.percentile(replies, 0.25), 40, 8);
    within(measure.percentile(replies, 0.75), 519, 130);
    within(measure.shareUpTo(replies, 60), 0.36, 0.06);
    within(measure.shareUpTo(replies, 300), 0.63, 0.06);
    within(measure.shareUpTo(replies, 3600), 0.87, 0.06);
  });

  it('has conversations as long as real ones', () => {
    const mean = conversations.reduce((sum, n) => sum + n, 0) / conversations.length;
    within(mean, 4.3, 0.15 * 4.3);
    within(measure.shareUpTo(conversations, 1), 0.37, 0.15 * 0.37);
    within(measure.percentile(conversations, 0.9), 9, 0.15 * 9);
  });

  it('sleeps at night', () => {
    const hours = new Array<number>(24).fill(0);
    for (const time of messages.time) {
      const hour = Math.floor((time % 86_400) / 3600);
      hours[hour] = (hours[hour] ?? 0) + 1 / messages.length;
    }
    const between = (from: number, until: number): number =>
      hours.slice(from, until).reduce((sum, share) => sum + share, 0);
    expect(between(1, 6)).toBeLessThan(0.04);
    expect(between(8, 22)).toBeGreaterThan(0.8);
  });
});

describe('who writes to whom', () => {
  let inGroups = 0;
  let inCommunity = 0;
  for (let i = 0; i < messages.length; i++) {
    const to = messages.to[i] ?? 0;
    if (groupOf(to) !== undefined) inGroups++;
    else {
      const sender = world.people[messages.sender[i] ?? 0];
      if (sender?.community === world.people[to]?.community) inCommunity++;
    }
  }

  it('mostly within a community, a fifth to groups', () => {
    within(inCommunity / (messages.length - inGroups), 0.735, 0.05);
    within(inGroups / messages.length, 0.2, 0.03);
  });

  it('knows friends of friends', () => {
    const contacts = world.people.map(() => new Set<number>());
    for (const { a, b } of world.ties) {
      contacts[a]?.add(b);
      contacts[b]?.add(a);
    }
    let open = 0;
    let closed = 0;
    for (const set of contacts) {
      const list = [...set];
      list.forEach((one, i) => {
        for (const other of list.slice(i + 1)) {
          open++;
          if (contacts[one]?.has(other) === true) closed++;
        }
      });
    }
    within(closed / open, 0.21, 0.06);
  });

  it('writes a sane amount', () => {
    within(messages.length / 600 / 28, 9.5, 2.5);
    const small = generateWorld({ seed: 'measure', scale: 'class' });
    expect(small.people).toHaveLength(150);
    expect(small.messages.length).toBeGreaterThan(20_000);
    expect(small.messages.length).toBeLessThan(60_000);
  });
});
