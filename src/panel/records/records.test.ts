import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, recordKinds, type Log, type LogColumn } from '../../observers/index.ts';
import { syntheticLog } from '../fixtures.ts';
import { records as words } from '../../ui/language/en/weeks/records.ts';
import { cells, plainNames } from './cell.ts';
import { folded, matching } from './filter.ts';
import { goneFrom } from './gone.ts';
import { between, listOrder, rangeOrder, reversed } from './order.ts';
import { inSlices, within, type Work } from './slices.ts';
import { ranksOf, sortedBy, sortedByColumn } from './sort.ts';
import { moved, shownColumns, tracksOf } from './table.ts';

const finish = <T>(work: Work<T>): T => {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
};
const compare = new Intl.Collator('en', { numeric: true }).compare;
const nameOf = plainNames(words);
const cellOf = cells(nameOf, String, String);
const log = syntheticLog({ people: 20, records: 300 });
const rows = (length: number) => Array.from({ length }, (_, i) => i);
/** The same log with people who write from right to left. */
const rightToLeft: Log = {
  ...log,
  dictionaries: {
    ...log.dictionaries,
    party: log.dictionaries.party.map((party, i) => (i === 3 ? { ...party, name: 'رنا' } : party)),
  },
};

describe('sorting', () => {
  it('is that of the language’s own sort, and stable', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(9), fc.nat(0xffff_ffff))), (keys) => {
        const sorted = finish(sortedBy(rangeOrder(0, keys.length), (row) => keys[row] ?? 0));
        const expected = rows(keys.length).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        expect([...sorted]).toEqual(expected);
      }),
    );
  });

  it('ranks names as the language sorts them, the same name the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), (names) => {
        const ranks = finish(ranksOf(names, compare));
        for (const [i, a] of names.entries())
          for (const [j, b] of names.entries())
            expect(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0))).toBe(Math.sign(compare(a, b)));
      }),
    );
  });

  it('sorts every column both ways by what is written in it, records without a value last', () => {
    for (const column of columnNames.filter((name) => name !== 'time'))
      for (const descending of [false, true]) {
        const all = rangeOrder(0, log.length);
        const sorted = finish(sortedByColumn(all, log, column, descending, nameOf, compare));
        expect([...sorted].sort((a, b) => a - b)).toEqual(rows(log.length));
        const written = [...sorted].map((row) => cellOf(log, column, row));
        const filled = written.filter((value) => value !== '');
        expect(written.slice(filled.length).every((value) => value === '')).toBe(true);
        for (const [i, value] of filled.entries()) {
          const before = filled[i - 1];
          if (before !== undefined)
            expect(compare(before, value) * (descending ? -1 : 1)).toBeLessThanOrEqual(0);
        }
      }
  });

  it('stops often enough to be done in slices', () => {
    const many = 200_000;
    let stops = 0;
    const work = sortedBy(rangeOrder(0, many), (row) => (row * 7919) % many);
    for (let step = work.next(); step.done !== true; step = work.next()) {
      expect(step.value).toBeGreaterThanOrEqual(0);
      expect(step.value).toBeLessThanOrEqual(1);
      stops++;
    }
    expect(stops).toBeGreaterThan(40);
  });
});

describe('searching', () => {
  const found = (query: string, some = log) => finish(matching(some, query, nameOf, () => true));

  it('finds the rows in which every word stands somewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mira', 'READ', 'cell-1', '44', 'més', 'nobody'), {
          minLength: 1,
          maxLength: 3,
        }),
        (terms) => {
          const expected = rows(log.length).filter((row) => {
            const { subject, peer, group, network, place } = log.data;
            const { dictionaries: d } = log;
            const ids = [
              d.party[subject?.[row] ?? 0]?.id,
              d.party[peer?.[row] ?? 0]?.id,
              d.group[group?.[row] ?? 0]?.id,
              d.network[network?.[row] ?? 0]?.id,
              d.place[place?.[row] ?? 0]?.id,
            ];
            const shown = columnNames
              .filter((name) => name !== 'time' && name !== 'size')
              .map((name) => cellOf(log, name, row));
            const all = folded([...ids, ...shown].join('\n'));
            return terms.every((term) => all.includes(folded(term)));
          });
          expect([...found(terms.join(' '))]).toEqual(expected);
        },
      ),
    );
  });

  it('finds names in any script, and does not mind capitals and accents', () => {
    const of = (some: Log, code: number) =>
      rows(some.length).filter(
        (row) => some.data.subject?.[row] === code || some.data.peer?.[row] === code,
      );
    expect([...found('رنا', rightToLeft)]).toEqual(of(rightToLeft, 3));
    expect(folded('Ångström ÉCOLE')).toBe('angstrom ecole');
    expect(found('')).toHaveLength(log.length);
    expect(found('no such thing')).toHaveLength(0);
  });

  it('keeps to what is let through', () => {
    const even = finish(matching(log, '', nameOf, (row) => row % 2 === 0));
    expect([...even]).toEqual(rows(log.length).filter((row) => row % 2 === 0));
  });
});

