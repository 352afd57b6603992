/**
 * Who writes to whom in a town: people in blocks of those who belong together, and the messages from
 * each block to each. A matrix holds what a graph of thousands cannot show.
 */
import type { Counts, LogIndex } from '../frame.ts';
import { communitiesOf } from './communities.ts';
import type { Network } from './network.ts';

/** About so many rows and columns. */
const BLOCKS = 40;

export interface Blocks {
  /** Places of `network.people`, the one with the most messages first. */
  readonly members: readonly (readonly number[])[];
  /** Of each place of `network.people`: its block. */
  readonly of: Uint32Array;
  /** By 2 × pair + direction of the log: cell, that is, sender's block × blocks + recipient's. */
  readonly cellOf: Uint32Array;
}

/** Work for `runInSlices`. */
export function* blocksOf(network: Network, index: LogIndex): Generator<void, Blocks> {
  const communities = yield* communitiesOf(network);
  yield;
  const size = Math.ceil(network.people.length / BLOCKS);
  const members: number[][] = [];
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) members.push(open);
    open = [];
  };
  for (const community of inOrder(network, communities)) {
    if (open.length + community.length > 1.25 * size) close();
    if (community.length <= 1.25 * size) open.push(...community);
    else {
      for (let i = 0; i < community.length; i += size) members.push(community.slice(i, i + size));
    }
  }
  close();
  yield;
  const of = new Uint32Array(network.people.length);
  members.forEach((those, block) => {
    those.sort((a, b) => network.strength[b]! - network.strength[a]! || a - b);
    for (const place of those) of[place] = block;
  });
  const cellOf = new Uint32Array(2 * index.pairs.length);
  for (let pair = 1; pair < index.pairs.length; pair++) {
    const a = of[network.ties.first[pair - 1]!]!;
    const b = of[network.ties.second[pair - 1]!]!;
    cellOf[2 * pair] = a * members.length + b;
    cellOf[2 * pair + 1] = b * members.length + a;
  }
  return { members, of, cellOf };
}

/**
 * Communities in an order that keeps friends near: from the largest on, always the one not yet taken
 * that the last has most messages with.
 */
function inOrder(network: Network, communities: Uint32Array): number[][] {
  const members: number[][] = [];
  communities.forEach((community, place) => (members[community] ??= []).push(place));
  const shared = members.map(() => new Map<number, number>());
  const { first, second, weight, length } = network.ties;
  for (let tie = 0; tie < length; tie++) {
    const a = communities[first[tie]!]!;
    const b = communities[second[tie]!]!;
    if (a === b) continue;
    shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + weight[tie]!);
    shared[b]!.set(a, (shared[b]!.get(a) ?? 0) + weight[tie]!);
  }
  const taken = new Set<number>();
  const order: number[] = [];
  for (let start = 0; start < members.length; start++) {
    let next: number | undefined = start;
    while (next !== undefined && !taken.has(next)) {
      taken.add(next);
      order.push(next);
      const near: [number, number][] = [...shared[next]!].filter(([other]) => !taken.has(other));
      next = near.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
    }
  }
  return order.map((community) => members[community]!);
}

/** Messages by cell, into `cells`. @returns the most in one cell */
export function sumCells(counts: Counts, cellOf: Uint32Array, cells: Uint32Array): number {
  cells.fill(0);
  for (let code = 2; code < counts.pairs.length; code++) {
    cells[cellOf[code]!]! += counts.pairs[code]!;
  }
  return cells.reduce((most, value) => Math.max(most, value), 0);
}
