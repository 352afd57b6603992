import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds, type Log } from '../observers/index.ts';
import { hardLogs, handLog, syntheticLog } from './fixtures.ts';
import { WEEK_HOURS, type Counts, type Selection } from './frame.ts';
import { indexLog } from './index-log.ts';
import { Tally } from './tally.ts';

const HOUR = 3_600_000;
const nothing: ReadonlySet<number> = new Set();
const whole = (log: Log): Selection => ({
  from: 0,
  until: log.span,
  parties: nothing,
  networks: nothing,
  places: nothing,
  kinds: nothing,
});

/** The definition, row by row, with nothing clever about it. */
function countAnew(log: Log, passes: (row: number) => boolean): Counts {
  const { pairs } = indexLog(log);
  const pairCode = new Map<string, number>();
  for (let i = 1; i < pairs.length; i++) pairCode.set(`${pairs.first[i]} ${pairs.second[i]}`, i);
  const { data, dictionaries } = log;
  const zero = (length: number) => new Uint32Array(length);
  const counts = {
    records: 0,
    pairs: zero(pairs.length > 1 ? 2 * pairs.length : 0),
    parties: zero(dictionaries.party.length),
    hours: zero(WEEK_HOURS),
    networks: zero(data.network ? dictionaries.network.length : 0),
    places: zero(data.place ? dictionaries.place.length : 0),
  };
  const add = (into: Uint32Array, code: number | undefined) => {
    if (code !== undefined && into.length > code) into[code]! += 1;
  };
  for (let row = 0; row < log.length; row++) {
    if (!passes(row)) continue;
    counts.records += 1;
    const a = data.subject?.[row] ?? 0;
    const b = data.peer?.[row] ?? 0;
    for (const party of new Set([a, b])) if (party !== 0) add(counts.parties, party);
    const message = data.kind === undefined || recordKinds[data.kind[row]!] === 'message';
    if (a !== 0 && b !== 0 && a !== b && message) {
      const pair = pairCode.get(`${Math.min(a, b)} ${Math.max(a, b)}`)!;
      add(counts.pairs, 2 * pair + (a > b ? 1 : 0));
    }
    const at = new Date(log.origin + data.time[row]!);
    add(counts.hours, ((at.getUTCDay() + 6) % 7) * 24 + at.getUTCHours());
    if (data.network?.[row]) add(counts.networks, data.network[row]);
    if (data.place?.[row]) add(counts.places, data.place[row]);
  }
  return counts;
}

function passesOf(log: Log, selection: Selection) {
  const { time, subject, peer, network, place, kind } = log.data;
  const inTime = (row: number) => time[row]! >= selection.from && time[row]! < selection.until;
  const about = (chosen: ReadonlySet<number>, ...codes: (number | undefined)[]) =>
    chosen.size === 0 || codes.some((code) => code !== undefined && chosen.has(code));
  const picked = (row: number) =>
    about(selection.parties, subject?.[row], peer?.[row]) &&
    about(selection.networks, network?.[row]) &&
    about(selection.places, place?.[row]) &&
    about(selection.kinds, kind?.[row]);
  return { inTime, picked };
}

function check(log: Log, tally: Tally, selection: Selection) {
  const frame = tally.select(selection);
  const { inTime, picked } = passesOf(log, selection);
  expect(frame.all).toEqual(countAnew(log, inTime));
  expect(frame.picked).toEqual(countAnew(log, (row) => inTime(row) && picked(row)));
  const bins = new Uint32Array(frame.index.bins.length);
  for (let row = 0; row < log.length; row++) {
    const bin = Math.floor(log.data.time[row]! / frame.index.bins.width);
    if (picked(row)) bins[Math.min(bins.length - 1, bin)]! += 1;
  }
  expect(frame.bins.picked).toEqual(bins);
  expect(frame.bins.all.reduce((sum, n) => sum + n, 0)).toBe(log.length);
  expect(frame.rows.until - frame.rows.from).toBe(frame.all.records);
  return frame;
}

const codes = (most: number) =>
  fc
    .array(fc.integer({ min: 1, max: most }), { maxLength: 2 })
    .map((list): ReadonlySet<number> => new Set(list));
const windows = fc.record({
  from: fc.integer({ min: -5, max: 8 * 24 }),
  hours: fc.integer({ min: -2, max: 60 }),
});
const selections = fc
  .tuple(windows, codes(9), codes(12), codes(5), codes(3))
  .map(([{ from, hours }, parties, networks, places, kinds]): Selection => ({
    from: from * HOUR,
    until: (from + hours) * HOUR,
    parties,
    networks,
    places,
    kinds,
  }));

