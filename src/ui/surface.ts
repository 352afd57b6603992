/**
 * What kind of page this is, as far as a figure must know: a slide has the height of a screen and no
 * more, and is seen from afar; a frame in an article is no higher than it must be. Read once, when a figure
 * is made: neither changes while it stands.
 */

/** Whether figures stand on slides. */
export const onSlide = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.surface === 'present';

/** Whether one figure stands alone in somebody else's page, where every line of it takes room. */
export const inArticle = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.surface === 'embed';

/**
 * CSS pixels that a drawing may be high on a slide, beside its title, what is chosen and what is said
 * of it: about fifteen lines of the slide's own size.
 */
export function slideHeight(): number {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round(window.innerHeight - 15.2 * line);
}

/** CSS pixels of a line that says something: the usual ones, or in projector mode no fewer than of all. */
export function lineWidth(usual: number): number {
  if (typeof document === 'undefined') return usual;
  const least = getComputedStyle(document.documentElement).getPropertyValue('--stroke');
  return Math.max(usual, Number.parseFloat(least) || 0);
}

/** CSS pixels of a label in a drawing: the usual ones, or in projector mode those of all labels. */
export function labelSize(usual: number): number {
  if (typeof document === 'undefined') return usual;
  const root = document.documentElement;
  if (!root.hasAttribute('data-projector')) return usual;
  return Math.max(usual, Number.parseFloat(getComputedStyle(root).fontSize));
}
