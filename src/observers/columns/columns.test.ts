import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../network/index.ts';
import { chat, START, TEXTS } from '../fixtures.ts';
import type { Log } from '../log.ts';
import { columnsIn, recordKinds } from '../log.ts';
import { observe } from '../observe.ts';
import { observerIds } from '../standing.ts';
import { LogBuilder } from './builder.ts';
import { columnsOfChat } from './chat.ts';
import { mergeLogs, transferables } from './merge.ts';

const head = { observer: 'service', origin: 0, span: 1000, absent: {} };
const labels = {
  party: (key: number) => ({ id: `p${key % 100}` }),
  device: (key: number) => `d${key}`,
  text: (key: number) => `words ${key}`,
};
type Row = readonly [time: number, subject: number, size: number, device: number, text: number];

function build(rows: readonly Row[]): Log {
  const builder = new LogBuilder(['time', 'subject', 'size', 'device', 'text'], head.span);
  for (const [time, subject, size, device, text] of rows) {
    builder.row.subject = subject;
    builder.row.size = size;
    builder.row.device = device;
    builder.row.text = text;
    builder.write(time);
  }
  return builder.finish(head, labels);
}

/** What a log says, row by row, without codes. */
function told({ length, data, dictionaries }: Log): unknown[] {
  return Array.from({ length }, (_, i) => [
    data.time[i],
    dictionaries.party[data.subject?.[i] ?? 0]?.id,
    data.size?.[i],
    dictionaries.device[data.device?.[i] ?? 0],
    dictionaries.text[data.text?.[i] ?? 0],
  ]);
}

const row = fc.tuple(
  fc.integer({ min: 0, max: 999 }),
  // Beyond the table, too, and several keys with one label.
  fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 2 ** 30, max: 2 ** 40 })),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 5 }),
);

describe('a log in columns', () => {
  it('holds every record that was written, by time', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const log = build(rows);
        const given = rows.map(([time, subject, size, device, text]) => [
          time,
          subject === 0 ? '' : `p${subject % 100}`,
          size,
          device === 0 ? '' : `d${device}`,
          text === 0 ? '' : `words ${text}`,
        ]);
        const plain = (all: unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
        expect(plain(told(log))).toEqual(plain(given));
        expect([...log.data.time]).toEqual(rows.map(([time]) => time).sort((a, b) => a - b));
      }),
    );
  });
  it('is the same to the byte in whichever order it was written', () => {
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 60 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        ([rows, shuffled]) => {
          expect(build(shuffled)).toEqual(build(rows));
        },
      ),
    );
  });
  it('of two halves joins to that of the whole', () => {
    const wordless = row.map(([time, subject, size, device]): Row => [
      time,
      subject,
      size,
      device,
      0,
    ]);
    fc.assert(
      fc.property(fc.array(wordless, { maxLength: 60 }), fc.nat(60), (rows, cut) => {
        expect(mergeLogs([build(rows.slice(0, cut)), build(rows.slice(cut))])).toEqual(build(rows));
      }),
    );
  });
  it('joins words log by log', () => {
    const merged = mergeLogs([build([[5, 1, 0, 0, 1]]), build([[3, 2, 0, 0, 1]])]);
    expect(told(merged)).toEqual([
      [3, 'p2', 0, '', 'words 1'],
      [5, 'p1', 0, '', 'words 1'],
    ]);
    expect(merged.dictionaries.text).toEqual(['', 'words 1', 'words 1']);
  });
  it('grows, and sorts a whole log of one moment', () => {
    const rows = Array.from({ length: 5000 }, (_, i): Row => [7, (i * 7919) % 97, i % 5, 0, 0]);
    const log = build(rows);
    expect(log.length).toBe(5000);
    const subjects = [...(log.data.subject ?? [])];
    expect(subjects).toEqual([...subjects].sort((a, b) => a - b));
    expect(log).toEqual(build(rows.toReversed()));
  });
  it('leaves out what is outside of the watch, and columns that it has not', () => {
    const builder = new LogBuilder(['time', 'subject', 'size'], head.span, ['time', 'size']);
    for (const time of [-1, 0, 999, 1000]) {
      builder.row.subject = 1;
      builder.row.size = 2;
      builder.write(time);
    }
    const log = builder.finish(head, {});
    expect(columnsIn(log)).toEqual(['time', 'size']);
    expect([...log.data.time]).toEqual([0, 999]);
    expect(log.dictionaries.party).toEqual([{ id: '' }]);
  });
  it('forgets the fields of a row once it is written', () => {
    const builder = new LogBuilder(['time', 'size'], head.span);
    builder.row.size = 9;
    builder.write(1);
    builder.write(2);
    expect([...(builder.finish(head, {}).data.size ?? [])]).toEqual([9, 0]);
  });
  it('refuses to merge logs of several observers', () => {
    expect(() => mergeLogs([])).toThrow(RangeError);
    expect(() => mergeLogs([build([]), { ...build([]), observer: 'push' }])).toThrow(RangeError);
  });
  it('names its buffers once each, however deep they are', () => {
    const log = build([[1, 1, 1, 1, 1]]);
    expect(transferables({ log, again: log.data })).toHaveLength(5);
    const moved = structuredClone(log, { transfer: transferables(log) });
    expect(moved.data.time).toHaveLength(1);
    expect(log.data.time).toHaveLength(0);
  });
});

describe('the chat in columns', () => {
  const simulation = settle(chat(), START + 900_000);
  it.each(observerIds)('%s: has the same columns and records as row by row', (observer) => {
    const rows = observe(simulation, observer);
    const { log, journeys } = columnsOfChat(rows);
    expect(new Set(columnsIn(log))).toEqual(new Set(rows.columns));
    expect(log.length).toBe(rows.records.length);
    expect(log.absent.group).toBe('not-carried');
    const at = (i: number): number => log.origin + (log.data.time[i] ?? 0);
    const seen = Array.from({ length: log.length }, (_, i) => ({
      journey: journeys[i],
      time: at(i),
      size: log.data.size?.[i],
      subject: log.dictionaries.party[log.data.subject?.[i] ?? 0]?.id,
      place: log.dictionaries.place[log.data.place?.[i] ?? 0]?.id,
      kind: log.data.kind === undefined ? undefined : recordKinds[log.data.kind[i] ?? 0],
      text: log.dictionaries.text[log.data.text?.[i] ?? 0],
    }));
    const given = rows.records.map((record) => {
      const { journey, time, ...fields } = record as typeof record & Record<string, unknown>;
      return {
        journey,
        time,
        size: fields['size'],
        subject: fields['subject'] ?? '',
        place: (fields['place'] as { id: string } | undefined)?.id ?? '',
        kind: fields['kind'],
        text: fields['text'] ?? '',
      };
    });
    const plain = (all: unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
    expect(plain(seen)).toEqual(plain(given));
  });
  it('keeps the words of the ends', () => {
    const { log } = columnsOfChat(observe(simulation, 'mira'));
    for (const text of TEXTS) expect(log.dictionaries.text).toContain(text);
  });
  it('of an observer that nothing passes has no columns and no records', () => {
    const { log } = columnsOfChat(observe(chat({ messenger: 'sms' }), 'push'));
    expect(log.length).toBe(0);
    expect(columnsIn(log)).toEqual(['time']);
    expect(log.absent.size).toBe('not-on-the-way');
  });
});
