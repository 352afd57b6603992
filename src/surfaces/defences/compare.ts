/**
 * What defences change: the story carried without and with them, read by every observer's rules both
 * times, and the claims held against each other one by one.
 */
import {
  calibrate,
  defencesKey,
  infer,
  type CalibrationTable,
  type Claim,
  type Listing,
  type RuleId,
} from '../../inference/index.ts';
import {
  defend,
  measure,
  messengers,
  priceOf,
  type Measured,
  type Messenger,
  type Price,
} from '../../network/index.ts';
import {
  observersOf,
  parseObserver,
  printObserver,
  watchAll,
  type Log,
  type ObserverKind,
  type TownObserver,
} from '../../observers/index.ts';
import type { DefenceName, TownMessenger } from '../../ui/state.ts';
import { knowledgeOf, type PlottedTown } from '../reckoning/index.ts';
import { changesOf, keyOf, tallyOf, type Changed, type Tally } from './fates.ts';
import type { Topic } from './topics.ts';

/** What a claim is about. */
const topicOf: Readonly<Record<RuleId, Exclude<Topic, 'words'>>> = {
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

/** Whoever was merely in touch with a listed number was nowhere. */
const topicFor = ({ rule, value }: Claim): Exclude<Topic, 'words'> =>
  value.is === 'contacted' ? 'who' : topicOf[rule];

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

/** Enough of a log to name what its codes stand for. */
export type Named = Pick<Log, 'dictionaries'>;

export interface Effect {
  readonly observer: string;
  readonly kind: ObserverKind;
  readonly of?: string;
  /** Whether this observer is on the way before, and after. */
  readonly stands: readonly [boolean, boolean];
  readonly tallies: Readonly<Record<Topic, Tally>>;
  /** Single claims; of texts there are none. */
  readonly changes: Readonly<Record<Topic, readonly Changed[]>>;
  readonly named: { readonly before: Named; readonly after: Named };
}

export interface Compared {
  readonly price: Price;
  readonly effects: readonly Effect[];
  /** What claims call a place or a number that everybody knows. */
  readonly listings: readonly Listing[];
}

interface Seen {
  /** By topic: claims by what each says of whom. */
  readonly claims: Readonly<Record<Exclude<Topic, 'words'>, ReadonlyMap<string, Claim>>>;
  /** Texts that are read. */
  readonly words: ReadonlySet<string>;
  readonly stands: boolean;
  readonly named: Named;
  readonly listings: readonly Listing[];
}

/** Words are left out: nobody is called by them. */
const namesOf = ({ dictionaries }: Log): Named => ({
  dictionaries: { ...dictionaries, text: [] },
});

/** Texts held against each other. */
function readBoth(before: ReadonlySet<string>, after: ReadonlySet<string>): Tally {
  const alive = [...after].filter((text) => before.has(text)).length;
  return { before: before.size, alive, weaker: 0, fresh: after.size - alive };
}

interface Carried {
  readonly measured: Measured;
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Keeps what a messenger comes to without defences. */
export class Comparer {
  readonly town: PlottedTown;
  readonly #plain = new Map<TownMessenger, Carried>();

  constructor(town: PlottedTown) {
    this.town = town;
  }

  /** @param table of the messenger, or of more */
  compare(
    messenger: TownMessenger,
    defences: readonly DefenceName[],
    table: CalibrationTable,
  ): Compared {
    const before = this.#plain.get(messenger) ?? this.#carry(messenger, [], table);
    this.#plain.set(messenger, before);
    const after = defences.length === 0 ? before : this.#carry(messenger, defences, table);
    const effects = watched.flatMap((observer): Effect[] => {
      const [was, is] = [before.seen.get(observer), after.seen.get(observer)];
      if (was === undefined || is === undefined || !(was.stands || is.stands)) return [];
      return [{ observer, ...parseObserver(observer), ...effectOf(was, is) }];
    });
    const [seen] = before.seen.values();
    return {
      price: priceOf(before.measured, after.measured),
      effects,
      listings: seen?.listings ?? [],
    };
  }

  #carry(id: TownMessenger, defences: readonly DefenceName[], table: CalibrationTable): Carried {
    const messenger = defend(messengers[id], new Set(defences));
    const there = new Set(
      observersOf(this.town, messenger, ['nordlink', 'fernfunk']).map(printObserver),
    );
    const observers = watched.map(parseObserver);
    const logs = watchAll(this.town, messenger, observers);
    return {
      measured: measure(this.town, messenger),
      seen: new Map(
        watched.map((name, i) => {
          const [log, observer] = [logs[i], observers[i]];
          if (log === undefined || observer === undefined) throw new RangeError('nobody watches');
          const seen = this.#read(log, messenger, observer, defencesKey(defences), table);
          return [name, { ...seen, stands: there.has(name) }];
        }),
      ),
    };
  }

  #read(
    log: Log,
    messenger: Messenger,
    observer: TownObserver,
    defences: string,
    table: CalibrationTable,
  ): Omit<Seen, 'stands'> {
    const knowledge = knowledgeOf(this.town, messenger, observer);
    const circumstances = { observer: observer.kind, messenger: messenger.id, defences };
    const claims = {
      who: new Map<string, Claim>(),
      where: new Map<string, Claim>(),
      when: new Map<string, Claim>(),
    };
    for (const claim of calibrate(infer(log, knowledge).claims, table, circumstances)) {
      claims[topicFor(claim)].set(keyOf(log, claim), claim);
    }
    // What a text is known by in both logs is its words.
    const words = new Set<string>();
    for (const code of log.data.text ?? []) {
      if (code > 0) words.add(log.dictionaries.text[code] ?? '');
    }
    return { claims, words, named: namesOf(log), listings: knowledge.listings ?? [] };
  }
}

function effectOf(was: Seen, is: Seen): Omit<Effect, 'observer' | 'kind' | 'of'> {
  const both = <T>(of: (before: Seen['claims']['who'], after: Seen['claims']['who']) => T) => ({
    who: of(was.claims.who, is.claims.who),
    where: of(was.claims.where, is.claims.where),
    when: of(was.claims.when, is.claims.when),
  });
  return {
    stands: [was.stands, is.stands],
    tallies: { ...both(tallyOf), words: readBoth(was.words, is.words) },
    changes: { ...both(changesOf), words: [] },
    named: { before: was.named, after: is.named },
  };
}
