/** One log of the four weeks as the page holds it: asked for, made, counted for what is chosen. */
import type { Conclusions, Step } from '../../panel/claims/conclusions.ts';
import { Light, type Evidence, type Grounds } from '../../panel/evidence.ts';
import type { Frame } from '../../panel/frame.ts';
import { Tally } from '../../panel/tally.ts';
import { everything, Names, selectionOf, type Choice } from './choice.ts';
import type { Made, Order, Refusal, Worked } from './order.ts';
import { unpack } from './packed.ts';
import type { Workshop } from './workshop.ts';

export type Status = 'idle' | 'making' | 'ready' | 'refused' | 'stopped';

/** Of a log that is there: whether what can be worked out of it has been. */
export type Working = 'idle' | 'working' | 'ready' | 'stopped' | 'failed';

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
  working = $state<Working>('idle');
  /** Which rule is at work. */
  step = $state.raw<Step>();
  /** What can be worked out of what is shown. */
  worked = $state.raw<Conclusions & Pick<Worked, 'listings' | 'called'>>();
  #light: Light | undefined;
  #lit: Evidence | undefined;
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
    this.#light = undefined;
    this.#lit = undefined;
    this.working = 'idle';
    this.worked = undefined;
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
    this.frame = { ...this.#tally.select(selectionOf(choice, log, this.names)), lit: this.#lit };
  }

  /** Works out what can be worked out of the log that is shown. */
  async reckon(): Promise<void> {
    const order = this.shown;
    if (order === undefined || this.working === 'working') return;
    this.working = 'working';
    this.step = undefined;
    const outcome = await this.#workshop.reckon(this, order, (step) => {
      if (this.shown === order) this.step = step;
    });
    if (this.shown !== order || this.working !== 'working') return;
    if (outcome === undefined) this.working = 'idle';
    else if ('refused' in outcome) this.working = 'failed';
    else {
      this.worked = { ...outcome.worked, ...unpack(outcome.worked) };
      this.working = 'ready';
    }
  }

  stopReckoning(): void {
    this.working = 'stopped';
    this.#workshop.giveUpReckoning(this);
  }

  /** Holds records up in all views, or lets go of them. */
  light(grounds: Grounds | undefined): void {
    if (this.made === undefined || (grounds === undefined && this.#lit === undefined)) return;
    this.#light ??= new Light(this.made.index);
    this.#lit = grounds && this.#light.on(grounds);
    if (this.frame !== undefined) this.frame = { ...this.frame, lit: this.#lit };
  }
}
