/**
 * A claim in words: what is claimed and how surely, what the records show, how often such a claim is
 * right, and what else it could be. Numbers as counts, never as more than they are.
 */
import type { Claim, Confidence } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import { isolate } from '../timing/who.ts';
import type { ClaimNames, Conclusion } from './conclusions.ts';

const HOUR = 3_600_000;

export interface Wording {
  readonly statement: string;
  /** With how sure one may be. */
  readonly headline: string;
  readonly shows: readonly string[];
  readonly howSure: readonly string[];
  readonly rests: readonly string[];
  readonly alternative: string;
}

export interface Speech {
  readonly words: Weeks;
  readonly log: Log;
  readonly names: ClaimNames;
  /** ms since the epoch, as a day. */
  readonly day: (time: number) => string;
}

/** “07:30” of an hour of the day, which may lie outside of 0 to 24. */
export function clockOf(hour: number): string {
  const minutes = ((Math.round(hour * 60) % 1440) + 1440) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A share as a whole number of a hundred. */
export const ofHundred = (share: number): number => Math.round(100 * share);

/** Limits of a share, of a hundred: never narrower than they are. */
export const limitsOf = ([low, high]: readonly [number, number]): readonly [number, number] => [
  Math.floor(100 * low),
  Math.ceil(100 * high),
];

export function wordingOf({ claim, confidence }: Conclusion, speech: Speech): Wording {
  const t = speech.words.claims;
  const { alternatives, against, n } = claim;
  const statement = statementOf(claim, speech);
  return {
    statement,
    headline: headlineOf(speech.words, confidence, statement),
    shows: showsOf(claim, speech),
    howSure: howSureOf(claim, speech.words),
    rests: [t.rests(n), ...(against.length > 0 ? [t.against(against.length)] : [])],
    alternative: t.alternative(alternatives.map((id) => t.alternatives[id])),
  };
}

function headlineOf(words: Weeks, confidence: Confidence | undefined, statement: string): string {
  const t = words.claims;
  return confidence === undefined ? statement : t.headline(t.confidence[confidence], statement);
}

function howSureOf({ p, pRange, basis, value }: Claim, words: Weeks): string[] {
  const t = words.claims;
  if (p === undefined) return [t.notCounted];
  if (value.is === 'source')
    return [t.counted(ofHundred(p)), t.kinds.source.counting(Math.round(1000 * value.chance))];
  if (pRange === undefined) return [t.howSure(ofHundred(p))];
  return [
    t.howSure(ofHundred(p)),
    t.range(...limitsOf(pRange)),
    ...(basis === 'lowest-known' ? [words.cards.lowestKnown] : []),
  ];
}

/** Only what is claimed. */
export function statementOf(
  claim: Claim,
  { words, names }: Pick<Speech, 'words' | 'names'>,
): string {
  const { kinds } = words.claims;
  const { value, subjects, by, interval } = claim;
  const people = subjects.map((code) => isolate(names.subject(by, code)));
  const [one = '', other = ''] = people;
  switch (value.is) {
    case 'close':
    case 'household':
    case 'couple':
    case 'new-tie':
    case 'writes-to':
    case 'lines-talk':
    case 'same-person':
      return kinds[value.is].suggests(one, other);
    case 'home':
    case 'workplace':
    case 'night-work':
      return kinds[value.is].suggests(one, isolate(names.where(value.where)));
    case 'sleep':
      return kinds.sleep.suggests(one, clockOf(value.from), clockOf(value.until));
    case 'utc-offset': {
      // Not isolated: what follows a name bends to its last letter.
      const who = names.subject(by, subjects[0] ?? 0);
      const [low, high] = interval ?? [value.hours, value.hours];
      return kinds['utc-offset'].suggests(
        who,
        Math.round(value.hours),
        Math.round(low),
        Math.round(high),
      );
    }
    case 'night-active':
    case 'source':
      return kinds[value.is].suggests(one);
    case 'community':
      return kinds.community.suggests(few(people, words));
    case 'group':
      return kinds.group.suggests(few(people, words), isolate(names.group(value.group)));
    case 'contacted':
    case 'visited':
    case 'works-there':
      return kinds[value.is].suggests(one, isolate(names.listing(value.listing)));
  }
}

/** Names of a circle; of a large one the first, and how many more. */
const MOST_NAMES = 6;
function few(people: readonly string[], words: Weeks): string[] {
  const rest = people.length - MOST_NAMES;
  return rest <= 1 ? [...people] : [...people.slice(0, MOST_NAMES), words.claims.others(rest)];
}

function showsOf(claim: Claim, { words, log, names, day }: Speech): string[] {
  const t = words.claims;
  const { kinds } = t;
  const { value, subjects, by, support, against } = claim;
  const [one = '', other = ''] = subjects.map((code) => isolate(names.subject(by, code)));
  const days = Math.max(1, Math.round(log.span / (24 * HOUR)));
  switch (value.is) {
    case 'close':
      return [kinds.close.shows(value.messages, value.days, days, ofHundred(value.late))];
    case 'household':
      return [kinds.household.shows(isolate(names.where(value.where)), value.nights, value.of)];
    case 'couple':
      return [kinds.couple.shows(value.messages, value.nights)];
    case 'home':
      return [kinds.home.shows(Math.round(value.votes), Math.round(value.of))];
    case 'workplace':
      return [kinds.workplace.shows(value.days, value.of)];
    case 'sleep': {
      const { sleep } = kinds;
      const later = Math.round(value.later ?? 0);
      return [
        sleep.shows(claim.n, clockOf(value.centre)),
        ...(later > 0 ? [sleep.later(later)] : later < 0 ? [sleep.earlier(-later)] : []),
      ];
    }
    case 'utc-offset':
      // The middle of the quietest hours lies so far from the usual one as the clock is off.
      return [kinds['utc-offset'].shows(clockOf(USUAL_MIDDLE - value.hours))];
    case 'night-work':
      return [kinds['night-work'].shows(value.days, value.nights)];
    case 'night-active':
      return [kinds['night-active'].shows(value.days)];
    case 'community':
      return [kinds.community.shows(support.length, against.length)];
    case 'group':
      return [kinds.group.shows(support.length)];
    case 'new-tie': {
      const tie = kinds['new-tie'];
      return [
        tie.shows(day(log.origin + value.since), value.messages, value.days),
        ...(value.sharedNights > 0 ? [tie.nights(value.sharedNights)] : []),
      ];
    }
    case 'contacted':
    case 'visited':
    case 'works-there':
      return [
        value.is === 'contacted'
          ? kinds.contacted.shows(value.days)
          : kinds[value.is].shows(value.days, value.minutes),
        ...(value.then.length > 0
          ? [t.then(value.then.map((index) => isolate(names.listing(index))))]
          : []),
        ...(value.is === 'works-there' ? [] : [t.reason]),
      ];
    case 'source':
      return [kinds.source.shows(value.messages, value.burst, value.staff)];
    case 'writes-to':
      return [kinds['writes-to'].shows(other, one, value.times, value.of, value.seconds)];
    case 'lines-talk':
      return [kinds['lines-talk'].shows(value.times)];
    case 'same-person':
      return [kinds['same-person'].shows(value.shared, ofHundred(value.similarity))];
  }
}

/** Hour at which most people are quietest, as in R5. */
const USUAL_MIDDLE = 4.5;
