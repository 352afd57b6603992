/**
 * What a reader has seen of the story and guessed in it: on this device alone, and only after they
 * have done something. Never what they type. Where the device keeps nothing (a page in a sandbox, a
 * full disk, a setting), all works and is forgotten with the tab.
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import * as v from 'valibot';

/** A place for one text. All three may throw: whoever asks a browser for storage must expect it. */
export interface Store {
  read(): string | null;
  write(text: string): void;
  erase(): void;
}

/** Options with what was laid on each. */
export type Guess = Readonly<Record<string, number>>;

const KEY = 'who-sees-what:progress';
const VERSION = 1;
/** More than the story has; whatever a device gives back is not trusted to be small. */
const MOST = 200;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9:./-]{1,60}$/u));
const schema = v.object({
  version: v.literal(VERSION),
  scenes: v.pipe(v.array(id), v.maxLength(MOST)),
  last: v.optional(id),
  guesses: v.pipe(
    v.record(id, v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)))),
    v.check((guesses) => Object.keys(guesses).length <= MOST),
  ),
});

/** The browser’s own storage; it is not touched before it is used. */
export const deviceStore: Store = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
  erase: () => localStorage.removeItem(KEY),
};

export class Progress {
  readonly #store: Store | undefined;
  readonly #scenes = new SvelteSet<string>();
  readonly #guesses = new SvelteMap<string, Guess>();
  #last = $state<string>();
  /** Where the reader was when they left, the last time. */
  #left = $state<string>();
  /** Whether the device holds something of ours. */
  #kept = $state(false);
  #acted = false;

  /** @param store none: nothing is kept beyond the tab */
  constructor(store: Store | undefined) {
    this.#store = store;
    const text = this.#try((open) => open.read());
    if (text === undefined || text === null) return;
    const known = parse(text);
    // What is broken or from another version is not ours to read; it is overwritten with the first act.
    if (known === undefined) return;
    for (const scene of known.scenes) this.#scenes.add(scene);
    for (const [question, guess] of Object.entries(known.guesses))
      this.#guesses.set(question, guess);
    this.#last = this.#left = known.last;
    this.#kept = this.#acted = true;
  }

  /** The scene where the reader left off before this visit, to go on from. */
  get left(): string | undefined {
    return this.#left;
  }
  /** The scene that was seen last. */
  get last(): string | undefined {
    return this.#last;
  }
  /** Whether anything is on the device. */
  get kept(): boolean {
    return this.#kept;
  }
  get isEmpty(): boolean {
    return this.#scenes.size === 0 && this.#guesses.size === 0;
  }
  has(scene: string): boolean {
    return this.#scenes.has(scene);
  }
  guessOf(question: string): Guess | undefined {
    return this.#guesses.get(question);
  }
  /** Every question that was guessed at, with the guess. */
  guesses(): [question: string, guess: Guess][] {
    return [...this.#guesses];
  }

  /** The reader is at a scene. Where the page merely opened is not written down: nobody did anything. */
  visit(scene: string): void {
    if (scene === this.#last && this.#scenes.has(scene)) return;
    if (this.#last !== undefined && scene !== this.#last) this.#acted = true;
    this.#scenes.add(scene);
    this.#last = scene;
    this.#save();
  }

  /** @param guess nothing laid on any option takes the guess back */
  guess(question: string, guess: Guess): void {
    const laid = Object.entries(guess).filter(([, coins]) => coins > 0);
    if (laid.length === 0) this.#guesses.delete(question);
    else this.#guesses.set(question, Object.fromEntries(laid));
    this.#acted = true;
    this.#save();
  }

  /** Forgets everything, here and on the device. @returns whether the device let go of it */
  erase(): boolean {
    this.#scenes.clear();
    this.#guesses.clear();
    this.#last = this.#left = undefined;
    this.#acted = false;
    if (this.#store === undefined) return true;
    const gone = this.#try((open) => {
      open.erase();
      return true;
    });
    if (gone === true) this.#kept = false;
    return gone === true;
  }

  #save(): void {
    if (!this.#acted) return;
    const text = JSON.stringify({
      version: VERSION,
      scenes: [...this.#scenes],
      ...(this.#last === undefined ? {} : { last: this.#last }),
      guesses: Object.fromEntries(this.#guesses),
    });
    const written = this.#try((open) => {
      open.write(text);
      return true;
    });
    if (written === true) this.#kept = true;
  }

  #try<T>(use: (store: Store) => T): T | undefined {
    try {
      return this.#store === undefined ? undefined : use(this.#store);
    } catch {
      return undefined;
    }
  }
}

function parse(text: string): v.InferOutput<typeof schema> | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
