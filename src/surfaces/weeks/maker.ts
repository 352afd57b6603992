/**
 * Makes what is ordered: the town, its messages' ways, one observer's log, and its index. What more is asked
 * of them (what can be worked out, the bytes of a scene) is fetched when it is asked.
 */
import { defend, messengers, providers, type Messenger, type Price } from '../../network/index.ts';
import {
  mergeLogs,
  observersOf,
  parseObserver,
  printObserver,
  watch,
  type Log,
  type Observed,
  type TownObserver,
} from '../../observers/index.ts';
import type { Geography } from '../../world/index.ts';
import { indexLog } from '../../panel/index-log.ts';
import type { Judge } from '../challenge/judge.ts';
import type { Verdict } from '../challenge/verdict.ts';
import type { Comparer, Compared } from '../defences/compare.ts';
import { defencesKey, type CalibrationTable } from '../../inference/index.ts';
import type { Step } from '../../panel/claims/conclusions.ts';
import { Kept } from './kept.ts';
import type {
  Candidate,
  Comparison,
  Line,
  Made,
  Opening,
  Order,
  Refusal,
  Worked,
} from './order.ts';
import { pack } from './packed.ts';
import { cityOf, townOf, type Piece, type Town } from './towns.ts';

class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** GB below which a city is not tried; browsers that do not say are taken at their word. */
const LEAST_MEMORY = 4;
/**
 * Messages of cover that a page carries, at most. Each is several records at the service and more at
 * providers: in a town of 2,000 they come to some 27 million, which no page holds.
 */
const MOST_COVER = 1_000_000;
/** Of one kind in the menu, where there are hundreds. */
const MOST_OF_A_KIND = 24;
/** Of a city only who needs no look at the whole of it. */
const inCities: readonly TownObserver['kind'][] = ['service', 'push', 'provider'];

/** @returns why nothing was made, in a word */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.reason;
  // Engines differ in their words, not in the type, when an array finds no room.
  if (error instanceof RangeError && /alloc|memory|length|size/iu.test(error.message)) {
    return 'memory';
  }
  return 'failed';
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Progress = (done: number, of: number) => void;

/** How often claims were right where people write with this messenger. */
async function countedFor(messenger: Order['messenger']): Promise<CalibrationTable> {
  const { calibrationTable } = await import('../reckoning/calibration.ts');
  return calibrationTable(messenger);
}

export class Maker {
  /** The last town, since one looks at it through many eyes. */
  #town: { readonly key: string; readonly town: Town } | undefined;
  #comparer: Comparer | undefined;
  #judge: Judge | undefined;
  #stopped = false;
  readonly #logs: Kept;

  /** @param handsOver whether what is made goes to another thread, and so is lost here */
  constructor({ handsOver = false } = {}) {
    this.#logs = new Kept(handsOver);
  }

  /**
   * @param progress told after each piece
   * @throws Refused, see {@link refusalOf}
   */
  async make(order: Order, progress: Progress): Promise<Made> {
    const observer = observerOf(order);
    return order.world === 'city'
      ? this.#makeCity(order, observer, progress)
      : this.#makeTown(order, observer, progress);
  }

  stop(): void {
    this.#stopped = true;
  }

  /**
   * What can be worked out of the log of an order; the log is made again if it is not kept.
   * @param step told before each rule
   * @param givenUp asked after each rule
   * @returns nothing if it was given up
   */
  async reckon(
    order: Order,
    step: (step: Step) => void,
    givenUp: () => boolean,
  ): Promise<Worked | undefined> {
    if (this.#logs.of(order) === undefined) await this.make(order, () => undefined);
    const log = this.#logs.of(order);
    if (log === undefined) throw new Refused('failed');
    const { world, seed, words } = order;
    const town = world === 'city' ? undefined : this.#townFor(world, seed, words);
    const defended = { messenger: partsOf(order), defences: defencesKey(order.defences) };
    const [{ reckonOrder }, table] = await Promise.all([
      import('./reckon-order.ts'),
      countedFor(order.messenger),
    ]);
    const steps = reckonOrder(log, town, defended, observerOf(order), table);
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done === true) {
        const { listings, called, ...conclusions } = next.value;
        return { ...pack(conclusions), listings, called };
      }
      step(next.value);
      await breathe();
      if (givenUp() || this.#stopped) return undefined;
    }
  }

  /**
   * The words of a scene with the bytes that went in their place.
   * @throws Refused for a scene that there is not
   */
  async open({ scene, messenger, words }: Opening): Promise<readonly Line[]> {
    const { isStory, linesOf } = await import('./scene-lines.ts');
    const town = this.#townFor('story', '', words);
    if (!isStory(town)) throw new Refused('failed');
    return linesOf(town, scene, messengers[messenger]);
  }

