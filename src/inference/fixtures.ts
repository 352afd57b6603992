/** For the tests of this room: logs written by hand, and a village of which several watch the same. */
import {
  apps,
  columnNames,
  directions,
  LogBuilder,
  recordKinds,
  type Log,
  type LogAbsence,
  type LogColumn,
  type RecordKind,
} from '../observers/index.ts';
import type { Claim } from './claim.ts';
import { DAY, HOUR, MINUTE, SECOND } from './clock.ts';
import type { PublicKnowledge } from './knowledge.ts';

/** Monday, 4 May 2026. */
export const ORIGIN = Date.UTC(2026, 4, 4);

/** A record with names for codes. Networks that begin with `mobile` are mobile. */
export interface Entry {
  readonly time: number;
  readonly subject?: string;
  readonly peer?: string;
  readonly group?: string;
  readonly kind?: RecordKind;
  readonly direction?: 'up' | 'down';
  readonly size?: number;
  readonly app?: 'service' | 'push';
  readonly network?: string;
  readonly place?: string;
  readonly device?: string;
}

/** A moment of a day of the log, in ms. */
export const at = (day: number, hour: number, minute = 0): number =>
  day * DAY + hour * HOUR + minute * MINUTE;

/** A log with just the columns that some entry has, unless told. */
export function logOf(
  entries: readonly Entry[],
  days = 28,
  columns: readonly LogColumn[] = columnNames.filter((name) =>
    entries.some((entry) => name in entry),
  ),
  absent: Partial<Record<LogColumn, LogAbsence>> = {},
): Log {
  const names: string[] = [''];
  const keys = new Map([['', 0]]);
  const keyOf = (name = ''): number => {
    if (!keys.has(name)) keys.set(name, names.push(name) - 1);
    return keys.get(name) ?? 0;
  };
  const nameOf = (key: number): string => names[key] ?? '';
  const builder = new LogBuilder(columnNames, days * DAY, columns);
  for (const entry of entries) {
    const { row } = builder;
    row.subject = keyOf(entry.subject);
    row.peer = keyOf(entry.peer);
    row.group = keyOf(entry.group);
    row.kind = recordKinds.indexOf(entry.kind ?? '');
    row.direction = directions.indexOf(entry.direction ?? '');
    row.size = entry.size ?? 0;
    row.app = apps.indexOf(entry.app ?? '');
    row.network = keyOf(entry.network);
    row.place = keyOf(entry.place);
    row.device = keyOf(entry.device);
    builder.write(entry.time);
  }
  return builder.finish(
    { observer: 'test', origin: ORIGIN, span: days * DAY, absent },
    {
      party: (key) => ({ id: nameOf(key) }),
      group: (key) => ({ id: nameOf(key) }),
      network: (key) => ({
        id: nameOf(key),
        type: nameOf(key).startsWith('mobile') ? 'mobile' : 'wifi',
      }),
      place: (key) => ({
        area: nameOf(key) === 'town' ? 'town' : 'cell',
        id: nameOf(key),
      }),
      device: nameOf,
      text: nameOf,
    },
  );
}

/** The rows for which `keep` says yes, as a log of its own, and the old row of each. */
export function filtered(
  log: Log,
  keep: (row: number) => boolean,
): { log: Log; rows: Uint32Array } {
  const rows = Uint32Array.from({ length: log.length }, (_, row) => row).filter(keep);
  return { log: reordered(log, rows), rows };
}

/** A log with these rows of another, in this order; it must still ascend in time. */
export function reordered(log: Log, rows: Uint32Array): Log {
  const data = Object.fromEntries(
    Object.entries(log.data).map(([name, column]) => [
      name,
      (column as Uint32Array).constructor === Uint8Array
        ? Uint8Array.from(rows, (row) => (column as Uint8Array)[row] ?? 0)
        : Uint32Array.from(rows, (row) => (column as Uint32Array)[row] ?? 0),
    ]),
  ) as unknown as Log['data'];
  return { ...log, length: rows.length, data };
}