describe('a tally', () => {
  it('counts after any moves what counting from scratch does', () => {
    const logs = [
      syntheticLog({ people: 9, records: 400, days: 7, networks: 12 }),
      syntheticLog({ people: 9, records: 200, days: 7, without: ['subject', 'network'] }),
      syntheticLog({ people: 9, records: 200, days: 7, without: ['kind', 'place', 'peer'] }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...logs),
        fc.array(
          fc.tuple(selections, fc.boolean()).map(([next, keep]) => ({ next, keep })),
          { minLength: 1, maxLength: 8 },
        ),
        (log, steps) => {
          const tally = new Tally(indexLog(log));
          let last = whole(log);
          for (const { next, keep } of steps) {
            // Often only the window moves, as under a brush.
            last = keep ? { ...last, from: next.from, until: next.until } : next;
            check(log, tally, last);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(hardLogs).filter(([name]) => name !== 'star'))(
    'counts the hard log %s',
    (_, make) => {
      const log = make();
      const tally = new Tally(indexLog(log));
      check(log, tally, whole(log));
      check(log, tally, { ...whole(log), parties: new Set([1]) });
      check(log, tally, { ...whole(log), from: 20 * HOUR, until: 20 * HOUR });
      check(log, tally, { ...whole(log), from: 20 * HOUR, until: 20 * HOUR + 1 });
    },
  );

  it('counts a person with 10,000 contacts', () => {
    const log = hardLogs.star();
    const frame = new Tally(indexLog(log)).select({ ...whole(log), parties: new Set([1]) });
    expect(frame.picked.records).toBe(log.length);
    expect(frame.picked.pairs.reduce((sum, n) => sum + n, 0)).toBe(log.length);
    expect(frame.picked.parties[1]).toBe(log.length);
  });

  it('gives one object for both where nothing is chosen, and a new frame each time', () => {
    const log = syntheticLog({ records: 50 });
    const tally = new Tally(indexLog(log));
    const first = tally.select(whole(log));
    expect(first.picked).toBe(first.all);
    expect(first.bins.picked).toBe(first.bins.all);
    const second = tally.select({ ...whole(log), parties: new Set([1]) });
    expect(second.picked).not.toBe(second.all);
    expect(second.version).toBeGreaterThan(first.version);
    expect(tally.select(whole(log)).picked).toBe(first.all);
  });

  it('finds nothing by a code that the log does not have', () => {
    const log = syntheticLog({ records: 50 });
    const frame = new Tally(indexLog(log)).select({ ...whole(log), places: new Set([9999]) });
    expect(frame.picked.records).toBe(0);
    expect(frame.all.records).toBe(50);
  });
});

describe('an index', () => {
  it('orders pairs by first, then second, and tells directions apart', () => {
    const { pairs, rowPair } = indexLog(
      handLog([
        { time: 1, subject: 3, peer: 1 },
        { time: 2, subject: 2, peer: 4 },
        { time: 3, subject: 1, peer: 2 },
        { time: 4, subject: 1, peer: 3 },
        { time: 5, subject: 1, peer: 3, kind: 'read' },
        { time: 6, subject: 2, peer: 2 },
        { time: 7, subject: 2, group: 1 },
      ]),
    );
    expect([...pairs.first]).toEqual([0, 1, 1, 2]);
    expect([...pairs.second]).toEqual([0, 2, 3, 4]);
    expect([...rowPair!]).toEqual([5, 6, 2, 4, 0, 0, 0]);
  });

  it('has no pairs where the log lacks one side', () => {
    const index = indexLog(syntheticLog({ without: ['peer'] }));
    expect(index.rowPair).toBeUndefined();
    expect(new Tally(index).select(whole(index.log)).all.pairs).toHaveLength(0);
  });

  it('takes every record for a message in a log of one kind', () => {
    const index = indexLog(syntheticLog({ people: 5, records: 100, groups: 0, without: ['kind'] }));
    const { peer } = index.log.data;
    expect(index.rowPair!.filter((code) => code > 0)).toHaveLength(
      peer!.filter((code) => code > 0).length,
    );
  });

  it('counts the hours of a week from Monday on', () => {
    const log = handLog([
      { time: 0, subject: 1 },
      { time: 6 * 24 * HOUR + 23.5 * HOUR, subject: 1 },
    ]);
    expect([...indexLog(log).rowHour]).toEqual([0, 167]);
    // A Thursday, and before the epoch.
    expect(indexLog({ ...log, origin: 0 }).rowHour[0]).toBe(72);
    expect(indexLog({ ...log, origin: -24 * HOUR }).rowHour[0]).toBe(48);
  });

  it('cuts time into about a thousand equal bins that end with the day', () => {
    for (const days of [1, 3, 7, 28, 49]) {
      const { bins } = indexLog(handLog([], { days }));
      expect(bins.length).toBeGreaterThan(400);
      expect(bins.length).toBeLessThanOrEqual(1000);
      expect((24 * HOUR) % bins.width).toBe(0);
      expect(bins.length * bins.width).toBe(days * 24 * HOUR);
    }
    expect(indexLog({ ...hardLogs.none(), span: 0 }).bins.length).toBe(1);
  });
});
