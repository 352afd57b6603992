/**
 * What defences change: the story carried without and with them, read by every observer's rules both
 * times, and the claims held against each other one by one.
 */
import { infer, type Claim, type RuleId } from '../../inference/index.ts';
import {
  defend,
  measure,
  messengers,
  priceOf,
  type Measured,
  type Price,
} from '../../network/index.ts';
import {
  observersOf,
  parseObserver,
  printObserver,
  watchAll,
  type Log,
  type Observed,
  type ObserverKind,
} from '../../observers/index.ts';
import type { DefenceName, TownMessenger } from '../../ui/state.ts';

export const topics = ['who', 'where', 'when', 'words'] as const;
export type Topic = (typeof topics)[number];

/** What a claim is about. */
const topicOf: Readonly<Record<RuleId, Topic>> = {
  R1: 'who',
  R2: 'who',
  R3: 'where',
  R4: 'where',
  R5: 'when',
  R6: 'when',
  R7: 'who',
  R8: 'who',
  R9: 'where',
  R10: 'who',
  R11a: 'who',
  R11b: 'who',
  R12: 'who',
};

/** Of the story: one of each kind that matters, about the source where it is about somebody. */
const watched = [
  'service',
  'provider:fernfunk',
  'wifi:cafe',
  'vpn',
  'push',
  'backup',
  'parent',
  'authority-past:jonas',
  'authority-now:jonas',
  'number:jonas',
  'bot:choir',
  'business:desk',
  'unlocked-phone:jonas',
  'scanner',
  'malware:jonas',
] as const;

/** A claim is weaker from a tenth less of its score on. */
const WEAKER = 0.9;

/** Claims of one topic, or texts that are read, before and after. */
export interface Tally {
  readonly before: number;
  readonly alive: number;
  readonly weaker: number;
  /** That nobody could make before: the doing of the defence. */
  readonly fresh: number;
}

export interface Effect {
  readonly observer: string;
  readonly kind: ObserverKind;
  readonly of?: string;
  /** Whether this observer is on the way before, and after. */
  readonly stands: readonly [boolean, boolean];
  readonly tallies: Readonly<Record<Topic, Tally>>;
}

export interface Compared {
  readonly price: Price;
  readonly effects: readonly Effect[];
}

interface Seen {
  /** By topic: scores of claims, by what each says of whom. */
  readonly claims: Readonly<Record<Topic, ReadonlyMap<string, number>>>;
  readonly stands: boolean;
}

/** Rule, kind and subjects, as both logs name them. */
function keyOf({ dictionaries }: Log, { rule, by, subjects, value }: Claim): string {
  const ids = subjects.map((code) =>
    by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? ''),
  );
  return [rule, value.is, ...ids].join('\n');
}

function read(log: Log, stands: boolean): Seen {
  const claims: Record<Topic, Map<string, number>> = {
    who: new Map(),
    where: new Map(),
    when: new Map(),
    words: new Map(),
  };
  for (const claim of infer(log).claims) {
    claims[topicOf[claim.rule]].set(keyOf(log, claim), claim.score);
  }
  const { text } = log.data;
  // What a text is known by in both logs is its words.
  for (const code of text ?? []) {
    if (code > 0) claims.words.set(log.dictionaries.text[code] ?? '', 1);
  }
  return { claims, stands };
}

function tallyOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Tally {
  let [alive, weaker, fresh] = [0, 0, 0];
  for (const [key, score] of after) {
    const was = before.get(key);
    if (was === undefined) fresh++;
    else if (score < WEAKER * was) weaker++;
    else alive++;
  }
  return { before: before.size, alive, weaker, fresh };
}

interface Carried {
  readonly measured: Measured;
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Keeps what a messenger comes to without defences. */
export class Comparer {
  readonly town: Observed;
  readonly #plain = new Map<TownMessenger, Carried>();

  constructor(town: Observed) {
    this.town = town;
  }

  compare(messenger: TownMessenger, defences: readonly DefenceName[]): Compared {
    const before = this.#plain.get(messenger) ?? this.#carry(messenger, []);
    this.#plain.set(messenger, before);
    const after = defences.length === 0 ? before : this.#carry(messenger, defences);
    const effects = watched.flatMap((observer): Effect[] => {
      const [was, is] = [before.seen.get(observer), after.seen.get(observer)];
      if (was === undefined || is === undefined || !(was.stands || is.stands)) return [];
      const tallies = Object.fromEntries(
        topics.map((topic) => [topic, tallyOf(was.claims[topic], is.claims[topic])]),
      ) as Record<Topic, Tally>;
      return [{ observer, ...parseObserver(observer), stands: [was.stands, is.stands], tallies }];
    });
    return { price: priceOf(before.measured, after.measured), effects };
  }

  #carry(id: TownMessenger, defences: readonly DefenceName[]): Carried {
    const messenger = defend(messengers[id], new Set(defences));
    const there = new Set(
      observersOf(this.town, messenger, ['nordlink', 'fernfunk']).map(printObserver),
    );
    const logs = watchAll(this.town, messenger, watched.map(parseObserver));
    return {
      measured: measure(this.town, messenger),
      seen: new Map(
        watched.map((observer, i) => {
          const log = logs[i];
          if (log === undefined) throw new RangeError('nobody watches');
          return [observer, read(log, there.has(observer))];
        }),
      ),
    };
  }
}
