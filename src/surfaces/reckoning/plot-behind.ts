/** Which event of a plot left the trace that a claim is made of. */
import type { Claim, ValueKind } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';
import type { StoryEvent } from '../../world/index.ts';
import type { Ids } from './ids-of.ts';
import { leakOf, listingsOf } from './listings.ts';
import type { PlottedTown } from './plotted-town.ts';

type Kind = StoryEvent['kind'];

/** What each kind of claim can be the trace of. */
const traces: Partial<Readonly<Record<ValueKind, readonly Kind[]>>> = {
  source: ['leak', 'press-officer'],
  close: ['romance', 'flatmate', 'deadline', 'press-officer', 'leak'],
  couple: ['romance', 'flatmate'],
  household: ['romance', 'flatmate', 'separation', 'holiday'],
  'new-tie': ['romance', 'flatmate', 'deadline'],
  'writes-to': ['romance', 'flatmate', 'deadline', 'press-officer', 'leak'],
  'night-work': ['night-work', 'gaming', 'far-relative'],
  'night-active': ['night-work', 'gaming', 'far-relative'],
  'same-person': ['new-number', 'newcomer'],
  'lines-talk': ['romance', 'flatmate', 'deadline', 'press-officer', 'leak'],
};

/** By category of the listing that somebody was at or wrote to. */
const atListings: Readonly<Record<string, readonly Kind[]>> = {
  clinic: ['treatment', 'clinic-staff', 'clinic-visitor'],
  doctor: ['treatment'],
  pharmacy: ['treatment'],
  recruiter: ['interview'],
  company: ['interview', 'sales-visit'],
  press: ['leak', 'press-officer'],
  gathering: ['protest', 'changing-trains'],
};

function kindsFor({ value }: Claim, town: PlottedTown): readonly Kind[] {
  if ('listing' in value) {
    return atListings[listingsOf(town)[value.listing]?.category ?? ''] ?? [];
  }
  return traces[value.is] ?? [];
}

/**
 * What lies behind the claims of a log.
 * @param ids of the log's observer
 * @returns for a claim the kind of event; `undefined` where none has to do with it
 */
export function plotsOf(log: Log, town: PlottedTown, ids: Ids): (claim: Claim) => Kind | undefined {
  const { party, device } = log.dictionaries;
  const events = (town.events ?? []).map(({ kind, actors }) => ({
    kind,
    actors,
    called: new Set(actors.flatMap(ids.names)),
  }));
  const reporter = leakOf(town)?.reporter ?? -1;
  return (claim) => {
    const kinds = kindsFor(claim, town);
    const about = claim.subjects.map((code) =>
      claim.by === 'party' ? (party[code]?.id ?? '') : (device[code] ?? ''),
    );
    return events.find(
      ({ kind, actors, called }) =>
        kinds.includes(kind) &&
        // A source is claimed of one; what happened is between them and the reporter.
        (claim.value.is !== 'source' || actors.includes(reporter)) &&
        about.every((id) => called.has(id)),
    )?.kind;
  };
}
