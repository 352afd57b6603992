import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handLog, ORIGIN, syntheticLog } from '../fixtures.ts';
import { indexLog } from '../index-log.ts';
import type { Selection } from '../frame.ts';
import { Tally } from '../tally.ts';
import { barsOf, binsPath, groupBins, most, resample } from './bins.ts';
import { dragged, gripAt, keyed, moved, snap, type Stretch } from './brush.ts';
import { datesIn } from './dates.ts';
import { everyFrame } from './every-frame.ts';
import { busiest, byDay, byHour, hoursWithin, quiet, quietIn, shares } from './rhythm.ts';
import { hoursCsv } from './table.ts';
import { DAY, HOUR, nights, ticksOf, weekends } from './ticks.ts';
import { whoOf } from './who.ts';

const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((a, b) => a + b, 0);
const all = (until: number): Selection => ({
  from: 0,
  until,
  parties: new Set(),
  networks: new Set(),
  places: new Set(),
  kinds: new Set(),
});

describe('bins', () => {
  const counts = fc.array(fc.nat(50), { maxLength: 60 });
  it('lose no record when they are joined', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (bins, by) => {
        const grouped = groupBins(bins, by);
        expect(sum(grouped)).toBe(sum(bins));
        expect(grouped).toHaveLength(Math.ceil(bins.length / by));
      }),
    );
  });
  it('lose none when they are spread over other widths that are as long', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (bins, a, b) => {
          const length = Math.ceil((bins.length * a) / b);
          expect(sum(resample(bins, a, b, length))).toBeCloseTo(sum(bins), 6);
        },
      ),
    );
    expect([...resample([4, 2], 2, 1, 4)]).toEqual([2, 2, 1, 1]);
  });
  it('are drawn as one closed outline for each unbroken stretch', () => {
    const box = { step: 10, base: 100, height: 100, largest: 4, end: 45 };
    expect(binsPath([4, 1, 0, 0, 4], box)).toBe('M0 100V0H10V50H20V100ZM40 100V0H45V100Z');
    expect(binsPath([0, 0], box)).toBe('');
    expect(binsPath([], { ...box, largest: 0 })).toBe('');
  });
  it('show a single record beside a million', () => {
    const box = { step: 1, base: 100, height: 100, largest: 1e6, end: 9 };
    expect(binsPath([1], box)).toBe('M0 100V99.25H1V100Z');
  });
  it('become bars of a length of time with a name', () => {
    expect(barsOf(5, 45 * 60_000) * 45).toBe(360);
    expect(barsOf(1, HOUR)).toBe(1);
    expect(barsOf(3, 7 * 60_000)).toBe(3);
    expect(most([])).toBe(0);
  });
});

