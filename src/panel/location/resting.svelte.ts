/** The newest value, or, where each one costs much, the one that stayed for a moment. */

/** ms that a value must stay: longer than a moving hand rests, shorter than one waits for. */
const REST = 90;

/**
 * @param value read as a signal
 * @param dear whether to wait until it rests
 */
export function resting<Value>(
  value: () => Value,
  dear: () => boolean,
): { readonly current: Value } {
  let rested = $state.raw(value());
  $effect(() => {
    const next = value();
    if (!dear()) return;
    const timer = setTimeout(() => (rested = next), REST);
    return () => clearTimeout(timer);
  });
  // Derived, so that what reads it is only woken by another value.
  const current = $derived(dear() ? rested : value());
  return {
    get current() {
      return current;
    },
  };
}
