/** What the view needs of a town's map, and the map's regions. A map is public, so it comes from outside. */
import { Delaunay } from 'd3-delaunay';
import type { Log, PlaceSeen } from '../../observers/index.ts';

export interface Site {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface TownMap {
  readonly width: number;
  readonly height: number;
  /** SVG paths, where the map has them. */
  readonly outline?: string | undefined;
  readonly river?: string | undefined;
  readonly roads?: readonly string[] | undefined;
  readonly districts?:
    | readonly {
        readonly id: string;
        readonly path: string;
        readonly x: number;
        readonly y: number;
      }[]
    | undefined;
  readonly towers: readonly Site[];
  readonly sites: readonly Site[];
  /** Radius of a Wi-Fi, and of the house that a line ends in. */
  readonly reach: number;
}

/** A place of a log as it lies on the map: always an area, never a pin. */
export interface Shape {
  readonly kind: 'town' | 'cell' | 'spot';
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface Regions {
  readonly outline: string;
  /** Borders of all mobile cells, as one path. */
  readonly borders: string;
  /** The area of a place; nothing if the map does not have it. */
  shapeOf(place: PlaceSeen): Shape | undefined;
  /** The tower whose cell a point lies in; nothing if there is no tower. */
  cellAt(x: number, y: number): string | undefined;
}

/** Smaller than this nothing can be seen or hit. Map units. */
const LEAST_REACH = 2.5;

/** Works a map out once: cells are the regions nearest to each tower. */
export function regionsOf(map: TownMap): Regions {
  const { width, height, towers, sites } = map;
  const outline = map.outline ?? `M0 0H${width}V${height}H0Z`;
  const delaunay = Delaunay.from(
    towers,
    ({ x }) => x,
    ({ y }) => y,
  );
  const voronoi = delaunay.voronoi([0, 0, width, height]);
  const towerOf = new Map(towers.map(({ id }, index) => [id, index]));
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const reach = Math.max(LEAST_REACH, map.reach);
  const shapeOf = ({ area, id }: PlaceSeen): Shape | undefined => {
    if (area === 'town') return { kind: 'town', path: outline, x: width / 2, y: height / 2 };
    if (area === 'cell') {
      const index = towerOf.get(id);
      const tower = index === undefined ? undefined : towers[index];
      if (index === undefined || tower === undefined) return undefined;
      // Two towers at one point share a cell, and d3 gives it to the first.
      const path = voronoi.renderCell(index) ?? '';
      return { kind: 'cell', path, x: tower.x, y: tower.y };
    }
    const site = siteOf.get(id);
    if (site === undefined) return undefined;
    const { x, y } = site;
    return { kind: 'spot', path: area === 'line' ? house(x, y, reach) : disc(x, y, reach), x, y };
  };
  return {
    outline,
    borders: towers.length < 2 ? '' : voronoi.render(),
    shapeOf,
    cellAt: (x, y) => (towers.length === 0 ? undefined : towers[delaunay.find(x, y)]?.id),
  };
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** A square as wide as the disc: a house, not a reach. */
function house(x: number, y: number, r: number): string {
  const half = r * 0.85;
  return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
}

/** Shapes by place code; index 0 is none. */
export function shapesOf(log: Log, regions: Regions): readonly (Shape | undefined)[] {
  return log.dictionaries.place.map((place, code) =>
    code === 0 ? undefined : regions.shapeOf(place),
  );
}
