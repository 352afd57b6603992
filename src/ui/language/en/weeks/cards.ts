/** The figure of claims: cards, what they rest on, how often they are right, and what is so. */
import { count } from '../grammar.ts';

const claims = (n: number): string => count(n, 'claim', 'claims');
const records = (n: number): string => count(n, 'record', 'records');
const format = new Intl.NumberFormat('en');

export const cards = {
  heading: 'What can be worked out',
  title: (n: number) => `What can be worked out: ${claims(n)}`,
  lead: 'Worked out of these records and of what is publicly known, by rules that are told neither the messenger nor the truth.',
  sorted: 'The surest and the most sensitive come first.',
  begin: 'Work it out',
  working: 'Working it out',
  step: (question: string, done: number, of: number) => `Question ${done} of ${of}: ${question}.`,
  stopped: 'Stopped.',
  failed: 'Something broke while this was being worked out. Trying again starts afresh.',
  nothing:
    'From these records nothing can be worked out. That is the answer; the reasons are below.',
  nothingFits: 'No claim fits this choice.',
  onlyUnsure: 'There are claims, but all of them are too unsure to be shown.',
  clear: 'Show all',
  filterRule: 'Question',
  allRules: (n: number) => `All questions (${format.format(n)})`,
  rule: (question: string, n: number) => `${question} (${format.format(n)})`,
  filterWho: 'About',
  anybody: 'anybody',
  more: (n: number, rest: number) =>
    `Show ${format.format(n)} more (${format.format(rest)} are left)`,
  turnAll: 'Turn all over',
  turnBack: 'Turn all back',

  hold: (statement: string) => `Hold up the evidence: ${statement}`,
  held: 'Held up',
  letGo: 'Let go',
  keys: 'Enter holds up the evidence in all views, Escape lets go of it.',
  jump: 'To the evidence',
  back: 'Back to the claim',
  lit: (n: number, period: string, people: number, places: number) =>
    [
      `Held up in all views: ${records(n)}, ${period}`,
      ...(people > 0 ? [count(people, 'person', 'people')] : []),
      ...(places > 0 ? [count(places, 'place', 'places')] : []),
    ].join(', ') + '.',
  lowestKnown:
    'Nobody has counted these defences together: this is the lowest that was counted with some of them.',
  dots: (right: number) => `A hundred dots, ${right} of them filled.`,
  wrong: 'wrong',
  right: 'right',

  truth: {
    title: 'In truth',
    close: 'Turn back',
    yes: 'The world is invented, so it is known.',
    noWhy: 'The rule read the records as they are. They fit something else, too.',
    place: (where: readonly string[]) => `In truth: ${new Intl.ListFormat('en').format(where)}.`,
    hour: (claimed: string, real: string) =>
      `The middle of the night was put at ${claimed}; in truth it is at ${real}.`,
    offset: (hours: number) =>
      hours === 0
        ? 'In truth their clock shows the town’s own time.'
        : `In truth their clock is ${count(Math.abs(hours), 'hour', 'hours')} ${hours < 0 ? 'behind' : 'ahead of'} the town’s.`,
    source: (who: readonly string[]) =>
      `The source is somebody else: ${new Intl.ListFormat('en').format(who)}.`,
    awake: 'They are awake at night, but not for work.',
    who: (id: string, name: string) => `${id} is ${name}.`,
    /** What happened, by kind of event. */
    behind: {
      leak: 'Somebody gave the reporter a document that the public should see.',
      'press-officer': 'It is their job to talk to the press.',
      interview: 'It was a job interview.',
      'sales-visit': 'It was a visit to a customer.',
      romance: 'Two people have fallen in love.',
      flatmate: 'They have become flatmates.',
      deadline: 'They had to finish something together by a date.',
      treatment: 'It was an appointment of their own.',
      'clinic-staff': 'They work there: they clean, cook or look after others.',
      'clinic-visitor': 'They went to see somebody who is there.',
      protest: 'They took part.',
      'changing-trains': 'They changed trains next to it.',
      separation: 'Two people have parted.',
      holiday: 'They were on holiday.',
    },
    unknown: 'What is so has not been kept for this town, so nobody can say.',
  },

  gone: {
    heading: (n: number) => `Gone: ${claims(n)} that the other side can make`,
    say: (other: string) => `${other} can claim this. From these records it cannot be worked out.`,
    rest: (n: string) => `And ${n} more.`,
  },

  abstain: {
    heading: (n: number) =>
      n === 1 ? 'One question without an answer' : `${n} questions without an answer`,
    partly: 'What is left unsaid',
    some: (n: number) => `Nothing said about ${count(n, 'person', 'people or pairs')}.`,
    about: (who: string) => `${who}:`,
    rest: (n: string) => `And ${n} more.`,
    silent: 'Nothing fits the rule.',
  },

  scores: {
    heading: 'How often is this right?',
    say: (right: number, all: number) =>
      `In this town ${format.format(right)} of ${claims(all)} are right; too unsure ones are counted, too.`,
    caption: 'Every question against the truth of this town',
    note: 'Always together: whoever says “no” to everything is nearly always right, and has found nothing.',
    columns: {
      question: 'Question',
      claimed: 'Claimed',
      precision: 'Right, of those claimed (precision)',
      recall: 'Found, of those there are (recall)',
      baseRate: 'So anyway, of all one could ask (base rate)',
      guessing: 'Naming at random would be right',
      no: 'Always “no” would be right',
      brier: 'Brier score',
      more: 'Besides',
    },
    of: (n: number, all: number, percent: string) =>
      `${format.format(n)} of ${format.format(all)} (${percent})`,
    none: 'none',
    all: 'all of them',
    kinds: {
      close: 'Who is close',
      household: 'Who lives together',
      couple: 'Who is a couple or close family',
      home: 'Homes',
      workplace: 'Workplaces',
      sleep: 'Hours of sleep',
      'utc-offset': 'Time zones',
      'night-work': 'Who works at night',
      'night-active': 'Who is awake at night',
      community: 'Circles',
      group: 'Members of groups',
      'new-tie': 'New close ties',
      contacted: 'Contact with listed numbers',
      visited: 'Visits to listed places',
      'works-there': 'Who works at listed places',
      source: 'The source',
      'writes-to': 'Who writes to whom',
      'lines-talk': 'Which lines talk',
      'same-person': 'Old people, new accounts',
    },
    open: 'A dash: the question is not one of yes or no, or there is nothing to name at random.',
    brier: 'Brier score times 100: 0 is best, 25 is a coin toss.',
    coverage: (percent: string) => `The truth lies in the span given in ${percent}.`,
    groups: (ari: string, nmi: string) =>
      `Agreement with the true circles: ARI ${ari} of 100, NMI ${nmi} of 100.`,
    none2: 'For this town nothing is scored: its truth has not been kept.',
  },

  table: {
    caption: 'Claims, in the order of the cards',
    question: 'Question',
    claim: 'Claim',
    sure: 'How sure',
    right100: 'Right, of 100',
    records: 'Records',
    against: 'Against',
    alternatives: 'Could also be',
    truth: 'In truth',
  },
  json: 'JSON',
};
