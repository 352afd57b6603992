/** One log of the four weeks as the page holds it: asked for, made, counted for what is chosen. */
import type { Frame } from '../../panel/frame.ts';
import { Tally } from '../../panel/tally.ts';
import { everything, Names, selectionOf, type Choice } from './choice.ts';
import type { Made, Order, Refusal } from './order.ts';
import type { Workshop } from './workshop.ts';

export type Status = 'idle' | 'making' | 'ready' | 'refused' | 'stopped';

export class Side {
  status = $state<Status>('idle');
  refusal = $state<Refusal>();
  /** Of what is being made, 0 to 1. */
  progress = $state(0);
  made = $state.raw<Made>();
  names = $state.raw<Names>();
  /** What `made` and `frame` are of: the order before, while the next is being made or was refused. */
  shown = $state.raw<Order>();
  frame = $state.raw<Frame>();
  /** What was made, or is being made. */
  order = $state.raw<Order>();
  #tally: Tally | undefined;
  #choice: Choice = everything;
  readonly #workshop: Workshop;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  async make(order: Order): Promise<void> {
    this.order = order;
    this.status = 'making';
    this.progress = 0;
    const outcome = await this.#workshop.make(this, order, (done, of) => {
      if (this.order === order) this.progress = done / of;
    });
    // Overtaken by a later order.
    if (this.order !== order || outcome === undefined) return;
    if ('refused' in outcome) {
      this.status = 'refused';
      this.refusal = outcome.refused;
      return;
    }
    const { made } = outcome;
    this.#tally = new Tally(made.index);
    this.names = new Names(made.index.log);
    this.made = made;
    this.shown = order;
    this.status = 'ready';
    this.choose(this.#choice);
  }

  /** What was being made is not waited for any more; the log before stays. */
  stopped(): void {
    if (this.status === 'making') this.status = 'stopped';
    this.order = undefined;
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    if (this.#tally === undefined || this.made === undefined || this.names === undefined) return;
    const { log } = this.made.index;
    // The counts are kept and changed in place: a new frame around them tells the views.
    this.frame = { ...this.#tally.select(selectionOf(choice, log, this.names)) };
  }
}
