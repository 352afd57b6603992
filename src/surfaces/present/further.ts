/** How far the words of a slide go on below its edge. */

/** As far as something that scrolls is looked at; CSS pixels. */
export interface Box {
  readonly scrollTop: number;
  readonly clientHeight: number;
  readonly scrollHeight: number;
}

/** CSS pixels that hide no letter. */
const SLACK = 4;
/** Of what is seen, what goes when it is scrolled on: the rest stays, so that nobody loses the line. */
const STEP = 0.8;

/** Where to scroll to for what is not seen yet; nothing if all of it was. */
export function further({ scrollTop, clientHeight, scrollHeight }: Box): number | undefined {
  const end = scrollHeight - clientHeight;
  if (end - scrollTop <= SLACK) return undefined;
  return Math.min(end, scrollTop + STEP * clientHeight);
}

/** Scrolls on what is not seen yet. @returns whether there was anything */
export function goFurther(box: Element | null): boolean {
  const top = box === null ? undefined : further(box);
  if (top === undefined) return false;
  // At once: who presses twice goes on from there.
  box?.scrollTo({ top, behavior: 'instant' });
  return true;
}
