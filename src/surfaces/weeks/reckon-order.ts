/**
 * Works out what can be worked out of an ordered log, step by step. Of a whole town the truth is known;
 * of a city, grown and forgotten district by district, it is not, and so nothing is judged there.
 */
import {
  calibrate,
  confidenceOf,
  runRules,
  type CalibrationTable,
  type Listing,
} from '../../inference/index.ts';
import type { Messenger } from '../../network/index.ts';
import type { Log, TownObserver } from '../../observers/index.ts';
import type { Conclusions, Step } from '../../panel/claims/conclusions.ts';
import { reckoning, type PlottedTown } from '../reckoning/index.ts';
import type { Town } from './towns.ts';

/** With what the card's names are made of. */
export interface Reckoned extends Conclusions {
  readonly listings: readonly Listing[];
  /** For the backs of cards: whose number it is, where people have names. */
  readonly called: Readonly<Record<string, string>>;
}

/** The messenger with its defences on, and what these are called. */
interface Defended {
  readonly messenger: Messenger;
  readonly defences: string;
}

/** Says before each rule how far it is. */
export function* reckonOrder(
  log: Log,
  town: Town | undefined,
  { messenger, defences }: Defended,
  observer: TownObserver,
  table: CalibrationTable,
): Generator<Step, Reckoned, void> {
  if (town !== undefined) {
    const { knowledge, ...conclusions } = yield* reckoning(log, town, messenger, observer, table, {
      defences,
    });
    const { cast = [] }: PlottedTown = town;
    const called = Object.fromEntries(cast.map(({ number, id }) => [number, id]));
    return { ...conclusions, listings: knowledge.listings ?? [], called };
  }
  const { claims, abstentions } = yield* runRules(log);
  const here = { observer: observer.kind, messenger: messenger.id, defences };
  return {
    claims: calibrate(claims, table, here).map((claim) => ({
      claim,
      verdict: 'unknown',
      ...(claim.p === undefined ? {} : { confidence: confidenceOf(claim.p) }),
      sensitivity: 1,
    })),
    abstentions,
    scores: [],
    truth: { people: [] },
    listings: [],
    called: {},
  };
}
