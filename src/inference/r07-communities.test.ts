import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex, normalisedMutualInformation } from './agreement.ts';
import { about, at, draws, logOf, type Entry } from './fixtures.ts';
import { propagate } from './propagation.ts';
import { r07 } from './r07-communities.ts';

/** Everybody in a circle of so many writes to everybody else in it. */
const circle = (names: readonly string[], times: number): Entry[] =>
  names.flatMap((one, i) =>
    names.slice(i + 1).flatMap((other, j) =>
      Array.from({ length: times }, (_, n) => ({
        time: at(n, 9, 2 * i + 30 * (j % 2)),
        subject: one,
        peer: other,
      })),
    ),
  );

it('finds circles that write among themselves, and the rows across', () => {
  const [left, right] = [
    ['a', 'b', 'c', 'd'],
    ['w', 'x', 'y', 'z'],
  ];
  const bridge = { time: at(20, 9), subject: 'd', peer: 'w' };
  const log = logOf([...circle(left ?? [], 5), ...circle(right ?? [], 5), bridge]);
  const { claims } = r07.run(log);
  expect(claims.map((claim) => about(log, claim))).toEqual([left, right]);
  expect(claims.map(({ against }) => [...against])).toEqual([[60], [60]]);
});

it('two are no circle', () => {
  const { claims, abstentions } = r07.run(logOf(circle(['a', 'b'], 9)));
  expect(claims).toEqual([]);
  expect(abstentions[0]).toMatchObject({ what: 'people', have: 2, need: 3 });
});

it('groups that the observer knows are taken as they are', () => {
  const log = logOf(
    ['a', 'b', 'c'].map((subject, i) => ({ time: at(i, 9), subject, group: 'choir' })),
  );
  const [claim] = r07.run(log).claims;
  expect(claim?.value).toEqual({ is: 'group', group: 1 });
  expect(claim?.subjects).toHaveLength(3);
});

it('label propagation recovers planted circles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const draw = draws(seed);
      const nodes = 60;
      const real = Array.from({ length: nodes }, (_, node) => Math.floor(node / 12));
      const edges: [number, number, number][] = [];
      for (let a = 0; a < nodes; a++) {
        for (let b = a + 1; b < nodes; b++) {
          const same = real[a] === real[b];
          if (draw() < (same ? 0.5 : 0.01)) edges.push([a, b, same ? 2 : 1]);
        }
      }
      const labels = propagate({
        nodes,
        from: edges.map(([a]) => a),
        to: edges.map(([, b]) => b),
        weight: edges.map(([, , w]) => w),
      });
      expect(adjustedRandIndex(labels, real)).toBeGreaterThan(0.6);
    }),
    { numRuns: 30 },
  );
});

describe('agreement of divisions', () => {
  const labels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 40 });

  it('is 1 with oneself under other names, and the same both ways', () => {
    fc.assert(
      fc.property(labels, fc.integer(), (one, seed) => {
        const renamed = one.map((label) => 7 - label);
        expect(adjustedRandIndex(one, renamed)).toBeCloseTo(1, 9);
        expect(normalisedMutualInformation(one, renamed)).toBeCloseTo(1, 9);
        const draw = draws(seed);
        const other = one.map(() => Math.floor(4 * draw()));
        for (const measure of [adjustedRandIndex, normalisedMutualInformation]) {
          expect(measure(one, other)).toBeCloseTo(measure(other, one), 9);
          expect(measure(one, other)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('known values', () => {
    // Two of three right: pairs together in both 2, in one 3 + 3, in the other 2 · 3 + …
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 12);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
    expect(normalisedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 12);
    expect(() => adjustedRandIndex([0], [0, 1])).toThrow(RangeError);
  });
});
