/** Visits in columns, ordered by beginning and person: nobody is in two places at once. */
import type { Visit } from './entities.ts';
import { orderOf, reorder } from './order.ts';

export interface Visits {
  readonly length: number;
  readonly person: Uint32Array;
  readonly place: Uint32Array;
  /** Seconds since the world began. */
  readonly from: Uint32Array;
  readonly until: Uint32Array;
}

/** Visits in any order as columns. */
export function visitColumns(visits: readonly Visit[]): Visits {
  const column = (name: keyof Visit): Uint32Array =>
    Uint32Array.from(visits, (visit) => visit[name]);
  return sortVisits({
    length: visits.length,
    person: column('person'),
    place: column('place'),
    from: column('from'),
    until: column('until'),
  });
}

function sortVisits({ length, person, place, from, until }: Visits): Visits {
  const rows = orderOf(from, (row, other) => (person[row] ?? 0) - (person[other] ?? 0));
  return {
    length,
    person: reorder(person, rows),
    place: reorder(place, rows),
    from: reorder(from, rows),
    until: reorder(until, rows),
  };
}

/** Several lots of visits as one, in order. */
export function mergeVisits(parts: readonly Visits[]): Visits {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const column = (name: keyof Visit): Uint32Array => {
    const whole = new Uint32Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part[name], at);
      at += part.length;
    }
    return whole;
  };
  return sortVisits({
    length,
    person: column('person'),
    place: column('place'),
    from: column('from'),
    until: column('until'),
  });
}

/** Row `index` as an object. */
export function visitAt(visits: Visits, index: number): Visit {
  return {
    person: visits.person[index] ?? 0,
    place: visits.place[index] ?? 0,
    from: visits.from[index] ?? 0,
    until: visits.until[index] ?? 0,
  };
}

/** The visits that `keep` says yes to, by row; order stays. */
export function filterVisits(visits: Visits, keep: (index: number) => boolean): Visits {
  const rows: Visit[] = [];
  for (let i = 0; i < visits.length; i++) if (keep(i)) rows.push(visitAt(visits, i));
  return visitColumns(rows);
}
