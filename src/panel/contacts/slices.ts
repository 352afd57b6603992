/** Long work in slices, so that the page answers in between. */

/** Most ms at a stretch: well under a task that is felt, also on a slow phone. */
const SLICE = 8;

/** Runs work that yields to its end at once. */
export function runAtOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs work that yields, a few ms at a time.
 * @param signal stops it: the promise is then rejected with the signal's reason
 */
export async function runInSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
}
