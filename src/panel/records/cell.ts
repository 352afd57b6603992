/** Values of a log as the reader sees them. */
import {
  apps,
  directions,
  presences,
  recordKinds,
  type Log,
  type LogColumn,
} from '../../observers/index.ts';
import type { Weeks } from '../../ui/language/weeks.ts';

/** Columns whose values are codes; the other two are a time and a number of bytes. */
export type CodedColumn = Exclude<LogColumn, 'time' | 'size'>;

export function isCoded(column: LogColumn): column is CodedColumn {
  return column !== 'time' && column !== 'size';
}

/** What a code of a column is called; code 0 is never asked for. */
export type NameOf = (log: Log, column: CodedColumn, code: number) => string;

/** How many codes a column has, with the filler. */
export function codesOf(log: Log, column: CodedColumn): number {
  const { party, group, network, place, device, text } = log.dictionaries;
  const lengths: Record<CodedColumn, number> = {
    subject: party.length,
    peer: party.length,
    group: group.length,
    kind: recordKinds.length,
    direction: directions.length,
    app: apps.length,
    network: network.length,
    place: place.length,
    device: device.length,
    presence: presences.length,
    text: text.length,
  };
  return lengths[column];
}

/** Names as they stand in the log itself, kinds and areas in the reader's words. */
export function plainNames(words: Weeks['records']): NameOf {
  return ({ dictionaries }, column, code) => {
    switch (column) {
      case 'subject':
      case 'peer': {
        const party = dictionaries.party[code];
        return party?.name ?? party?.id ?? '';
      }
      case 'group':
        return dictionaries.group[code]?.name ?? dictionaries.group[code]?.id ?? '';
      case 'network':
        return dictionaries.network[code]?.id ?? '';
      case 'place': {
        const place = dictionaries.place[code];
        if (place === undefined) return '';
        return place.area === 'town' ? words.areas.town : words.areas[place.area](place.id);
      }
      case 'device':
        return dictionaries.device[code] ?? '';
      case 'text':
        return dictionaries.text[code] ?? '';
      case 'kind': {
        const kind = recordKinds[code] ?? '';
        return kind === '' ? '' : words.kinds[kind];
      }
      case 'direction': {
        const direction = directions[code] ?? '';
        return direction === '' ? '' : words.directions[direction];
      }
      case 'app': {
        const app = apps[code] ?? '';
        return app === '' ? '' : words.apps[app];
      }
      case 'presence': {
        const presence = presences[code] ?? '';
        return presence === '' ? '' : words.presences[presence];
      }
    }
  };
}

/** How one value is written: empty where the record has none. */
export type CellOf = (log: Log, column: LogColumn, row: number) => string;

export function cells(
  nameOf: NameOf,
  writeTime: (time: number) => string,
  writeSize: (bytes: number) => string,
): CellOf {
  return (log, column, row) => {
    const value = log.data[column]?.[row];
    if (value === undefined) return '';
    if (column === 'time') return writeTime(log.origin + value);
    if (column === 'size') return writeSize(value);
    return value === 0 ? '' : nameOf(log, column, value);
  };
}
