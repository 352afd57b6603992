import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessons } from '../../story/decks.ts';
import { elapsed, MINUTE, minutesAndSeconds, paused, standing, started, stopped } from './plan.ts';

const lesson = [
  { scene: 'a', minutes: 2 },
  { scene: 'b', minutes: 3 },
  { scene: 'c', minutes: 5 },
];

describe('the watch', () => {
  it('runs from when it was started, stands while paused, and goes on', () => {
    expect(elapsed(stopped, 5_000)).toBe(0);
    const running = started(stopped, 1_000);
    expect(elapsed(running, 4_000)).toBe(3_000);
    const standingStill = paused(running, 4_000);
    expect(elapsed(standingStill, 60_000)).toBe(3_000);
    expect(elapsed(started(standingStill, 100_000), 101_000)).toBe(4_000);
  });

  it('started twice runs no faster, and a clock that is set back takes nothing away', () => {
    const running = started(started(stopped, 1_000), 9_000);
    expect(elapsed(running, 10_000)).toBe(9_000);
    expect(elapsed(running, 0)).toBe(0);
  });
});

describe('the plan', () => {
  it('is kept from when a scene should begin until it should be over', () => {
    const at = (minutes: number) => standing(lesson, 'b', minutes * MINUTE);
    expect(at(2)).toMatchObject({ state: 'onTime', by: 0, from: 2 * MINUTE, until: 5 * MINUTE });
    expect(at(5)).toMatchObject({ state: 'onTime' });
    expect(at(1.5)).toMatchObject({ state: 'ahead', by: 0.5 * MINUTE });
    expect(at(7)).toMatchObject({ state: 'behind', by: 2 * MINUTE, total: 10 * MINUTE });
  });

  it('says nothing of a scene that is not in it', () => {
    expect(standing(lesson, 'x', 0)).toBeUndefined();
    expect(standing([], 'a', 0)).toBeUndefined();
  });

  it('of every lesson follows one scene on the other, up to its length', () => {
    for (const [length, planned] of Object.entries(lessons)) {
      let end = 0;
      for (const { scene } of planned) {
        const slot = standing(planned, scene, 0);
        expect(slot?.from).toBe(end);
        end = slot?.until ?? NaN;
      }
      expect(end).toBe(Number(length) * MINUTE);
    }
  });

  it('whoever keeps to it is never ahead nor behind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(lessons)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (planned, share) => {
          for (const { scene } of planned) {
            const slot = standing(planned, scene, 0);
            if (slot === undefined) throw new Error(scene);
            const now = slot.from + share * (slot.until - slot.from);
            expect(standing(planned, scene, now)?.state).toBe('onTime');
          }
        },
      ),
    );
  });
});

it('times are minutes and seconds', () => {
  expect(minutesAndSeconds(0)).toBe('0:00');
  expect(minutesAndSeconds(247_900)).toBe('4:07');
  expect(minutesAndSeconds(64 * MINUTE + 7_000)).toBe('64:07');
});
