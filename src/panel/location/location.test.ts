import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceSeen } from '../../observers/index.ts';
import { handLog, hardLogs, ORIGIN, syntheticLog, type HandRecord } from '../fixtures.ts';
import type { Frame, Selection } from '../frame.ts';
import { indexLog } from '../index-log.ts';
import { Tally } from '../tally.ts';
import { areaAt, areasOf, stepOf, stepPaths, STEPS } from './areas.ts';
import { goneAreas } from './gone.ts';
import { overlap, placeLabels, widthOf } from './labels.ts';
import { Lit } from './lit.ts';
import { regionsOf, shapesOf, type Shape, type TownMap } from './map.ts';
import { about, matching } from './matching.ts';
import { stripsOf, topNetworks } from './networks.ts';
import { placeRows, placesCsv } from './table.ts';
import { legPath, legsOf, MOST_TRAILS, trailsOf } from './trails.ts';

const HOUR = 3_600_000;
const map: TownMap = {
  width: 100,
  height: 100,
  towers: [
    { id: 'cell-1', x: 20, y: 50 },
    { id: 'cell-2', x: 80, y: 50 },
  ],
  sites: [
    { id: 'home', x: 30, y: 30 },
    { id: 'cafe', x: 70, y: 70 },
  ],
  reach: 5,
};
const regions = regionsOf(map);
const spot = (x = 0, y = 0): Shape => ({ kind: 'spot', path: `M${x} ${y}`, x, y });
const frameOf = (log: Parameters<typeof indexLog>[0], chosen: Partial<Selection> = {}): Frame =>
  new Tally(indexLog(log)).select({
    from: 0,
    until: log.span,
    parties: new Set(),
    networks: new Set(),
    places: new Set(),
    kinds: new Set(),
    ...chosen,
  });
/** A log by hand whose places are those of the map: cell-1, cell-2, home, cafe, nowhere, town. */
const placed = (records: readonly HandRecord[]) => {
  const log = handLog(records);
  const place: PlaceSeen[] = [
    { area: 'town', id: '' },
    { area: 'cell', id: 'cell-1' },
    { area: 'cell', id: 'cell-2' },
    { area: 'line', id: 'home' },
    { area: 'wifi', id: 'cafe' },
    { area: 'wifi', id: 'nowhere' },
    { area: 'town', id: 'town' },
  ];
  return { ...log, dictionaries: { ...log.dictionaries, place } };
};

describe('the map', () => {
  it('has an area for every kind of place, and none for what is not on it', () => {
    const kinds = (['town', 'cell', 'wifi', 'line'] as const).map(
      (area) => regions.shapeOf({ area, id: area === 'cell' ? 'cell-1' : 'home' })?.kind,
    );
    expect(kinds).toEqual(['town', 'cell', 'spot', 'spot']);
    expect(regions.shapeOf({ area: 'wifi', id: 'nowhere' })).toBeUndefined();
    expect(regions.shapeOf({ area: 'cell', id: 'home' })).toBeUndefined();
  });
  it('never draws less than an area', () => {
    const tiny = regionsOf({ ...map, reach: 0 });
    expect(tiny.shapeOf({ area: 'wifi', id: 'home' })?.path).toContain('a2.5 2.5');
  });
  it('lives without towers, and with two at one point', () => {
    const bare = regionsOf({ ...map, towers: [] });
    expect(bare.cellAt(1, 1)).toBeUndefined();
    expect(bare.borders).toBe('');
    const same = [
      { id: 'cell-1', x: 5, y: 5 },
      { id: 'cell-2', x: 5, y: 5 },
    ];
    const twin = regionsOf({ ...map, towers: same });
    expect(typeof twin.shapeOf({ area: 'cell', id: 'cell-2' })?.path).toBe('string');
  });
});

