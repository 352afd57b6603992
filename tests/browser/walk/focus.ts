/** Where the focus is, and whether somebody who looks at the screen can tell. */
import type { Page } from '@playwright/test';

export interface Focus {
  /** On nothing: the next key would begin anywhere. */
  readonly lost: boolean;
  /** At least some of it is on the screen, and nothing lies over that. */
  readonly seen: boolean;
  /** It is marked. */
  readonly marked: boolean;
  readonly scene: string | undefined;
  readonly part: 'guess' | 'stage' | 'try' | 'transfer' | undefined;
  /** To say in a failure which it was. */
  readonly what: string;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const own = document.activeElement;
    if (own === null || own === document.body)
      return {
        lost: true,
        seen: false,
        marked: false,
        scene: undefined,
        part: undefined,
        what: 'nothing',
      };
    const { left, right, top, bottom } = own.getBoundingClientRect();
    const [from, until] = [Math.max(0, left), Math.min(innerWidth, right)];
    const [above, below] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    const shares = [0.5, 0.1, 0.9];
    const seen =
      until > from &&
      below > above &&
      shares.some((x) =>
        shares.some((y) => {
          const hit = document.elementFromPoint(
            from + x * (until - from),
            above + y * (below - above),
          );
          // What holds it cannot lie over it; a label stands for what it names, and the drawing for what of
          // it the mouse does not reach.
          return (
            hit !== null &&
            (own.contains(hit) || hit.contains(own) || isLabel(hit) || isDrawnWith(hit))
          );
        }),
      );
    function isDrawnWith(hit: Element): boolean {
      const { pointerEvents } = getComputedStyle(own as Element);
      return pointerEvents === 'none' && hit.closest('svg') === own?.closest('svg');
    }
    function isLabel(hit: Element): boolean {
      return own instanceof HTMLInputElement && hit.closest('label') === own.closest('label');
    }
    const outlined = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element);
      // In a drawing, where no line but the mark of the focus is so broad around its own things.
      const isStroked = element instanceof SVGElement && stroke !== 'none';
      return (
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
        (isStroked && parseFloat(strokeWidth) >= 3)
      );
    };
    const near = [own, own.closest('label'), own.nextElementSibling, ...own.querySelectorAll('*')];
    const block = own.closest('.scene-block');
    const inside = (selector: string): boolean => own.closest(selector) !== null;
    return {
      lost: false,
      seen,
      marked: near.some(outlined),
      scene: block?.id,
      part: inside('.guess')
        ? ('guess' as const)
        : inside('.stage')
          ? ('stage' as const)
          : inside('.transfer')
            ? ('transfer' as const)
            : inside('.after') && own.hasAttribute('aria-pressed')
              ? ('try' as const)
              : undefined,
      what: `${block?.id ?? ''} at ${left.toFixed()}, ${top.toFixed()} ${own.outerHTML.slice(0, 160)}`,
    };
  });
