/**
 * A long list that is made piece by piece, outwards from where its reader is: what they see first is there at
 * once, and between any two of the others the page answers and paints.
 */
export class Arriving {
  /** Of what is there, the first. */
  from = $state(0);
  /** One past the last. */
  to = $state(0);
  readonly #all: number;

  /**
   * @param at where the reader is
   * @param first how many are there at once, that one among them
   * @param all how many there will be
   */
  constructor(at: number, first: number, all: number) {
    this.#all = all;
    this.from = Math.max(0, Math.min(at, all - first));
    this.to = Math.min(this.from + first, all);
  }

  get complete(): boolean {
    return this.from === 0 && this.to === this.#all;
  }

  /** All that is missing, at once: somebody wants to go there. */
  finish(): void {
    this.from = 0;
    this.to = this.#all;
  }

  /**
   * What comes before the reader's place comes first, so that the place is soon where it will stay.
   * @param before makes something come before it, by calling what it is given, without moving the reader
   * @returns what stops it
   */
  begin(before: (more: () => void) => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Not by frames: a page that nobody looks at has none, and shall be whole when somebody does.
    const next = (): void => {
      timer = setTimeout(() => {
        if (this.complete) return;
        if (this.from > 0) before(() => (this.from -= 1));
        else this.to += 1;
        next();
      });
    };
    next();
    return () => clearTimeout(timer);
  }
}
