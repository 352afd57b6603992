import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, commonStart, passes, placeLabels, widthOf } from './labels.ts';
import { hullPath, taperPath } from './shapes.ts';
import { stepFrom } from './steps.ts';

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.constant(6),
    text: fc.string({ minLength: 1, maxLength: 16 }),
  }),
  { maxLength: 40 },
);

describe('labels', () => {
  it('never cover each other nor leave the picture', () => {
    fc.assert(
      fc.property(points, (list) => {
        const labels = placeLabels(list, 400, 300, 13, 30, 10);
        const boxes = labels.map((label) => boxOf(label, widthOf(list[label.of]!.text, 13), 13));
        expect(labels.length).toBeLessThanOrEqual(30);
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('keep off lines where they can', () => {
    const point = { x: 100, y: 100, radius: 5, text: 'Mira' };
    const line = { x1: 100, y1: 100, x2: 300, y2: 100, weight: 1 };
    const [free] = placeLabels([point], 400, 300, 13, 1, 1);
    const [moved] = placeLabels([point], 400, 300, 13, 1, 1, [], [line]);
    expect(free!.anchor).toBe('start');
    expect(moved!.anchor).toBe('end');
  });

  it('know a line that passes through from one that ends before', () => {
    const box = { left: 10, top: 10, right: 20, bottom: 20 };
    expect(passes({ x1: 0, y1: 15, x2: 30, y2: 15, weight: 1 }, box)).toBe(true);
    expect(passes({ x1: 0, y1: 15, x2: 9, y2: 15, weight: 1 }, box)).toBe(false);
    expect(passes({ x1: 0, y1: 0, x2: 30, y2: 9, weight: 1 }, box)).toBe(false);
    expect(passes({ x1: 15, y1: 0, x2: 15, y2: 11, weight: 1 }, box)).toBe(true);
  });

  it('leave out what all numbers begin with, and nothing of names', () => {
    expect(commonStart(['+44 7700 900142', '+44 7700 900377', '+44 7700 900378'])).toBe(
      '+44 7700 900',
    );
    expect(commonStart(['Mira', 'Jonas', 'Ada'])).toBe('');
    expect(commonStart(['account-1', 'account-2'])).toBe('');
    expect(commonStart([])).toBe('');
  });
});

describe('shapes', () => {
  it('taper to a point where nothing came back', () => {
    expect(taperPath({ x: 0, y: 0 }, { x: 10, y: 0 }, 4, 0)).toBe('M0,2L10,0L10,0L0,-2Z');
    expect(taperPath({ x: 1, y: 1 }, { x: 1, y: 1 }, 4, 4)).toBe('');
  });

  it('draw a hull around one, two, many, and many in a line', () => {
    expect(hullPath([])).toBe('');
    expect(hullPath([{ x: 1, y: 2 }])).toBe('M1,2Z');
    const square = [0, 10].flatMap((x) => [0, 10].map((y) => ({ x, y })));
    const path = hullPath([...square, { x: 5, y: 5 }]);
    expect(path.match(/,/gu)).toHaveLength(4);
    expect(path).not.toContain('5,5');
    expect(hullPath([0, 1, 2, 3].map((x) => ({ x, y: 0 })))).toMatch(/^M[\d,L]+Z$/u);
  });
});

describe('steps', () => {
  const cross = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: -10, y: 0 },
    { x: 0, y: 10 },
    { x: 30, y: 0 },
  ];
  const order = [3, 0, 1, 2, 4];

  it('go to the nearest that way, or along the order', () => {
    const from0 = (key: string) => stepFrom(key, 0, cross, order);
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map(from0)).toEqual([
      1,
      2,
      3,
      undefined,
    ]);
    expect(['Home', 'End', 'PageDown', 'PageUp', 'x'].map(from0)).toEqual([3, 4, 1, 3, undefined]);
  });

  it('stay on whom they are given where nobody is that way', () => {
    expect(stepFrom('ArrowRight', 4, cross, order)).toBeUndefined();
    expect(stepFrom('PageDown', 4, cross, order)).toBeUndefined();
  });
});
