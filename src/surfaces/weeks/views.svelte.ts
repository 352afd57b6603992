/** The views of a log: each is fetched when it is first shown, with its words. */
import { loadWeeks } from '../../ui/language/weeks.svelte.ts';
import type { Language, PanelView } from '../../ui/state.ts';

/** Beside the words that every log is shown with. */
const files = {
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
  /** Those that are there, by name. */
  fetched = $state.raw<Fetched>({});
  /** One of those that were asked for last did not arrive. */
  failed = $state(false);

  /** Fetches what of these is missing; called again after a failure, it tries again. */
  async fetch(wanted: readonly PanelView[], language: Language): Promise<void> {
    this.failed = false;
    const arrivals = await Promise.allSettled(wanted.map((view) => this.#fetch(view, language)));
    this.failed = arrivals.some(({ status }) => status === 'rejected');
  }

  async #fetch(view: PanelView, language: Language): Promise<void> {
    const { load, words } = files[view];
    const [{ default: component }] = await Promise.all([load(), loadWeeks(language, ...words)]);
    if (this.fetched[view] === component) return;
    this.fetched = { ...this.fetched, [view]: component };
  }
}
