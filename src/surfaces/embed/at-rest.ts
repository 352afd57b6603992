/**
 * When a figure has its place: what stands below it is shown then, so that nothing moves under a reader's
 * eyes while the figure comes.
 */

/** So many ms without a change are rest. */
const STILL = 150;
/** Whatever a figure still works out by then, what is below it is shown; ms. */
const AT_MOST = 4_000;
/** What says of itself that it is being made. */
const MAKING = '[data-making], progress';

/**
 * @param stage that the figure stands in
 * @param rest called once
 * @returns ends it
 */
export function atRest(stage: Element, rest: () => void): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const isThere = (): boolean => {
    const part = stage.querySelector('[data-part] > *');
    return part !== null && part.getBoundingClientRect().height > 0;
  };
  const look = (): void => {
    if (isThere() && stage.querySelector(MAKING) === null) done();
  };
  const changed = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(look, STILL);
  };
  const sizes = new ResizeObserver(changed);
  const parts = new MutationObserver(changed);
  const end = (): void => {
    sizes.disconnect();
    parts.disconnect();
    clearTimeout(quiet);
    clearTimeout(last);
  };
  const done = (): void => {
    end();
    rest();
  };
  const last = setTimeout(done, AT_MOST);
  sizes.observe(stage);
  parts.observe(stage, { childList: true, subtree: true });
  changed();
  return end;
}
