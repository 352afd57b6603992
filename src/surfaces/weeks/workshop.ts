/**
 * Where logs are made: in a worker, or, where a page may have none (some frames, files opened from a
 * disk), on the page's own thread: a city district by district, anything smaller in one go.
 */
import type { Price } from '../../network/index.ts';
import { startWorker } from '../../ui/worker/start.ts';
import type { Verdict } from '../challenge/verdict.ts';
import type { Maker } from './maker.ts';
import type { Compared } from '../defences/compare.ts';
import type { Step } from '../../panel/claims/conclusions.ts';
import type {
  Answer,
  Asked,
  Comparison,
  GivenUp,
  Line,
  Made,
  Opening,
  Order,
  Refusal,
  Worked,
} from './order.ts';
import workerUrl from './worker.ts?worker&url';

export type Outcome<T> = T | { readonly refused: Refusal };
type Result =
  | { readonly made: Made }
  | { readonly compared: Compared }
  | { readonly lines: readonly Line[] }
  | { readonly worked: Worked }
  | { readonly price: Price }
  | { readonly verdict: Verdict };
type Wanted =
  | { readonly order: Order }
  | { readonly opening: Opening }
  | { readonly comparison: Comparison }
  | { readonly reckon: Order }
  | { readonly priced: Comparison }
  | { readonly attempt: Comparison };

interface Job {
  readonly asked: Asked;
  /** Who asks: of theirs, only the last order is worked on. */
  readonly by: object;
  readonly progress: (done: number, of: number) => void;
  readonly step: (step: Step) => void;
  /** Told nothing if it was overtaken. */
  readonly done: (outcome: Outcome<Result> | undefined) => void;
}

export class Workshop {
  /** Started once; nothing where there can be none. */
  #worker: Promise<Worker | undefined> | undefined;
  /** It has said something: one that never does could not start. */
  #works = false;
  #maker: Maker | undefined;
  #ticket = 0;
  /** One at a time; the others wait. */
  #current: Job | undefined;
  #queue: readonly Job[] = [];

  /**
   * @param by who asks: an order of theirs that has not begun is dropped, and a city that is being
   *   made for them is given up
   * @param progress pieces done, and of how many
   * @returns the log, or why there is none; nothing if a later order of theirs overtook it
   */
  make(
    by: object,
    order: Order,
    progress: Job['progress'],
  ): Promise<Outcome<{ readonly made: Made }> | undefined> {
    this.#drop(by);
    this.giveUpReckoning(by);
    const { asked } = this.#current ?? {};
    if (asked !== undefined && 'order' in asked && asked.order.world === 'city') {
      if (this.#current?.by === by) this.#giveUp();
    }
    return this.#ask(by, { order }, { progress }) as Promise<
      Outcome<{ readonly made: Made }> | undefined
    >;
  }

  /** @returns the scene's messages, sealed for real, or why there are none */
  open(opening: Opening): Promise<Outcome<{ readonly lines: readonly Line[] }> | undefined> {
    return this.#ask({}, { opening }) as Promise<
      Outcome<{ readonly lines: readonly Line[] }> | undefined
    >;
  }

  /** @returns what defences change in the story; nothing if a later question of theirs overtook it */
  compare(
    by: object,
    comparison: Comparison,
  ): Promise<Outcome<{ readonly compared: Compared }> | undefined> {
    this.#drop(by);
    return this.#ask(by, { comparison }) as Promise<
      Outcome<{ readonly compared: Compared }> | undefined
    >;
  }

  /** @returns what it costs in the story; nothing if a later question of theirs overtook it */
  price(by: object, priced: Comparison): Promise<Outcome<{ readonly price: Price }> | undefined> {
    this.#drop(by);
    return this.#ask(by, { priced }) as Promise<Outcome<{ readonly price: Price }> | undefined>;
  }

  /**
   * @param by who asks: given up as soon as they try something else
   * @param progress observers heard, of so many
   * @returns what comes of a try in the challenge; nothing if it was given up
   */
  attempt(
    by: object,
    attempt: Comparison,
    progress: Job['progress'],
  ): Promise<Outcome<{ readonly verdict: Verdict }> | undefined> {
    this.giveUpReckoning(by);
    return this.#ask(by, { attempt }, { progress }) as Promise<
      Outcome<{ readonly verdict: Verdict }> | undefined
    >;
  }

  /** Answers with nothing what somebody asked that has not begun. */
  #drop(by: object): void {
    for (const job of this.#queue.filter((one) => one.by === by)) job.done(undefined);
    this.#queue = this.#queue.filter((one) => one.by !== by);
  }

  /**
   * @param by who asks: given up as soon as they order another log
   * @param step told which rule is at work
   * @returns what can be worked out of that log, or why nothing was; nothing if it was given up
   */
  reckon(
    by: object,
    reckon: Order,
    step: Job['step'],
  ): Promise<Outcome<{ readonly worked: Worked }> | undefined> {
    this.giveUpReckoning(by);
    return this.#ask(by, { reckon }, { step }) as Promise<
      Outcome<{ readonly worked: Worked }> | undefined
    >;
  }

  /** Leaves what is being worked out for somebody, or judged; the logs stay. */
  giveUpReckoning(by: object): void {
    const theirs = (job: Job | undefined): job is Job =>
      job !== undefined && job.by === by && ('reckon' in job.asked || 'attempt' in job.asked);
    const dropped = this.#queue.filter(theirs);
    this.#queue = this.#queue.filter((job) => !theirs(job));
    for (const job of dropped) job.done(undefined);
    const current = this.#current;
    if (!theirs(current)) return;
    void this.#worker?.then((worker) =>
      worker?.postMessage({ giveUp: current.asked.ticket } satisfies GivenUp),
    );
    this.#current = undefined;
    current.done(undefined);
    this.#next();
  }

