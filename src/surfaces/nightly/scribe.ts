/** Has nights written: in a worker, or on the page's own thread where there can be none. */
import { scriptUrl } from '../weeks/trusted.ts';
import type { NightMaker } from './night.ts';
import type { NightAnswer, NightFile, NightOrder } from './order.ts';
import workerUrl from './worker.ts?worker&url';

export class Scribe {
  #worker: Worker | undefined;
  #maker: NightMaker | undefined;
  #ticket = 0;
  readonly #waiting = new Map<number, (file: NightFile | undefined) => void>();

  /** @returns the file, or nothing if it could not be made */
  write(order: NightOrder): Promise<NightFile | undefined> {
    const ticket = ++this.#ticket;
    const worker = (this.#worker ??= this.#start());
    if (worker === undefined) return this.#here(order);
    return new Promise((done) => {
      this.#waiting.set(ticket, done);
      worker.postMessage({ ticket, order });
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll();
  }

  #start(): Worker | undefined {
    if (this.#maker !== undefined) return undefined;
    try {
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<NightAnswer>) => {
        this.#waiting.get(data.ticket)?.('file' in data ? data.file : undefined);
        this.#waiting.delete(data.ticket);
      });
      // It could not start, or broke: nobody may wait for ever.
      worker.addEventListener('error', () => this.stop());
      return worker;
    } catch {
      return undefined;
    }
  }

  async #here(order: NightOrder): Promise<NightFile | undefined> {
    try {
      // Not before it is needed: with a worker the page itself never loads this part.
      const { NightMaker } = await import('./night.ts');
      return (this.#maker ??= new NightMaker()).make(order);
    } catch {
      return undefined;
    }
  }

  #failAll(): void {
    for (const done of this.#waiting.values()) done(undefined);
    this.#waiting.clear();
  }
}
