/** Which names can stand beside their points without covering each other, and where. */

export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Of the point that the name belongs to, px. */
  readonly radius: number;
  readonly text: string;
}
export interface Label {
  /** Place in the list that was handed in. */
  readonly of: number;
  /** Where the text begins on its base line, px, whichever way it runs. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** A line that names keep off where they can; the heavier, the more. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a text in px, on the safe side: no picture is measured for it. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    ems += /[\u2026\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(sign)
      ? 1
      : 0.56;
  }
  return ems * size;
}

/** What two boxes share, px². */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a line passes through a box (Liang and Barsky 1984). */
export function passes({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/**
 * @param points in order of importance: the first choose first
 * @param most how many names at most
 * @param must so many of the first get theirs even where it covers a point
 * @param kept where no name may stand
 * @param lines to keep off, if there is a choice
 * @returns names that touch no other name and stay inside the picture
 */
export function placeLabels(
  points: readonly Labelled[],
  width: number,
  height: number,
  size: number,
  most: number,
  must: number,
  kept: readonly Box[] = [],
  lines: readonly Line[] = [],
): Label[] {
  const taken: Box[] = [...kept];
  const dots = points.map(({ x, y, radius }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const labels: Label[] = [];
  for (const [of, point] of points.entries()) {
    if (labels.length === most) break;
    let best: { label: Label; box: Box; covered: number; cost: number } | undefined;
    for (const label of spots(of, point, size)) {
      const box = boxOf(label, widthOf(point.text, size), size);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!inside || taken.some((other) => overlap(box, other) > 0)) continue;
      const covered = dots.reduce((sum, dot, i) => (i === of ? sum : sum + overlap(box, dot)), 0);
      const crossed = lines.reduce((sum, line) => (passes(line, box) ? sum + line.weight : sum), 0);
      // To cover somebody else's dot is worse than to cross any line.
      const cost = covered * 1000 + crossed;
      if (best === undefined || cost < best.cost) best = { label, box, covered, cost };
      if (cost === 0) break;
    }
    if (best === undefined || (best.covered > 0 && of >= must)) continue;
    taken.push(best.box);
    labels.push(best.label);
  }
  return labels;
}

/** Around a point, the best first: right, left, below, above, and the corners. */
function spots(of: number, { x, y, radius }: Labelled, size: number): Label[] {
  const gap = radius + 4;
  const middle = y + 0.35 * size;
  const below = y + radius + 0.95 * size;
  const above = y - radius - 0.4 * size;
  const slant = 0.7 * gap;
  return [
    { of, x: x + gap, y: middle, anchor: 'start' },
    { of, x: x - gap, y: middle, anchor: 'end' },
    { of, x, y: below, anchor: 'middle' },
    { of, x, y: above, anchor: 'middle' },
    { of, x: x + slant, y: below, anchor: 'start' },
    { of, x: x - slant, y: below, anchor: 'end' },
    { of, x: x + slant, y: above, anchor: 'start' },
    { of, x: x - slant, y: above, anchor: 'end' },
  ];
}

/** What a text covers. */
export function boxOf({ x, y, anchor }: Omit<Label, 'of'>, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.85 * size, bottom: y + 0.3 * size };
}

/**
 * What many names begin with alike, as numbers of one series do: it need not be said at every point.
 * Leaves each name three signs at least; empty if it would be too little to bother.
 */
export function commonStart(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length < 3) return '';
  let length = first.length;
  for (const name of names) {
    let same = 0;
    while (same < length && name[same] === first[same]) same++;
    length = Math.min(same, name.length - 3);
  }
  return length < 5 ? '' : first.slice(0, length);
}
