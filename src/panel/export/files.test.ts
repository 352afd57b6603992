import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, recordKinds, type Log } from '../../observers/index.ts';
import { syntheticLog } from '../fixtures.ts';
import { listOrder, rangeOrder } from '../records/order.ts';
import { inSlices } from '../records/slices.ts';
import { blobOf } from './blob.ts';
import { csvCell, csvChunks } from './csv.ts';
import { jsonChunks } from './json.ts';
import { CHUNK_ROWS, fieldsOf, type Chunk } from './table.ts';

const joined = (chunks: Iterable<Chunk>) => [...chunks].map(({ text }) => text).join('');

/** Reads quoted CSV as RFC 4180 has it, and takes the apostrophes off. */
function parsed(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (let at = 0; at < csv.length;) {
    expect(csv[at]).toBe('"');
    let cell = '';
    for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
      cell += csv[at];
      if (csv[at] === '"') at++;
    }
    lines.at(-1)?.push(cell.replace(/^'/u, ''));
    at++;
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < csv.length) lines.push([]);
    }
  }
  return lines;
}

const rest = { people: 3, records: 4, days: 1 };
/** A log whose names and words are whatever they may be. */
const strange = fc
  .tuple(
    fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', "'", 'رنا', '"\r\n')),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    fc.boolean(),
  )
  .map(([texts, named]): Log => {
    const log = syntheticLog(rest);
    const { dictionaries } = log;
    const party = [
      { id: '' },
      ...texts.map((text, i) => (named ? { id: `+44 ${i}`, name: text } : { id: text })),
    ];
    return {
      ...log,
      data: { ...log.data, text: Uint32Array.of(1, 2, 3, 0) },
      dictionaries: { ...dictionaries, party, text: ['', ...texts] },
    };
  });

describe('CSV', () => {
  it('gives every value back', () => {
    fc.assert(
      fc.property(strange, (log) => {
        const fields = fieldsOf(log);
        const [head, ...lines] = parsed(joined(csvChunks(log, rangeOrder(0, log.length))));
        expect(head).toEqual(fields.map(({ name }) => name));
        expect(lines).toEqual(
          [0, 1, 2, 3].map((row) => fields.map(({ value }) => String(value(row) ?? ''))),
        );
      }),
    );
  });

  it('has no cell that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(csvCell(text)).not.toMatch(/^"[=+\-@\t\r\n]/u);
      }),
    );
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
    expect(csvCell(-5)).toBe('"-5"');
  });

  it('has the rows that are asked for, in their order, and only the columns of the log', () => {
    const log = syntheticLog({ ...rest, without: ['text', 'peer'] });
    const lines = parsed(joined(csvChunks(log, listOrder(Uint32Array.of(2, 0)))));
    const time = (row: number) => new Date(log.origin + (log.data.time[row] ?? 0)).toISOString();
    expect(lines.map(([first]) => first)).toEqual(['time', time(2), time(0)]);
    expect(lines[0]).not.toContain('text');
    expect(lines[0]?.some((name) => name.startsWith('peer'))).toBe(false);
    expect(lines[0]).toContain('size_bytes');
    expect(joined(csvChunks(log, rangeOrder(0, 0))).split('\r\n')).toHaveLength(2);
  });
});

describe('JSON', () => {
  it('gives every value back, says what is absent, and leaves out what a record has not', () => {
    fc.assert(
      fc.property(strange, (log) => {
        const fields = fieldsOf(log);
        const read = JSON.parse(joined(jsonChunks(log, rangeOrder(0, 4), 'Invented.'))) as {
          note: string;
          fields: Record<string, string>;
          absent: unknown;
          records: Record<string, unknown>[];
        };
        expect(read.note).toBe('Invented.');
        expect(read.absent).toEqual(log.absent);
        expect(read.fields.size_bytes).toBe('bytes');
        expect(read.records).toHaveLength(4);
        for (const [row, record] of read.records.entries())
          for (const { name, value } of fields)
            // JSON has no lone surrogates: they are escaped, and come back.
            expect(record[name]).toBe(value(row));
      }),
    );
  });

  it('is JSON for no records at all', () => {
    const log = syntheticLog({ ...rest, records: 0 });
    expect(JSON.parse(joined(jsonChunks(log, rangeOrder(0, 0), '')))).toMatchObject({
      records: [],
    });
  });
});

describe('a file', () => {
  it('is put together of pieces, and is the same as in one', async () => {
    const log = syntheticLog({ people: 30, records: 3 * CHUNK_ROWS + 1 });
    const chunks = [...csvChunks(log, rangeOrder(0, log.length))];
    expect(chunks).toHaveLength(4);
    expect(chunks.at(-1)?.done).toBe(1);
    const told: number[] = [];
    const blob = await inSlices(blobOf(chunks, 'text/csv'), {
      budget: 0,
      progress: (done) => told.push(done),
      pause: () => Promise.resolve(),
    });
    expect(blob.type).toBe('text/csv');
    expect(await blob.text()).toBe(joined(chunks));
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('folds what is long', async () => {
    const text = 'é'.repeat(1_500_000);
    const chunks = [1, 2, 3, 4].map((i) => ({ text: text + i, done: i / 4 }));
    const blob = await inSlices(blobOf(chunks, 'text/plain'));
    expect(blob.size).toBe(4 * (2 * 1_500_000 + 1));
    expect((await blob.text()).endsWith('é4')).toBe(true);
  });

  it('has a field for every column and a word for every kind', () => {
    const log = syntheticLog(rest);
    const names = fieldsOf(log).map(({ name }) => name);
    for (const column of columnNames)
      expect(names.some((name) => name.startsWith(column))).toBe(true);
    const kinds = fieldsOf({
      ...log,
      data: { time: log.data.time, kind: Uint8Array.from(recordKinds, (_, i) => i) },
    })[1];
    expect(recordKinds.map((_, i) => kinds?.value(i) ?? '')).toEqual([...recordKinds]);
  });
});
