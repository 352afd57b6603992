/** The challenge can be won, and not by one switch; what its words say of messengers not on offer is so. */
import { describe, expect, it } from 'vitest';
import { appliesTo, defenceIds, measure, messengers } from '../../src/network/index.ts';
import { Judge, judged } from '../../src/surfaces/challenge/judge.ts';
import {
  aboveLimit,
  AS_IT_IS,
  BUDGET,
  endingOf,
  offered,
  type Choice,
} from '../../src/surfaces/challenge/rules.ts';
import { calibrationTable } from '../../src/surfaces/reckoning/index.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';
import { messageAt, storyWorld } from '../../src/world/index.ts';

const town = storyWorld(story);
const judge = new Judge(town);
const table = await calibrationTable();
const end = (by: Choice['by'], ...defences: Choice['defences']): string =>
  endingOf(judged(judge, { by, defences }, table));

describe('the challenge', () => {
  it.each(offered)(
    '%s: is lost with nothing switched on, and with any one switch',
    (by) => {
      expect(end(by)).toBe('found');
      for (const id of defenceIds.filter((one) => appliesTo(messengers[by], one))) {
        // Too dear is lost as well.
        expect(end(by, id), id).not.toBe('won');
      }
    },
    180_000,
  );

  it('is won with three switches, or with two where nothing is backed up', () => {
    expect(end('e2ee', 'sealed-sender', 'no-receipts', 'encrypted-backup')).toBe('won');
    expect(end('threema', 'sealed-sender', 'no-receipts')).toBe('won');
  });

  it('needs each of the three', () => {
    expect(end('e2ee', 'sealed-sender', 'no-receipts')).toBe('found');
    expect(end('e2ee', 'sealed-sender', 'encrypted-backup')).toBe('found');
    expect(end('e2ee', 'no-receipts', 'encrypted-backup')).toBe('found');
  });

  it('has a budget that everything at once does not keep to', () => {
    const all = ['sealed-sender', 'no-receipts', 'batching', 'encrypted-backup'] as const;
    expect(end('e2ee', ...all)).toBe('dear');
    expect(end('e2ee', 'sealed-sender', 'no-receipts', 'cover', 'encrypted-backup')).toBe('dear');
  });

  it('says of what is not on offer what is so', () => {
    expect(end('signal')).toBe('found');
    expect(end('signal', 'no-receipts')).toBe('won');
    expect(judged(judge, { by: 'mixnet', defences: [] }, table).tells.filter(aboveLimit)).toEqual(
      [],
    );
  });

  it('gives the reasons of its budget as they are', () => {
    const leak = town.events.find(({ kind }) => kind === 'leak');
    const person = (id: string) => town.cast.find((one) => one.id === id)?.person;
    const two = new Set([person('jonas'), person('ada')]);
    const times = Array.from({ length: town.messages.length }, (_, i) =>
      messageAt(town.messages, i),
    )
      .filter(({ event, sender, to }) => event === leak?.id && two.has(sender) && two.has(to))
      .map(({ time }) => time);
    // The night in which he first writes.
    const night = times.filter((time) => time < (times[0] ?? 0) + 3600);
    expect(night.length).toBeGreaterThan(20);
    const gaps = night.slice(1).map((time, i) => time - (night[i] ?? 0));
    const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(30);
    expect(median).toBeLessThan(BUDGET.delay);
    const share = BUDGET.bytes / measure(town, messengers[AS_IT_IS]).bytes;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });

  it('says why a try failed: who, what, how sure, and on which records', () => {
    const { tells, watching } = judged(judge, { by: 'e2ee', defences: [] }, table);
    const source = tells.find(({ observer, is }) => observer === 'service' && is === 'source');
    expect(source).toMatchObject({ about: ['jonas'], p: 0.5, basis: 'posterior' });
    expect(source?.records).toBeGreaterThan(20);
    expect(source?.span[0]).toBeLessThan(source?.span[1] ?? 0);
    expect(watching.map(({ observer }) => observer)).toContain('backup');
    // Wi-Fis at which neither of the two ever was stay out.
    expect(watching.map(({ observer }) => observer)).not.toContain('wifi:home-elif');
  });

  it('goes by what nobody has counted as if it were above the line', () => {
    const { tells } = judged(judge, { by: 'e2ee', defences: [] }, { seeds: [], entries: [] });
    expect(tells.some(({ p }) => p === undefined)).toBe(true);
    expect(tells.filter(({ p }) => p === undefined).every(aboveLimit)).toBe(true);
  });
});
