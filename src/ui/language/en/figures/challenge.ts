/** The challenge: a message to be brought to its reader unseen, within a budget. */
import { count } from '../grammar.ts';

export const challenge = {
  title: 'Get the report to Ada',
  lead: (percent: string) =>
    `Jonas writes to Ada. Choose for the whole town what it writes through and what is switched on, so that no observer can say that the two are in touch, or that he is her source, and be right in more than ${percent} of such cases. Whoever holds one of their phones has it all and is left out here.`,
  offer:
    'Signal and a mixnet are not on offer. They bring most of this along: with the one a single switch more is enough against these observers, and with the other none. Here you put it together yourself.',
  budget: 'The budget',
  against: 'Against the end-to-end messenger with nothing switched on:',
  delay: 'Later by (half of all texts at most)',
  bytes: 'More data a phone and day',
  seconds: (now: string, most: string) => `${now} s of at most ${most} s`,
  kilobytes: (now: string, most: string) => `${now} kB of at most ${most} kB`,
  over: 'over the budget',
  why: 'A minute, because in the night in which Jonas first writes most messages follow each other within one: what takes longer is no conversation. The data is about a quarter of what phones use as it is.',
  try: 'Try it',
  stop: 'Stop',
  trying: (done: number, of: number) =>
    of === 0
      ? 'Four weeks of messages go out …'
      : `${done} of ${count(of, 'observer', 'observers')} heard …`,
  stopped: 'Stopped.',
  failed: 'This could not be computed.',
  untried: 'Not tried yet.',
  endings: {
    won: 'Won: no observer can say it, and it is within the budget.',
    dear: 'Too expensive: nobody can say it, but it is over the budget.',
    found: (n: number) => `Found out by ${count(n, 'observer', 'observers')}.`,
    'found-and-dear': (n: number) =>
      `Found out by ${count(n, 'observer', 'observers')}, and over the budget as well.`,
  },
  limits:
    'This holds in this town, for these rules, and for each observer alone. What several could find out together is not worked out here.',
  bars: 'How surely each could say it',
  observer: 'Observer',
  surest: 'Surest claim',
  nothing: (observers: readonly string[]) =>
    `Nothing about the two can be said by: ${observers.join('; ')}.`,
  line: (percent: string) => `The line stands at ${percent}.`,
  givenAway: 'What gives them away',
  below: (n: number) => `Below the line: ${count(n, 'claim', 'claims')}`,
  sure: {
    counted: (percent: string) => `${percent} of such claims are right.`,
    posterior: (percent: string) => `Counted by the rule: ${percent}.`,
    'lowest-known': (percent: string) =>
      `${percent} of such claims were right with some of these switches on, at the least. With all of them on it was not counted.`,
    unknown: 'Nobody has counted how often such a claim is right. It counts as above the line.',
  },
  rests: (n: number, first: string, last: string) =>
    `Rests on ${count(n, 'record', 'records')}, from ${first} to ${last}.`,
  see: 'See the records',
  seeOf: (observer: string) => `See the records as: ${observer}`,
  tries: 'Your tries',
  plain: 'nothing switched on',
  again: 'Take this again',
  againOf: (n: number) => `Take this again: try ${n}`,
  undo: 'Back to the try before',
  clear: 'Switch all off',
  csv: {
    observer: 'Observer',
    rule: 'Rule',
    claim: 'Claim',
    p: 'Share right',
    records: 'Records',
    first: 'First',
    last: 'Last',
  },
};