describe('an order', () => {
  it('is a range, a list, or either the other way round', () => {
    const read = (order: ReturnType<typeof rangeOrder>) =>
      rows(order.length).map((i) => order.at(i));
    expect(read(rangeOrder(3, 6))).toEqual([3, 4, 5]);
    expect(read(rangeOrder(6, 3))).toEqual([]);
    expect(read(reversed(listOrder(Uint32Array.of(9, 4, 7), 2)))).toEqual([4, 9]);
  });

  it('takes from ascending rows those between two', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(60), fc.nat(60), (given, from, until) => {
        const ascending = Uint32Array.from(given).sort();
        expect([...between(ascending, from, until)]).toEqual(
          [...ascending].filter((row) => row >= from && row < until),
        );
      }),
    );
  });
});

describe('work in slices', () => {
  function* steps(count: number): Work<string> {
    for (let i = 0; i < count; i++) yield i / count;
    return 'done';
  }
  /** A clock that each step moves on. */
  const clock = () => {
    let time = 0;
    return () => (time += 3);
  };

  it('comes to its end, tells how far it is, and lets others run in between', async () => {
    const told: number[] = [];
    let pauses = 0;
    const result = await inSlices(steps(20), {
      budget: 8,
      now: clock(),
      progress: (done) => told.push(done),
      pause: () => Promise.resolve(void pauses++),
    });
    expect(result).toBe('done');
    expect(pauses).toBe(told.length);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('ends when it is called off', async () => {
    const ending = new AbortController();
    const told = inSlices(steps(1000), {
      signal: ending.signal,
      now: clock(),
      pause: () => Promise.resolve(ending.abort(new Error('enough'))),
    });
    await expect(told).rejects.toThrow('enough');
    await expect(inSlices(steps(1), { signal: ending.signal })).rejects.toThrow('enough');
  });

  it('pauses by itself where no way to is given', async () => {
    expect(await inSlices(steps(3), { budget: 0 })).toBe('done');
  });

  it('counts as a share of greater work', () => {
    expect([...within(steps(2), 0.5, 0.2)]).toEqual([0.5, 0.6]);
  });
});

describe('the table', () => {
  it('has no value where a record has none, and a word for every kind', () => {
    for (let code = 1; code < recordKinds.length; code++)
      expect(nameOf(log, 'kind', code)).not.toBe('');
    const bare = syntheticLog({ without: ['peer'] });
    expect(cellOf(bare, 'peer', 0)).toBe('');
    expect(cellOf(log, 'subject', log.length)).toBe('');
  });

  it('leads by keys to a cell that is there', () => {
    const size = { rows: 40, columns: 5, page: 11 };
    fc.assert(
      fc.property(
        fc.nat(39),
        fc.nat(4),
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'End', 'Home'),
        fc.boolean(),
        (place, column, key, far) => {
          const to = moved({ place, column }, key, far, size);
          expect(to?.place).toBeGreaterThanOrEqual(0);
          expect(to?.place).toBeLessThan(40);
          expect(to?.column).toBeGreaterThanOrEqual(0);
          expect(to?.column).toBeLessThan(5);
        },
      ),
    );
    expect(moved({ place: 3, column: 2 }, 'PageDown', false, size)).toEqual({
      place: 14,
      column: 2,
    });
    expect(moved({ place: 3, column: 2 }, 'End', false, size)).toEqual({ place: 39, column: 2 });
    expect(moved({ place: 3, column: 2 }, 'a', false, size)).toBeUndefined();
  });

  it('shows words beside whose they are', () => {
    expect(shownColumns(syntheticLog({ without: ['text'] }))).not.toContain('text');
    expect(shownColumns(syntheticLog({})).slice(0, 4)).toEqual(['time', 'subject', 'peer', 'text']);
    expect(shownColumns(syntheticLog({})).toSorted()).toEqual(columnNames.toSorted());
  });

  it('gives every column a width', () => {
    expect(tracksOf(columnNames).match(/var\(--unit\)/gu)).toHaveLength(columnNames.length);
  });

  it('puts what is gone together by the reason, what the other side has first', () => {
    const absent = { text: 'sealed-to-ends', peer: 'elsewhere', kind: 'elsewhere' } as const;
    const lacking = { ...syntheticLog({ without: ['text', 'peer', 'kind', 'app'] }), absent };
    const columns = (ghosts: LogColumn[]) => goneFrom(lacking, ghosts).map((gone) => gone.columns);
    expect(columns([])).toEqual([['peer', 'kind'], ['text']]);
    expect(columns(['text', 'app', 'time'])).toEqual([['app'], ['text'], ['peer', 'kind']]);
  });
});