describe('areas', () => {
  it('come by strength; the weakest spots are left out beyond the cap, all else is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (records, cap) => {
          const counts = [0, ...records];
          const shapes = counts.map((_, code) =>
            code % 7 === 3
              ? undefined
              : code % 5 === 0
                ? { ...spot(), kind: 'cell' as const }
                : spot(),
          );
          const areas = areasOf(counts, shapes, cap);
          const strengths = areas.codes.map((code) => counts[code]!);
          expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
          const spots = counts.flatMap((n, code) =>
            n > 0 && code > 0 && shapes[code]?.kind === 'spot' ? [code] : [],
          );
          const drawn = areas.codes.filter((code) => shapes[code]?.kind === 'spot');
          expect(drawn).toHaveLength(Math.min(cap, spots.length));
          const least = Math.min(...drawn.map((code) => counts[code]!));
          for (const code of spots)
            if (!drawn.includes(code)) expect(counts[code]).toBeLessThanOrEqual(least);
          expect(areas.places).toBe(records.filter((n) => n > 0).length);
        },
      ),
    );
  });
  it('grow stronger in steps', () => {
    expect([0, 1, 25, 100].map((n) => stepOf(n, 100))).toEqual([0, 0, 2, STEPS - 1]);
    expect(stepOf(1, 0)).toBe(0);
    const shapes = [undefined, spot(1, 1), spot(2, 2)];
    expect(stepPaths([1, 2], 'spot', [0, 100, 1], 100, shapes)).toEqual([
      'M2 2',
      '',
      '',
      '',
      'M1 1',
    ]);
  });
  it('under a pointer: a spot before its cell, a cell before the town', () => {
    const log = placed([]);
    const shapes = shapesOf(log, regions);
    const cell = (tower: string) => ({ 'cell-1': 1, 'cell-2': 2 })[tower];
    const at = (x: number, y: number, codes: number[]) =>
      areaAt(x, y, codes, shapes, 6, regions, cell);
    expect(at(31, 31, [6, 1, 2, 3])).toBe(3);
    expect(at(45, 90, [6, 1, 2, 3])).toBe(1);
    expect(at(90, 10, [6, 1, 3])).toBe(6);
    expect(at(90, 10, [1, 3])).toBeUndefined();
  });
});

describe('names on the map', () => {
  it('never lie over each other nor leave the map', () => {
    const bounds = { left: 0, right: 300, top: 0, bottom: 200 };
    const candidate = fc.record({
      code: fc.nat(),
      text: fc.string({ minLength: 1, maxLength: 14 }),
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      clear: fc.constantFrom(0, 8),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 25 }), (candidates) => {
        const labels = placeLabels(candidates, 10, bounds, 12);
        expect(labels.length).toBeLessThanOrEqual(12);
        const boxes = labels.map(({ text, x, y }) => ({
          left: x - widthOf(text, 10) / 2,
          right: x + widthOf(text, 10) / 2,
          top: y - 9.5,
          bottom: y + 3,
        }));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(300.01);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });
  it('names the most important first', () => {
    const one = { text: 'one', x: 50, y: 50, clear: 0 };
    const bounds = { left: 0, right: 100, top: 0, bottom: 100 };
    const labels = placeLabels(
      [
        { ...one, code: 7 },
        { ...one, code: 8 },
      ],
      10,
      bounds,
      5,
    );
    expect(labels.map(({ code }) => code)).toEqual([7]);
  });
});

describe('trails', () => {
  const log = placed([
    { time: 1 * HOUR, subject: 1, peer: 2, place: 3, network: 1 },
    { time: 2 * HOUR, subject: 1, peer: 2, place: 3, network: 2 },
    // About 1 only as the other side: the place is that of 2.
    { time: 3 * HOUR, subject: 2, peer: 1, place: 2, network: 1 },
    { time: 4 * HOUR, subject: 1, peer: 2, place: 4, network: 1 },
    { time: 5 * HOUR, subject: 1, peer: 2, place: 5, network: 1 },
    { time: 6 * HOUR, subject: 1, peer: 2, place: 6, network: 1 },
    { time: 7 * HOUR, subject: 1, peer: 2, place: 3, network: 1 },
    { time: 8 * HOUR, subject: 1, peer: 2, network: 1 },
    { time: 9 * HOUR, subject: 1, peer: 2, place: 4, network: 1 },
  ]);
  const shapes = shapesOf(log, regions);
  it('go through the places of somebody, in order, each stay once', () => {
    const [trail] = trailsOf(frameOf(log), [1], shapes);
    expect(trail?.stops).toEqual([
      { place: 3, from: HOUR, until: 2 * HOUR },
      { place: 4, from: 4 * HOUR, until: 4 * HOUR },
      { place: 3, from: 7 * HOUR, until: 7 * HOUR },
      { place: 4, from: 9 * HOUR, until: 9 * HOUR },
    ]);
    expect(trail?.moves).toBe(3);
    expect(trail && legsOf(trail)).toEqual([
      { from: 4, to: 3, moves: 1, recency: 2 / 3 },
      { from: 3, to: 4, moves: 2, recency: 1 },
    ]);
  });
  it('keep to the chosen time and the chosen networks', () => {
    const chosen = { from: 2 * HOUR, until: 5 * HOUR, networks: new Set([1]) };
    const [trail] = trailsOf(frameOf(log, chosen), [1], shapes);
    expect(trail?.stops.map(({ place }) => place)).toEqual([4]);
  });
  it('keep the latest moves where there are too many, and say how many there were', () => {
    const [trail] = trailsOf(frameOf(log), [1], shapes, 1);
    expect(trail).toMatchObject({ moves: 3, stops: [{ place: 3 }, { place: 4 }] });
    expect(trailsOf(frameOf(log), [1, 2, 3, 4, 5, 6, 7], shapes)).toHaveLength(MOST_TRAILS);
  });
  it('never have the same place twice in a row, and are in order of time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ subject: fc.constantFrom(1, 2), place: fc.nat(6) }), {
          maxLength: 60,
        }),
        (steps) => {
          const random = placed(steps.map((step, i) => ({ ...step, time: i * 1000 })));
          for (const { stops } of trailsOf(frameOf(random), [1, 2], shapes))
            stops.slice(1).forEach((stop, i) => {
              expect(stop.place).not.toBe(stops[i]?.place);
              expect(stop.from).toBeGreaterThan(stops[i]?.until ?? Infinity);
            });
        },
      ),
    );
  });
  it('are empty where the log has no people or no places', () => {
    for (const without of [['subject'], ['place']] as const) {
      const blind = syntheticLog({ records: 50, without });
      expect(trailsOf(frameOf(blind), [1], [])).toEqual([{ party: 1, stops: [], moves: 0 }]);
    }
  });
  it('are drawn as curves, and as nothing where there is no way', () => {
    expect(legPath({ x: 1, y: 1 }, { x: 1, y: 1 }, 3, 0.2)).toBe('');
    expect(legPath({ x: 0, y: 0 }, { x: 10, y: 0 }, 2, 0)).toBe('M0 1Q5 0.6 10 0Q5 -0.6 0 -1Z');
  });
});

