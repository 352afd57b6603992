/**
 * A map: what every observer has, since it is public. The story's town is drawn by hand
 * (`town.ts`); here is the type of all maps, the map of a generated world, and the nearest tower.
 */
import { squareRoot } from './arithmetic.ts';
import { DISTRICT, SIDE, homeOf, placeOf } from './places.ts';
import { Stream, purpose } from './random.ts';

export interface Point {
  readonly id: string;
  /** Units of the map. */
  readonly x: number;
  readonly y: number;
}

export interface District extends Point {
  /** Its area, as an SVG path; `x` and `y` are where its name stands. */
  readonly path: string;
}

export interface Geography {
  /** Units, from 0 on, y downwards. */
  readonly width: number;
  readonly height: number;
  /** Metres of a unit. */
  readonly metres: number;
  /** Edge of the built-up area, as an SVG path. */
  readonly outline: string;
  /** Course of the river, as an SVG path to be stroked; empty if there is none. */
  readonly river: string;
  /** SVG paths to be stroked. */
  readonly roads: readonly string[];
  readonly districts: readonly District[];
  /** Mobile towers: a cell is the area nearest to one. */
  readonly towers: readonly Point[];
  /** Places with a Wi-Fi or a line of their own, and others that have a name. */
  readonly sites: readonly Point[];
  /** Reach of a Wi-Fi and the house that a line ends in, drawn as an area of this radius, units. */
  readonly reach: number;
}

/** Units: generated maps are as wide as the drawn one. */
const WIDTH = 640;
/** A generated district has so many towers, one in each quarter. */
const TOWERS = 4;
/** Metres around a generated place that are drawn as its area, and the least that can be seen. */
const REACH = 40;
const LEAST_REACH = 3;

/** North-west corner of a district, metres: from any place in it. */
function cornerOf(district: number): { x: number; y: number } {
  const { x, y } = placeOf(0, homeOf(district * DISTRICT));
  return { x: Math.floor(x / SIDE) * SIDE, y: Math.floor(y / SIDE) * SIDE };
}

/** One tower in each quarter of a district, somewhere in its middle half. Metres. */
function towersOf(world: number, district: number): Point[] {
  const corner = cornerOf(district);
  const stream = new Stream(world, purpose.tower, district);
  const quarter = SIDE / 2;
  return Array.from({ length: TOWERS }, (_, i) => ({
    id: `cell-${district * TOWERS + i + 1}`,
    x: corner.x + (i % 2) * quarter + quarter / 4 + stream.below(quarter / 2),
    y: corner.y + Math.floor(i / 2) * quarter + quarter / 4 + stream.below(quarter / 2),
  }));
}

/**
 * How many districts stand in each column, from the west. A district's column and row both grow with
 * its number, so each column is filled from the north without a gap, none longer than the one
 * before it.
 */
function columnsOf(corners: readonly { readonly x: number }[]): number[] {
  const columns: number[] = [];
  for (const { x } of corners) columns[x / SIDE] = (columns[x / SIDE] ?? 0) + 1;
  return columns;
}

/** Along the north to the east end, and back by the steps in the south. */
function outlineOf(columns: readonly number[], side: number): string {
  const steps = columns
    .map((rows, column) => `V${rows * side}H${column * side}`)
    .reverse()
    .join('');
  return `M0 0H${columns.length * side}${steps}Z`;
}

/** A street through the middle of each row and each column. */
function roadsOf(columns: readonly number[], side: number): string[] {
  const rows = Array.from({ length: columns[0] ?? 0 }, (_, row) => {
    const length = columns.filter((filled) => filled > row).length;
    return `M0 ${(row + 0.5) * side}H${length * side}`;
  });
  return [
    ...rows,
    ...columns.map((filled, column) => `M${(column + 0.5) * side} 0V${filled * side}`),
  ];
}

/**
 * The map of a generated world of so many districts: squares, streets, and four towers each. It has
 * no sites: they depend on who lives there.
 * @param world as `worldSeed` gives it
 */
export function gridGeography(world: number, districts: number): Geography {
  const corners = Array.from({ length: districts }, (_, district) => cornerOf(district));
  const columns = columnsOf(corners);
  const metres = (columns.length * SIDE) / WIDTH;
  const side = SIDE / metres;
  return {
    width: WIDTH,
    height: Math.max(...columns) * side,
    metres,
    outline: outlineOf(columns, side),
    river: '',
    roads: roadsOf(columns, side),
    districts: corners.map(({ x, y }, district) => ({
      id: `district-${district + 1}`,
      path: `M${x / metres} ${y / metres}h${side}v${side}h${-side}Z`,
      x: x / metres + side / 2,
      y: y / metres + side / 2,
    })),
    towers: corners
      .flatMap((_, district) => towersOf(world, district))
      .map(({ id, x, y }) => ({ id, x: x / metres, y: y / metres })),
    sites: [],
    reach: Math.max(LEAST_REACH, REACH / metres),
  };
}

/** Towers by squares of the map, about one in each. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** A square's side, units. */
  readonly side: number;
  /** Indices of towers by square, row by row. */
  readonly squares: readonly (readonly number[])[];
}

const grids = new WeakMap<Geography, Grid>();

function squareOf(position: number, side: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(position / side)));
}

function gridOf(geography: Geography): Grid {
  const known = grids.get(geography);
  if (known !== undefined) return known;
  const { width, height, towers } = geography;
  const side = squareRoot((width * height) / Math.max(1, towers.length));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const squares: number[][] = Array.from({ length: columns * rows }, () => []);
  towers.forEach(({ x, y }, i) => {
    squares[squareOf(y, side, rows) * columns + squareOf(x, side, columns)]?.push(i);
  });
  const grid = { columns, rows, side, squares };
  grids.set(geography, grid);
  return grid;
}

/**
 * Index of the nearest tower, of equally near ones the first; looks at a few towers only, however
 * many there are.
 * @param x metres, like `y`; may be off the map
 * @throws RangeError for a map without towers
 */
export function cellOf(geography: Geography, x: number, y: number): number {
  const { towers, metres } = geography;
  const { columns, rows, side, squares } = gridOf(geography);
  const at = { x: x / metres, y: y / metres };
  const column = squareOf(at.x, side, columns);
  const row = squareOf(at.y, side, rows);
  let nearest = -1;
  let least = Infinity;
  const look = (c: number, r: number): void => {
    if (c < 0 || c >= columns || r < 0 || r >= rows) return;
    for (const i of squares[r * columns + c] ?? []) {
      const tower = towers[i];
      if (tower === undefined) continue;
      const distance = (tower.x - at.x) * (tower.x - at.x) + (tower.y - at.y) * (tower.y - at.y);
      if (distance < least || (distance === least && i < nearest)) {
        least = distance;
        nearest = i;
      }
    }
  };
  const last = Math.max(columns, rows);
  for (let ring = 0; ring <= last; ring++) {
    // What stands in this ring of squares or beyond it is at least so far away.
    const gap = Math.max(0, ring - 1) * side;
    if (gap * gap > least) break;
    for (let c = column - ring; c <= column + ring; c++) {
      const edge = c === column - ring || c === column + ring;
      for (let r = row - ring; r <= row + ring; r += edge ? 1 : Math.max(1, 2 * ring)) look(c, r);
    }
  }
  if (nearest < 0) throw new RangeError('a map without towers');
  return nearest;
}