/** The same log without some columns. */
export function without(log: Log, ...columns: readonly LogColumn[]): Log {
  const data = Object.fromEntries(
    Object.entries(log.data).filter(([name]) => !columns.includes(name as LogColumn)),
  ) as unknown as Log['data'];
  const absent = Object.fromEntries(columns.map((column) => [column, 'not-kept' as const]));
  return { ...log, data, absent: { ...log.absent, ...absent } };
}

/** Ids of a claim's subjects. */
export const about = ({ dictionaries }: Log, { by, subjects }: Claim): string[] =>
  subjects.map((code) =>
    by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? ''),
  );

/** The same sequence of numbers from 0 up to 1 for the same seed. */
export function draws(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Somebody does something at a moment, on a network. */
interface Deed {
  readonly time: number;
  readonly who: string;
  readonly kind: 'message' | 'delivered' | 'online' | 'offline';
  readonly to?: string;
  readonly network: string;
}

/**
 * Sixteen people, four weeks. p0 and p1 are a couple with one home. p6 works nights in three blocks.
 * p0 to p7 and p8 to p15 are circles. p3 and p12 meet on day 15. p9 has a new number, p9b, from day 14.
 * p4 writes to the reporter one night. p2 sees the clinic on Tuesdays and writes to the pharmacy.
 */
function deedsOf(seed: number): Deed[] {
  const draw = draws(seed);
  const deeds: Deed[] = [];
  const people = Array.from({ length: 16 }, (_, i) => i);
  const home = (i: number): string => `home-${i === 1 ? 0 : i}`;
  const atNight = (i: number, day: number): boolean =>
    i === 6 && [3, 4, 5, 6, 11, 12, 13, 14, 19, 20, 21, 22].includes(day);
  /** Where somebody is who is awake, and whether they are. */
  const where = (i: number, time: number): string | undefined => {
    const day = Math.floor(time / DAY);
    const hour = (time % DAY) / HOUR;
    if (atNight(i, day) && hour >= 22) return 'hospital';
    if (atNight(i, day - 1) && hour < 6.5) return 'hospital';
    if (atNight(i, day - 1) && hour >= 8.5 && hour < 16) return undefined;
    if (!atNight(i, day - 1) && (hour < 7 || hour >= 23)) return undefined;
    if (i === 2 && day % 7 === 1 && hour >= 10 && hour < 11) return 'clinic';
    if (i !== 6 && day % 7 < 5 && hour >= 9 && hour < 17) return i < 8 ? 'office' : 'school';
    return (hour >= 8 && hour < 9) || (hour >= 17 && hour < 18) ? 'mobile' : home(i);
  };
  const name = (i: number, time: number): string => (i === 9 && time >= 14 * DAY ? 'p9b' : `p${i}`);
  const write = (from: number, to: number, time: number): void => {
    const [here, there] = [where(from, time), where(to, time)];
    if (here === undefined) return;
    const [who, whom] = [name(from, time), name(to, time)];
    deeds.push({ time, who, kind: 'message', to: whom, network: here });
    const later = time + SECOND + Math.floor(draw() * 2 * SECOND);
    if (there === undefined) return;
    deeds.push({ time: later, who: whom, kind: 'delivered', to: who, network: there });
  };
  const talk = (one: number, other: number, start: number, length: number): void => {
    let time = start;
    for (let i = 0; i < length; i++) {
      write(i % 2 === 0 ? one : other, i % 2 === 0 ? other : one, time);
      time += Math.floor((20 + 60 * draw()) * SECOND);
    }
  };
  for (let day = 0; day < 28; day++) {
    for (const i of people) {
      for (let hour = 0; hour < 24; hour++) {
        const time = at(day, hour) + Math.floor(draw() * 40 * MINUTE);
        const network = where(i, time);
        if (network === undefined) continue;
        const who = name(i, time);
        deeds.push({ time, who, kind: 'online', network });
        deeds.push({ time: time + 90 * SECOND, who, kind: 'offline', network });
      }
      // Friends are the next three in one's circle.
      for (let step = 1; step <= 3; step++) {
        const other = 8 * Math.floor(i / 8) + ((i + step) % 8);
        if (draw() > 1 / step) continue;
        const start = at(day, 12 + Math.floor(10 * draw())) + Math.floor(draw() * HOUR);
        talk(i, other, start, 2 + Math.floor(4 * draw()));
      }
    }
    // The couple writes every midday and evening.
    talk(0, 1, at(day, 12, 10) + Math.floor(draw() * 20 * MINUTE), 3);
    talk(1, 0, at(day, 21) + Math.floor(draw() * HOUR), 4);
    if (day >= 15) talk(3, 12, at(day, 20, 30) + Math.floor(draw() * HOUR), 6);
    // One who knows both circles.
    if (day % 6 === 2) talk(7, 8, at(day, 18) + Math.floor(draw() * HOUR), 2);
  }
  const night = at(10, 22);
  for (let i = 0; i < 30; i++) {
    const time = night + 90 * i * SECOND;
    const [who, to] = i % 2 === 0 ? ['p4', 'reporter'] : ['reporter', 'p4'];
    deeds.push({ time, who, kind: 'message', to, network: i % 2 === 0 ? 'home-4' : 'press' });
  }
  for (let day = 0; day < 28; day += 2) {
    const time = at(day, 11, 3);
    deeds.push({ time, who: 'p5', kind: 'message', to: 'reporter', network: 'office' });
  }
  for (let day = 1; day < 28; day += 7) {
    for (let minute = 0; minute < 55; minute += 10) {
      const time = at(day, 10, minute) + 30 * SECOND;
      deeds.push({ time, who: 'p2', kind: 'online', network: 'clinic' });
    }
    const time = at(day, 19, 7);
    deeds.push({ time, who: 'p2', kind: 'message', to: 'pharmacy', network: 'home-2' });
  }
  return deeds;
}

export const village = {
  knowledge: {
    listings: [
      { category: 'clinic', name: 'Clinic', networks: ['clinic'] },
      { category: 'pharmacy', name: 'Pharmacy', parties: ['pharmacy'] },
    ],
    leak: {
      reporter: ['reporter'],
      access: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'],
      published: ORIGIN + at(16, 6),
      opened: ORIGIN + at(10, 18),
    },
  } satisfies PublicKnowledge,

  /** A service that sees both sides. */
  service: (seed: number): Log =>
    logOf(
      deedsOf(seed).map(({ time, who, kind, to, network }) => ({
        time,
        subject: who,
        kind,
        network,
        ...(to === undefined ? {} : { peer: to }),
      })),
      28,
      undefined,
      { direction: 'same-throughout' },
    ),

  /** A service from which the sender is hidden, and for which receipts look like messages. */
  sealed: (seed: number): Log =>
    logOf(
      deedsOf(seed).flatMap(({ time, to }): Entry[] =>
        to === undefined ? [] : [{ time, peer: to, kind: 'message' }],
      ),
      28,
      undefined,
      { subject: 'sender-sealed' },
    ),

  /** Somebody who carries everybody's packets. */
  provider: (seed: number): Log => {
    const draw = draws(seed + 1);
    const deeds = deedsOf(seed);
    const network = new Map(deeds.map(({ who, network: its }) => [who, its]));
    return logOf(
      deeds.flatMap((deed): Entry[] => {
        const up: Entry = {
          ...{ time: deed.time, subject: deed.who, direction: 'up', app: 'service' },
          network: deed.network,
        };
        if (deed.to === undefined) return [up];
        const time = deed.time + 200 + Math.floor(draw() * 600);
        const on = network.get(deed.to) ?? 'mobile';
        return [up, { ...up, time, subject: deed.to, direction: 'down', network: on }];
      }),
      28,
      undefined,
      { peer: 'sealed-in-channel', kind: 'sealed-in-channel' },
    );
  },
};
