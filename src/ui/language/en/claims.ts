/**
 * What can be worked out from records, in words: what the records show, what that suggests, how sure
 * one may be, and what else it could be. Names, places and times come as they are to be read.
 */
import { count } from './grammar.ts';

const list = (parts: readonly string[]): string => new Intl.ListFormat('en').format(parts);
const or = (parts: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(parts);
const messages = (n: number): string => count(n, 'message', 'messages');
const days = (n: number): string => count(n, 'day', 'days');
const nights = (n: number): string => count(n, 'night', 'nights');
const times = (n: number): string =>
  n === 1 ? 'once' : n === 2 ? 'twice' : count(n, 'time', 'times');
const hours = (n: number): string => count(n, 'hour', 'hours');
const utc = (n: number): string => (n === 0 ? 'UTC' : `UTC${n < 0 ? '−' : '+'}${Math.abs(n)}`);

const format = new Intl.NumberFormat('en');

export const claims = {
  /** Of a rule: what it asks. */
  rules: {
    R1: 'Who is close to whom',
    R2: 'Who lives together',
    R3: 'Where somebody sleeps',
    R4: 'Where somebody works',
    R5: 'When somebody sleeps',
    R6: 'Who works at night',
    R7: 'Who belongs together',
    R8: 'Who has found somebody new',
    R9: 'Who was in touch with a listed place',
    R10: 'Who could be the source',
    R11a: 'Who hides behind a sealed sender',
    R11b: 'Which lines talk to each other',
    R12: 'Which new account is an old person',
  },

  /** Of a circle that is too large to name all. */
  others: (n: number) => `${format.format(n)} others`,

  /** What is claimed, and what the records show for it. */
  kinds: {
    close: {
      suggests: (one: string, other: string) => `${one} and ${other} are close.`,
      shows: (n: number, on: number, of: number, latePercent: number) =>
        `${messages(n)} on ${on} of ${days(of)}, both ways, ${latePercent}% of them after 20:00 or at the weekend.`,
    },
    household: {
      suggests: (one: string, other: string) => `${one} and ${other} live together.`,
      shows: (where: string, n: number, of: number) =>
        `On ${n} of ${nights(of)} both slept on the same network: ${where}.`,
    },
    couple: {
      suggests: (one: string, other: string) => `${one} and ${other} are a couple or close family.`,
      shows: (n: number, together: number) =>
        `${nights(together)} on the same network, and ${messages(n)}: with nobody else does either write more, at midday too.`,
    },
    home: {
      suggests: (who: string, where: string) => `${who} spends most nights here: ${where}.`,
      shows: (n: number, of: number) =>
        `Last record before sleep and first after it: ${n} of ${nights(of)} speak for this place.`,
    },
    workplace: {
      suggests: (who: string, where: string) => `${who} works here: ${where}.`,
      shows: (n: number, of: number) =>
        `There in working hours on ${n} of ${count(of, 'weekday', 'weekdays')}.`,
    },
    sleep: {
      suggests: (who: string, from: string, until: string) =>
        `${who} usually sleeps from about ${from} to ${until}.`,
      shows: (n: number, centre: string) =>
        `${count(n, 'record', 'records')}; the quietest hours are around ${centre}.`,
      later: (n: number) => `At the weekend about ${hours(n)} later.`,
      earlier: (n: number) => `At the weekend about ${hours(n)} earlier.`,
    },
    'utc-offset': {
      suggests: (who: string, offset: number, low: number, high: number) =>
        `${who}’s clock shows ${utc(offset)}, or anything from ${utc(low)} to ${utc(high)}.`,
      shows: (centre: string) =>
        `Quietest around ${centre} UTC. Most people are quietest around 04:30 by their own clock, but by far not all.`,
    },
    'night-work': {
      suggests: (who: string, where: string) => `${who} works at night, here: ${where}.`,
      shows: (on: number, n: number) =>
        `Slept by day on ${days(on)}, in blocks; ${nights(n)} before were spent there.`,
    },
    'night-active': {
      suggests: (who: string) => `${who} is awake at night for days on end.`,
      shows: (on: number) => `Slept at unusual hours on ${days(on)}, in blocks.`,
    },
    community: {
      suggests: (who: readonly string[]) => `${list(who)} belong together.`,
      shows: (n: number, across: number) =>
        `${messages(n)} among themselves, ${messages(across)} with others.`,
    },
    group: {
      suggests: (who: readonly string[], group: string) =>
        `${list(who)} are in the group ${group}.`,
      shows: (n: number) => `${messages(n)} to this group.`,
    },
    'new-tie': {
      suggests: (one: string, other: string) =>
        `Something new and close has begun between ${one} and ${other}.`,
      shows: (since: string, n: number, on: number) =>
        `First contact on ${since}; then ${messages(n)} on ${on} of 14 days, many of them late.`,
      nights: (n: number) => `Since then ${nights(n)} on the same network.`,
    },
    contacted: {
      suggests: (who: string, place: string) => `${who} was in touch with ${place}.`,
      shows: (on: number) => `Contact on ${days(on)}.`,
    },
    visited: {
      suggests: (who: string, place: string) => `${who} was here: ${place}.`,
      shows: (on: number, minutes: number) =>
        `There on ${days(on)}, for up to ${count(minutes, 'minute', 'minutes')}.`,
    },
    'works-there': {
      suggests: (who: string, place: string) => `${who} works here: ${place}.`,
      shows: (on: number, minutes: number) =>
        `There on ${days(on)}, for up to ${count(minutes, 'minute', 'minutes')}: too often or too long for a visit.`,
    },
    source: {
      suggests: (who: string) => `${who} could be the source.`,
      shows: (n: number, burst: number, staff: number) =>
        `One of ${staff} who had access; ${messages(n)} with the reporter around publication, up to ${burst} of them within a day.`,
      counting: (perThousand: number) =>
        `About ${perThousand} in 1,000 people who have nothing to do with it would look the same.`,
    },
    'writes-to': {
      suggests: (from: string, to: string) => `${from} writes to ${to}.`,
      shows: (to: string, from: string, n: number, of: number, seconds: number) =>
        `Something reached ${to} ${times(of)}. Within ${seconds === 5 ? 'five seconds' : 'five minutes'} something reached ${from} as well, ${times(n)}: more often than by chance.`,
    },
    'lines-talk': {
      suggests: (one: string, other: string) => `${one} and ${other} write to each other.`,
      shows: (n: number) =>
        `What left one line came down the other within three seconds, ${times(n)}: more often than by chance.`,
    },
    'same-person': {
      suggests: (old: string, young: string) => `${young} is ${old} with a new account.`,
      shows: (shared: number, similarPercent: number) =>
        `One account stops, the other begins, with ${count(shared, 'contact', 'contacts')} in common: ${similarPercent}% alike in how much goes to whom.`,
    },
  },

  /** Listed places and numbers. */
  categories: {
    clinic: 'clinic',
    doctor: 'doctor',
    pharmacy: 'pharmacy',
    helpline: 'helpline',
    recruiter: 'recruiter',
    company: 'company',
    union: 'union',
    press: 'press',
    gathering: 'gathering',
  },
  listed: (name: string, category: string) => `${name} (${category})`,
  then: (places: readonly string[]) => `Within three days after: ${list(places)}.`,
  reason: 'Why is in no record.',

  /** How sure one may be. */
  confidence: {
    'almost-certain': 'Almost certainly',
    probable: 'Probably',
    'more-likely': 'More likely than not',
    possible: 'Possibly',
    hidden: 'Too unsure to be said',
  },
  headline: (sure: string, statement: string) => `${sure}: ${statement}`,
  howSure: (right: number) => `Of 100 claims like this, ${right} were right in invented towns.`,
  range: (low: number, high: number) => `By chance it could also be ${low} to ${high}.`,
  counted: (right: number) =>
    `Of 100 people of whom this is said, about ${right} would be the one.`,
  notCounted: 'Nobody has counted how often such a claim is right.',
  rests: (n: number) => `Rests on ${count(n, 'record', 'records')}.`,
  against: (n: number) => `${count(n, 'record speaks', 'records speak')} against it.`,
  hidden: (n: number) => `${count(n, 'claim', 'claims')} too unsure to be shown.`,

  /** What else it could be. */
  alternative: (parts: readonly string[]) => `It could also be: ${or(parts)}.`,
  alternatives: {
    relatives: 'relatives',
    colleagues: 'colleagues',
    project: 'a common project',
    dispute: 'a dispute',
    flatmates: 'flatmates',
    siblings: 'brothers or sisters',
    'parent-child': 'parent and child',
    neighbours: 'neighbours on the same Wi-Fi',
    guest: 'a guest who stays long',
    'partners-home': 'a partner’s home',
    'night-job-there': 'a night job',
    study: 'school or university',
    'regular-haunt': 'a favourite café',
    company: 'somebody they keep company',
    'other-time-zone': 'another time zone',
    'late-riser': 'somebody who gets up late',
    'other-phone': 'a second phone',
    'phone-away': 'a phone left in another room',
    'new-parent': 'a new baby',
    insomnia: 'sleeplessness',
    gaming: 'games at night',
    'shared-group': 'a group that both are in',
    'one-go-between': 'one person who knows all of them',
    romance: 'love',
    'new-flatmate': 'a new flatmate',
    'new-colleague': 'a new colleague',
    client: 'business with them',
    question: 'a single question',
    accompanying: 'somebody who went along',
    visitor: 'a visit to somebody there',
    staff: 'somebody who works there',
    'next-door': 'the place next door',
    'passing-through': 'somebody passing through',
    'official-duty': 'somebody whose job it is to talk to the press',
    'reporters-friend': 'a friend or relative of the reporter',
    'somebody-else': 'somebody who left no record',
    coincidence: 'chance',
    'same-hours': 'people who are busy at the same hours',
    'same-circle': 'somebody else from the same circle',
    'shared-phone': 'somebody else with that phone',
  },

  /** Why a rule says nothing. */
  abstains: {
    records: (have: number, need: number) => `Not enough records (have ${have}, need ${need}).`,
    days: (have: number, need: number) => `Not enough days (have ${have}, need ${need}).`,
    nights: (have: number, need: number) => `Not enough nights (have ${have}, need ${need}).`,
    messages: (have: number, need: number) => `Not enough messages (have ${have}, need ${need}).`,
    arrivals: (have: number, need: number) =>
      `Not enough messages received (have ${have}, need ${need}).`,
    people: (have: number, need: number) => `Not enough people (have ${have}, need ${need}).`,
    'days-watched': (have: number, need: number) =>
      `Not watched for long enough (${days(have)}, need ${need}).`,
    'quiet-hours': () => 'No hours of the day are quiet.',
    home: () => 'It is not known where home is, so that any place could be.',
    places: () => 'Seen in one place only: where else, these records do not say.',
    knowledge: () => 'Nothing public to compare it with.',
    columns: (missing: readonly string[]) => `Not in these records: ${or(missing)}.`,
  },

  /** Against the truth. */
  truth: {
    ask: 'And in truth?',
    right: 'It is so.',
    wrong: 'It is not so.',
    score: (right: number, claimed: number, all: number) =>
      `${right} of ${count(claimed, 'claim', 'claims')} right; ${all} were there to be found.`,
    guessing: (randomPercent: number, noPercent: number) =>
      `Guessing would be right in ${randomPercent}% of cases. Whoever always says “no” is right in ${noPercent}%, and has found nothing.`,
  },
};
