/** A claim's name in links: the same for the same claim, whoever reckons it and whenever. */
import type { Claim } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';

/** Subjects that a name holds; of more, how many. */
const MOST = 3;

/** Rule, kind, subjects by the log's own ids, and what else tells two of a kind apart. */
export function idOfClaim({ dictionaries }: Log, { rule, value, by, subjects }: Claim): string {
  const ids = subjects
    .slice(0, MOST)
    .map((code) =>
      by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? ''),
    );
  const more = subjects.length > MOST ? [`+${subjects.length - MOST}`] : [];
  const what =
    'listing' in value
      ? [String(value.listing)]
      : value.is === 'group'
        ? [dictionaries.group[value.group]?.id ?? '']
        : [];
  return [rule, value.is, ...ids, ...more, ...what].join('~');
}
