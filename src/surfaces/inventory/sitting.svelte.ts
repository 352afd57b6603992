/**
 * One sitting with the ten questions: kept in memory alone, so that it is gone with the tab. Which
 * form comes first is drawn by the randomness that is handed in.
 */
import {
  firstForm,
  itemIds,
  openFile,
  otherForm,
  isComplete,
  type Answer,
  type FileProblem,
  type Form,
  type ItemId,
  type Sitting,
} from '../../story/inventory/index.ts';

/** Where in the sitting the reader is. */
export type Stage = 'start' | 'before' | 'between' | 'after' | 'result';

export class InventorySitting {
  sitting = $state.raw() as Sitting;
  stage = $state<Stage>('start');
  /** What was there before it was thrown away or replaced, for one step back. */
  #last = $state.raw<{ readonly sitting: Sitting; readonly stage: Stage }>();
  readonly #random: () => number;

  /** The form that is asked now. */
  readonly form: Form = $derived(
    this.stage === 'after' || this.stage === 'result'
      ? otherForm(this.sitting.first)
      : this.sitting.first,
  );
  readonly answers = $derived(
    this.stage === 'after' || this.stage === 'result' ? this.sitting.after : this.sitting.before,
  );
  readonly answered = $derived(
    itemIds.filter((id) => isComplete(id, this.form, this.answers[id])).length,
  );
  readonly isEmpty = $derived(
    Object.keys(this.sitting.before).length + Object.keys(this.sitting.after).length === 0,
  );
  readonly canUndo = $derived(this.#last !== undefined);

  /** @param random uniform in [0, 1) */
  constructor(random: () => number) {
    this.#random = random;
    this.sitting = this.#blank();
  }

  #blank(): Sitting {
    return { first: firstForm(this.#random), before: {}, closed: false, after: {} };
  }

  answer(id: ItemId, answer: Answer): void {
    const pass = this.stage === 'after' ? 'after' : 'before';
    this.sitting = { ...this.sitting, [pass]: { ...this.sitting[pass], [id]: answer } };
    this.#last = undefined;
  }

  begin(): void {
    this.stage = 'before';
  }
  closeBefore(): void {
    this.sitting = { ...this.sitting, closed: true };
    this.stage = 'between';
  }
  askAgain(): void {
    this.stage = 'after';
  }
  /** Back to the first form, as long as the second is not begun. */
  reopen(): void {
    this.sitting = { ...this.sitting, closed: false };
    this.stage = 'before';
  }
  showResult(): void {
    this.stage = 'result';
  }

  /** Throws all answers away; {@link undo} brings them back. */
  forget(): void {
    this.#last = { sitting: this.sitting, stage: this.stage };
    this.sitting = this.#blank();
    this.stage = 'start';
  }
  undo(): void {
    if (this.#last === undefined) return;
    ({ sitting: this.sitting, stage: this.stage } = this.#last);
    this.#last = undefined;
  }

  /** Takes up a saved sitting. @returns what is wrong with the file; then nothing has changed */
  open(text: string): FileProblem | undefined {
    const opened = openFile(text);
    if (!opened.ok) return opened.problem;
    this.#last = this.isEmpty ? undefined : { sitting: this.sitting, stage: this.stage };
    this.sitting = opened.sitting;
    const { closed, after } = opened.sitting;
    this.stage = !closed ? 'before' : Object.keys(after).length === 0 ? 'between' : 'after';
    return undefined;
  }
}

let ofTab: InventorySitting | undefined;

/** The tab’s own sitting: it outlives the component that shows it, and not the tab. */
export const sittingOfTab = (random: () => number): InventorySitting =>
  (ofTab ??= new InventorySitting(random));
