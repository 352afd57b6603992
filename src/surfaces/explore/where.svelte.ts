/** Where the reader is in the story: the last scene that has come past the upper third of the screen. */

/** @param root holds the scenes, each an element with the scene's id */
export class Where {
  scene = $state<string>();
  #observer: IntersectionObserver | undefined;
  readonly #seen = new Map<Element, boolean>();

  follow(root: HTMLElement, selector: string): () => void {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    // A line across the screen: whichever scene lies on it is where the reader is.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#seen.set(target, isIntersecting);
        this.scene = all.findLast((one) => this.#seen.get(one) === true)?.id;
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const one of all) this.#observer.observe(one);
    return () => this.#observer?.disconnect();
  }
}
