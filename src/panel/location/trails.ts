/** The ways of people: the places at which records about them were made, in order of time. */
import type { Frame } from '../frame.ts';
import { matching } from './matching.ts';
import type { Shape } from './map.ts';

/** People whose ways are drawn at once. */
export const MOST_TRAILS = 5;
/** Moves of one person that are drawn: the latest. */
export const MOST_MOVES = 200;

export interface Stop {
  readonly place: number;
  /** Of the first and last record there before the next place; ms since the log's origin. */
  readonly from: number;
  readonly until: number;
}

export interface Trail {
  readonly party: number;
  /** No two that follow each other are of the same place. */
  readonly stops: readonly Stop[];
  /** Moves in the chosen time, drawn or not. */
  readonly moves: number;
}

/**
 * Only rows of which somebody is the subject: where a record names them as the other side, its place
 * is that of who wrote.
 * @returns for each of the first {@link MOST_TRAILS} parties, the stops within the chosen time
 */
export function trailsOf(
  frame: Frame,
  parties: Iterable<number>,
  shapes: readonly (Shape | undefined)[],
  most = MOST_MOVES,
): Trail[] {
  const { log } = frame.index;
  const { subject, place, time } = log.data;
  const wanted = [...parties].slice(0, MOST_TRAILS);
  const slot = new Uint8Array(log.dictionaries.party.length);
  wanted.forEach((party, index) => (slot[party] = index + 1));
  const ways = wanted.map((party) => ({ party, stops: [] as Writable<Stop>[] }));
  if (subject === undefined || place === undefined || wanted.length === 0)
    return ways.map((way) => ({ ...way, moves: 0 }));
  const matches = matching(log, frame.selection, { places: false });
  for (let row = frame.rows.from; row < frame.rows.until; row++) {
    const index = slot[subject[row]!]!;
    if (index === 0) continue;
    const code = place[row]!;
    // The town is everywhere, so nobody goes there.
    if (code === 0 || shapes[code] === undefined || shapes[code].kind === 'town') continue;
    if (!matches(row)) continue;
    const { stops } = ways[index - 1]!;
    const last = stops.at(-1);
    if (last?.place === code) last.until = time[row]!;
    else stops.push({ place: code, from: time[row]!, until: time[row]! });
  }
  return ways.map(({ party, stops }) => ({
    party,
    moves: Math.max(0, stops.length - 1),
    stops: stops.slice(-(most + 1)),
  }));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** All moves from one place to another, drawn as one. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly moves: number;
  /** How late the latest of them was, from 0 (earliest of the trail) to 1. */
  readonly recency: number;
}

/** The distinct moves of a trail, earliest first, so that later ones are drawn over them. */
export function legsOf({ stops }: Trail): Leg[] {
  const legs = new Map<string, { from: number; to: number; moves: number; order: number }>();
  for (let i = 1; i < stops.length; i++) {
    const from = stops[i - 1]!.place;
    const to = stops[i]!.place;
    const key = `${from} ${to}`;
    const leg = legs.get(key) ?? { from, to, moves: 0, order: i };
    leg.moves += 1;
    leg.order = i;
    legs.set(key, leg);
  }
  const last = stops.length - 1;
  return [...legs.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ from, to, moves, order }) => ({ from, to, moves, recency: order / last }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A move as a curved shape that tapers towards where it leads. It bows to its right, so that there
 * and back lie side by side.
 * @param width at its beginning
 * @param bow how far it leaves the straight line, as a part of its length
 */
export function legPath(from: Point, to: Point, width: number, bow: number): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return '';
  const nx = -dy / length;
  const ny = dx / length;
  const middle = {
    x: (from.x + to.x) / 2 + nx * bow * length,
    y: (from.y + to.y) / 2 + ny * bow * length,
  };
  const half = width / 2;
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return [
    `M${at(from.x + nx * half, from.y + ny * half)}`,
    `Q${at(middle.x + nx * half * 0.6, middle.y + ny * half * 0.6)} ${at(to.x, to.y)}`,
    `Q${at(middle.x - nx * half * 0.6, middle.y - ny * half * 0.6)} ${at(from.x - nx * half, from.y - ny * half)}Z`,
  ].join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
