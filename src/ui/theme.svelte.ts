/** Light or dark: what the reader chose, else what the system says. */
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
  const current = $derived.by(() => {
    const chosen = choice();
    return chosen === 'auto' ? (systemDark ? 'dark' : 'light') : chosen;
  });
  return {
    get current() {
      return current;
    },
  };
}
