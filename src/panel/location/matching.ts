/** Whether a row is among the picked ones, looked up and not searched. */
import type { Log } from '../../observers/index.ts';
import type { Selection } from '../frame.ts';

function maskOf(codes: ReadonlySet<number>, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const code of codes) mask[code] = 1;
  // No record is about nobody and nowhere.
  mask[0] = 0;
  return mask;
}

/**
 * Whether rows match what is chosen besides time and people: what a log lacks it cannot be chosen by.
 * @param places whether the choice of places counts; a way leads through others than the picked ones
 */
export function matching(
  log: Log,
  selection: Selection,
  { places: byPlace = true }: { readonly places?: boolean } = {},
): (row: number) => boolean {
  const { data, dictionaries } = log;
  const wanted = [
    { codes: selection.networks, column: data.network, length: dictionaries.network.length },
    { codes: selection.kinds, column: data.kind, length: 256 },
    ...(byPlace
      ? [{ codes: selection.places, column: data.place, length: dictionaries.place.length }]
      : []),
  ].flatMap(({ codes, column, length }) =>
    codes.size === 0 || column === undefined ? [] : [{ column, mask: maskOf(codes, length) }],
  );
  if (wanted.length === 0) return () => true;
  return (row) => wanted.every(({ column, mask }) => mask[column[row]!] === 1);
}

/**
 * Whether rows are about the chosen people, with them on either side; all rows if nobody is chosen.
 */
export function about(log: Log, parties: ReadonlySet<number>): (row: number) => boolean {
  const { subject, peer } = log.data;
  if (parties.size === 0 || (subject === undefined && peer === undefined)) return () => true;
  const mask = maskOf(parties, log.dictionaries.party.length);
  return (row) =>
    (subject !== undefined && mask[subject[row]!] === 1) ||
    (peer !== undefined && mask[peer[row]!] === 1);
}
