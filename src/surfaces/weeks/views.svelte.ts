/** The views of a log: each is fetched when it is first shown, with its words. */
import { untrack } from 'svelte';
import { loadWeeks } from '../../ui/language/weeks.svelte.ts';
import { panelViews, type Language, type PanelView } from '../../ui/state.ts';

/** Beside the words that every log is shown with. */
export const files = {
  claims: {
    load: () => import('../../panel/claims/Claims.svelte'),
    words: ['cards', 'claims'],
  },
  contacts: {
    load: () => import('../../panel/contacts/Contacts.svelte'),
    words: ['contacts'],
  },
  location: {
    load: () => import('../../panel/location/Location.svelte'),
    words: ['location', 'timing'],
  },
  records: { load: () => import('../../panel/records/Records.svelte'), words: ['records'] },
  timing: { load: () => import('../../panel/timing/Timing.svelte'), words: ['timing'] },
} as const satisfies Record<PanelView, unknown>;

type Files = typeof files;
type Fetched = {
  readonly [V in PanelView]?: Awaited<ReturnType<Files[V]['load']>>['default'];
};

export class Views {
  /** Those that are there, by name: all that were asked for together come together. */
  fetched = $state.raw<Fetched>({});
  /** Some were asked for, and came or failed. */
  settled = $state(false);
  /** One of those that were asked for last did not arrive. */
  failed = $state(false);

  /**
   * Fetches what of these is missing, and the words of all that there are in this language; called again after
   * a failure, it tries again.
   */
  async fetch(wanted: readonly PanelView[], language: Language): Promise<void> {
    this.failed = false;
    // A view that is put away is shown again at once, and in the language of the page.
    const before = untrack(() => this.fetched);
    const all = panelViews.filter((view) => wanted.includes(view) || before[view] !== undefined);
    const arrivals = await Promise.allSettled(all.map((view) => fetchOne(view, language)));
    const arrived = arrivals.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    this.fetched = { ...this.fetched, ...Object.fromEntries(arrived) };
    this.failed = arrived.length < arrivals.length;
    this.settled = true;
  }
}

async function fetchOne(view: PanelView, language: Language) {
  const { load, words } = files[view];
  const [{ default: component }] = await Promise.all([load(), loadWeeks(language, ...words)]);
  return [view, component] as const;
}
