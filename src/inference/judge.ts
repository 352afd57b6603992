/** Whether one claim is true, and how many such claims there were to be made. */
import type { Log } from '../observers/index.ts';
import type { Claim, ValueKind, Where } from './claim.ts';
import { turn } from './clock.ts';
import type { PairOfIds, Truth } from './truth.ts';

/** A circle is found if it has so much in common with a real one (Jaccard). */
const ENOUGH_IN_COMMON = 0.5;

/**
 * What a kind of claim answers: yes or no of somebody or of two, where, how much, or who together. Only
 * of the first is there a base rate, and somebody who always says “no”.
 */
export type Form = 'whether' | 'where' | 'how-much' | 'who';

export const formOf: Readonly<Record<ValueKind, Form>> = {
  close: 'whether',
  household: 'whether',
  couple: 'whether',
  home: 'where',
  workplace: 'where',
  sleep: 'how-much',
  'utc-offset': 'how-much',
  'night-work': 'whether',
  'night-active': 'whether',
  community: 'who',
  group: 'who',
  'new-tie': 'whether',
  contacted: 'whether',
  visited: 'whether',
  'works-there': 'whether',
  source: 'whether',
  'writes-to': 'whether',
  'lines-talk': 'whether',
  'same-person': 'whether',
};

/** What can be claimed of one kind: which of it is so, and of how many things it could be asked. */
export interface Question {
  /** Keys of all that is so. */
  readonly positives: ReadonlySet<string>;
  /** Things of which it could be asked: people, or pairs of them. */
  readonly asked: number;
}

const unordered = (one: string, other: string): string =>
  one < other ? `${one}\n${other}` : `${other}\n${one}`;
const ordered = (one: string, other: string | number): string => `${one}\n${other}`;

function everyTwo(sets: readonly (readonly string[])[]): string[] {
  return sets.flatMap((set) =>
    set.flatMap((one, i) => set.slice(i + 1).map((other) => unordered(one, other))),
  );
}

/** The ids of a claim's subjects. */
export function idsOf({ dictionaries }: Log, { by, subjects }: Claim): string[] {
  return subjects.map((code) =>
    by === 'party' ? (dictionaries.party[code]?.id ?? '') : (dictionaries.device[code] ?? ''),
  );
}

function idOfPlace({ dictionaries }: Log, where: Where): string {
  return 'network' in where
    ? (dictionaries.network[where.network]?.id ?? '')
    : (dictionaries.place[where.place]?.id ?? '');
}

/** What a claim asserts, as a key of {@link Question.positives}; none for quantities and circles. */
export function keyOf(log: Log, claim: Claim): string | undefined {
  const [one = '', other = ''] = idsOf(log, claim);
  const { value } = claim;
  switch (value.is) {
    case 'close':
    case 'household':
    case 'couple':
    case 'new-tie':
    case 'writes-to':
    case 'lines-talk':
      return unordered(one, other);
    case 'same-person':
      return ordered(one, other);
    case 'contacted':
    case 'visited':
    case 'works-there':
      return ordered(one, value.listing);
    case 'home':
    case 'workplace':
    case 'night-work':
    case 'night-active':
    case 'source':
    case 'sleep':
    case 'utc-offset':
      return one;
    case 'group':
      return log.dictionaries.group[value.group]?.id ?? '';
    case 'community':
      return undefined;
  }
}

const known = new WeakMap<Truth, Map<ValueKind, Question | undefined>>();

/**
 * Worked out once for each truth: thousands of claims are judged by the same.
 * @returns `undefined` where the truth about this is not told
 */
export function questionOf(truth: Truth, is: ValueKind): Question | undefined {
  const questions = known.get(truth) ?? new Map<ValueKind, Question | undefined>();
  known.set(truth, questions);
  if (!questions.has(is)) questions.set(is, workedOut(truth, is));
  return questions.get(is);
}

