import { describe, expect, it } from 'vitest';
import { defend, messengers } from '../../network/index.ts';
import { parseObserver, watch } from '../../observers/index.ts';
import { weeks } from '../../ui/language/en/weeks/index.ts';
import { storyWorld } from '../../world/index.ts';
import { nightsOf, SHOWN_FIRST } from './nights.ts';

const town = storyWorld(weeks.story);
const open = watch(town, messengers.e2ee, parseObserver('backup'));
const sealed = watch(
  town,
  defend(messengers.e2ee, new Set(['encrypted-backup'])),
  parseObserver('backup'),
);
const HOUR = 3_600_000;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

describe('the nights of a backup provider', () => {
  it('are all there, and hold every record once', () => {
    const nights = nightsOf(open);
    expect(nights).toHaveLength(28);
    const rows = nights.flatMap(({ copies, messages }) => [...copies, ...messages]);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).toHaveLength(open.length);
  });

  it('hold what was written until two, and were handed over after it', () => {
    for (const { start, copies, messages } of nightsOf(open)) {
      const at = (row: number): number => open.origin + (open.data.time[row] ?? 0) - start;
      for (const row of copies) expect(at(row)).toBeGreaterThanOrEqual(2 * HOUR);
      for (const row of messages) expect(at(row)).toBeLessThan(2 * HOUR);
      for (const row of messages) expect(at(row)).toBeGreaterThanOrEqual(-22 * HOUR);
    }
  });

  it('weigh together what came with them', () => {
    const nights = nightsOf(open);
    const rows = nights.flatMap(({ messages }) => messages);
    const copies = sum(nights.map((night) => night.copies.length));
    // Beside the words: 100 bytes a message, 4096 a copy, as the network has it.
    const words = sum(rows.map((row) => open.data.size?.[row] ?? 0));
    expect(sum(nights.map(({ bytes }) => bytes))).toBe(words + rows.length * 100 + copies * 4096);
  });

  it('weigh the same sealed, and hold no message', () => {
    const opened = nightsOf(open);
    for (const night of nightsOf(sealed)) {
      expect(night.bytes).toBe(opened[night.index]?.bytes);
      expect(night.messages).toEqual([]);
    }
  });

  it('are empty with a messenger that makes no copies', () => {
    const none = watch(town, messengers.signal, parseObserver('backup'));
    expect(nightsOf(none).flatMap(({ copies, messages }) => [...copies, ...messages])).toEqual([]);
  });

  it('have most words written out before the night that is shown first', () => {
    const written = nightsOf(open).map(
      ({ messages }) =>
        new Set(messages.map((row) => open.data.text?.[row] ?? 0).filter((text) => text !== 0))
          .size,
    );
    expect(written.indexOf(Math.max(...written))).toBe(SHOWN_FIRST);
  });
});
