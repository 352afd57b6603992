/** Whether nothing may move: the reader's system asks for it, or the address of the page (`motion=off`). */
const query = '(prefers-reduced-motion: reduce)';
let off = false;

/** Nothing on this page moves from now on, whatever the system says. */
export function holdStill(): void {
  off = true;
  // For the style sheets.
  document.documentElement.dataset.motion = 'off';
}

export const isCalm = (): boolean => off || matchMedia(query).matches;

/** @returns what ends the following */
export function followCalm(told: (calm: boolean) => void): () => void {
  const system = matchMedia(query);
  const follow = (): void => told(isCalm());
  follow();
  system.addEventListener('change', follow);
  return () => system.removeEventListener('change', follow);
}
