/** A brush over time: what a pointer or a key makes of a stretch. All times in ms since the origin. */

export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The time there is, and the grain that a brush keeps to. */
export interface Range {
  readonly span: number;
  /** Both ends of a brush lie on multiples of it, or at the end of the span. */
  readonly grain: number;
}

export type Grip = 'from' | 'until' | 'body' | 'new';

export interface Drag extends Stretch {
  readonly grip: Grip;
  /** Where it was taken hold of. */
  readonly at: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The nearest time on the grain, within the span. */
export function snap(time: number, { span, grain }: Range): number {
  return clamp(Math.round(time / grain) * grain, 0, span);
}

export function covers({ from, until }: Stretch, { span }: Range): boolean {
  return from <= 0 && until >= span;
}

/** Which part of a brush a pointer takes hold of. */
export function gripAt(
  time: number,
  stretch: Stretch,
  range: Range,
  /** ms on either side within which an end is taken hold of. */
  reach: number,
): Grip {
  const toFrom = Math.abs(time - stretch.from);
  const toUntil = Math.abs(time - stretch.until);
  // In a narrow brush an end reaches outwards more than inwards, so that the body can be held too.
  const inside = time > stretch.from && time < stretch.until;
  const near = inside ? Math.min(reach, (stretch.until - stretch.from) / 4) : reach;
  if (Math.min(toFrom, toUntil) <= near) return toFrom < toUntil ? 'from' : 'until';
  return inside && !covers(stretch, range) ? 'body' : 'new';
}

/**
 * Where a drag has come to.
 * @param to where the pointer is now
 * @returns never empty, never beyond the span; ends that pass each other change places
 */
export function dragged({ grip, at, from, until }: Drag, to: number, range: Range): Stretch {
  switch (grip) {
    case 'body':
      return moved({ from, until }, to - at, range);
    case 'from':
      return between(to, until, range);
    case 'until':
      return between(from, to, range);
    default:
      return between(at, to, range);
  }
}

/** Moves a stretch as far as the span allows, keeping its length. */
export function moved({ from, until }: Stretch, by: number, range: Range): Stretch {
  const length = until - from;
  const start = clamp(
    Math.round((from + by) / range.grain) * range.grain,
    0,
    Math.max(0, range.span - length),
  );
  return { from: start, until: Math.min(range.span, start + length) };
}

function between(one: number, other: number, range: Range): Stretch {
  const { span, grain } = range;
  const low = clamp(Math.min(one, other), 0, span);
  const high = clamp(Math.max(one, other), 0, span);
  const from = Math.max(0, Math.min(Math.floor(low / grain), Math.ceil(span / grain) - 1) * grain);
  return { from, until: Math.min(span, Math.max(from + grain, Math.ceil(high / grain) * grain)) };
}

/** What keys move by. */
export interface Steps {
  readonly small: number;
  readonly large: number;
}

/**
 * What a key makes of the part of the brush that has the focus.
 * @returns nothing if the key means nothing here
 */
export function keyed(
  key: string,
  grip: Exclude<Grip, 'new'>,
  stretch: Stretch,
  range: Range,
  { small, large }: Steps,
): Stretch | undefined {
  const by = {
    ArrowLeft: -small,
    ArrowDown: -small,
    ArrowRight: small,
    ArrowUp: small,
    PageDown: -large,
    PageUp: large,
    Home: -range.span,
    End: range.span,
  }[key];
  if (by === undefined) return undefined;
  if (grip === 'body') return moved(stretch, by, range);
  const { from, until } = stretch;
  const { span, grain } = range;
  return grip === 'from'
    ? { from: clamp(snap(from + by, range), 0, Math.max(0, until - grain)), until }
    : { from, until: clamp(snap(until + by, range), Math.min(span, from + grain), span) };
}
