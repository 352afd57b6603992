/** The timeline's bars as one path, however many records are behind them. */

/**
 * Adds up neighbouring bins, so that a bar is never thinner than what an eye can see.
 * @param by bins that become one; the last may be made of fewer
 */
export function groupBins(counts: ArrayLike<number>, by: number): Float64Array {
  const grouped = new Float64Array(Math.ceil(counts.length / by));
  for (let bin = 0; bin < counts.length; bin++) grouped[Math.floor(bin / by)]! += counts[bin]!;
  return grouped;
}

/**
 * How many bins become one bar, so that a bar is a length of time that one can name: a part of a day.
 * @param least bins that a bar needs to be seen
 * @param width of a bin, in ms
 */
export function barsOf(least: number, width: number): number {
  const day = 86_400_000;
  for (let by = least; by <= 2 * least; by++) if (day % (by * width) === 0) return by;
  return least;
}

/**
 * Spreads counts over bins of another width; what falls into two bins is shared by time.
 * @param width of each of `counts`, in the unit of `nextWidth`
 * @param length of the result; what lies beyond it is lost
 */
export function resample(
  counts: ArrayLike<number>,
  width: number,
  nextWidth: number,
  length: number,
): Float64Array {
  const spread = new Float64Array(length);
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin]!;
    if (count === 0) continue;
    const from = bin * width;
    const until = from + width;
    for (let at = Math.floor(from / nextWidth); at < length && at * nextWidth < until; at++) {
      const overlap = Math.min(until, (at + 1) * nextWidth) - Math.max(from, at * nextWidth);
      spread[at]! += (count * overlap) / width;
    }
  }
  return spread;
}

/** The largest of some counts; 0 of none. */
export function most(counts: ArrayLike<number>): number {
  let largest = 0;
  for (let bin = 0; bin < counts.length; bin++) largest = Math.max(largest, counts[bin]!);
  return largest;
}

/** A height that grows with the square root, so that one burst does not flatten all else. */
export function heightOf(count: number, largest: number, height: number): number {
  return largest === 0 ? 0 : Math.sqrt(Math.min(1, count / largest)) * height;
}

/**
 * Steps around all bars, as one closed SVG path per unbroken stretch of bars.
 * @param step horizontal units from bin to bin
 * @param base y of zero; the largest count reaches `base - height`
 * @param end right edge, where the last bin may be cut
 * @returns the empty string where nothing was counted
 */
export function binsPath(
  counts: ArrayLike<number>,
  { step, base, height, largest, end }: BarBox,
): string {
  const x = (bin: number) => round(Math.min(end, bin * step));
  let path = '';
  let open = false;
  let last = NaN;
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin]!;
    if (count === 0) {
      if (open) path += `V${base}Z`;
      open = false;
      continue;
    }
    // What was counted shows, even one record beside a million.
    const top = round(base - Math.max(0.75, heightOf(count, largest, height)));
    if (!open) path += `M${x(bin)} ${base}V${top}`;
    else if (top !== last) path += `V${top}`;
    path += `H${x(bin + 1)}`;
    open = true;
    last = top;
  }
  return open ? `${path}V${base}Z` : path;
}

export interface BarBox {
  readonly step: number;
  readonly base: number;
  readonly height: number;
  readonly largest: number;
  readonly end: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
