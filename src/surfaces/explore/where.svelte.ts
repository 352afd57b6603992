/** Where the reader is in the story: the last of its parts that has come past the upper third of the screen. */

export class Where {
  /** Its id; nothing between two of them. */
  id = $state<string>();
  #observer: IntersectionObserver | undefined;

  /** @param root holds the parts, each an element with an id that `selector` finds */
  follow(root: HTMLElement, selector: string): () => void {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    const seen: boolean[] = [];
    // A line across the screen: whichever scene lies on it is where the reader is.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          seen[all.findIndex((one) => one === target)] = isIntersecting;
        this.id = all.findLast((_, i) => seen[i] === true)?.id;
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const one of all) this.#observer.observe(one);
    return () => this.#observer?.disconnect();
  }
}
