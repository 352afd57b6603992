import type { LogIndex } from '../frame.ts';

/** What was worked out once for a log, alone or beside another; forgotten with it. */
export class Kept<T> {
  readonly #alone = new WeakMap<LogIndex, T>();
  readonly #beside = new WeakMap<LogIndex, WeakMap<LogIndex, T>>();

  #shelf(other: LogIndex | undefined): WeakMap<LogIndex, T> {
    if (other === undefined) return this.#alone;
    let shelf = this.#beside.get(other);
    if (shelf === undefined) this.#beside.set(other, (shelf = new WeakMap<LogIndex, T>()));
    return shelf;
  }
  get(index: LogIndex, other: LogIndex | undefined): T | undefined {
    return this.#shelf(other).get(index);
  }
  set(index: LogIndex, other: LogIndex | undefined, value: T): T {
    this.#shelf(other).set(index, value);
    return value;
  }
}
