/** One window of any engine: as little as a reader has, an address, a pointer and keys. */
export interface Tab {
  open(address: string): Promise<void>;
  /**
   * Runs the body of a function in the page.
   * @returns what it returns, or what its promise comes to; JSON
   */
  script(body: string): Promise<unknown>;
  /** Presses what a selector finds first, as a pointer does. */
  press(selector: string): Promise<void>;
  /** Writes into what a selector finds first, by keys. */
  type(selector: string, text: string): Promise<void>;
  /** One key, to whatever has the focus: a name of `KeyboardEvent.key`. */
  key(name: 'Enter' | 'ArrowRight' | 'ArrowLeft' | 'Escape' | 'Tab'): Promise<void>;
  /** The same for what a frame of the page holds. */
  inFrame<T>(index: number, use: (inside: Pick<Tab, 'script' | 'press'>) => Promise<T>): Promise<T>;
  /** px of the window's inside, or of the window where the driver knows no other. */
  size(width: number, height: number): Promise<void>;
  /** What is seen, as PNG. */
  picture(): Promise<Uint8Array>;
  /** What was complained of on the console since the last call; `undefined` where the driver cannot tell. */
  complaints(): readonly string[] | undefined;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Where its programs are, or nothing: then it is not here. */
  readonly path: string | undefined;
  readonly start: (path: string) => Promise<Tab>;
}

/** Runs a function of the test in the page; it may use nothing but its arguments. */
export const run = <A extends readonly unknown[], R>(
  tab: Pick<Tab, 'script'>,
  does: (...given: A) => R,
  ...given: A
): Promise<Awaited<R>> =>
  tab.script(`return (${String(does)})(...${JSON.stringify(given)})`) as Promise<Awaited<R>>;

/** ms; for what never comes, so that no slow machine fails. */
const NEVER = 300_000;

/** Waits until a function in the page says something that is not false, nothing, 0 or ''. */
export async function until<A extends readonly unknown[], R>(
  tab: Pick<Tab, 'script'>,
  what: string,
  does: (...given: A) => R,
  ...given: A
): Promise<Awaited<R>> {
  for (const end = Date.now() + NEVER; Date.now() < end;) {
    const said = await run(tab, does, ...given);
    if (said) return said;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`never came: ${what}`);
}
