/** Whether anybody can see the page's figure: what plays pauses while it is out of sight. */
let seen = $state(true);

/** Read it inside a component or an effect and it follows. */
export const inSight = (): boolean => seen;

/** For a page that is one figure in somebody else's: follows whether it is in sight. */
export function followSight(element: Element): () => void {
  const observer = new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting ?? true;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