  #ask(
    by: object,
    wanted: Wanted,
    told: Partial<Pick<Job, 'progress' | 'step'>> = {},
  ): Promise<Outcome<Result> | undefined> {
    const asked: Asked = { ticket: ++this.#ticket, ...wanted };
    return new Promise((done) => {
      const nothing = (): void => undefined;
      this.#queue = [
        ...this.#queue,
        { asked, by, progress: nothing, step: nothing, ...told, done },
      ];
      this.#next();
    });
  }

  #next(): void {
    const [job, ...rest] = this.#queue;
    if (this.#current !== undefined || job === undefined) return;
    this.#queue = rest;
    this.#current = job;
    void (this.#worker ??= this.#start()).then((worker) => {
      // Left meanwhile.
      if (this.#current !== job) return;
      if (worker === undefined) void this.#makeHere(job.asked);
      else worker.postMessage(job.asked);
    });
  }

  /** Stops what is made for somebody and what they wait for; it is answered with nothing. */
  leave(by: object): void {
    this.#drop(by);
    this.giveUpReckoning(by);
    if (this.#current?.by !== by) return;
    this.#giveUp();
    this.#next();
  }

  /** Ends the worker; what was asked for is answered with nothing. */
  close(): void {
    const jobs = this.#queue;
    this.#queue = [];
    this.#giveUp();
    for (const job of jobs) job.done(undefined);
  }

  /** Leaves what is being made. */
  #giveUp(): void {
    this.#end();
    this.#maker?.stop();
    this.#maker = undefined;
    const job = this.#current;
    this.#current = undefined;
    job?.done(undefined);
  }

  async #start(): Promise<Worker | undefined> {
    this.#works = false;
    const worker = this.#maker === undefined ? await startWorker(workerUrl) : undefined;
    worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#works = true;
      this.#hear(data);
    });
    worker?.addEventListener('error', () => this.#fail());
    return worker;
  }

  #end(): void {
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = undefined;
  }

  #hear(answer: Answer): void {
    if (this.#current?.asked.ticket !== answer.ticket) return;
    if ('done' in answer) this.#current.progress(answer.done, answer.of);
    else if ('step' in answer) this.#current.step(answer.step);
    else this.#finish(answer.ticket, answer);
  }

  #finish(ticket: number, outcome: Outcome<Result>): void {
    const job = this.#current;
    if (job?.asked.ticket !== ticket) return;
    this.#current = undefined;
    job.done(outcome);
    this.#next();
  }

  /** The worker broke, or could not start: nobody may wait for ever. */
  #fail(): void {
    this.#end();
    const { asked } = this.#current ?? {};
    if (asked === undefined) return;
    if (this.#works) this.#finish(asked.ticket, { refused: 'failed' });
    else {
      this.#worker = Promise.resolve(undefined);
      void this.#makeHere(asked);
    }
  }

  async #makeHere(asked: Asked): Promise<void> {
    const { ticket } = asked;
    // Not before it is needed: with a worker the page itself never loads this part.
    const { Maker, refusalOf } = await import('./maker.ts');
    this.#maker ??= new Maker();
    try {
      if ('reckon' in asked) {
        const worked = await this.#maker.reckon(
          asked.reckon,
          (step) => this.#hear({ ticket, step }),
          () => this.#current?.asked.ticket !== ticket,
        );
        if (worked !== undefined) this.#finish(ticket, { worked });
        return;
      }
      const progress = (done: number, of: number): void => this.#hear({ ticket, done, of });
      if ('attempt' in asked) {
        const verdict = await this.#maker.judge(
          asked.attempt,
          progress,
          () => this.#current?.asked.ticket !== ticket,
        );
        if (verdict !== undefined) this.#finish(ticket, { verdict });
        return;
      }
      this.#finish(
        ticket,
        'order' in asked
          ? { made: await this.#maker.make(asked.order, progress) }
          : 'comparison' in asked
            ? { compared: await this.#maker.compare(asked.comparison) }
            : 'priced' in asked
              ? { price: await this.#maker.price(asked.priced) }
              : { lines: await this.#maker.open(asked.opening) },
      );
    } catch (error) {
      this.#finish(ticket, { refused: refusalOf(error) });
    }
  }
}

/** The page's own: one worker for all figures, which share the last town. */
export const workshop = new Workshop();
