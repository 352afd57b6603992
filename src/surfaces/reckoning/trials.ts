/**
 * Which trials a calibration consists of: which town writes through which messengers, and who watches.
 */
import { defencesKey, type Sample } from '../../inference/index.ts';
import {
  allMessengerIds,
  appliesTo,
  defenceIds,
  defend,
  messengers,
  type AnyMessengerId,
  type DefenceId,
  type Messenger,
} from '../../network/index.ts';
import type { ObserverKind } from '../../observers/index.ts';
import { pack, trial } from './counting.ts';
import type { PackedTable } from './calibration.ts';
import { trialTown } from './trial-town.ts';

/** Seeds of calibration begin with this word, and no other seed in tests or on the page does. */
export const SEEDS = 'calibration';
export const WORLDS = 200;
export const PEOPLE = 48;
/** The counts of the first so many worlds are kept in the table, so that a test can count them again. */
export const SLICE = 2;

const ALWAYS: AnyMessengerId = 'e2ee';
const inTurns = allMessengerIds.filter((id) => id !== ALWAYS);

/** One messenger in one town: as it is and with sets of defences, and who is asked. */
interface Turn {
  readonly messenger: AnyMessengerId;
  readonly variants: ReadonlyMap<string, Messenger>;
  /** All, if not told. */
  readonly kinds?: readonly ObserverKind[];
}

/** Who takes a new number is drawn, and in a small town it may be nobody. */
const byLot: ReadonlySet<string> = new Set<DefenceId>(['new-number']);

/** Sets that are more than their parts, or that people ask about. */
const together: readonly (readonly DefenceId[])[] = [
  ['sealed-sender', 'no-receipts'],
  ['batching', 'cover'],
  ['sealed-sender', 'no-receipts', 'batching'],
  ['sealed-sender', 'no-receipts', 'cover'],
  ['sealed-sender', 'no-receipts', 'batching', 'cover'],
  ['vpn', 'tor'],
  ['sealed-sender', 'no-receipts', 'batching', 'cover', 'tor', 'no-push-metadata'],
];

/** All sets that are counted for a messenger: each defence that does anything to it, and some together. */
export function setsFor(messenger: Messenger): readonly string[] {
  const single = defenceIds.filter((id) => appliesTo(messenger, id));
  const several = together
    .map((set) => set.filter((id) => single.includes(id)))
    .filter((set) => set.length > 1);
  return [...new Set([...single.map((id) => defencesKey([id])), ...several.map(defencesKey)])];
}

/** The messenger as it is, and with these sets. */
function variantsOf(messenger: Messenger, sets: readonly string[]): Map<string, Messenger> {
  const on = (set: string): Messenger => {
    const ids = defenceIds.filter((id) => set.split('+').includes(id));
    return defend(messenger, new Set(ids));
  };
  return new Map([['', messenger], ...sets.map((set): [string, Messenger] => [set, on(set)])]);
}

/** Whoever sees few chats makes few claims, and costs little to ask. */
const inTheChat = ['bot', 'business', 'scanner'] as const;
/** Who is asked where a set of defences is on: of the others few claims come. */
const main: readonly ObserverKind[] = [
  ...(['service', 'push', 'provider', 'backup', 'vpn', 'authority-now', 'number'] as const),
  ...inTheChat,
];

/** One of a list, by turns. */
const turn = <T>(list: readonly T[], at: number): readonly T[] => {
  const one = list[at % list.length];
  return one === undefined ? [] : [one];
};

/**
 * What is counted in one town. Rare kinds of claims take many towns: through the messenger that is
 * like WhatsApp its service is asked in each; in every other town with one set of defences after the
 * other, and its main observers as well. In the towns between, the other messengers take turns, and
 * their sets of defences. Everybody is asked now and then.
 */
export function turnsIn(world: number): readonly Turn[] {
  const plain = messengers[ALWAYS];
  if (world % 2 === 0) {
    const sets = turn(setsFor(plain), world / 2);
    const kinds = world % 16 === 0 ? {} : { kinds: main };
    return [{ messenger: ALWAYS, variants: variantsOf(plain, sets), ...kinds }];
  }
  const at = (world - 1) / 2;
  return [
    { messenger: ALWAYS, variants: variantsOf(plain, []), kinds: ['service', ...inTheChat] },
    ...turn(inTurns, at).map((messenger): Turn => {
      const own = messengers[messenger];
      const sets = turn(setsFor(own), Math.floor(at / inTurns.length));
      const kinds = world % 4 === 1 ? {} : { kinds: main };
      return { messenger, variants: variantsOf(own, sets), ...kinds };
    }),
  ];
}

