import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRow, Light } from './evidence.ts';
import { handLog, syntheticLog } from './fixtures.ts';
import { indexLog } from './index-log.ts';
import { withEvidence } from './location/networks.ts';
import { listOrder, rangeOrder, reversed } from './records/order.ts';
import { placeOfRow } from './records/table.ts';

const rowsOf = (rows: Iterable<number>) => Uint32Array.from(new Set(rows)).sort();
const HOUR = 3_600_000;

describe('evidence', () => {
  it('is counted as the views count', () => {
    const index = indexLog(
      handLog([
        { time: 0, subject: 1, peer: 2, network: 1, place: 1 },
        { time: HOUR, subject: 2, peer: 1, network: 2, place: 2 },
        { time: 2 * HOUR, subject: 3, peer: 1, network: 1, place: 1 },
        { time: 26 * HOUR, subject: 1, peer: 2, network: 1, place: 3 },
      ]),
    );
    const lit = new Light(index).on({
      support: Uint32Array.of(0, 3),
      against: Uint32Array.of(1, 3),
    });
    expect([...lit.rows]).toEqual([0, 1, 3]);
    expect(lit.counts.records).toBe(3);
    expect([...lit.counts.parties]).toEqual([0, 3, 3, 0]);
    expect([...lit.counts.pairs.subarray(2, 4)]).toEqual([2, 1]);
    expect([...lit.counts.networks]).toEqual([0, 2, 1]);
    expect([...lit.counts.places.subarray(0, 4)]).toEqual([0, 1, 1, 1]);
    expect([0, 1, 2, 26].map((hour) => lit.counts.hours[hour])).toEqual([1, 1, 0, 1]);
    expect(lit.bins.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('of all records is what the whole log counts, and of none is nothing', () => {
    const index = indexLog(syntheticLog({ records: 800 }));
    const all = Uint32Array.from({ length: 800 }, (_, row) => row);
    const none = new Uint32Array();
    const light = new Light(index);
    const { bins, ...counts } = index.whole;
    const lit = light.on({ support: all, against: none });
    expect(lit.counts).toEqual(counts);
    expect(lit.bins).toEqual(bins);
    const dark = light.on({ support: none, against: none });
    expect(dark.counts.records).toBe(0);
    for (const counted of [dark.bins, dark.counts.pairs, dark.counts.parties, dark.counts.hours])
      expect(counted.every((count) => count === 0)).toBe(true);
  });

  it('has every row once, in order, and knows which', () => {
    const index = indexLog(syntheticLog({ records: 60 }));
    const some = fc.uniqueArray(fc.nat(59)).map(rowsOf);
    fc.assert(
      fc.property(some, some, (support, against) => {
        const { rows } = new Light(index).on({ support, against });
        expect([...rows]).toEqual([...rowsOf([...support, ...against])]);
        for (let row = 0; row < 60; row++) {
          expect(hasRow(rows, row)).toBe(support.includes(row) || against.includes(row));
        }
      }),
    );
  });
});

describe('the evidence among others', () => {
  it('takes the places of the last networks, and keeps its own', () => {
    const top = [5, 4, 3].map((code) => ({ code, records: 10 * code }));
    const picked = [0, 7, 8, 30, 40, 50];
    const codes = (lit: readonly number[]) =>
      withEvidence(top, lit, picked).map(({ code }) => code);
    expect(codes([0, 0, 0, 0, 0, 9])).toEqual([5, 4, 3]);
    expect(codes([0, 2, 0, 1, 0, 0])).toEqual([5, 3, 1]);
    expect(codes([0, 2, 3, 0, 0, 0])).toEqual([5, 2, 1]);
    expect(withEvidence(top, [0, 2], picked).at(-1)).toEqual({ code: 1, records: 7 });
  });

  it('is found in whatever order the rows stand', () => {
    expect(placeOfRow(rangeOrder(10, 20), 13)).toBe(3);
    expect(placeOfRow(rangeOrder(10, 20), 4)).toBeUndefined();
    expect(placeOfRow(reversed(rangeOrder(10, 20)), 13)).toBe(6);
    expect(placeOfRow(listOrder(Uint32Array.of(2, 3, 9, 12)), 9)).toBe(2);
    expect(placeOfRow(listOrder(new Uint32Array()), 0)).toBeUndefined();
  });
});
