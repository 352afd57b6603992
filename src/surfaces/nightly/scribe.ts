/** Has nights written: in a worker, or on the page's own thread where there can be none. */
import { startWorker } from '../../ui/worker/start.ts';
import type { NightMaker } from './night.ts';
import type { NightAnswer, NightFile, NightOrder } from './order.ts';
import workerUrl from './worker.ts?worker&url';

export class Scribe {
  /** Started once; nothing where there can be none. */
  #worker: Promise<Worker | undefined> | undefined;
  /** It has said something: one that never does could not start. */
  #works = false;
  #maker: NightMaker | undefined;
  #ticket = 0;
  readonly #waiting = new Map<
    number,
    { readonly order: NightOrder; readonly done: (file: NightFile | undefined) => void }
  >();

  /** @returns the file, or nothing if it could not be made */
  async write(order: NightOrder): Promise<NightFile | undefined> {
    const started = (this.#worker ??= this.#start());
    const worker = await started;
    // Stopped meanwhile.
    if (this.#worker !== started) return undefined;
    if (worker === undefined) return this.#here(order);
    const ticket = ++this.#ticket;
    return new Promise((done) => {
      this.#waiting.set(ticket, { order, done });
      worker.postMessage({ ticket, order });
    });
  }

  stop(): void {
    this.#end();
    for (const { done } of this.#waiting.values()) done(undefined);
    this.#waiting.clear();
  }

  async #start(): Promise<Worker | undefined> {
    this.#works = false;
    const worker = await startWorker(workerUrl);
    worker?.addEventListener('message', ({ data }: MessageEvent<NightAnswer>) => {
      this.#works = true;
      this.#waiting.get(data.ticket)?.done('file' in data ? data.file : undefined);
      this.#waiting.delete(data.ticket);
    });
    worker?.addEventListener('error', () => this.#fail());
    return worker;
  }

  #end(): void {
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = undefined;
  }

  /** The worker broke, or could not start: nobody may wait for ever. */
  #fail(): void {
    if (this.#works) {
      this.stop();
      return;
    }
    this.#end();
    this.#worker = Promise.resolve(undefined);
    for (const { order, done } of this.#waiting.values()) void this.#here(order).then(done);
    this.#waiting.clear();
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
}
