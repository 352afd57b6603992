/**
 * Who belongs together: label propagation (Raghavan, Albert, Kumara 2007), made repeatable. People
 * are asked in a fixed order, strongest first, and a tie goes to the lower label; each tie counts by
 * its share of both ends' messages, so that somebody in touch with all does not pull all together.
 */
import type { Network } from './network.ts';

const ROUNDS = 12;

/**
 * A community's number for each place of `network.people`, from 0, largest first. A generator, so
 * that a large town is worked through in slices: it stops for breath now and then.
 */
export function* communitiesOf(network: Network): Generator<void, Uint32Array> {
  const { strength, ties, near } = network;
  const people = strength.length;
  const labels = Uint32Array.from({ length: people }, (_, place) => place);
  const order = Array.from(labels).sort((a, b) => strength[b]! - strength[a]! || a - b);
  const votes = new Float64Array(people);
  yield;
  for (let round = 0; round < ROUNDS; round++) {
    let changed = 0;
    for (const [turn, place] of order.entries()) {
      if (turn % 256 === 255) yield;
      const from = near.start[place]!;
      const until = near.start[place + 1]!;
      if (from === until) continue;
      let best = labels[place]!;
      for (let i = from; i < until; i++) {
        const other = near.to[i]!;
        const share = ties.weight[near.tie[i]!]! / Math.sqrt(strength[other]! + 1);
        votes[labels[other]!]! += share;
      }
      for (let i = from; i < until; i++) {
        const label = labels[near.to[i]!]!;
        const ahead = votes[label]! - votes[best]!;
        if (ahead > 1e-9 || (ahead > -1e-9 && label < best)) best = label;
      }
      for (let i = from; i < until; i++) votes[labels[near.to[i]!]!] = 0;
      if (best !== labels[place]) changed += 1;
      labels[place] = best;
    }
    if (changed === 0) break;
  }
  return renumber(labels);
}

/** Labels as numbers from 0: the largest community first, then by its first person. */
function renumber(labels: Uint32Array): Uint32Array {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  // A map keeps the order in which labels were met, and sorting keeps it among equals.
  const order = [...sizes].sort(([, a], [, b]) => b - a);
  const numbers = new Map(order.map(([label], number) => [label, number]));
  return labels.map((label) => numbers.get(label)!);
}
