/** What anybody in a town knows besides records, in the ids of one observer's log. */
import type { Leak, Listing, PublicKnowledge } from '../../inference/index.ts';
import type { Messenger } from '../../network/index.ts';
import { ORIGIN, type TownObserver } from '../../observers/index.ts';
import type { PersonId } from '../../world/index.ts';
import { idsOf, type Ids } from './ids-of.ts';
import { leakOf, listingsOf, type TownListing } from './listings.ts';
import type { PlottedTown } from './plotted-town.ts';

const moment = (seconds: number): number => ORIGIN + 1000 * seconds;

function listed(ids: Ids, listing: TownListing): Listing {
  const { category, name, people, places, from, until } = listing;
  const parties = people.flatMap(ids.names);
  const networks = places.flatMap(ids.networks);
  // Hundreds are in one cell: that somebody is in it counts only for where hundreds come together.
  const where = category === 'gathering' ? [ids.sites, ids.cells] : [ids.sites];
  const own = where.flatMap((of) => places.flatMap(of));
  return {
    ...{ category, name },
    ...(parties.length === 0 ? {} : { parties }),
    ...(networks.length === 0 ? {} : { networks }),
    ...(own.length === 0 ? {} : { places: own }),
    ...(from === undefined ? {} : { from: moment(from) }),
    ...(until === undefined ? {} : { until: moment(until) }),
  };
}

/** Who is asked about a leak. */
export interface Given {
  /** Whether the employer lays open its own log: when the document was opened. */
  readonly employersLog?: boolean;
}

/** Listings in the order of {@link listingsOf}, and the leak if the town has one. */
export function knowledgeOf(
  town: PlottedTown,
  messenger: Messenger,
  observer: TownObserver,
  { employersLog = false }: Given = {},
): PublicKnowledge {
  const ids = idsOf(town, messenger, observer);
  const listings = listingsOf(town).map((listing) => listed(ids, listing));
  const leak = leakOf(town);
  if (leak === undefined) return { listings };
  const called = (people: readonly PersonId[]): string[] => people.flatMap(ids.names);
  const told: Leak = {
    reporter: called([leak.reporter]),
    access: called(leak.access),
    published: moment(leak.published),
    ...(employersLog && leak.opened !== undefined ? { opened: moment(leak.opened) } : {}),
  };
  return { listings, leak: told };
}
