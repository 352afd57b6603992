/**
 * The picture of a log's contacts, worked out once and kept: who is in it, its form, and where all
 * stand. Nothing chosen goes into it.
 */
import type { LogIndex } from '../frame.ts';
import { Kept } from './kept.ts';
import { layoutOf, type Layout } from './layout.ts';
import { blocksOf, type Blocks } from './matrix.ts';
import { networkOf, type Ghost, type Network } from './network.ts';
import { runAtOnce, runInSlices } from './slices.ts';

/** From so many people on, a graph would be a hairball. */
export const GRAPH_UNTIL = 400;
/** Up to so many records and people, all takes no time that is felt. */
const AT_ONCE = { records: 5_000, parties: 9 };

export type Picture = { readonly network: Network } & (
  | { readonly kind: 'graph'; readonly layout: Layout }
  | { readonly kind: 'matrix'; readonly blocks: Blocks }
);

const pictures = new Kept<Picture>();

function* work(index: LogIndex, ghost: Ghost | undefined): Generator<void, Picture> {
  const network = yield* networkOf(index, ghost);
  return network.people.length < GRAPH_UNTIL
    ? { kind: 'graph', network, layout: yield* layoutOf(network) }
    : { kind: 'matrix', network, blocks: yield* blocksOf(network, index) };
}

/** The picture of a log, alone or beside another, if it is there already or quickly made. */
export function pictureAtOnce(index: LogIndex, ghost: Ghost | undefined): Picture | undefined {
  const other = ghost?.frame.index;
  const ready = pictures.get(index, other);
  const small = ({ log }: LogIndex) =>
    log.length <= AT_ONCE.records && log.dictionaries.party.length <= AT_ONCE.parties;
  if (ready !== undefined || !small(index) || (other !== undefined && !small(other))) return ready;
  return pictures.set(index, other, runAtOnce(work(index, ghost)));
}

/** The picture, made in slices. */
export async function pictureFor(
  index: LogIndex,
  ghost: Ghost | undefined,
  signal: AbortSignal,
): Promise<Picture> {
  const made = await runInSlices(work(index, ghost), signal);
  return pictures.set(index, ghost?.frame.index, made);
}