function workedOut(truth: Truth, is: ValueKind): Question | undefined {
  const n = truth.people.length;
  const twos = (n * (n - 1)) / 2;
  const of = (keys: readonly string[] | undefined, asked: number): Question | undefined =>
    keys === undefined ? undefined : { positives: new Set(keys), asked };
  const pairs = (list: readonly PairOfIds[] | undefined): Question | undefined =>
    of(
      list?.map(([one, other]) => unordered(one, other)),
      twos,
    );
  const places = (list: readonly (readonly [string, number])[] | undefined) =>
    of(
      list?.map(([person, listing]) => ordered(person, listing)),
      n * new Set(list?.map(([, listing]) => listing)).size,
    );
  const keys = (record: object | undefined) => record && Object.keys(record);
  switch (is) {
    case 'close':
      return pairs(truth.closePairs);
    case 'household':
      return of(truth.households && everyTwo(truth.households), twos);
    case 'couple':
      return pairs(truth.couples);
    case 'new-tie':
      return pairs(truth.newTies);
    case 'writes-to':
    case 'lines-talk':
      return pairs(truth.correspondents);
    case 'same-person':
      return of(
        truth.renumbered?.map(([old, young]) => ordered(old, young)),
        twos,
      );
    case 'home':
      return of(keys(truth.homes), n);
    case 'workplace':
      return of(keys(truth.workplaces), n);
    case 'sleep':
      return of(keys(truth.sleepMiddles), n);
    case 'utc-offset':
      return of(keys(truth.utcOffsets), n);
    case 'night-work':
      return of(truth.nightWorkers, n);
    case 'night-active':
      return of(truth.nightActive, n);
    case 'contacted':
      return places(truth.contacted);
    case 'visited':
      return places(truth.visited);
    case 'works-there':
      return places(truth.staff);
    case 'source':
      return of(truth.sources, n);
    case 'group': {
      const groups = keys(truth.groups);
      return of(groups, groups?.length ?? 0);
    }
    case 'community': {
      return of(
        truth.communities?.map((_, i) => String(i)),
        truth.communities?.length ?? 0,
      );
    }
  }
}

/** Which of the true circles this one is: the best match that is good enough. */
export function matchOf(members: readonly string[], communities: Truth['communities']): number {
  const own = new Set(members);
  const overlap = (other: readonly string[]): number => {
    const both = other.filter((id) => own.has(id)).length;
    return both / (own.size + other.length - both);
  };
  const overlaps = (communities ?? []).map(overlap);
  const best = Math.max(0, ...overlaps);
  return best >= ENOUGH_IN_COMMON ? overlaps.indexOf(best) : -1;
}

/** Whether a claim is so. @returns `undefined` where the truth about it is not told */
export function isRight(log: Log, claim: Claim, truth: Truth): boolean | undefined {
  const { value, interval } = claim;
  const question = questionOf(truth, value.is);
  const key = keyOf(log, claim);
  if (question === undefined) return undefined;
  // Who is no person (a café's line, a counter's tablet) does not sleep.
  const unlessNobody = (): false | undefined =>
    truth.people.includes(key ?? '') ? undefined : false;
  switch (value.is) {
    case 'home':
    case 'workplace': {
      const places = value.is === 'home' ? truth.homes : truth.workplaces;
      return places?.[key ?? '']?.includes(idOfPlace(log, value.where)) === true;
    }
    case 'sleep': {
      const middle = truth.sleepMiddles?.[key ?? ''];
      const within = interval === undefined ? 0 : (interval[1] - interval[0]) / 2;
      if (middle === undefined) return unlessNobody();
      return Math.abs(turn(value.centre, middle)) <= within;
    }
    case 'utc-offset': {
      const hours = truth.utcOffsets?.[key ?? ''];
      const within = interval === undefined ? 0 : (interval[1] - interval[0]) / 2;
      if (hours === undefined) return unlessNobody();
      return Math.abs(turn(value.hours, hours)) <= within;
    }
    case 'community':
      return matchOf(idsOf(log, claim), truth.communities) >= 0;
    case 'group': {
      const members = truth.groups?.[key ?? ''];
      return members !== undefined && idsOf(log, claim).every((id) => members.includes(id));
    }
    default:
      return question.positives.has(key ?? '');
  }
}
