/** What guessing would get: precision is worth what it is above this. */
import type { Log } from '../observers/index.ts';
import type { Claim, ValueKind } from './claim.ts';
import { formOf } from './judge.ts';
import type { Truth } from './truth.ts';

const HOURS = 24;

export interface Guessing {
  /**
   * How often naming at random is right: anybody, any place, any hour. Absent for circles and groups,
   * where `ari` counts from chance as 0, and for quantities of which none was claimed.
   */
  readonly atRandom?: number;
  /** How often “no” to everything is right; only of questions of yes or no. */
  readonly alwaysNo?: number;
}

/** Of all places that a log knows and rules may name, how many are theirs: the mean over those who have one. */
function anyPlace(log: Log, truth: Truth['homes'] = {}): number | undefined {
  const { network, place } = log.dictionaries;
  const named = [
    ...network.filter(({ type }, code) => code > 0 && type !== 'mobile' && type !== 'relay'),
    ...place.filter(({ area }, code) => code > 0 && area !== 'town'),
  ].map(({ id }) => id);
  const owners = Object.values(truth);
  if (named.length === 0 || owners.length === 0) return undefined;
  const shares = owners.map((own) => named.filter((id) => own.includes(id)).length / named.length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** An hour of the day at random: as likely right as the claim's interval is wide. */
function anyHour(claims: readonly Claim[]): number | undefined {
  if (claims.length === 0) return undefined;
  const widths = claims.map(({ interval }) =>
    interval === undefined ? 0 : interval[1] - interval[0],
  );
  return widths.reduce((sum, width) => sum + width, 0) / (HOURS * widths.length);
}

/**
 * @param baseRate of the kind, where it is a question of yes or no
 * @param claims of the kind
 */
export function guessingOf(
  log: Log,
  is: ValueKind,
  baseRate: number,
  claims: readonly Claim[],
  truth: Truth,
): Guessing {
  const form = formOf[is];
  if (form === 'whether') return { atRandom: baseRate, alwaysNo: 1 - baseRate };
  const atRandom =
    form === 'how-much'
      ? anyHour(claims)
      : form === 'where'
        ? anyPlace(log, is === 'home' ? truth.homes : truth.workplaces)
        : undefined;
  return atRandom === undefined ? {} : { atRandom };
}
