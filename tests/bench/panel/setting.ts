/** What both contestants draw: a log made up, and a map for its places. */
import type { Log, PlaceSeen } from '../../../src/observers/index.ts';
import { randomOf, syntheticLog } from '../../../src/panel/fixtures.ts';
import type { TownMap } from '../../../src/panel/location/map.ts';

export const sizes = {
  /** Drawn as a graph. */
  small: { records: 10_000, people: 150, cells: 12, spots: 30 },
  /** Drawn as a matrix. */
  large: { records: 1_000_000, people: 2_000, cells: 40, spots: 200 },
} as const;
export type Size = keyof typeof sizes;

export interface Setting {
  readonly log: Log;
  readonly map: TownMap;
}

/** Four weeks; every column but words, which hardly any observer has. */
export function settingOf(size: Size): Setting {
  const { records, people, cells, spots } = sizes[size];
  const random = randomOf(7);
  const site = (id: string) => ({ id, x: 1000 * random(), y: 640 * random() });
  const ids = (kind: string, length: number) =>
    Array.from({ length }, (_, i) => `${kind}-${i + 1}`);
  const map = {
    width: 1000,
    height: 640,
    towers: ids('cell', cells).map(site),
    sites: ids('cafe', spots).map(site),
    reach: 6,
  };
  const places = [
    ...map.towers.map(({ id }): PlaceSeen => ({ area: 'cell', id })),
    ...map.sites.map(({ id }): PlaceSeen => ({ area: 'wifi', id })),
  ];
  return { log: syntheticLog({ records, people, places, without: ['text'] }), map };
}
