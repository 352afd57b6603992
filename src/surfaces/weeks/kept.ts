/** The last logs that were made, so that what can be worked out of them need not wait for them again. */
import type { Log, LogData } from '../../observers/index.ts';
import type { Order } from './order.ts';

/** Two, as a comparison has two sides. */
const MOST = 2;

const keyOf = ({ world, seed, messenger, defences, observer, words }: Order): string =>
  // Only the written town depends on the words of its people.
  JSON.stringify([world, seed, messenger, defences, observer, world === 'story' ? words : '']);

export class Kept {
  readonly #copies: boolean;
  #logs: readonly { readonly key: string; readonly log: Log }[] = [];

  /** @param copies whether the columns of a log are lost once it is handed on */
  constructor(copies: boolean) {
    this.#copies = copies;
  }

  keep(order: Order, log: Log): void {
    const key = keyOf(order);
    const own = this.#copies ? { ...log, data: copied(log.data) } : log;
    this.#logs = [{ key, log: own }, ...this.#logs.filter((other) => other.key !== key)].slice(
      0,
      MOST,
    );
  }

  of(order: Order): Log | undefined {
    const key = keyOf(order);
    return this.#logs.find((one) => one.key === key)?.log;
  }
}

function copied(data: LogData): LogData {
  const columns = Object.entries(data) as [string, Uint32Array | Uint8Array | undefined][];
  return Object.fromEntries(
    columns.map(([name, column]) => [name, column?.slice()]),
  ) as unknown as LogData;
}
