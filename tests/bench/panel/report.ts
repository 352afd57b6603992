/** The figures as tables. */
import { median, quantile } from 'd3-array';
import type { CityMeasured, Task } from './city.ts';
import type { Measured, Memory, Series, Which } from './brush.ts';
import { sizes, type Size } from './setting.ts';

const ms = (value: number | undefined) => (value ?? NaN).toFixed(1);
const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)}×`;

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  '),
    )
    .join('\n');
}

export function brushReport(size: Size, both: Record<Which, Measured>): string {
  const { records, people } = sizes[size];
  const lines = both.ours.series.map((own, i) => {
    const other = both.plain.series[i]!;
    const middle = (series: Series) => median(series.times) ?? NaN;
    return [
      `${own.kind}, ${own.picked ? 'one person picked' : 'nobody picked'}${own.slowed > 1 ? `, CPU ${own.slowed}× slower` : ''}`,
      ms(middle(own)),
      ms(quantile(own.times, 0.95)),
      ms(own.work),
      String(own.late),
      ms(middle(other)),
      ms(quantile(other.times, 0.95)),
      times(middle(other) / middle(own)),
    ];
  });
  const head = ['', 'median', 'p95', 'work', 'late', 'plain D3', 'p95', 'ratio'];
  return `${records} records, ${people} people; ms from brush to all views painted\n${table([head, ...lines])}`;
}

export function memoryReport(size: Size, both: Record<Which, Measured>): string {
  const million = sizes[size].records / 1e6;
  const megabytes = (bytes: number) => (bytes / 1e6 / million).toFixed(1);
  const line = (name: string, { columns, buffers, objects, views }: Memory, own: boolean) => [
    name,
    own ? megabytes(columns) : '–',
    megabytes(buffers),
    megabytes(objects),
    megabytes(views),
  ];
  return `memory, MB for each million records\n${table([
    ['', 'columns of the log', 'index and counts', 'objects', 'objects of the views'],
    line('ours', both.ours.memory, true),
    line('plain D3', both.plain.memory, false),
  ])}`;
}

const task = ({ clock, thread }: Task) => `${ms(clock)} ms (${ms(thread)} of its own)`;

export function cityReport({ records, seconds, making, arriving, long }: CityMeasured): string {
  return [
    `city: ${records}, after ${seconds.toFixed(1)} s`,
    `longest task of the page's thread: ${task(making)} while it is made, ${task(arriving)} when the log has come`,
    `longer than 50 ms: ${long.length === 0 ? 'none' : long.map(ms).join(', ')}`,
  ].join('\n');
}
