/** Groups as areas around their members, and where their names can stand. */
import { extent } from 'd3-array';
import type { Canvas } from './drawing.ts';
import { boxOf, overlap, widthOf, type Box } from './labels.ts';
import type { Network } from './network.ts';
import { hullPath } from './shapes.ts';

/** Groups beyond would cover each other. */
const MOST_AREAS = 12;
/** So would, among many people, one that is all over: share of the picture. */
const LARGEST_AREA = 0.15;
export const AREA_FONT = 12;

export interface Area {
  /** Of the group. */
  readonly code: number;
  readonly members: readonly number[];
  readonly path: string;
}
export interface AreaName {
  readonly code: number;
  readonly name: string;
  /** Middle of the base line, px. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** @param few whether all people are named, and so every area may be as large as it is */
export function areasIn(network: Network, canvas: Canvas, few: boolean): Area[] {
  return network.groups
    .filter(({ members }) => members.length > 1)
    .map(({ code, members }) => {
      const points = members.map((place) => canvas.points[place]!);
      const [left = 0, right = 0] = extent(points, ({ x }) => x);
      const [upper = 0, lower = 0] = extent(points, ({ y }) => y);
      const share = ((right - left) * (lower - upper)) / (canvas.width * canvas.height);
      return { code, members, path: hullPath(points), share };
    })
    .filter(({ share }) => few || share < LARGEST_AREA)
    .sort((a, b) => b.members.length - a.members.length || a.code - b.code)
    .slice(0, MOST_AREAS);
}

/**
 * A name for each area, at its upper or lower edge: where it covers the fewest dots and other names.
 * The first choose first.
 * @param font size of the names, in the canvas's units
 */
export function areaNames(
  areas: readonly Area[],
  canvas: Canvas,
  nameOf: (code: number) => string,
  font = AREA_FONT,
): AreaName[] {
  const dots = canvas.points.map(({ x, y }, place): Box => {
    const radius = canvas.radius[place]! + 2;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const placed: AreaName[] = [];
  const away = canvas.thickest + 12;
  for (const { code, members } of areas) {
    const name = nameOf(code);
    const width = widthOf(name, font);
    const spots = members
      .map((place) => canvas.points[place]!)
      .sort((a, b) => a.y - b.y)
      .flatMap(({ x, y }, i, { length }) => [
        { x, y: y - away, rank: i },
        { x, y: y + away + 0.5 * font, rank: length - 1 - i },
      ])
      .sort((a, b) => a.rank - b.rank);
    let best: (AreaName & { readonly covered: number }) | undefined;
    for (const spot of spots) {
      const x = Math.min(canvas.width - width / 2 - 2, Math.max(width / 2 + 2, spot.x));
      const y = Math.min(canvas.height - 4, Math.max(font, spot.y));
      const box = boxOf({ x, y, anchor: 'middle' }, width, font);
      const covered = [...dots, ...placed.map((other) => other.box)].reduce(
        (sum, other) => sum + overlap(box, other),
        0,
      );
      if (best === undefined || covered < best.covered) best = { code, name, x, y, box, covered };
      if (covered === 0) break;
    }
    if (best !== undefined) placed.push(best);
  }
  return placed;
}
