/**
 * Where logs are made: in a worker, or, where a page may have none (some frames, files opened from a
 * disk), on the page's own thread in small pieces.
 */
import type { Maker } from './maker.ts';
import type { Answer, Asked, Line, Made, Opening, Order, Refusal } from './order.ts';
import { scriptUrl } from './trusted.ts';
import workerUrl from './worker.ts?worker&url';

export type Outcome<T> = T | { readonly refused: Refusal };
type Result = { readonly made: Made } | { readonly lines: readonly Line[] };

interface Waiting {
  readonly progress: (done: number, of: number) => void;
  readonly done: (outcome: Outcome<Result>) => void;
}

export class Workshop {
  #worker: Worker | undefined;
  #maker: Maker | undefined;
  #ticket = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * @param progress pieces done, and of how many
   * @returns the log, or why there is none
   */
  make(order: Order, progress: Waiting['progress']): Promise<Outcome<{ readonly made: Made }>> {
    return this.#ask({ order }, progress) as Promise<Outcome<{ readonly made: Made }>>;
  }

  /** @returns the scene's messages, sealed for real, or why there are none */
  open(opening: Opening): Promise<Outcome<{ readonly lines: readonly Line[] }>> {
    return this.#ask({ opening }, () => undefined) as Promise<
      Outcome<{ readonly lines: readonly Line[] }>
    >;
  }

  #ask(
    wanted: { readonly order: Order } | { readonly opening: Opening },
    progress: Waiting['progress'],
  ): Promise<Outcome<Result>> {
    const ticket = ++this.#ticket;
    return new Promise((done) => {
      this.#waiting.set(ticket, { progress, done });
      const asked: Asked = { ticket, ...wanted };
      const worker = (this.#worker ??= this.#start());
      if (worker === undefined) void this.#makeHere(asked);
      else worker.postMessage(asked);
    });
  }

  /** Stops all work at once; what was asked for is never answered. The next order starts afresh. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#maker?.stop();
    this.#maker = undefined;
    this.#waiting.clear();
  }

  #start(): Worker | undefined {
    if (this.#maker !== undefined) return undefined;
    try {
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
      // It could not start, or broke: nobody may wait for ever.
      worker.addEventListener('error', () => this.#fail());
      return worker;
    } catch {
      return undefined;
    }
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.ticket);
    if (waiting === undefined) return;
    if ('done' in answer) waiting.progress(answer.done, answer.of);
    else this.#finish(answer.ticket, answer);
  }

  #finish(ticket: number, outcome: Outcome<Result>): void {
    this.#waiting.get(ticket)?.done(outcome);
    this.#waiting.delete(ticket);
  }

  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const ticket of [...this.#waiting.keys()]) this.#finish(ticket, { refused: 'failed' });
  }

  async #makeHere(asked: Asked): Promise<void> {
    const { ticket } = asked;
    // Not before it is needed: with a worker the page itself never loads this part.
    const { Maker, refusalOf } = await import('./maker.ts');
    this.#maker ??= new Maker();
    try {
      const progress = (done: number, of: number): void =>
        this.#waiting.get(ticket)?.progress(done, of);
      this.#finish(
        ticket,
        'order' in asked
          ? { made: await this.#maker.make(asked.order, progress) }
          : { lines: this.#maker.open(asked.opening) },
      );
    } catch (error) {
      this.#finish(ticket, { refused: refusalOf(error) });
    }
  }
}
