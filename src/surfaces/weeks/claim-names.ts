/** What the cards call whom and what a claim is about: as the log names them, in the reader's words. */
import type { Claim, Where } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';
import type { ClaimNames } from '../../panel/claims/conclusions.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import { groupName, networkName, partyName, partyOf, placeName } from './naming.ts';
import type { Worked } from './order.ts';

export function claimNames(
  words: Weeks,
  log: Pick<Log, 'dictionaries'>,
  { listings, called }: Pick<Worked, 'listings' | 'called'>,
): ClaimNames {
  const { device, group, network, place } = log.dictionaries;
  const places = new Map(place.map((seen) => [seen.id, seen]));
  return {
    subject: (by: Claim['by'], code) =>
      by === 'party' ? partyOf(words, log, code) : (device[code] ?? ''),
    where: (where: Where) => {
      if ('network' in where) return networkName(words, network[where.network]?.id ?? '');
      const seen = place[where.place];
      return seen === undefined ? '' : placeName(words, seen);
    },
    group: (code) => groupName(words, group[code]?.id ?? ''),
    listing: (index) => {
      const { name, category } = listings[index] ?? { name: '', category: 'company' };
      const [called, kind] = [partyName(words, { id: name }), words.claims.categories[category]];
      // “The clinic (clinic)” says it twice.
      return called.toLowerCase().includes(kind.toLowerCase())
        ? called
        : words.claims.listed(called, kind);
    },
    column: (column) => words.records.columns[column],
    who: (id) => {
      const person = called[id];
      return person === undefined ? undefined : partyName(words, { id: person });
    },
    real: (id) => {
      const seen = places.get(id);
      if (seen !== undefined && id !== '') return placeName(words, seen);
      const person = called[id];
      if (person !== undefined) return partyName(words, { id: person });
      return networkName(words, id);
    },
  };
}
