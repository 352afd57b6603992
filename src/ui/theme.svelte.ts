/** Light or dark: what the reader chose, else what the system says; paper is light. */
import { flushSync } from 'svelte';
import type { Theme } from './state.ts';

/** @returns the theme to draw for a choice, following the system where the choice is `auto`. */
export function followTheme(choice: () => Theme): { readonly current: 'light' | 'dark' } {
  const query = matchMedia('(prefers-color-scheme: dark)');
  let systemDark = $state(query.matches);
  $effect(() => {
    const update = () => (systemDark = query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  });
  let printing = $state(false);
  $effect(() => {
    // At once: the browser prints what stands there when the event has been heard.
    const begin = () => flushSync(() => (printing = true));
    const end = () => (printing = false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  });
  const current = $derived.by(() => {
    if (printing) return 'light';
    const chosen = choice();
    return chosen === 'auto' ? (systemDark ? 'dark' : 'light') : chosen;
  });
  return {
    get current() {
      return current;
    },
  };
}