type Path = readonly [string, string, string, string];
/** By messenger, observer, set of defences, and rule with kind of value. */
type Tree<T> = Map<string, Map<string, Map<string, Map<string, T>>>>;

/** The value at the end of a path, made where it is not yet. */
function at<T>(tree: Tree<T>, path: Path, make: () => T): T {
  const [one, two, three, four] = path;
  const inner = <V>(map: Map<string, V>, key: string, fresh: () => V): V => {
    const known = map.get(key) ?? fresh();
    map.set(key, known);
    return known;
  };
  const first = inner(tree, one, () => new Map<string, Map<string, Map<string, T>>>());
  const second = inner(first, two, () => new Map<string, Map<string, T>>());
  return inner(
    inner(second, three, () => new Map<string, T>()),
    four,
    make,
  );
}

/** A tree as plain data, its keys in order. */
function plain(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (!(value instanceof Map)) return leaf(value);
  const entries = [...(value as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, leaf)]));
}

/** In how many trials a defence changed something, and in how many not. */
interface Effect {
  changed: number;
  same: number;
}

/** What one or more worlds come to; plain, so that it can be sent from thread to thread. */
export interface Counted {
  readonly samples: Tree<Sample[]>;
  /** By messenger, observer and defence, and an empty word. */
  readonly effects: Tree<Effect>;
}

/** What one world comes to. */
export function countWorld(world: number): Counted {
  const counting = new Counting();
  const town = trialTown(`${SEEDS} ${world}`, PEOPLE);
  for (const { messenger, variants, kinds } of turnsIn(world)) {
    const { samples, idle } = trial(town, variants, kinds);
    for (const [observer, sets] of samples) {
      for (const [defences, kinds] of sets) {
        for (const [kind, list] of kinds) {
          counting.sample([messenger, observer, defences, kind], list);
        }
      }
    }
    for (const [defences, kinds] of idle) {
      for (const observer of samples.keys()) {
        const same = Number(kinds.has(observer));
        counting.effect([messenger, observer, defences, ''], { changed: 1 - same, same });
      }
    }
  }
  return counting;
}

/** Calls for each end of a tree. */
function leaves<T>(tree: Tree<T>, call: (path: Path, leaf: T) => void): void {
  for (const [one, first] of tree) {
    for (const [two, second] of first) {
      for (const [three, third] of second) {
        for (const [four, leaf] of third) call([one, two, three, four], leaf);
      }
    }
  }
}

/** Adds worlds up. In which order they come is no matter. */
export class Counting implements Counted {
  readonly samples: Tree<Sample[]> = new Map();
  readonly effects: Tree<Effect> = new Map();

  sample(path: Path, list: readonly Sample[]): void {
    const known = at(this.samples, path, (): Sample[] => []);
    for (const sample of list) known.push(sample);
  }

  effect(path: Path, { changed, same }: Effect): void {
    const known = at(this.effects, path, () => ({ changed: 0, same: 0 }));
    known.changed += changed;
    known.same += same;
  }

  /** Adds what {@link countWorld} came to. */
  add({ samples, effects }: Counted): void {
    leaves(samples, (path, list) => this.sample(path, list));
    leaves(effects, (path, effect) => this.effect(path, effect));
  }

  /** How many claims, and how many right. */
  totals(): Slice {
    return plain(this.samples, (list) => {
      const all = list as readonly Sample[];
      return [all.length, all.filter(({ right }) => right).length];
    }) as Slice;
  }

  /**
   * All that was counted, as it is kept.
   * @param worlds how many were
   */
  table(slice: Slice, worlds: number): PackedTable & { readonly slice: Slice } {
    const idle: Record<string, Record<string, string[]>> = {};
    for (const [messenger, observers] of this.effects) {
      for (const [observer, sets] of observers) {
        const names = [...sets]
          .filter(([name]) => !name.includes('+') && !byLot.has(name))
          .filter(([, kinds]) => kinds.get('')?.changed === 0)
          .map(([name]) => name)
          .sort();
        if (names.length > 0) (idle[messenger] ??= {})[observer] = names;
      }
    }
    return {
      ...{ seeds: SEEDS, worlds, people: PEOPLE },
      idle,
      slice,
      counts: plain(this.samples, (list) => pack(list as readonly Sample[])) as never,
    };
  }
}

/** Claims and right ones of a few worlds alone. */
export type Slice = Readonly<
  Record<string, Record<string, Record<string, Record<string, readonly [number, number]>>>>
>;

/** What the worlds of the slice come to. */
export function countSlice(): Slice {
  const counting = new Counting();
  for (let world = 0; world < SLICE; world++) counting.add(countWorld(world));
  return counting.totals();
}
