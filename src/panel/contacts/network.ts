/**
 * Who is in touch with whom over a whole log, whatever is chosen: what a layout is made from. In a
 * comparison it holds the other log's ties too, so that what is gone has its place in the picture.
 */
import { recordKinds } from '../../observers/index.ts';
import type { Counts, Frame, LogIndex } from '../frame.ts';

/** A second log to compare with: what it sees and the first doesn't is drawn as gone. */
export interface Ghost {
  readonly frame: Frame;
  /** The code in the first log of whoever the second calls `code`; nothing if it knows no such. */
  readonly codeOf: (code: number) => number | undefined;
  readonly nameOf: (code: number) => string;
}

export interface Network {
  /**
   * Everybody in it, ascending: a code of the log, or the size of its dictionary + a code of the
   * other log. What follows speaks of places in this list.
   */
  readonly people: Uint32Array;
  /** Ties, those of this log first: tie `i` is its pair `i + 1`. */
  readonly ties: {
    readonly length: number;
    readonly first: Uint32Array;
    readonly second: Uint32Array;
    /** Messages in the whole log, at least 1; for a tie that is gone, those of the other. */
    readonly weight: Uint32Array;
  };
  /** Messages of each person. */
  readonly strength: Uint32Array;
  /** Neighbours: those of place `i` are `to[start[i]]` until `to[start[i + 1]]`, by tie. */
  readonly near: {
    readonly start: Uint32Array;
    readonly to: Uint32Array;
    readonly tie: Uint32Array;
  };
  /** Of each pair of the other log: its tie. */
  readonly ghostTie: Uint32Array;
  readonly groups: readonly { readonly code: number; readonly members: readonly number[] }[];
  /** Entries of address books and customer files: known to somebody, with no message. */
  readonly filed: readonly (readonly [number, number])[];
  /** Rows that are messages to oneself. */
  readonly toOneself: Uint32Array;
}

const code = {
  message: recordKinds.indexOf('message'),
  contact: recordKinds.indexOf('contact'),
  business: recordKinds.indexOf('business'),
};

/** Messages of each pair, both ways, over the whole log. */
export function weightsOf({ pairs, whole }: LogIndex): Uint32Array {
  return Uint32Array.from({ length: pairs.length }, (_, pair) =>
    pair === 0 ? 0 : between(whole, pair),
  );
}

export const between = (counts: Counts, pair: number): number =>
  (counts.pairs[2 * pair] ?? 0) + (counts.pairs[2 * pair + 1] ?? 0);

/** Rows between two breaths. */
const STRIDE = 1 << 15;

/** Work for `runInSlices`. */
export function* networkOf(index: LogIndex, ghost?: Ghost): Generator<void, Network> {
  const { pairs } = index;
  const parties = index.log.dictionaries.party.length;
  const own = yield* rowsOf(index);
  const ids = new Set<number>([...own.members.values()].flatMap((members) => [...members]));
  const first = [...pairs.first.subarray(1)];
  const second = [...pairs.second.subarray(1)];
  const weight = [...weightsOf(index).subarray(1)];
  const ghostTie = new Uint32Array(ghost?.frame.index.pairs.length ?? 0);
  yield;
  if (ghost !== undefined) {
    const tieOf = new Map<number, number>();
    // A number for two ids that no other two have.
    const wide = parties + ghost.frame.index.log.dictionaries.party.length;
    const key = (a: number, b: number) => Math.min(a, b) * wide + Math.max(a, b);
    first.forEach((a, tie) => tieOf.set(key(a, second[tie]!), tie));
    const other = ghost.frame.index.pairs;
    const weights = weightsOf(ghost.frame.index);
    const idOf = (theirs: number) => ghost.codeOf(theirs) ?? parties + theirs;
    for (let pair = 1; pair < other.length; pair++) {
      const a = idOf(other.first[pair]!);
      const b = idOf(other.second[pair]!);
      const known = tieOf.get(key(a, b));
      ghostTie[pair] = known ?? first.length;
      if (known !== undefined || a === b) continue;
      tieOf.set(key(a, b), first.length);
      first.push(a);
      second.push(b);
      weight.push(weights[pair]!);
    }
  }
  yield;
  for (const ends of [first, second, own.filed.flat(), own.selves]) {
    for (const id of ends) ids.add(id);
  }
  const people = Uint32Array.from(ids).sort();
  const placeOf = new Map(Array.from(people, (id, place) => [id, place]));
  const place = (id: number) => placeOf.get(id)!;
  const ties = {
    length: first.length,
    first: Uint32Array.from(first, place),
    second: Uint32Array.from(second, place),
    weight: Uint32Array.from(weight),
  };
  const strength = new Uint32Array(people.length);
  for (let tie = 0; tie < ties.length; tie++) {
    strength[ties.first[tie]!]! += ties.weight[tie]!;
    strength[ties.second[tie]!]! += ties.weight[tie]!;
  }
  return {
    people,
    ties,
    strength,
    near: nearOf(people.length, ties),
    ghostTie,
    groups: [...own.members]
      .sort(([a], [b]) => a - b)
      .map(([group, members]) => ({
        code: group,
        members: [...members].map(place).sort((a, b) => a - b),
      })),
    filed: own.filed.map(([a, b]) => [place(a), place(b)] as const),
    toOneself: Uint32Array.from(own.rows),
  };
}

/** What only the records themselves tell: groups, address books, messages to oneself. */
function* rowsOf({ log }: LogIndex) {
  const { subject, peer, group, kind } = log.data;
  const members = new Map<number, Set<number>>();
  const filed = new Map<string, readonly [number, number]>();
  const rows: number[] = [];
  const selves = new Set<number>();
  for (let row = 0; row < log.length && subject !== undefined; row++) {
    if (row % STRIDE === STRIDE - 1) yield;
    const who = subject[row]!;
    const whom = peer?.[row] ?? 0;
    const inGroup = group?.[row] ?? 0;
    const what = kind?.[row];
    if (who === 0) continue;
    if (inGroup !== 0) {
      let those = members.get(inGroup);
      if (those === undefined) members.set(inGroup, (those = new Set()));
      those.add(who);
    }
    if (whom === 0) continue;
    if (what === code.contact || what === code.business) {
      if (who !== whom) filed.set(`${who} ${whom}`, [who, whom]);
    } else if (who === whom && (what === undefined || what === code.message)) {
      rows.push(row);
      selves.add(who);
    }
  }
  return { members, filed: [...filed.values()], rows, selves: [...selves] };
}

function nearOf(people: number, ties: Network['ties']): Network['near'] {
  const start = new Uint32Array(people + 1);
  for (const ends of [ties.first, ties.second]) for (const end of ends) start[end + 1]! += 1;
  for (let i = 1; i <= people; i++) start[i]! += start[i - 1]!;
  const next = start.slice();
  const to = new Uint32Array(2 * ties.length);
  const tie = new Uint32Array(2 * ties.length);
  for (let i = 0; i < ties.length; i++) {
    const [a, b] = [ties.first[i]!, ties.second[i]!];
    to[next[a]!] = b;
    tie[next[a]!++] = i;
    to[next[b]!] = a;
    tie[next[b]!++] = i;
  }
  return { start, to, tie };
}
