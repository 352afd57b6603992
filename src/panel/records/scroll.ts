/**
 * Which rows of very many are in view. Browsers lay out no element much taller than 15 million
 * pixels, so from some number of rows on the scroll bar stands for them in proportion: the same way
 * down it covers more of them.
 */
export interface Extent {
  readonly rows: number;
  /** CSS pixels, as all lengths here. */
  readonly rowHeight: number;
  /** Of the part in which rows are seen. */
  readonly height: number;
}

/** A safe height in every engine. */
export const TALLEST = 8_000_000;

/** Height to lay out for the rows. */
export function contentHeight({ rows, rowHeight }: Extent): number {
  return Math.min(rows * rowHeight, TALLEST);
}

const farthest = (extent: Extent) => Math.max(0, contentHeight(extent) - extent.height);
const deepest = ({ rows, rowHeight, height }: Extent) => Math.max(0, rows * rowHeight - height);

/** How far into all rows one is, for a position of the scroll bar. */
export function depthAt(extent: Extent, scrollTop: number): number {
  const far = farthest(extent);
  if (far === 0) return 0;
  return (Math.min(far, Math.max(0, scrollTop)) / far) * deepest(extent);
}

/** The position of the scroll bar for a depth. */
export function scrollAt(extent: Extent, depth: number): number {
  const deep = deepest(extent);
  return deep === 0 ? 0 : (Math.min(deep, Math.max(0, depth)) / deep) * farthest(extent);
}

export interface InView {
  readonly first: number;
  readonly count: number;
  /** Where the first of them begins, from the top of what is seen: 0 or less. */
  readonly offset: number;
}

/** Rows to draw: those that are seen, in part or in full. */
export function inView({ rows, rowHeight, height }: Extent, depth: number): InView {
  const first = Math.max(0, Math.min(rows - 1, Math.floor(depth / rowHeight)));
  const count = Math.min(rows - first, Math.ceil(height / rowHeight) + 1);
  return { first, count: Math.max(0, count), offset: first * rowHeight - depth };
}

/** The depth nearest to `depth` at which a row is seen in full. */
export function revealing({ rowHeight, height }: Extent, depth: number, row: number): number {
  const top = row * rowHeight;
  return Math.min(top, Math.max(depth, top + rowHeight - height));
}
