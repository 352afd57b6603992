/**
 * Keeps what a link has led to where it was led. What is fetched around it, and letters that come late, change
 * the height of all above; so it is led there again each time, until the reader does something, the page is
 * scrolled by something else (a screen reader, the browser's search), or nothing has changed for a while.
 */

/** ms without a change after which nothing more is awaited. */
const REST = 10_000;
/** What a reader does who wants to be elsewhere, or reads on; a screen reader moves the focus alone. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Whoever moves the focus there as well does so before.
 * @param target to be at the top of the window
 * @param root what may change its height
 * @returns what lets it go
 */
export function hold(target: Element, root: Element): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let led = { top: 0, height: 0 };
  const place = () => ({
    top: target.getBoundingClientRect().top,
    height: root.getBoundingClientRect().height,
  });
  const lead = (): void => {
    target.scrollIntoView();
    led = place();
    clearTimeout(timer);
    timer = setTimeout(letGo, REST);
  };
  // What has grown moves it too; only where nothing has was it somebody.
  const scrolled = (): void => {
    const { top, height } = place();
    if (height === led.height && Math.abs(top - led.top) > 2) letGo();
  };
  const sizes = new ResizeObserver(lead);
  function letGo(): void {
    clearTimeout(timer);
    sizes.disconnect();
    removeEventListener('scroll', scrolled);
    for (const act of acts) removeEventListener(act, letGo, true);
  }
  for (const act of acts) addEventListener(act, letGo, { capture: true, passive: true });
  addEventListener('scroll', scrolled, { passive: true });
  lead();
  sizes.observe(root);
  return letGo;
}