describe('lit places', () => {
  it('stay lit until the same person is seen elsewhere', () => {
    const log = placed([
      { time: 1, subject: 1, place: 3 },
      { time: 2, subject: 2, place: 3 },
      { time: 5, subject: 1, place: 4 },
    ]);
    const lit = new Lit(frameOf(log));
    lit.seek(0);
    expect([...lit.counts]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    lit.seek(4);
    expect(lit.counts[3]).toBe(2);
    lit.seek(5);
    expect([lit.counts[3], lit.counts[4], lit.seen]).toEqual([1, 1, 2]);
  });
  it('are the same whichever way time came there', () => {
    const log = syntheticLog({ records: 400, days: 2 });
    const frame = frameOf(log, { parties: new Set([1, 2, 3]) });
    fc.assert(
      fc.property(fc.array(fc.nat(log.span), { minLength: 1, maxLength: 6 }), (times) => {
        const wandering = new Lit(frame);
        for (const time of times) wandering.seek(time);
        const straight = new Lit(frame);
        straight.seek(times.at(-1) ?? 0);
        expect([...wandering.counts]).toEqual([...straight.counts]);
        expect(wandering.seen).toBe(straight.seen);
      }),
      { numRuns: 40 },
    );
  });
  it('begin anew with another choice', () => {
    const log = syntheticLog({ records: 20 });
    const index = indexLog(log);
    const tally = new Tally(index);
    const chosen = {
      from: 0,
      until: log.span,
      parties: new Set<number>(),
      networks: new Set<number>(),
      places: new Set<number>(),
      kinds: new Set<number>(),
    };
    const lit = new Lit(tally.select(chosen));
    expect(lit.fits(tally.select({ ...chosen }))).toBe(true);
    expect(lit.fits(tally.select({ ...chosen, parties: new Set([1]) }))).toBe(false);
  });
  it('count devices, or only records, where there are no people', () => {
    expect(new Lit(frameOf(syntheticLog({ records: 9, without: ['subject'] }))).counted).toBe(
      'devices',
    );
    const bare = new Lit(frameOf(syntheticLog({ records: 9, without: ['subject', 'device'] })));
    bare.seek(1e12);
    expect([bare.counted, bare.seen]).toEqual(['records', 1]);
  });
});

describe('rows', () => {
  it('match as the counts do', () => {
    const log = syntheticLog({ records: 600 });
    const chosen = {
      parties: new Set([1, 5]),
      networks: new Set([3, 4, 11]),
      kinds: new Set([1, 3]),
    };
    const frame = frameOf(log, chosen);
    const matches = matching(log, frame.selection);
    const isAbout = about(log, frame.selection.parties);
    const rows = Array.from({ length: log.length }, (_, row) => row);
    expect(rows.filter((row) => matches(row) && isAbout(row))).toHaveLength(frame.picked.records);
    expect(frame.picked.records).toBeGreaterThan(0);
  });
});

describe('networks', () => {
  it('come by records, with how many there are at all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (records) => {
        const { top, all } = topNetworks([0, ...records], 5);
        const sorted = records.filter((n) => n > 0).sort((a, b) => b - a);
        expect(top.map((entry) => entry.records)).toEqual(sorted.slice(0, 5));
        expect(all).toBe(sorted.length);
      }),
    );
  });
  it('have a day of hours that adds up to their records', () => {
    const log = syntheticLog({ records: 900 });
    const frame = frameOf(log, { parties: new Set([1, 2]), from: 3 * HOUR });
    const { top } = topNetworks(frame.picked.networks);
    const strips = stripsOf(
      frame,
      top.map(({ code }) => code),
    );
    expect(strips.map((strip) => strip.reduce((a, b) => a + b, 0))).toEqual(
      top.map(({ records }) => records),
    );
    expect(stripsOf(frameOf(syntheticLog({ records: 9, without: ['network'] })), [1])[0]?.[0]).toBe(
      0,
    );
  });
});

