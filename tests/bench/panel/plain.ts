/**
 * The same four pictures in the way that most are made: one object for each record, rolled up anew
 * for each brush, and drawn by joins of data to elements. Not held back: the records are sorted, so
 * the window is found by bisection, and all that does not depend on it is worked out once. What the
 * panel does besides (trails, names that keep off each other, the reader's hand) is left out.
 */
import { bisector, descending, flatRollup, greatest, max, rollup, sum } from 'd3-array';
import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import type { Log, LogColumn } from '../../../src/observers/index.ts';
import { indexLog } from '../../../src/panel/index-log.ts';
import { layoutOf } from '../../../src/panel/contacts/layout.ts';
import { blocksOf } from '../../../src/panel/contacts/matrix.ts';
import { networkOf } from '../../../src/panel/contacts/network.ts';
import { GRAPH_UNTIL } from '../../../src/panel/contacts/picture.ts';
import { runAtOnce } from '../../../src/panel/contacts/slices.ts';
import { regionsOf, type Shape } from '../../../src/panel/location/map.ts';
import { cells, plainNames } from '../../../src/panel/records/cell.ts';
import { weeks } from '../../../src/ui/language/weeks.svelte.ts';
import type { Contestant } from './contestant.ts';
import type { Setting } from './setting.ts';

export interface Row {
  readonly time: number;
  /** Of the week. */
  readonly hour: number;
  readonly subject: string;
  readonly peer: string;
  readonly group: string;
  readonly kind: string;
  readonly direction: string;
  readonly size: number;
  readonly app: string;
  readonly network: string;
  readonly place: string;
  readonly device: string;
  readonly presence: string;
}

type Into = Selection<SVGSVGElement, unknown, null, undefined>;
type Draw = (all: readonly Row[], picked: readonly Row[]) => void;

const HOUR = 3_600_000;
const TABLE = 13;

const columns = [
  'subject',
  'peer',
  'group',
  'kind',
  'direction',
  'size',
  'app',
  'network',
  'place',
  'device',
  'presence',
] as const;

/** The log as objects; equal names are one string that all its records share. */
export function rowsOf(log: Log): Row[] {
  const { time, size } = log.data;
  const cell = cells(plainNames(weeks().records), String, String);
  const kept = new Map<string, string>();
  const nameIn = (column: LogColumn, row: number) => {
    const name = cell(log, column, row);
    const known = kept.get(name);
    if (known === undefined) kept.set(name, name);
    return known ?? name;
  };
  return Array.from({ length: log.length }, (_, row) => ({
    time: time[row]!,
    hour: Math.floor(time[row]! / HOUR) % 168,
    subject: nameIn('subject', row),
    peer: nameIn('peer', row),
    group: nameIn('group', row),
    kind: nameIn('kind', row),
    direction: nameIn('direction', row),
    size: size?.[row] ?? 0,
    app: nameIn('app', row),
    network: nameIn('network', row),
    place: log.dictionaries.place[log.data.place?.[row] ?? 0]?.id ?? '',
    device: nameIn('device', row),
    presence: nameIn('presence', row),
  }));
}

export function plain(
  { log, map }: Setting,
  rows: readonly Row[],
  section: (wide: boolean) => HTMLElement,
): Contestant {
  const places = bisector((row: Row) => row.time);
  const into = (wide: boolean) => {
    const figure = select(section(wide)).append('figure').attr('class', 'plain');
    return { figure, title: figure.append('h3'), say: figure.append('p') };
  };
  const names = plainNames(weeks().records);
  const nameOf = (code: number) => names(log, 'subject', code);
  const timing = into(true);
  const contacts = into(false);
  const location = into(false);
  const records = into(true);
  const time = timeline(timing.figure.append('svg'), log, rows);
  const views: Draw[] = [
    weekGrid(timing.figure.append('svg')),
    contactsOf(contacts.figure.append('svg'), log, nameOf, (text) => contacts.say.text(text)),
    mapOf(location.figure.append('svg'), log, map),
    tableOf(records.figure.append('table').append('tbody'), log),
  ];
  let person: string | undefined;
  let window: readonly [number, number] = [0, log.span];
  const about = (row: Row) => row.subject === person || row.peer === person;
  const draw = () => {
    const all = rows.slice(places.left(rows, window[0]), places.left(rows, window[1]));
    const picked = person === undefined ? all : all.filter(about);
    time.brush(...window);
    for (const view of views) view(all, picked);
    const text = `${picked.length} of ${all.length} records`;
    timing.title.text(`When: ${text}`);
    location.title.text(`Where: ${text}`);
    contacts.title.text(`Who with whom: ${text}`);
    records.title.text(`The log: ${text}`);
  };
  draw();
  return {
    brush(...move) {
      window = move;
      draw();
    },
    pick(code) {
      person = code === undefined ? undefined : nameOf(code);
      time.pick(person === undefined ? undefined : about);
      draw();
    },
  };
}

