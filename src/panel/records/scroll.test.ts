import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentHeight,
  depthAt,
  inView,
  revealing,
  scrollAt,
  TALLEST,
  type Extent,
} from './scroll.ts';

const extents = fc.record<Extent>({
  rows: fc.oneof(fc.nat(30), fc.nat(20_000_000)),
  rowHeight: fc.integer({ min: 10, max: 80 }),
  height: fc.integer({ min: 40, max: 900 }),
});

describe('scrolling', () => {
  it('never lays out more than a browser can', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        expect(contentHeight(extent)).toBeLessThanOrEqual(TALLEST);
        expect(contentHeight(extent)).toBeLessThanOrEqual(extent.rows * extent.rowHeight);
      }),
    );
  });

  it('is the scroll bar itself, where all rows fit', () => {
    const extent = { rows: 1000, rowHeight: 34, height: 400 };
    expect(depthAt(extent, 1234)).toBe(1234);
    expect(scrollAt(extent, 1234)).toBe(1234);
  });

  it('reaches the first and the last row, however many', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        expect(inView(extent, depthAt(extent, 0)).first).toBe(0);
        const { first, count } = inView(extent, depthAt(extent, Infinity));
        expect(first + count).toBe(extent.rows);
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, share) => {
        const depth = share * Math.max(0, extent.rows * extent.rowHeight - extent.height);
        expect(depthAt(extent, scrollAt(extent, depth))).toBeCloseTo(depth, 3);
      }),
    );
  });

  it('covers what is seen with rows, and few more', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, share) => {
        const depth = share * Math.max(0, extent.rows * extent.rowHeight - extent.height);
        const { first, count, offset } = inView(extent, depth);
        expect(offset).toBeLessThanOrEqual(0);
        expect(offset).toBeGreaterThan(-extent.rowHeight - 1e-6);
        const bottom = offset + count * extent.rowHeight;
        expect(bottom >= extent.height - 1e-6 || first + count === extent.rows).toBe(true);
        expect(count).toBeLessThanOrEqual(extent.height / extent.rowHeight + 2);
      }),
    );
  });

  it('shows a row in full with the least way', () => {
    const extent = { rows: 1000, rowHeight: 30, height: 300 };
    expect(revealing(extent, 0, 5)).toBe(0);
    expect(revealing(extent, 0, 10)).toBe(30);
    expect(revealing(extent, 900, 10)).toBe(300);
  });
});
