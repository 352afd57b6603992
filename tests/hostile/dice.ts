/**
 * Chance for hostile input that can be thrown again: case number `i` of a run with a seed is the same
 * everywhere. `SEED=… npm run hostile` throws other cases.
 */
import { purpose, Stream, worldSeed } from '../../src/world/random.ts';

export const seed = process.env.SEED ?? 'hostile 1';

export class Dice {
  readonly #stream: Stream;
  readonly #seed: number;

  /** @param door what is attacked: each has cases of its own */
  constructor(door: string) {
    this.#seed = worldSeed(`${seed} ${door}`);
    this.#stream = new Stream(this.#seed, purpose.event, 0);
  }

  /** To the beginning of a case. */
  start(index: number): void {
    this.#stream.restart(this.#seed, purpose.event, index);
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.#stream.unit() * end);
  }

  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    return list[this.below(list.length)] as T;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}
