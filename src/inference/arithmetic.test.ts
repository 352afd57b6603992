import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ln } from './arithmetic.ts';

it('is the logarithm, to fifteen digits', () => {
  expect(ln(1)).toBe(0);
  expect([0, Infinity, -1].map(ln)).toEqual([-Infinity, Infinity, NaN]);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
      const known = Math.log(x);
      expect(Math.abs(ln(x) - known)).toBeLessThan(2e-15 * Math.max(1, Math.abs(known)));
    }),
  );
});

it('comes to these very bits', () => {
  expect([2, 3, 10, 0.1, 1e-9].map(ln)).toMatchInlineSnapshot(`
    [
      0.6931471805599453,
      1.0986122886681096,
      2.3025850929940455,
      -2.3025850929940455,
      -20.72326583694641,
    ]
  `);
});
