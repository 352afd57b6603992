/** The views of the panel, all at once, on one counter; what a hand does in one shows in all. */
import { mount } from 'svelte';
import Contacts from '../../../src/panel/contacts/Contacts.svelte';
import { indexLog } from '../../../src/panel/index-log.ts';
import Location from '../../../src/panel/location/Location.svelte';
import Records from '../../../src/panel/records/Records.svelte';
import {
  everything,
  pick,
  unpicked,
  withWindow,
  type Dimension,
} from '../../../src/panel/selection.ts';
import { Tally } from '../../../src/panel/tally.ts';
import Timing from '../../../src/panel/timing/Timing.svelte';
import type { Contestant } from './contestant.ts';
import type { Setting } from './setting.ts';

/** What is kept of a log: the buffers of its columns, and of what is worked out once. */
export function counted({ log }: Setting) {
  const index = indexLog(log);
  return { index, tally: new Tally(index) };
}

export function ours(
  { log, map }: Setting,
  { tally }: ReturnType<typeof counted>,
  section: (wide: boolean) => HTMLElement,
): Contestant {
  let selection = everything(log);
  let frame = $state.raw(tally.select(selection));
  const show = () => (frame = tally.select(selection));
  const current = {
    get frame() {
      return frame;
    },
  };
  const also = <Props extends object>(props: Props): Props & { frame: typeof frame } =>
    Object.defineProperties({ ...props }, Object.getOwnPropertyDescriptors(current)) as Props & {
      frame: typeof frame;
    };
  const brush = (from: number, until: number) => {
    selection = withWindow(selection, log, from, until);
    show();
  };
  const picks = (dimension: Dimension) => (codes: readonly number[], add: boolean) => {
    selection = pick(selection, dimension, codes, add);
    show();
  };
  const nameOf = (code: number) => {
    const { id, name } = log.dictionaries.party[code] ?? { id: '' };
    return name ?? id;
  };
  mount(Timing, { target: section(true), props: also({ nameOf, brush }) });
  mount(Contacts, {
    target: section(false),
    props: also({
      nameOf,
      groupName: (code: number) => `group ${code}`,
      pick: picks('parties'),
    }),
  });
  mount(Location, {
    target: section(false),
    props: also({
      map,
      nameOf,
      placeName: ({ id }: { readonly id: string }) => id,
      networkName: (code: number) => log.dictionaries.network[code]?.id ?? '',
      pick: picks('places'),
      pickNetwork: picks('networks'),
    }),
  });
  mount(Records, {
    target: section(true),
    props: also({
      pick: (dimension: Dimension, codes: readonly number[], add: boolean) =>
        picks(dimension)(codes, add),
    }),
  });
  return {
    brush,
    pick(person) {
      const everybody = unpicked(selection);
      selection = person === undefined ? everybody : pick(everybody, 'parties', [person], false);
      show();
    },
  };
}
