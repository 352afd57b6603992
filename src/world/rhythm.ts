/**
 * When people are awake, and how likely they are to start a conversation in each hour. Asleep 2 % of
 * the usual; after waking from 55 % up to all of it within four hours (shape after the Copenhagen
 * Networks Study's texting hours).
 */
import type { Person, Sleep } from './entities.ts';
import { weekday } from './entities.ts';
import { squareRoot } from './arithmetic.ts';

const HALF_HOURS = 48;
const ASLEEP = 0.02;
const ON_WAKING = 0.55;
/** Half-hours from waking until fully active. */
const RAMP = 8;
/** Roots of curves are kept as integers of this unit, so that picking an hour is integer work. */
const QUANTUM = 1000;

/** After nights at work: from nine to four. */
const dayTime: Sleep = { onset: 18, length: 14 };

/** Worked out once each: there are some hundred curves, and some ten thousand pairs of them. */
const curves = new Map<number, Uint16Array>();
const starts = new Map<number, Uint32Array>();

/** Share of full activity in one half-hour of the day. */
export function awake({ onset, length }: Sleep, halfHour: number): number {
  const since = (halfHour - onset + HALF_HOURS) % HALF_HOURS;
  if (since < length) return ASLEEP;
  const up = since - length;
  return ON_WAKING + (1 - ON_WAKING) * (up < RAMP ? up / RAMP : 1);
}

/** Sleeps of the same key have the same curve. */
function keyOf({ onset, length }: Sleep): number {
  return onset * 64 + length;
}

/** Square roots of the activity in each hour of the day, 0 … 1000. */
export function rootCurve(sleep: Sleep): Uint16Array {
  const key = keyOf(sleep);
  let curve = curves.get(key);
  if (curve === undefined) {
    curve = Uint16Array.from({ length: 24 }, (_, hour) => {
      const mean = (awake(sleep, 2 * hour) + awake(sleep, 2 * hour + 1)) / 2;
      return Math.floor(squareRoot(mean) * QUANTUM + 0.5);
    });
    curves.set(key, curve);
  }
  return curve;
}

/**
 * When two people start conversations: in each hour in proportion to √(a·b), a and b being their
 * activities. Sums from midnight on, as integers: the last is the total.
 */
export function startHours(one: Sleep, other: Sleep): Uint32Array {
  const key = keyOf(one) * 4096 + keyOf(other);
  let sums = starts.get(key);
  if (sums === undefined) {
    const a = rootCurve(one);
    const b = rootCurve(other);
    let sum = 0;
    sums = Uint32Array.from({ length: 24 }, (_, hour) => (sum += (a[hour] ?? 0) * (b[hour] ?? 0)));
    starts.set(key, sums);
  }
  return sums;
}

/** Whether the person goes to work on the evening of that day and comes back the next morning. */
export function worksNight(person: Person, day: number): boolean {
  if (person.rota === undefined) return false;
  const { nights, phase } = person.rota;
  return (day + phase) % (nights + 4) < nights;
}

/** Whether it is a day to go to work or school for somebody who does so by day. */
export function isWorkday(person: Person, day: number): boolean {
  const regular = person.role === 'worker' || person.role === 'student';
  return regular && weekday(day) < 5;
}

/** How the person sleeps around that day, in the town's time. */
export function sleepOn(person: Person, day: number): Sleep {
  const sleep =
    worksNight(person, day) || (day > 0 && worksNight(person, day - 1))
      ? dayTime
      : isWorkday(person, day)
        ? person.sleep.work
        : person.sleep.free;
  if (person.offset === 0) return sleep;
  // Whoever's clock is behind the town's goes to bed later by the town's.
  const onset = (sleep.onset - 2 * person.offset + 2 * HALF_HOURS) % HALF_HOURS;
  return { onset, length: sleep.length };
}

/**
 * Conversations by day of the week, Monday first, mean 1: the busiest day 1.2, the quietest 0.7 as in
 * the Copenhagen Networks Study; which day is which is our choice.
 */
const week: readonly number[] = [1.0, 1.02, 1.04, 1.08, 1.2, 0.96, 0.7];
/** What is left of talk about work at weekends: our choice, more than the 7 % of office mail. */
const WORK_AT_WEEKEND = 0.35;

/** Factor on the rate of conversations on that day. */
export function dayFactor(day: number, aboutWork: boolean): number {
  const of = weekday(day);
  return (week[of] ?? 1) * (aboutWork && of >= 5 ? WORK_AT_WEEKEND : 1);
}
