/** Location from a log: at which areas how many records were made, and the area as a shape. */
import { Delaunay } from 'd3-delaunay';
import type { ChatLog, PlaceSeen } from '../observers/index.ts';

/** What the map needs of a town; it comes from outside, since a map is public. */
export interface TownMap {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly river: string;
  readonly roads: readonly string[];
  readonly towers: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly reach: number;
  readonly sites: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

export interface AreaSeen {
  readonly place: PlaceSeen;
  readonly records: number;
}

/** The areas that appear in a log, most records first. */
export function areasOf(log: ChatLog): readonly AreaSeen[] {
  const areas = new Map<string, { place: PlaceSeen; records: number }>();
  for (const { place } of log.records as readonly { readonly place?: PlaceSeen }[]) {
    if (place === undefined) continue;
    const key = `${place.area} ${place.id}`;
    const area = areas.get(key) ?? { place, records: 0 };
    area.records += 1;
    areas.set(key, area);
  }
  return [...areas.values()].sort((a, b) => b.records - a.records);
}

/** Mobile cells as the nearest-tower regions of the map: SVG paths by tower. */
export function cellPaths(map: TownMap): ReadonlyMap<string, string> {
  const voronoi = Delaunay.from(
    map.towers,
    (tower) => tower.x,
    (tower) => tower.y,
  ).voronoi([0, 0, map.width, map.height]);
  return new Map(map.towers.map(({ id }, i) => [id, voronoi.renderCell(i)]));
}
