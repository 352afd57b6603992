import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { columnNames } from '../observers/index.ts';
import { syntheticLog } from './fixtures.ts';
import { indexLog } from './index-log.ts';
import {
  describe,
  dimensions,
  endOf,
  everything,
  fitted,
  isEverything,
  pick,
  selectedRows,
  unpicked,
  withWindow,
} from './selection.ts';
import { Tally } from './tally.ts';
import type { Selection } from './frame.ts';

const log = syntheticLog({ people: 12, records: 400 });

const codes = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 });
const selections = fc
  .record({
    a: fc.integer({ min: -1000, max: endOf(log) + 1000 }),
    b: fc.integer({ min: -1000, max: endOf(log) + 1000 }),
    parties: codes,
    networks: codes,
    places: codes,
    kinds: codes,
  })
  .map(({ a, b, ...sets }): Selection => {
    const window = withWindow(everything(log), log, a, b);
    return dimensions.reduce((selection, name) => pick(selection, name, sets[name], true), window);
  });

suite('a selection', () => {
  it('chooses the rows that the views count', () => {
    for (const without of [[], ['peer'], ['subject', 'network'], ['place', 'kind']] as const) {
      const lesser = syntheticLog({ people: 12, records: 400, without });
      const tally = new Tally(indexLog(lesser));
      fc.assert(
        fc.property(selections, (selection) => {
          const frame = tally.select(selection);
          const rows = selectedRows(frame);
          expect(rows.length).toBe(frame.picked.records);
          expect([...rows].every((row, i) => i === 0 || row > (rows[i - 1] ?? row))).toBe(true);
        }),
      );
    }
  });

  it('leaves nothing out at first, not even a record past the end of what was watched', () => {
    for (const records of [0, 1, 50]) {
      const some = syntheticLog({ records, days: 2 });
      const short = { ...some, span: 1 };
      const all = everything(short);
      expect(isEverything(all, short)).toBe(true);
      expect(selectedRows(new Tally(indexLog(some)).select(all))).toHaveLength(records);
      expect(describe(all, short)).toMatchObject({ window: undefined, parties: [], kinds: [] });
    }
  });

  it('takes a window by either end and keeps it within the log', () => {
    const window = withWindow(everything(log), log, 9e12, -5);
    expect([window.from, window.until]).toEqual([0, endOf(log)]);
    const { from, until } = withWindow(window, log, 7200.4, 3600);
    expect([from, until]).toEqual([3600, 7200]);
    expect(describe(withWindow(window, log, 1, 2), log).window).toEqual({
      from: log.origin + 1,
      until: log.origin + 2,
    });
  });

  it('picks, adds, and lets go of the same thing twice', () => {
    const start = everything(log);
    const mira = pick(start, 'parties', [1], false);
    expect([...mira.parties]).toEqual([1]);
    expect(pick(mira, 'parties', [1], false).parties.size).toBe(0);
    const two = pick(mira, 'parties', [2], true);
    expect([...two.parties]).toEqual([1, 2]);
    expect([...pick(two, 'parties', [1], true).parties]).toEqual([2]);
    expect([...pick(two, 'parties', [1], false).parties]).toEqual([1]);
    expect(isEverything(unpicked(two), log)).toBe(true);
    expect(unpicked(two, 'places').parties).toBe(two.parties);
    expect(start.parties.size).toBe(0);
  });

  it('adding the same twice changes nothing', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(...dimensions), codes, (selection, name, given) => {
        fc.pre(given.length > 0 && given.every((code) => !selection[name].has(code)));
        const there = pick(selection, name, given, true);
        expect(pick(there, name, given, true)).toEqual(selection);
      }),
    );
  });

  it('keeps of a strange selection what stands for something', () => {
    const strange = {
      ...everything(log),
      from: -7,
      until: Number.MAX_SAFE_INTEGER,
      parties: new Set([0, 3, 1.5, -1, 999, Number.NaN]),
    };
    const kept = fitted(strange, log);
    expect([kept.from, kept.until]).toEqual([0, endOf(log)]);
    expect([...kept.parties]).toEqual([3]);
    expect(describe(kept, log).parties).toEqual([log.dictionaries.party[3]]);
    const bare = syntheticLog({ without: columnNames.filter((name) => name !== 'time') });
    expect(describe(fitted(kept, bare), bare).places).toEqual([]);
  });
});
