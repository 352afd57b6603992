/** What a frame says about contacts: the numbers in the title, the sentence and the table. */
import type { Counts, Frame } from '../frame.ts';
import { passing } from '../selection.ts';
import { between, type Ghost, type Network } from './network.ts';

export interface Pair {
  /** Codes of the log. */
  readonly first: number;
  readonly second: number;
  /** Messages from first to second, and back. */
  readonly forth: number;
  readonly back: number;
}
export interface Reading {
  /** Messages between two. */
  readonly messages: number;
  /** Pairs with any. */
  readonly pairs: number;
  /** People in those pairs, and how many of them are not among the chosen. */
  readonly people: number;
  readonly others: number;
  readonly strongest: Pair | undefined;
  readonly toOneself: number;
  /** Pairs that the other log sees in touch, and this one doesn't. */
  readonly gone: number;
}

export function readingOf(frame: Frame, network: Network | undefined, ghost?: Ghost): Reading {
  const { pairs, log } = frame.index;
  const met = new Uint8Array(log.dictionaries.party.length);
  let messages = 0;
  let inTouch = 0;
  let strongest = 0;
  for (let pair = 1; pair < pairs.length; pair++) {
    const count = between(frame.picked, pair);
    if (count === 0) continue;
    messages += count;
    inTouch += 1;
    met[pairs.first[pair]!] = 1;
    met[pairs.second[pair]!] = 1;
    if (strongest === 0 || count > between(frame.picked, strongest)) strongest = pair;
  }
  const { parties } = frame.selection;
  let people = 0;
  let others = 0;
  met.forEach((yes, code) => {
    people += yes;
    if (yes === 1 && !parties.has(code)) others += 1;
  });
  return {
    messages,
    pairs: inTouch,
    people,
    others,
    strongest: strongest === 0 ? undefined : pairAt(frame, strongest),
    toOneself: network === undefined ? 0 : toOneself(frame, network),
    gone: network === undefined || ghost === undefined ? 0 : goneTies(frame, network, ghost).length,
  };
}

function pairAt({ index, picked }: Frame, pair: number): Pair {
  return {
    first: index.pairs.first[pair]!,
    second: index.pairs.second[pair]!,
    forth: picked.pairs[2 * pair]!,
    back: picked.pairs[2 * pair + 1]!,
  };
}

function toOneself({ index, rows, selection }: Frame, network: Network): number {
  if (network.toOneself.length === 0) return 0;
  const passes = passing(index.log, selection);
  return network.toOneself.filter((row) => row >= rows.from && row < rows.until && passes(row))
    .length;
}

/** Ties on which the other log's selection has messages and this one's has none, by strength. */
export function goneTies(frame: Frame, network: Network, ghost: Ghost): number[] {
  const own = frame.index.pairs.length - 1;
  const gone: { tie: number; count: number }[] = [];
  for (let pair = 1; pair < network.ghostTie.length; pair++) {
    const count = between(ghost.frame.picked, pair);
    const tie = network.ghostTie[pair]!;
    if (count > 0 && (tie >= own || between(frame.picked, tie + 1) === 0)) {
      gone.push({ tie, count });
    }
  }
  return gone.sort((a, b) => b.count - a.count || a.tie - b.tie).map(({ tie }) => tie);
}

/** The pairs with most messages, at most `most`, and how many pairs there are. */
export function strongestPairs(frame: Frame, most: number): { shown: Pair[]; of: number } {
  const codes: number[] = [];
  for (let pair = 1; pair < frame.index.pairs.length; pair++) {
    if (between(frame.picked, pair) > 0) codes.push(pair);
  }
  codes.sort((a, b) => between(frame.picked, b) - between(frame.picked, a) || a - b);
  return { shown: codes.slice(0, most).map((pair) => pairAt(frame, pair)), of: codes.length };
}

export interface Standing {
  readonly messages: number;
  readonly people: number;
  /** Place in the network of whom they have most messages with. */
  readonly most: number | undefined;
  readonly mostMessages: number;
}

/** One person's contacts by the picked records. Ties that only the other log has count nothing. */
export function standingOf(counts: Counts, network: Network, place: number): Standing {
  let [messages, people, mostMessages] = [0, 0, 0];
  let most: number | undefined;
  for (let i = network.near.start[place]!; i < network.near.start[place + 1]!; i++) {
    const count = between(counts, network.near.tie[i]! + 1);
    if (count === 0) continue;
    messages += count;
    people += 1;
    if (count > mostMessages) [most, mostMessages] = [network.near.to[i]!, count];
  }
  return { messages, people, most, mostMessages };
}
