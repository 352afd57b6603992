/** Names on the map that do not lie over each other. */

export interface Candidate {
  readonly code: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far from the middle the name has to keep; 0 if it may lie on it. */
  readonly clear: number;
}

export interface Label {
  readonly code: number;
  readonly text: string;
  /** Middle of the name, and its baseline. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a text at a size: an estimate on the safe side, since it is not drawn yet. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    if (letter === '\u2068' || letter === '\u2069') continue;
    units += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(letter) ? 1.05 : 0.58;
  }
  return units * size;
}

/**
 * Places names one after the other, each at the first free spot around its middle; one that finds
 * none is left out.
 * @param candidates most important first
 * @param size of the letters, in the units of the map
 * @param most names at all
 */
export function placeLabels(
  candidates: readonly Candidate[],
  size: number,
  bounds: Box,
  most: number,
): Label[] {
  const labels: Label[] = [];
  const taken: Box[] = [];
  for (const { code, text, x, y, clear } of candidates) {
    if (labels.length >= most) break;
    const half = widthOf(text, size) / 2;
    const gap = clear + size * 0.35;
    const spots =
      clear === 0
        ? [{ x, y: y + size * 0.35 }]
        : [
            { x, y: y - gap },
            { x, y: y + gap + size * 0.75 },
            { x: x + gap + half, y: y + size * 0.35 },
            { x: x - gap - half, y: y + size * 0.35 },
          ];
    for (const spot of spots) {
      // A name at the edge is pushed inside rather than cut.
      const inside = Math.min(bounds.right - half, Math.max(bounds.left + half, spot.x));
      const box = {
        left: inside - half,
        right: inside + half,
        top: spot.y - size * 0.95,
        bottom: spot.y + size * 0.3,
      };
      const pushed = Math.abs(inside - spot.x) > Math.max(half, clear);
      if (pushed || box.top < bounds.top || box.bottom > bounds.bottom) continue;
      if (box.left < bounds.left - 0.001 || box.right > bounds.right + 0.001) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.push({ code, text, x: inside, y: spot.y });
      break;
    }
  }
  return labels;
}

/** Whether two boxes have a point inside in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