describe('the brush', () => {
  const range = fc
    .record({ span: fc.integer({ min: 1, max: 5000 }), grain: fc.integer({ min: 1, max: 700 }) })
    .map(({ span, grain }) => ({ span, grain: Math.min(span, grain) }));
  const inside = (stretch: Stretch, span: number) => {
    expect(stretch.from).toBeGreaterThanOrEqual(0);
    expect(stretch.until).toBeLessThanOrEqual(span);
    expect(stretch.until).toBeGreaterThan(stretch.from);
  };
  /** A stretch that a brush can have. */
  const some = range.chain((known) =>
    fc.tuple(
      fc.constant(known),
      fc
        .tuple(fc.nat(known.span), fc.nat(known.span))
        .map(([at, to]) => dragged({ grip: 'new', at, from: 0, until: known.span }, to, known)),
    ),
  );

  it('is never empty and never beyond the time there is, wherever it is dragged', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom('from', 'until', 'body', 'new' as const),
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: 0, max: 5000 }),
        ([known, stretch], grip, to, at) => {
          inside(stretch, known.span);
          inside(dragged({ ...stretch, grip, at }, to, known), known.span);
        },
      ),
    );
  });
  it('holds what was dragged over', () => {
    fc.assert(
      fc.property(range, fc.nat(5000), fc.nat(5000), (known, a, b) => {
        const [at, to] = [Math.min(a, known.span), Math.min(b, known.span)];
        const { from, until } = dragged({ grip: 'new', at, from: 0, until: 0 }, to, known);
        expect(from).toBeLessThanOrEqual(Math.min(at, to));
        expect(until).toBeGreaterThanOrEqual(Math.max(at, to));
      }),
    );
  });
  it('keeps its length when it is moved', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -9000, max: 9000 }), ([known, stretch], by) => {
        const next = moved(stretch, by, known);
        inside(next, known.span);
        expect(next.until - next.from).toBe(stretch.until - stretch.from);
      }),
    );
  });
  it('follows every key and stays what it is', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(
        some,
        fc.array(
          fc.tuple(fc.constantFrom(...keys), fc.constantFrom('from', 'until', 'body' as const)),
          { maxLength: 12 },
        ),
        ([known, stretch], pressed) => {
          let at = stretch;
          for (const [key, grip] of pressed) {
            at = keyed(key, grip, at, known, { small: known.grain, large: 5 * known.grain }) ?? at;
            inside(at, known.span);
          }
        },
      ),
    );
    const known = { span: 10 * DAY, grain: HOUR };
    const steps = { small: HOUR, large: DAY };
    const stretch = { from: DAY, until: 3 * DAY };
    expect(keyed('ArrowRight', 'from', stretch, known, steps)).toEqual({
      from: DAY + HOUR,
      until: 3 * DAY,
    });
    expect(keyed('PageUp', 'body', stretch, known, steps)).toEqual({
      from: 2 * DAY,
      until: 4 * DAY,
    });
    expect(keyed('End', 'until', stretch, known, steps)).toEqual({ from: DAY, until: 10 * DAY });
    expect(keyed('x', 'body', stretch, known, steps)).toBeUndefined();
  });
  it('is taken by its ends, by its middle, or begun anew', () => {
    const known = { span: 100, grain: 1 };
    const stretch = { from: 20, until: 60 };
    expect(gripAt(18, stretch, known, 5)).toBe('from');
    expect(gripAt(63, stretch, known, 5)).toBe('until');
    expect(gripAt(40, stretch, known, 5)).toBe('body');
    expect(gripAt(80, stretch, known, 5)).toBe('new');
    // All of the time is no brush yet, so its middle begins one.
    expect(gripAt(40, { from: 0, until: 100 }, known, 5)).toBe('new');
    // A narrow one can still be moved.
    expect(gripAt(21, { from: 20, until: 22 }, known, 5)).toBe('body');
    expect(snap(44, { span: 100, grain: 10 })).toBe(40);
  });
});

describe('the axis', () => {
  it('marks weeks on Mondays and days at midnight', () => {
    const wednesday = ORIGIN + 2 * DAY;
    expect(
      ticksOf(wednesday, 28 * DAY, 3 * DAY).at.map((at) => new Date(wednesday + at).getUTCDay()),
    ).toEqual([1, 1, 1, 1]);
    expect(ticksOf(ORIGIN, 3 * DAY, 20 * HOUR)).toEqual({ at: [0, DAY, 2 * DAY], step: DAY });
    expect(ticksOf(ORIGIN, 0, HOUR).at).toEqual([]);
  });
  it('knows nights and weekends', () => {
    expect(weekends(ORIGIN, 7 * DAY)).toEqual([{ from: 5 * DAY, until: 7 * DAY }]);
    expect(weekends(ORIGIN + 6 * DAY, 2 * DAY)).toEqual([{ from: 0, until: DAY }]);
    expect(nights(ORIGIN, DAY)).toEqual([
      { from: 0, until: 6 * HOUR },
      { from: 22 * HOUR, until: DAY },
    ]);
  });
});