/** Depends on who is picked, not on the brush. */
function timeline(svg: Into, log: Log, rows: readonly Row[]) {
  svg.attr('viewBox', '0 0 1500 170');
  const x = scaleLinear([0, log.span], [0, 1500]);
  const width = 2 * HOUR;
  const bins = (of: readonly Row[]) =>
    flatRollup(
      of,
      (those) => those.length,
      (row) => Math.floor(row.time / width),
    );
  const all = bins(rows);
  const y = scaleSqrt([0, max(all, ([, count]) => count) ?? 1], [170, 0]);
  const bars = (name: string, data: [number, number][]) =>
    svg
      .selectAll<SVGRectElement, unknown>(`rect.${name}`)
      .data(data, (bin) => (bin as [number, number])[0])
      .join('rect')
      .attr('class', name)
      .attr('x', ([bin]) => x(bin * width))
      .attr('width', x(width))
      .attr('y', ([, count]) => y(count))
      .attr('height', ([, count]) => 170 - y(count));
  bars('every', all);
  bars('own', all);
  const chosen = svg.append('rect').attr('class', 'brush').attr('y', 0).attr('height', 170);
  return {
    brush: (from: number, until: number) =>
      chosen.attr('x', x(from)).attr('width', x(until) - x(from)),
    pick: (about: ((row: Row) => boolean) | undefined) =>
      bars('own', about === undefined ? all : bins(rows.filter(about))),
  };
}

function weekGrid(svg: Into): Draw {
  svg.attr('viewBox', '0 0 1500 330');
  const x = scaleBand<number>(
    Array.from({ length: 24 }, (_, hour) => hour),
    [60, 1400],
  );
  const y = scaleBand<number>([0, 1, 2, 3, 4, 5, 6], [100, 330]);
  const bars = (name: string, of: readonly (readonly [number, number])[]) => {
    const long = scaleLinear([0, max(of, ([, count]) => count) ?? 1], [0, 90]);
    svg
      .selectAll<SVGRectElement, unknown>(`rect.${name}`)
      .data(of, (entry) => (entry as [number, number])[0])
      .join('rect')
      .attr('class', name)
      .attr('x', ([hour]) => x(hour) ?? 0)
      .attr('width', x.bandwidth() - 1)
      .attr('y', ([, count]) => 95 - long(count))
      .attr('height', ([, count]) => long(count));
  };
  const byHour = (of: readonly Row[]) =>
    flatRollup(
      of,
      (those) => those.length,
      (row) => row.hour % 24,
    );
  return (all, picked) => {
    const hours = rollup(
      picked,
      (those) => those.length,
      (row) => row.hour,
    );
    const strength = scaleSqrt([0, max(hours.values()) ?? 1], [0.06, 1]);
    svg
      .selectAll<SVGRectElement, unknown>('rect.cell')
      .data(hours, (entry) => (entry as [number, number])[0])
      .join('rect')
      .attr('class', 'cell own')
      .attr('x', ([hour]) => x(hour % 24) ?? 0)
      .attr('y', ([hour]) => y(Math.floor(hour / 24)) ?? 0)
      .attr('width', x.bandwidth() - 1)
      .attr('height', y.bandwidth() - 1)
      .attr('fill-opacity', ([, count]) => strength(count));
    const every = byHour(all);
    bars('all', every);
    bars('mine', picked === all ? every : byHour(picked));
  };
}

