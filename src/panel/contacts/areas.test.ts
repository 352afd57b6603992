import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaNames, type Area } from './areas.ts';
import type { Canvas } from './drawing.ts';

const point = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 380 }),
});
const canvases = fc.array(point, { minLength: 4, maxLength: 20 }).map((points): Canvas => ({
  width: 600,
  height: 380,
  points,
  radius: points.map(() => 6),
  thickest: 6,
}));
const area = (code: number, ...members: number[]): Area => ({ code, members, path: '' });

it('names every area, inside the picture', () => {
  fc.assert(
    fc.property(canvases, (canvas) => {
      const names = areaNames([area(1, 0, 1), area(2, 2, 3)], canvas, (code) => `Group ${code}`);
      expect(names.map(({ code }) => code)).toEqual([1, 2]);
      for (const { box } of names) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(600);
        expect(box.bottom).toBeLessThanOrEqual(380);
      }
    }),
  );
});

it('stands elsewhere where somebody’s dot is', () => {
  const canvas = (...points: { x: number; y: number }[]): Canvas => ({
    width: 600,
    height: 380,
    points,
    radius: points.map(() => 6),
    thickest: 6,
  });
  const alone = canvas({ x: 300, y: 100 }, { x: 300, y: 250 });
  const [free] = areaNames([area(1, 0, 1)], alone, () => 'The flat');
  expect(free!.y).toBeLessThan(100);
  const crowded = canvas({ x: 300, y: 100 }, { x: 300, y: 250 }, { x: 300, y: free!.y - 4 });
  const [moved] = areaNames([area(1, 0, 1)], crowded, () => 'The flat');
  expect(moved!.y).toBeGreaterThan(250);
});