describe('the twin', () => {
  it('has the counts of the picture', () => {
    const frame = frameOf(syntheticLog({ records: 500 }), { parties: new Set([2]) });
    for (const { code, records, first, last } of placeRows(frame)) {
      expect(records).toBe(frame.picked.places[code]);
      expect(first).toBeLessThanOrEqual(last);
    }
  });
  it('goes away as CSV in which nothing is a formula', () => {
    const log = placed([{ time: HOUR, subject: 1, place: 1 }]);
    const evil: PlaceSeen[] = [
      { area: 'town', id: '' },
      { area: 'wifi', id: '=1+"1"' },
    ];
    const frame = frameOf({ ...log, dictionaries: { ...log.dictionaries, place: evil } });
    const at = new Date(ORIGIN + HOUR).toISOString();
    expect(placesCsv(frame)).toBe(
      `area,place,records,first,last\r\nwifi,"'=1+""1""",1,${at},${at}\r\n`,
    );
  });
});

it('knows what only the other side sees', () => {
  const service = placed([{ time: 1, subject: 1, place: 6 }]);
  const provider = placed([
    { time: 1, subject: 1, place: 1 },
    { time: 2, subject: 1, place: 6 },
    { time: 3, subject: 1, place: 5 },
  ]);
  expect(goneAreas(frameOf(service), frameOf(provider), regions).map(({ kind }) => kind)).toEqual([
    'cell',
  ]);
  const blind = syntheticLog({ records: 9, without: ['place'] });
  expect(goneAreas(frameOf(blind), frameOf(provider), regions)).toHaveLength(2);
  expect(goneAreas(frameOf(provider), frameOf(blind), regions)).toEqual([]);
});

it('breaks on no log', () => {
  for (const make of Object.values(hardLogs)) {
    const log = make();
    const frame = frameOf(log, { parties: new Set([1].filter(() => log.length > 0)) });
    const shapes = shapesOf(log, regions);
    const areas = areasOf(frame.picked.places, shapes);
    expect(areas.codes.length + areas.offMap.length).toBe(placeRows(frame).length);
    expect(trailsOf(frame, frame.selection.parties, shapes).length).toBeLessThanOrEqual(1);
    const lit = new Lit(frame);
    lit.seek(log.span);
    expect(lit.seen).toBeLessThanOrEqual(log.length);
  }
});
