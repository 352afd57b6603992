import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsIn } from '../observers/index.ts';
import { csvRows } from './csv-fields.ts';
import { parseTime, readCsv } from './csv.ts';
import { infer } from './run.ts';

const lines = (...rows: string[]): string => rows.join('\n');

describe('times', () => {
  it.each([
    ['2026-05-04T09:30:00Z', Date.UTC(2026, 4, 4, 9, 30)],
    ['2026-05-04 09:30', Date.UTC(2026, 4, 4, 9, 30)],
    ['2026-05-04T09:30:00+02:00', Date.UTC(2026, 4, 4, 7, 30)],
    ['2026-05-04T09:30:15.25-0530', Date.UTC(2026, 4, 4, 15, 0, 15, 250)],
    ['1777887000', 1_777_887_000_000],
    ['1777887000.5', 1_777_887_000_500],
  ])('%s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
  it.each([
    ...['', 'yesterday', '2026-05-04', '04.05.2026 09:30', '2026-02-30T09:30', '2026-13-01T09:30'],
    ...['2026-05-04T24:00', '2026-05-04T09:60', '2026-05-04T9:30', '1e9', '0x10', 'Infinity'],
  ])('“%s” is none', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
  it('what any time is written as', () => {
    const date = fc.date({
      min: new Date('1971-01-01T00:00:00Z'),
      max: new Date('2099-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (one) => {
        expect(parseTime(one.toISOString())).toBe(one.getTime());
      }),
    );
  });
});

describe('fields', () => {
  it('come back as they were written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ü') });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows
          .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join())
          .join('\r\n');
        expect([...csvRows(written, ',')].map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
  it('a lost row costs no other', () => {
    const rows = [...csvRows('a,b\n"x"y,1\n\n2,3\n"open', ',')];
    expect(rows).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: undefined },
      { line: 4, fields: ['2', '3'] },
      { line: 5, fields: undefined },
    ]);
  });
});

describe('a log', () => {
  it('is read, in order, with what its columns say', () => {
    const {
      log,
      lines: where,
      skipped,
    } = readCsv(
      lines(
        'Size, to ,from,time,network,place',
        '20,Ben,Ana,2026-05-04T10:00:00Z,home,North',
        ',Ana,Ben,2026-05-04T09:00:00Z,mobile 3,',
      ),
    );
    expect(skipped).toEqual([]);
    expect(columnsIn(log)).toEqual(['time', 'subject', 'peer', 'size', 'network', 'place']);
    expect(log.origin).toBe(Date.UTC(2026, 4, 4));
    expect(log.span).toBe(86_400_000);
    expect([...where]).toEqual([3, 2]);
    expect([...log.data.time]).toEqual([32_400_000, 36_000_000]);
    const { party, network, place } = log.dictionaries;
    expect([...(log.data.subject ?? [])].map((one) => party[one]?.id)).toEqual(['Ben', 'Ana']);
    expect([...(log.data.size ?? [])]).toEqual([0, 20]);
    expect(network.slice(1)).toEqual([
      { id: 'home', type: 'unknown' },
      { id: 'mobile 3', type: 'mobile' },
    ]);
    expect([...(log.data.place ?? [])].map((one) => place[one]?.id)).toEqual(['', 'North']);
  });

  it('names each bad row by its line, and guesses nothing', () => {
    const { log, skipped, ignored } = readCsv(
      lines(
        'time;from;to;size;note',
        '0;a;b;1;',
        'noon;a;b;1;',
        '0;;b;1;',
        '0;a; ;1;',
        '0;a;b;many;',
        '0;a;b;-1;',
        '0;a;b',
        '0;a;b;1;"open',
      ),
    );
    expect(log.length).toBe(1);
    expect(ignored).toEqual(['note']);
    expect(skipped.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      ...['3 time', '4 from', '5 to', '6 size', '7 size', '8 fields', '9 quotes'],
    ]);
  });

  it('holds the last 49 days', () => {
    const { log, skipped } = readCsv(
      lines('time,from,to', '2026-01-01T00:00Z,a,b', '2026-05-04T00:00Z,a,b'),
    );
    expect(log.length).toBe(1);
    expect(skipped).toEqual([{ line: 2, fault: 'too-old' }]);
  });

  it.each([
    ['', 'no column “time”'],
    ['time,from', 'no column “to”'],
    ['time,from,to,to', '“to” twice'],
    ['time,from,to\n', 'no row'],
  ])('“%s” is none', (text, message) => {
    expect(() => readCsv(text)).toThrow(message);
  });

  it('is what rules run on', () => {
    const rows = [1, 2, 3].flatMap((day) => [
      `2026-05-0${day}T21:00Z,Ana,Ben`,
      `2026-05-0${day}T21:05Z,Ben,Ana`,
    ]);
    const { log } = readCsv(lines('time,from,to', ...rows));
    const { claims, abstentions } = infer(log);
    expect(claims.map(({ rule }) => rule)).toEqual(['R1']);
    const why = new Map(abstentions.map(({ rule, what }) => [rule, what]));
    expect(why.get('R3')).toBe('columns');
    expect(why.get('R5')).toBe('records');
    expect(why.get('R9')).toBe('knowledge');
  });
});