/** A graph or a matrix, with everybody where the panel has them: that is worked out once. */
function contactsOf(
  svg: Into,
  log: Log,
  nameOf: (code: number) => string,
  say: (text: string) => void,
): Draw {
  const index = indexLog(log);
  const network = runAtOnce(networkOf(index));
  const people = Array.from(network.people, (code, place) => ({ name: nameOf(code), place }));
  const message = weeks().records.kinds.message;
  const pairsOf = (of: readonly Row[]) =>
    flatRollup(
      of.filter((row) => row.kind === message && row.peer !== '' && row.peer !== row.subject),
      (those) => those.length,
      (row) => row.subject,
      (row) => row.peer,
    );
  const told = (pairs: [string, string, number][]) => {
    const most = greatest(pairs, ([, , count]) => count);
    const written = sum(pairs, ([, , count]) => count);
    say(`${written} messages on ${pairs.length} ways, most from ${most?.[0]} to ${most?.[1]}`);
  };
  if (people.length < GRAPH_UNTIL) {
    const { x, y } = runAtOnce(layoutOf(network));
    svg.attr('viewBox', '0 0 800 560');
    const at = new Map(
      people.map(({ name, place }) => [name, [30 + 740 * x[place]!, 30 + 500 * y[place]!]]),
    );
    const ties = svg.append('g');
    svg
      .append('g')
      .selectAll('circle')
      .data(people)
      .join('circle')
      .attr('class', 'every')
      .attr('r', 6)
      .attr('cx', ({ name }) => at.get(name)![0]!)
      .attr('cy', ({ name }) => at.get(name)![1]!);
    return (all, picked) => {
      const pairs = pairsOf(picked);
      const thick = scaleSqrt([0, max(pairs, ([, , count]) => count) ?? 1], [0.5, 8]);
      const lines = (name: string, of: [string, string, number][]) =>
        ties
          .selectAll<SVGLineElement, unknown>(`line.${name}`)
          .data(of, (pair) => (pair as [string, string, number]).slice(0, 2).join('\n'))
          .join('line')
          .attr('class', `tie ${name}`)
          .attr('x1', ([a]) => at.get(a)![0]!)
          .attr('y1', ([a]) => at.get(a)![1]!)
          .attr('x2', ([, b]) => at.get(b)![0]!)
          .attr('y2', ([, b]) => at.get(b)![1]!)
          .attr('stroke-width', ([, , count]) => thick(count));
      if (picked !== all) lines('faint', pairsOf(all));
      lines('strong', pairs);
      told(pairs);
    };
  }
  const { members, of } = runAtOnce(blocksOf(network, index));
  const blockOf = new Map(people.map(({ name, place }) => [name, of[place]!]));
  const order = members.map((_, block) => block);
  const band = scaleBand<number>(order, [0, 640]);
  svg.attr('viewBox', '0 0 800 640');
  svg
    .append('g')
    .selectAll('text')
    .data(members)
    .join('text')
    .attr('x', 650)
    .attr('y', (_, block) => band(block)! + 12)
    .text((those) => `${people[those[0]!]?.name} +${those.length - 1}`);
  const fields = (name: string, pairs: [string, string, number][]) => {
    const counts = flatRollup(
      pairs,
      (those) => sum(those, ([, , count]) => count),
      ([a]) => blockOf.get(a)!,
      ([, b]) => blockOf.get(b)!,
    );
    const strength = scaleSqrt([0, max(counts, ([, , count]) => count) ?? 1], [0.05, 1]);
    svg
      .selectAll<SVGRectElement, unknown>(`rect.${name}`)
      .data(counts, (cell) => (cell as [number, number, number]).slice(0, 2).join(' '))
      .join('rect')
      .attr('class', name)
      .attr('x', ([, b]) => band(b)!)
      .attr('y', ([a]) => band(a)!)
      .attr('width', band.bandwidth() - 1)
      .attr('height', band.bandwidth() - 1)
      .attr('fill-opacity', ([, , count]) => strength(count));
  };
  return (all, picked) => {
    const pairs = pairsOf(picked);
    if (picked !== all) fields('every', pairsOf(all));
    fields('own', pairs);
    told(pairs);
  };
}

function mapOf(svg: Into, log: Log, map: Setting['map']): Draw {
  const regions = regionsOf(map);
  const shapes = new Map(
    log.dictionaries.place.flatMap((place): [string, Shape][] => {
      const shape = regions.shapeOf(place);
      return shape === undefined || place.id === '' ? [] : [[place.id, shape]];
    }),
  );
  svg.attr('viewBox', `0 0 ${map.width} ${map.height}`);
  const [areas, words] = [svg.append('g'), svg.append('g')];
  return (_, picked) => {
    const counts = flatRollup(
      picked,
      (those) => those.length,
      (row) => row.place,
    )
      .filter(([place]) => shapes.has(place))
      .sort((a, b) => descending(a[1], b[1]));
    const strength = scaleSqrt([0, counts[0]?.[1] ?? 1], [0.1, 0.9]);
    areas
      .selectAll<SVGPathElement, unknown>('path')
      .data(counts, (entry) => (entry as [string, number])[0])
      .join('path')
      .attr('class', 'area')
      .attr('d', ([place]) => shapes.get(place)!.path)
      .attr('fill-opacity', ([, count]) => strength(count));
    words
      .selectAll<SVGTextElement, unknown>('text')
      .data(counts.slice(0, 9), (entry) => (entry as [string, number])[0])
      .join('text')
      .attr('x', ([place]) => shapes.get(place)!.x)
      .attr('y', ([place]) => shapes.get(place)!.y)
      .text(([place]) => place);
  };
}

function tableOf(
  body: Selection<HTMLTableSectionElement, unknown, null, undefined>,
  log: Log,
): Draw {
  const moment = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
  const bytes = new Intl.NumberFormat('en');
  return (_, picked) => {
    body
      .selectAll('tr')
      .data(picked.slice(0, TABLE))
      .join('tr')
      .selectAll('td')
      .data((row) => [
        moment.format(log.origin + row.time),
        ...columns.map((column) => (column === 'size' ? bytes.format(row.size) : row[column])),
      ])
      .join('td')
      .text((value) => value);
  };
}
