/**
 * Judges a try: the story is carried through a messenger with its defences, everybody between the two
 * ends reads what passes, and of what they claim that is kept which is about the source's message.
 */
import {
  calibrate,
  defencesKey,
  rules,
  runRules,
  type CalibrationTable,
  type Claim,
  type PublicKnowledge,
  type RuleId,
} from '../../inference/index.ts';
import {
  defend,
  measure,
  messengers,
  priceOf,
  providers,
  type Measured,
  type Messenger,
  type Price,
} from '../../network/index.ts';
import {
  observersOf,
  printObserver,
  watchAll,
  type Log,
  type ObserverKind,
  type TownObserver,
} from '../../observers/index.ts';
import { idOfClaim } from '../../panel/claims/id.ts';
import { idsOf, knowledgeOf, listingsOf, type PlottedTown } from '../reckoning/index.ts';
import { AS_IT_IS, type Choice } from './rules.ts';
import { ends, type End, type Tell, type Verdict, type Watching } from './verdict.ts';

/** Who stands between two phones. Whoever holds one of them has it all, whatever travels how. */
const between: readonly ObserverKind[] = [
  ...(['service', 'parent', 'push', 'provider', 'wifi', 'backup', 'vpn'] as const),
  ...(['authority-past', 'authority-now'] as const),
];
/** An order names somebody: here one of the two. */
const byName: readonly ObserverKind[] = ['authority-past', 'authority-now'];

/** Rules whose claims say who is in touch with whom. */
const telling: readonly RuleId[] = ['R1', 'R8', 'R9', 'R10', 'R11a', 'R11b', 'R12'];
const chosen = rules.filter(({ id }) => telling.includes(id));

/** How far it is: observers heard, of so many. */
export interface Heard {
  readonly done: number;
  readonly of: number;
}

export class Judge {
  readonly town: PlottedTown;
  readonly #persons: Readonly<Record<End, number>>;
  #asItIs: Measured | undefined;
  readonly #prices = new Map<string, Price>();

  /** @throws RangeError if the two are not in the town */
  constructor(town: PlottedTown) {
    this.town = town;
    const person = (end: End): number => {
      const found = town.cast?.find(({ id }) => id === end);
      if (found === undefined) throw new RangeError(`nobody in this town is called ${end}`);
      return found.person;
    };
    this.#persons = { jonas: person('jonas'), ada: person('ada') };
  }

  /** Against everybody's writing as it is. */
  price(choice: Choice): Price {
    const key = `${choice.by} ${defencesKey(choice.defences)}`;
    const known = this.#prices.get(key);
    if (known !== undefined) return known;
    this.#asItIs ??= measure(this.town, messengers[AS_IT_IS]);
    const price = priceOf(this.#asItIs, measure(this.town, partsOf(choice)));
    this.#prices.set(key, price);
    return price;
  }

  /**
   * Says before each observer how far it is, and stops for good when nobody asks for the next.
   * @param table of the messenger, or of more
   */
  *judge(choice: Choice, table: CalibrationTable): Generator<Heard, Verdict, void> {
    const { town } = this;
    const messenger = partsOf(choice);
    const observers = observersOf(town, messenger, providers).filter(
      ({ kind, of }) =>
        between.includes(kind) && (!byName.includes(kind) || ends.some((end) => end === of)),
    );
    yield { done: 0, of: observers.length };
    const price = this.price(choice);
    const logs = watchAll(town, messenger, observers);
    const watching: Watching[] = [];
    const tells: Tell[] = [];
    for (const [done, observer] of observers.entries()) {
      yield { done, of: observers.length };
      const log = logs[done];
      if (log === undefined || log.length === 0) continue;
      const names = this.#namesIn(messenger, observer);
      if (observer.kind === 'wifi' && !idsIn(log).some((id) => names.has(id))) continue;
      watching.push({ observer: printObserver(observer), ...observer });
      const claims = calibrate(claimsIn(log, knowledgeOf(town, messenger, observer)), table, {
        observer: observer.kind,
        messenger: choice.by,
        defences: defencesKey(choice.defences),
      });
      tells.push(...this.#tellsOf(log, names, claims, observer));
    }
    return { price, watching, tells: tells.sort(bySure) };
  }

  /** The two by the ids of a log: their accounts, lines, devices or tokens. */
  #namesIn(messenger: Messenger, observer: TownObserver): ReadonlyMap<string, End> {
    const { town } = this;
    const ids = idsOf(town, messenger, observer);
    const names = new Map<string, End>();
    for (const end of ends) for (const id of ids.names(this.#persons[end])) names.set(id, end);
    // The newsroom's line is not her own, but who writes to it writes to her.
    const work = town.people[this.#persons.ada]?.work;
    if (observer.kind === 'provider' && work !== undefined) names.set(town.siteOf(work), 'ada');
    return names;
  }

  #tellsOf(
    log: Log,
    names: ReadonlyMap<string, End>,
    claims: readonly Claim[],
    observer: TownObserver,
  ): Tell[] {
    const about = (claim: Claim): readonly End[] | undefined => {
      const whose = claim.subjects.map((code) => names.get(idIn(log, claim.by, code)));
      if (!whose.every((end) => end !== undefined)) return undefined;
      return claim.rule !== 'R9' || this.#isContact(claim, whose) ? whose : undefined;
    };
    return claims.flatMap((claim): Tell[] => {
      const whose = about(claim);
      if (whose === undefined) return [];
      const { rule, value, support, p, basis } = claim;
      const time = (row: number | undefined): number =>
        log.origin + (row === undefined ? 0 : (log.data.time[row] ?? 0));
      return [
        {
          ...{ observer: printObserver(observer), rule, is: value.is, about: whose },
          called: claim.subjects.map((code) => idIn(log, claim.by, code)),
          ...(p === undefined ? {} : { p }),
          ...(basis === undefined ? {} : { basis }),
          records: support.length,
          span: [time(support[0]), time(support.at(-1))],
          id: idOfClaim(log, claim),
        },
      ];
    });
  }

  /** Whether it says that he was in touch with the number that is listed as hers. */
  #isContact({ value }: Claim, [whose]: readonly End[]): boolean {
    if (value.is !== 'contacted' || whose !== 'jonas') return false;
    return listingsOf(this.town)[value.listing]?.people.includes(this.#persons.ada) === true;
  }
}

const partsOf = ({ by, defences }: Choice): Messenger => defend(messengers[by], new Set(defences));

const idIn = ({ dictionaries }: Log, by: Claim['by'], code: number): string =>
  by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? '');

const idsIn = ({ dictionaries: { party, device } }: Log): readonly string[] => [
  ...party.map(({ id }) => id),
  ...device,
];

function claimsIn(log: Log, knowledge: PublicKnowledge): readonly Claim[] {
  const steps = runRules(log, knowledge, chosen);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.claims;
}

const bySure = (one: Tell, other: Tell): number => (other.p ?? 2) - (one.p ?? 2);

/** The same at once. */
export function judged(judge: Judge, choice: Choice, table: CalibrationTable): Verdict {
  const steps = judge.judge(choice, table);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
