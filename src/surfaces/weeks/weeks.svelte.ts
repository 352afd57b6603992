/**
 * What the reader looks at in the four weeks: one log, or two to compare, and one choice for all of
 * their views, with the way back.
 */
import { untrack } from 'svelte';
import { language } from '../../ui/language/language.svelte.ts';
import { loadWeeks, weeks } from '../../ui/language/weeks.svelte.ts';
import { storyAddress } from '../../ui/site.ts';
import { defencesOf, writeState, type State } from '../../ui/state.ts';
import { choiceOf, everything, inLink, picked, type Choice } from './choice.ts';
import type { Order } from './order.ts';
import { Side } from './side.svelte.ts';
import { workshop } from './workshop.ts';

/** Whose log is shown unless somebody is chosen. */
export const FIRST = 'service';
/** ms: changes in quicker succession (a brush that is drawn) are one step back. */
const ONE_STEP = 700;
/** ms of rest after which the address is written: browsers limit how often that may be. */
const REST = 350;
const MOST_STEPS = 100;
/** The words of whatever is shown of a log; views bring their own. */
export const always = ['figure', 'levels', 'records', 'story', 'town', 'view'] as const;
/** The seed of who brings none. */
export const SEED = 'blue';

export class WeeksReader {
  readonly workshop = workshop;
  readonly left = new Side(this.workshop);
  readonly right = new Side(this.workshop);
  choice = $state.raw<Choice>(everything);
  /** Where the play head stands; ms since the first Monday. */
  now = $state<number>();
  /** A city waits until the reader says so. */
  agreed = $state(false);
  ready = $state(false);
  #before = $state.raw<readonly Choice[]>([]);
  #changed = 0;
  /** The choice as the state last said it, by itself or by us. */
  #said: string;
  readonly #view: () => State;
  readonly #set: (change: Partial<State>) => void;
  readonly #clock: () => number;

  readonly comparing = $derived.by(
    () =>
      this.#view().besideAs !== undefined ||
      this.#view().besideBy !== undefined ||
      this.#view().besideDefences !== undefined,
  );
  readonly as = $derived.by(() => this.#view().as ?? FIRST);
  readonly besideAs = $derived.by(() => this.#view().besideAs ?? this.as);
  readonly besideBy = $derived.by(() => this.#view().besideBy ?? this.#view().by);
  readonly defences = $derived.by(() => this.#view().defences);
  readonly besideDefences = $derived.by(() => this.#view().besideDefences ?? this.defences);
  // One by one: a choice is written into the state too, and must not make the log anew.
  readonly #by = $derived.by(() => this.#view().by);
  readonly #world = $derived.by(() => this.#view().world);
  readonly #seed = $derived.by(() => this.#view().seed ?? SEED);
  readonly waits = $derived.by(() => this.#world === 'city' && !this.agreed);

  /**
   * Made once, inside a component.
   * @param view the page's state, and `set` to change it
   * @param clock in ms, only for what counts as one step back
   */
  constructor(view: () => State, set: (change: Partial<State>) => void, clock: () => number) {
    this.#view = view;
    this.#set = set;
    this.#clock = clock;
    this.choice = choiceOf(view());
    this.#said = JSON.stringify(this.choice);

    $effect(() => {
      const asked = language();
      void loadWeeks(asked, ...always).then(() => (this.ready = true));
    });
    $effect(() => {
      if (!this.ready || this.waits) return;
      const order = this.#order(this.as, this.#by, this.defences);
      untrack(() => void this.left.make(order));
    });
    $effect(() => {
      if (!this.ready || !this.comparing || this.waits) return;
      const order = this.#order(this.besideAs, this.besideBy, this.besideDefences);
      untrack(() => void this.right.make(order));
    });
    // What is asked for from outside: by the story, or by the page around.
    $effect(() => {
      const asked = choiceOf(view());
      const said = JSON.stringify(asked);
      if (said === this.#said) return;
      this.#said = said;
      this.choice = asked;
    });
    $effect(() => {
      const choice = this.choice;
      untrack(() => {
        this.left.choose(choice);
        this.right.choose(choice);
      });
    });
    $effect(() => {
      const link = inLink(this.choice);
      const timer = setTimeout(() => {
        const now = untrack(() => this.#view());
        const changed = (Object.keys(link) as (keyof typeof link)[]).some(
          (name) => link[name] !== now[name],
        );
        if (!changed) return;
        this.#said = JSON.stringify(choiceOf({ ...now, ...link }));
        this.#set(link);
      }, REST);
      return () => clearTimeout(timer);
    });
    $effect(() => () => this.#leave());
  }

  #order(observer: string, messenger: Order['messenger'], defences: string): Order {
    return {
      world: this.#world,
      seed: this.#seed,
      messenger,
      defences: defencesOf(defences),
      observer,
      words: weeks().story,
    };
  }

  /** Another town knows none of the people chosen here. */
  move(change: Partial<Pick<State, 'world' | 'seed'>>): void {
    this.agreed = false;
    this.now = undefined;
    this.#before = [];
    this.choice = everything;
    this.#set({
      ...change,
      as: undefined,
      besideAs: undefined,
      besideBy: undefined,
      besideDefences: undefined,
      claim: undefined,
    });
  }

  #leave(): void {
    this.workshop.leave(this.left);
    this.workshop.leave(this.right);
  }

  /** Stops what is being made. */
  stop(): void {
    this.#leave();
    this.left.stopped();
    this.right.stopped();
  }

  again(): void {
    this.agreed = true;
    void this.left.make(this.#order(this.as, this.#by, this.defences));
    if (this.comparing)
      void this.right.make(this.#order(this.besideAs, this.besideBy, this.besideDefences));
  }

  change(change: Partial<Choice>): void {
    const time = this.#clock();
    if (time - this.#changed > ONE_STEP) {
      this.#before = [...this.#before.slice(1 - MOST_STEPS), this.choice];
    }
    this.#changed = time;
    this.choice = { ...this.choice, ...change };
  }

  brush(from: number, until: number): void {
    const span = this.left.made?.index.log.span ?? 0;
    const whole = from <= 0 && until >= span;
    const { from: _from, until: _until, ...rest } = this.choice;
    this.change({});
    this.choice = whole || until <= from ? rest : { ...rest, from, until };
  }

  pick(what: 'who' | 'where' | 'over' | 'kinds', names: readonly string[], add: boolean): void {
    this.change({ [what]: picked(this.choice[what], names, add) });
  }

  readonly undo = $derived.by(() => {
    const last = this.#before.at(-1);
    if (last === undefined) return undefined;
    return () => {
      this.#before = this.#before.slice(0, -1);
      this.#changed = 0;
      this.choice = last;
    };
  });

  /** The address that opens what is seen. */
  link = (): string => {
    return `${storyAddress()}${writeState({ ...this.#view(), ...inLink(this.choice) })}#weeks`;
  };
}
