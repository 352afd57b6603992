/** What the codes of a town's log are called, in the reader's words. */
import type { Log, Party, PlaceSeen } from '../../observers/index.ts';
import { plainNames, type NameOf } from '../../panel/records/cell.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import type { Candidate } from './order.ts';

/** A drawn site by its name, a generated one by its kind and number. */
export function siteName(words: Weeks, id: string): string {
  const known = words.town.sites[id];
  if (known !== undefined) return known;
  const [, kind = '', number = ''] = /^([a-z]+)-(\d+)$/u.exec(id) ?? [];
  const kinds: Readonly<Record<string, (number: number) => string>> = words.town.kinds;
  return kinds[kind]?.(Number(number)) ?? id;
}

function personName(words: Weeks, id: string): string | undefined {
  const cast: Readonly<Record<string, { readonly name: string }>> = words.story.cast;
  return cast[id]?.name;
}

function cellName(words: Weeks, id: string): string {
  const known = words.town.cells[id];
  if (known !== undefined) return known;
  const number = /^cell-(\d+)$/u.exec(id)?.[1];
  return number === undefined ? id : words.town.cell(Number(number));
}

export function placeName(words: Weeks, { area, id }: PlaceSeen): string {
  switch (area) {
    case 'town':
      return words.records.areas.town;
    case 'cell':
      return cellName(words, id);
    case 'wifi':
      return words.records.areas.wifi(siteName(words, id));
    case 'line':
      return words.records.areas.line(siteName(words, id.replace(/^line-/u, '')));
  }
}

/** A subscriber by the name in the contract, everybody else as the log has them. */
export function partyName(words: Weeks, { id, name }: Party): string {
  return name ?? personName(words, id) ?? siteName(words, id);
}

/** An address as it is, a line or a Wi-Fi by where it is, a SIM by its number. */
export function networkName(words: Weeks, id: string): string {
  const line = /^line-(.+)$/u.exec(id)?.[1];
  if (line !== undefined) return words.records.areas.line(siteName(words, line));
  const sim = /^sim-(\d+)$/u.exec(id)?.[1];
  return sim === undefined ? siteName(words, id) : words.figure.sim(sim);
}

export function groupName(words: Weeks, id: string): string {
  const groups: Readonly<Record<string, string>> = words.story.groups;
  return groups[id] ?? id;
}

/** All columns of a log. */
export function namesIn(words: Weeks): NameOf {
  const plain = plainNames(words.records);
  return (log, column, code) => {
    const { group, network, place } = log.dictionaries;
    switch (column) {
      case 'subject':
      case 'peer':
        return partyOf(words, log, code);
      case 'group':
        return groupName(words, group[code]?.id ?? '');
      case 'network':
        return networkName(words, network[code]?.id ?? '');
      case 'place': {
        const seen = place[code];
        return seen === undefined ? '' : placeName(words, seen);
      }
      default:
        return plain(log, column, code);
    }
  };
}

export function partyOf(words: Weeks, log: Pick<Log, 'dictionaries'>, code: number): string {
  const party = log.dictionaries.party[code];
  return party === undefined ? '' : partyName(words, party);
}

/** An observer in a menu or a heading. */
export function observerName(
  words: Weeks,
  { kind, of, name }: Omit<Candidate, 'observer'>,
): string {
  const whom =
    of === undefined
      ? ''
      : (name ??
        personName(words, of) ??
        (kind === 'bot'
          ? groupName(words, of)
          : kind === 'wifi'
            ? siteName(words, of)
            : (words.figure.providers[of] ?? of)));
  return words.levels.kinds[kind].name(whom);
}
