/**
 * Long work in slices, so that the page answers meanwhile: no slice is longer than a few
 * milliseconds, and whoever asked can watch or stop it.
 */

/** Work that says now and then how much of it is done, from 0 to 1. */
export type Work<T> = Generator<number, T, void>;

export interface Slicing {
  readonly signal?: AbortSignal;
  /** Told after each slice but the last. */
  readonly progress?: (done: number) => void;
  /** Longest slice in ms, as far as the work stops often enough. */
  readonly budget?: number;
  /** A clock in ms, and a way to let others run. */
  readonly now?: () => number;
  readonly pause?: () => Promise<void>;
}

/**
 * Works until the end; the first slice is done before this returns.
 *
 * @throws the signal's reason, once it is aborted; what the work throws
 */
export async function inSlices<T>(work: Work<T>, slicing: Slicing = {}): Promise<T> {
  const { signal, progress, budget = 8, pause = nextTask } = slicing;
  const now = slicing.now ?? (() => performance.now());
  signal?.throwIfAborted();
  let until = now() + budget;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (now() < until) continue;
    progress?.(step.value);
    await pause();
    signal?.throwIfAborted();
    until = now() + budget;
  }
}

/** A part of greater work: what it says is done counts for `share` of the whole, from `start` on. */
export function* within<T>(work: Work<T>, start: number, share: number): Work<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    yield start + share * step.value;
  }
}

/** A task of its own, after whatever the browser has to do; timers would be slowed down. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
