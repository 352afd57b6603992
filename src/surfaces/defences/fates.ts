/**
 * What becomes of single claims: those that somebody could make before against those that they can after.
 * One that is too unsure to be said is no claim: to fall that low is to be gone. Of what nobody has
 * counted the worst is assumed.
 */
import { confidenceOf, confidences, type Claim, type Confidence } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';

/** A score less by a tenth makes a claim weaker where nobody has counted how often it is right. */
const WEAKER = 0.9;
/** Single claims that are handed out; of more, how many there are is in the tally. */
const MOST = 20;

export const fates = ['dead', 'weaker', 'fresh', 'alive'] as const;
export type Fate = (typeof fates)[number];

/** Claims of one topic, or texts that are read, before and after. */
export interface Tally {
  readonly before: number;
  readonly alive: number;
  readonly weaker: number;
  /** That nobody could make before: the doing of the defence. */
  readonly fresh: number;
}

/** How sure one may be; empty where nobody has counted. */
export interface Sure {
  readonly p?: number;
  readonly confidence?: Confidence;
}

export interface Changed {
  readonly key: string;
  readonly fate: Fate;
  /** Without its records. Its codes are of the log after; of a dead claim, of the log before. */
  readonly claim: Claim;
  readonly before?: Sure;
  readonly after?: Sure;
}

export type Claims = ReadonlyMap<string, Claim>;

/** Rule, kind, subjects and what else tells two of a kind apart, as both logs name them. */
export function keyOf({ dictionaries }: Log, { rule, by, subjects, value }: Claim): string {
  const ids = subjects.map((code) =>
    by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? ''),
  );
  const what =
    'listing' in value
      ? [String(value.listing)]
      : value.is === 'group'
        ? [dictionaries.group[value.group]?.id ?? '']
        : [];
  return [rule, value.is, ...ids, ...what].join('\n');
}

const rank = (p: number): number => confidences.indexOf(confidenceOf(p));

/**
 * Where both are counted a claim is weaker if it must be said in weaker words, and the limits of how
 * often such are right no longer meet: a smaller difference may be chance. A posterior is no count, nor
 * is a score: there a tenth less is.
 */
function isWeaker(was: Claim, is: Claim): boolean {
  if (was.p !== undefined && is.p !== undefined) {
    return was.pRange === undefined || is.pRange === undefined
      ? is.p < WEAKER * was.p
      : is.pRange[1] < was.pRange[0] && rank(is.p) > rank(was.p);
  }
  return is.score < WEAKER * was.score;
}

const isSaid = (claim: Claim | undefined): claim is Claim =>
  claim !== undefined && (claim.p === undefined || confidenceOf(claim.p) !== 'hidden');

/** @returns `undefined` for what is said neither before nor after */
function fateOf(was: Claim | undefined, is: Claim | undefined): Fate | undefined {
  if (!isSaid(is)) return isSaid(was) ? 'dead' : undefined;
  return !isSaid(was) ? 'fresh' : isWeaker(was, is) ? 'weaker' : 'alive';
}

const keysOf = (before: Claims, after: Claims): ReadonlySet<string> =>
  new Set([...before.keys(), ...after.keys()]);

export function tallyOf(before: Claims, after: Claims): Tally {
  const counts = { alive: 0, weaker: 0, fresh: 0, dead: 0 };
  for (const key of keysOf(before, after)) {
    const fate = fateOf(before.get(key), after.get(key));
    if (fate !== undefined) counts[fate]++;
  }
  const { alive, weaker, fresh, dead } = counts;
  return { before: alive + weaker + dead, alive, weaker, fresh };
}

const sure = ({ p }: Claim): Sure => (p === undefined ? {} : { p, confidence: confidenceOf(p) });

const NONE = new Uint32Array();
const bare = (claim: Claim): Claim => ({ ...claim, support: NONE, against: NONE });

/** What changed most first: the dead, the weaker, the new, and the rest; of each the surest first. */
export function changesOf(before: Claims, after: Claims): readonly Changed[] {
  return [...keysOf(before, after)]
    .flatMap((key): Changed[] => {
      const [was, is] = [before.get(key), after.get(key)];
      const fate = fateOf(was, is);
      const claim = fate === 'dead' ? was : is;
      return fate === undefined || claim === undefined
        ? []
        : [
            {
              ...{ key, fate, claim: bare(claim) },
              ...(was === undefined ? {} : { before: sure(was) }),
              ...(is === undefined ? {} : { after: sure(is) }),
            },
          ];
    })
    .sort(
      (one, other) =>
        fates.indexOf(one.fate) - fates.indexOf(other.fate) ||
        (other.claim.p ?? 0) - (one.claim.p ?? 0),
    )
    .slice(0, MOST);
}
