/**
 * Keeps what a link has led to where it was led. What is fetched around it, and letters that come late, change
 * the height of all above; so it is led there again each time, until the reader does something or nothing
 * has changed for a while.
 */

/** ms without a change after which nothing more is awaited. */
const REST = 10_000;
/** What a reader does who wants to be elsewhere, or reads on. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * @param target to be at the top of the window
 * @param root what may change its height
 * @returns what lets it go
 */
export function hold(target: Element, root: Element): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lead = (): void => {
    target.scrollIntoView();
    clearTimeout(timer);
    timer = setTimeout(letGo, REST);
  };
  const sizes = new ResizeObserver(lead);
  function letGo(): void {
    clearTimeout(timer);
    sizes.disconnect();
    for (const act of acts) removeEventListener(act, letGo, true);
  }
  for (const act of acts) addEventListener(act, letGo, { capture: true, passive: true });
  lead();
  sizes.observe(root);
  return letGo;
}
