/**
 * A long list that is made piece by piece: what the reader sees first is there at once, and between any two of
 * the others the page answers and paints.
 */
export class Arriving {
  /** How many are there. */
  count = $state(0);
  readonly #all: number;

  /**
   * @param first how many are there at once
   * @param all how many there will be
   */
  constructor(first: number, all: number) {
    this.#all = all;
    this.count = Math.min(first, all);
  }

  get complete(): boolean {
    return this.count === this.#all;
  }

  /** All that is missing, at once: somebody wants to go there. */
  finish(): void {
    this.count = this.#all;
  }

  /** @returns what stops it */
  begin(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Not by frames: a page that nobody looks at has none, and shall be whole when somebody does.
    const next = (): void => {
      timer = setTimeout(() => {
        if (this.complete) return;
        this.count += 1;
        next();
      });
    };
    next();
    return () => clearTimeout(timer);
  }
}
