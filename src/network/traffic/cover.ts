/**
 * Cover traffic: messages that say nothing, at random times round the clock, to anybody. They are
 * sealed like any other, of a length as texts have it, wake phones and are answered by receipts like
 * any other, and where apps say when they are open theirs says so too; only the two phones know.
 * (Had a dummy no receipt, or no presence around it, everybody could tell it: so it was in our
 * measurement, where receipts undid cover.)
 */
import { Stream, lognormal, poisson, purpose } from '../../world/index.ts';
import type { Carried } from './carried.ts';

const DAY = 86_400_000;
/** Tells these draws from those of a mixnet's own cover. */
const OWN = 1;
/** Letters: as texts between two have them. */
const LETTERS = { mu: 3.178, sigma: 1, most: 2000 };

/** In columns; each from one person to another. */
export interface Dummies {
  readonly length: number;
  /** When they are written, ms since the world began. */
  readonly time: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** As a text would have. */
  readonly bytes: Uint32Array;
  /** 32 random bits of each, for what chance decides on the way. */
  readonly draw: Uint32Array;
}

/**
 * @param perDay mean, a person and day
 * @param whose people from the one id up to the other send; anybody receives
 */
export function dummiesOf(
  { seed, days, people, groups }: Carried,
  perDay: number,
  whose: readonly [number, number],
): Dummies {
  const bots = new Set(groups.flatMap(({ bot }) => bot ?? []));
  const takers = people.map(({ id }) => id).filter((id) => !bots.has(id));
  const stream = new Stream(0, purpose.cover, 0);
  const rows: number[][] = [[], [], [], [], []];
  for (let person = whose[0]; person < whose[1]; person++) {
    if (bots.has(person) || takers.length < 2) continue;
    for (let day = 0; day < days; day++) {
      const count = poisson(stream.restart(seed, purpose.cover, person, day, OWN), perDay);
      for (let i = 0; i < count; i++) {
        const time = day * DAY + Math.floor(stream.unit() * DAY);
        const to = takers[stream.below(takers.length)]!;
        const letters = lognormal(stream, LETTERS.mu, LETTERS.sigma);
        const bytes = Math.min(LETTERS.most, 1 + Math.floor(letters));
        const draw = stream.next();
        if (to === person) continue;
        [time, person, to, bytes, draw].forEach((value, column) => rows[column]!.push(value));
      }
    }
  }
  const [time = [], from = [], to = [], bytes = [], draw = []] = rows;
  return {
    length: time.length,
    time: Float64Array.from(time),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    bytes: Uint32Array.from(bytes),
    draw: Uint32Array.from(draw),
  };
}

/** None. */
export const noDummies: Dummies = {
  length: 0,
  time: new Float64Array(0),
  from: new Uint32Array(0),
  to: new Uint32Array(0),
  bytes: new Uint32Array(0),
  draw: new Uint32Array(0),
};
