/** Shapes of the graph as paths of SVG, px. */
import { Delaunay } from 'd3-delaunay';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A tie as one tapered shape: as wide at each end as that end has sent. A tie that nobody answers
 * runs to a point.
 * @param atA,atB widths at the ends, px
 */
export function taperPath(a: Point, b: Point, atA: number, atB: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return '';
  const nx = -(b.y - a.y) / length / 2;
  const ny = (b.x - a.x) / length / 2;
  const corner = ({ x, y }: Point, width: number) =>
    `${round(x + nx * width)},${round(y + ny * width)}`;
  return `M${corner(a, atA)}L${corner(b, atB)}L${corner(b, -atB)}L${corner(a, -atA)}Z`;
}

/** A straight line. */
export const linePath = (a: Point, b: Point): string =>
  `M${round(a.x)},${round(a.y)}L${round(b.x)},${round(b.y)}`;

/**
 * The hull of some points, to be drawn with a thick round stroke: one point is a dot then, two are a
 * capsule.
 */
export function hullPath(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const corners =
    points.length < 3
      ? points
      : Array.from(
          Delaunay.from(
            points,
            ({ x }) => x,
            ({ y }) => y,
          ).hull,
          (i) => points[i]!,
        );
  return `M${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}Z`;
}
