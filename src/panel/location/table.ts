/** The twin of the map: every place with its records and when they were made. */
import type { Frame } from '../frame.ts';
import type { PlaceSeen } from '../../observers/index.ts';
import { about, matching } from './matching.ts';

export interface PlaceRow {
  readonly code: number;
  readonly records: number;
  /** Of the first and last picked record there; ms since the log's origin. */
  readonly first: number;
  readonly last: number;
}

/** Places of the picked records, most records first. */
export function placeRows(frame: Frame): PlaceRow[] {
  const { log } = frame.index;
  const { place, time } = log.data;
  if (place === undefined) return [];
  const matches = matching(log, frame.selection);
  const isAbout = about(log, frame.selection.parties);
  const rows = new Map<number, { code: number; records: number; first: number; last: number }>();
  for (let row = frame.rows.from; row < frame.rows.until; row++) {
    const code = place[row]!;
    if (code === 0 || !matches(row) || !isAbout(row)) continue;
    const entry = rows.get(code);
    if (entry === undefined)
      rows.set(code, { code, records: 1, first: time[row]!, last: time[row]! });
    else {
      entry.records++;
      entry.last = time[row]!;
    }
  }
  return [...rows.values()].sort((a, b) => b.records - a.records || a.code - b.code);
}

/** CSV (RFC 4180): area, id, records, first and last as ISO 8601 on the town's clock, which is UTC. */
export function placesCsv(frame: Frame): string {
  const { origin, dictionaries } = frame.index.log;
  const iso = (time: number) => new Date(origin + time).toISOString();
  const quoted = ({ id }: PlaceSeen) =>
    // What a spreadsheet would take for a formula begins with an apostrophe.
    `"${(/^[=+\-@\t\r]/u.test(id) ? `'${id}` : id).replaceAll('"', '""')}"`;
  const lines = placeRows(frame).flatMap(({ code, records, first, last }) => {
    const place = dictionaries.place[code];
    return place === undefined
      ? []
      : [[place.area, quoted(place), records, iso(first), iso(last)].join(',')];
  });
  return ['area,place,records,first,last', ...lines].map((line) => `${line}\r\n`).join('');
}