describe('the rhythm', () => {
  const hours = (of: (hour: number) => number) =>
    Uint32Array.from({ length: 168 }, (_, i) => of(i));
  it('adds up by hour and by day, and makes shares of one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 168, maxLength: 168 }), (counts) => {
        expect(sum(byHour(counts))).toBe(sum(counts));
        expect(sum(byDay(counts))).toBe(sum(counts));
        expect(sum(shares(counts))).toBeCloseTo(sum(counts) === 0 ? 0 : 1, 9);
      }),
    );
  });
  it('finds the quiet hours over midnight', () => {
    expect(quiet(hours((i) => (i % 24 >= 23 || i % 24 < 6 ? 0 : 5)))).toEqual({
      from: 23,
      until: 30,
    });
    expect(quiet(hours(() => 3))).toBeUndefined();
    expect(quiet(hours(() => 0))).toBeUndefined();
    // All at one hour: the rest of the day is no pause.
    expect(quiet(hours((i) => (i === 20 ? 300 : 0)))).toBeUndefined();
  });
  it('has no quiet hours in a time without nights', () => {
    const log = syntheticLog({ records: 4000 });
    const tally = new Tally(indexLog(log));
    expect(quietIn(tally.select(all(log.span)))).toBeDefined();
    expect(quietIn(tally.select({ ...all(20 * HOUR), from: 8 * HOUR }))).toBeUndefined();
  });
  it('finds the busiest hour, the first if several', () => {
    expect(busiest(hours((i) => (i === 30 || i === 40 ? 7 : 1)))).toBe(30);
    expect(busiest(hours(() => 0))).toBeUndefined();
  });
  it('tells hours that nobody looked at from empty ones', () => {
    const within = hoursWithin(ORIGIN, 9 * HOUR, 11.5 * HOUR);
    expect(within.flatMap((inside, hour) => (inside ? [hour] : []))).toEqual([9, 10, 11]);
    expect(hoursWithin(ORIGIN, 0, 28 * DAY)).not.toContain(false);
    expect(hoursWithin(ORIGIN, 6 * DAY + 23 * HOUR, 7 * DAY + HOUR)[0]).toBe(true);
    expect(hoursWithin(ORIGIN, HOUR, HOUR)).not.toContain(true);
  });
});

describe('words', () => {
  it('writes dates on the clock of the town', () => {
    expect(datesIn('en').moment(ORIGIN + 14 * HOUR)).toContain('14:00');
    expect(datesIn('de').weekday(0, 'long')).toBe('Montag');
    // The end is not part of it.
    expect(datesIn('en').range(ORIGIN, ORIGIN + DAY)).toBe('4 May');
    expect(datesIn('de').range(ORIGIN, ORIGIN + 2 * DAY)).toMatch(/^4\.\s*–\s*5\. Mai$/u);
  });
  it('names who is chosen, kept apart from the words around', () => {
    const log = syntheticLog({ records: 10 });
    const tally = new Tally(indexLog(log));
    const of = (...parties: number[]) =>
      whoOf(tally.select({ ...all(log.span), parties: new Set(parties) }), (code) => `P${code}`);
    expect(of()).toEqual({ names: [], more: 0, part: false });
    expect(of(3, 4)).toEqual({ names: ['\u2068P3\u2069', '\u2068P4\u2069'], more: 0, part: false });
    expect(of(3, 4, 5)).toMatchObject({ names: ['\u2068P3\u2069'], more: 2 });
  });
  it('gives the hours away as CSV', () => {
    const log = handLog([{ time: 25 * HOUR, subject: 1 }]);
    const lines = hoursCsv(new Tally(indexLog(log)).select(all(log.span))).split('\r\n');
    expect(lines).toHaveLength(170);
    expect(lines[1 + 25]).toBe('2,1,1,1');
  });
});

it('passes on the newest of many calls once a frame', () => {
  const seen: number[] = [];
  let run = () => {};
  const call = everyFrame(
    (value: number) => seen.push(value),
    (next) => (run = next),
  );
  call(1);
  call(2);
  call(3);
  run();
  call(4);
  run();
  expect(seen).toEqual([3, 4]);
});