  /** What defences change for those who watch the story, and what they cost. */
  async compare({ messenger, defences, words }: Comparison): Promise<Compared> {
    const [{ Comparer }, table] = await Promise.all([
      import('../defences/compare.ts'),
      countedFor(messenger),
    ]);
    const town = this.#townFor('story', '', words);
    if (this.#comparer?.town !== town) this.#comparer = new Comparer(town);
    return this.#comparer.compare(messenger, defences, table);
  }

  /** What messenger and defences cost in the story, against its people's writing as it is. */
  async price({ messenger, defences, words }: Comparison): Promise<Price> {
    return (await this.#judgeOf(words)).price({ by: messenger, defences });
  }

  /**
   * What can be said of the source's message.
   * @param progress observers heard, of so many
   * @param givenUp asked after each
   * @returns nothing if it was given up
   */
  async judge(
    { messenger, defences, words }: Comparison,
    progress: Progress,
    givenUp: () => boolean,
  ): Promise<Verdict | undefined> {
    const [judge, table] = await Promise.all([this.#judgeOf(words), countedFor(messenger)]);
    const steps = judge.judge({ by: messenger, defences }, table);
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done === true) return next.value;
      progress(next.value.done, next.value.of);
      await breathe();
      if (givenUp() || this.#stopped) return undefined;
    }
  }

  async #judgeOf(words: Order['words']): Promise<Judge> {
    const { Judge } = await import('../challenge/judge.ts');
    const town = this.#townFor('story', '', words);
    if (this.#judge?.town !== town) this.#judge = new Judge(town);
    return this.#judge;
  }

  #townFor(world: 'story' | 'class' | 'town', seed: string, words: Order['words']): Town {
    const key = world === 'story' ? JSON.stringify(words) : `${world}:${seed}`;
    if (this.#town?.key !== key) this.#town = { key, town: townOf(world, seed, words) };
    return this.#town.town;
  }

  #makeTown(order: Order, observer: TownObserver, progress: Progress): Made {
    const { world, seed, words } = order;
    if (world === 'city') throw new RangeError('a city is made in pieces');
    const town = this.#townFor(world, seed, words);
    // Of the whole, about so much: growing it is a fifth, its messages' ways are most.
    progress(2, 10);
    const parts = partsOf(order);
    refuseCover(parts, town.people.length, town.days);
    const log = watchIn(town, parts, observer);
    progress(9, 10);
    this.#logs.keep(order, log);
    return {
      index: indexLog(log),
      candidates: candidatesOf(town, observersOf(town, parts, providers)),
      map: mapOf(town.geography),
      people: town.people.length,
      messages: town.messages.length,
      days: town.days,
    };
  }

  async #makeCity(order: Order, observer: TownObserver, progress: Progress): Promise<Made> {
    const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
    if (deviceMemory !== undefined && deviceMemory < LEAST_MEMORY) throw new Refused('memory');
    if (!inCities.includes(observer.kind)) throw new Refused('observer');
    const parts = partsOf(order);
    const city = cityOf(order.seed);
    refuseCover(parts, city.people, city.days);
    const logs: Log[] = [];
    let messages = 0;
    let last: Piece | undefined;
    for (const piece of city.pieces()) {
      last = piece;
      const { town, residents } = piece;
      messages += town.messages.length;
      logs.push(watchIn(town, parts, observer, { residents }));
      progress(piece.done, piece.of);
      await breathe();
      if (this.#stopped) throw new Refused('failed');
    }
    const candidates =
      last === undefined
        ? []
        : observersOf(last.town, parts, providers).filter(({ kind }) => inCities.includes(kind));
    const log = mergeLogs(logs);
    this.#logs.keep(order, log);
    return {
      index: indexLog(log),
      candidates: last === undefined ? [] : candidatesOf(last.town, candidates),
      map: mapOf(city.geography),
      people: city.people,
      messages,
      days: city.days,
    };
  }
}

function refuseCover({ cover }: Messenger, people: number, days: number): void {
  if (cover * people * days > MOST_COVER) throw new Refused('cover');
}

/** The messenger with its defences on. */
export function partsOf({ messenger, defences }: Pick<Order, 'messenger' | 'defences'>): Messenger {
  return defend(messengers[messenger], new Set(defences));
}

function observerOf({ observer }: Order): TownObserver {
  try {
    return parseObserver(observer);
  } catch {
    throw new Refused('observer');
  }
}

function watchIn(...given: Parameters<typeof watch>): Log {
  try {
    return watch(...given);
  } catch (error) {
    // What a town has nobody of, as the observers say it.
    if (error instanceof RangeError && / of this town$/u.test(error.message)) {
      throw new Refused('observer');
    }
    throw error;
  }
}

/** For the menu: how each is told from others of its kind; of hundreds, the first few. */
function candidatesOf(town: Observed, observers: readonly TownObserver[]): Candidate[] {
  const count = new Map<string, number>();
  return observers.flatMap((one) => {
    const before = count.get(one.kind) ?? 0;
    count.set(one.kind, before + 1);
    if (before >= MOST_OF_A_KIND) return [];
    return [
      {
        observer: printObserver(one),
        kind: one.kind,
        ...(one.of === undefined ? {} : { of: one.of }),
        ...nameIn(town, one),
      },
    ];
  });
}

/** A person's name, where the town has names. */
function nameIn(town: Observed, { of = '' }: TownObserver): { name?: string } {
  const id = /^person-(\d+)$/u.exec(of)?.[1];
  const person = id === undefined ? town.cast?.findIndex((one) => one.id === of) : Number(id);
  const name = person === undefined || person < 0 ? undefined : town.name?.(person);
  return name === undefined ? {} : { name };
}

/** What of a map the panel draws, without what cannot go to another thread. */
function mapOf({
  width,
  height,
  outline,
  river,
  roads,
  districts,
  towers,
  sites,
  reach,
}: Geography) {
  return { width, height, outline, river, roads, districts, towers, sites, reach };
}
