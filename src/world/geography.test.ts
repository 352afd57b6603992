/** Maps: the drawn town's towers and sites, generated maps, and the nearest tower. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateWorld } from './generate.ts';
import type { Geography } from './geography.ts';
import { cellOf, gridGeography } from './geography.ts';
import { inhabit } from './inhabited.ts';
import { NAMED, nameOf, names } from './names.ts';
import { SIDE } from './places.ts';
import { storyTown, town } from './town.ts';

/** By looking at every tower. */
function nearest({ towers, metres }: Geography, x: number, y: number): number {
  const distances = towers.map(
    (tower) => (tower.x - x / metres) ** 2 + (tower.y - y / metres) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/** A path of lines and cubics (absolute M, C, H, V, L, Z) as points on it. */
function polygon(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers = ''] of path.matchAll(/([MCHVL])([^A-Za-z]*)/gu)) {
    const n = numbers
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    if (letter === 'H') x = n[0] ?? x;
    else if (letter === 'V') y = n[0] ?? y;
    else if (letter === 'C') {
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = n;
      for (let t = 0.1; t < 1; t += 0.1) {
        const u = 1 - t;
        points.push([
          u ** 3 * x + 3 * u * u * t * ax + 3 * u * t * t * bx + t ** 3 * cx,
          u ** 3 * y + 3 * u * u * t * ay + 3 * u * t * t * by + t ** 3 * cy,
        ]);
      }
      [x, y] = [cx, cy];
    } else [x = 0, y = 0] = n;
    points.push([x, y]);
  }
  return points;
}

function inside(path: string, x: number, y: number): boolean {
  const points = polygon(path);
  let odd = false;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [0, 0];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  });
  return odd;
}

describe('the drawn town', () => {
  it('has its towers, sites and names of districts inside the outline', () => {
    for (const { id, x, y } of [...storyTown.towers, ...storyTown.sites, ...storyTown.districts]) {
      expect(inside(storyTown.outline, x, y), id).toBe(true);
    }
    expect(inside(storyTown.outline, 5, 5)).toBe(false);
  });

  it('is divided into districts: every site in one, every name in its own', () => {
    for (const { id, x, y } of storyTown.sites) {
      const around = storyTown.districts.filter(({ path }) => inside(path, x, y));
      expect(around.length, id).toBe(1);
    }
    for (const { id, path, x, y } of storyTown.districts) expect(inside(path, x, y), id).toBe(true);
  });

  it.each([
    ['home-mira', 'cell-hill'],
    ['cafe', 'cell-market'],
    ['home-jonas', 'cell-harbour'],
  ])('%s is in %s, for the chat and for the story', (site, cell) => {
    for (const map of [storyTown, town]) {
      const at = map.sites.find(({ id }) => id === site);
      if (at === undefined) throw new Error(site);
      expect(map.towers[cellOf(map, at.x * map.metres, at.y * map.metres)]?.id).toBe(cell);
    }
  });

  it('has no id twice', () => {
    const ids = [...storyTown.towers, ...storyTown.sites].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the nearest tower', () => {
  const maps = [storyTown, town, gridGeography(1, 1), gridGeography(2, 7), gridGeography(3, 167)];
  it('is the one that looking at all of them finds, on the map and off it', () => {
    const position = fc.integer({ min: -3000, max: 40_000 });
    fc.assert(
      fc.property(fc.constantFrom(...maps), position, position, (map, x, y) => {
        expect(cellOf(map, x, y)).toBe(nearest(map, x, y));
      }),
      { numRuns: 2000 },
    );
  });

  it('needs a tower', () => {
    expect(() => cellOf({ ...town, towers: [] }, 0, 0)).toThrow(RangeError);
  });
});

describe('a generated map', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 11, 16, 167])('of %i districts covers them', (districts) => {
    const map = gridGeography(9, districts);
    const side = SIDE / map.metres;
    expect(map.districts.length).toBe(districts);
    expect(map.towers.length).toBe(4 * districts);
    for (const { id, x, y } of map.districts) expect(inside(map.outline, x, y), id).toBe(true);
    // As much area as the districts have, so the outline has no more than them.
    let area = 0;
    const points = polygon(map.outline);
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [0, 0];
      area += (ax * by - bx * ay) / 2;
    });
    expect(Math.abs(area)).toBeCloseTo(districts * side * side, 3);
    expect(map.width).toBe(640);
  });

  it('begins as a smaller one does, in metres', () => {
    const [small, large] = [gridGeography(5, 3), gridGeography(5, 40)];
    small.towers.forEach(({ id, x, y }, i) => {
      const other = large.towers[i];
      expect(other?.id).toBe(id);
      expect((other?.x ?? 0) * large.metres).toBeCloseTo(x * small.metres, 6);
      expect((other?.y ?? 0) * large.metres).toBeCloseTo(y * small.metres, 6);
    });
  });

  it('has all places of its world as sites, each with a cell and a name of its own', () => {
    const world = inhabit(generateWorld({ seed: 'map', scale: 900, days: 3 }));
    const { geography } = world;
    expect(geography.sites.length).toBe(world.places.length);
    expect(new Set(geography.sites.map(({ id }) => id)).size).toBe(world.places.length);
    world.places.forEach((place, i) => {
      const site = geography.sites[i];
      expect(site?.id).toBe(world.siteOf(place.id));
      expect(inside(geography.outline, (site?.x ?? -1) + 1e-9, (site?.y ?? -1) + 1e-9)).toBe(true);
      expect(world.cellAt(place.id)).toBe(nearest(geography, place.x, place.y));
    });
    expect(world.name(3)).toBeUndefined();
    expect(world.texts.size).toBe(0);
  });
});

describe('names of a class', () => {
  it('are many, and none is twice', () => {
    expect(new Set(names).size).toBe(names.length);
    // A prime, so that steps of any length pass all of them.
    expect(names.length).toBe(173);
  });

  it('are each given once, whatever the seed, and stay when one more comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const given = Array.from({ length: NAMED }, (_, id) => nameOf(seed, id, NAMED));
        expect(new Set(given).size).toBe(NAMED);
        expect(given).not.toContain(undefined);
        expect(nameOf(seed, 7, NAMED - 1)).toBe(given[7]);
      }),
    );
  });

  it('are in a class and in nothing larger', () => {
    const world = inhabit(generateWorld({ seed: 1, scale: 'class', days: 1 }));
    expect(world.name(0)).toBeTypeOf('string');
    expect(nameOf(world.seed, 0, NAMED + 1)).toBeUndefined();
  });
});
