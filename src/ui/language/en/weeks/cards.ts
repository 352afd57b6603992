/** The figure of claims: cards, what they rest on, how often they are right, and what is so. */
import { count } from '../grammar.ts';

const claims = (n: number): string => count(n, 'claim', 'claims');
const records = (n: number): string => count(n, 'record', 'records');
const format = new Intl.NumberFormat('en');

export const cards = {
  heading: 'What can be worked out',
  title: (n: number) => `What can be worked out: ${claims(n)}`,
  lead: 'Worked out of the records above and of what is publicly known, by rules that are told neither the messenger nor the truth.',
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
  evidence: {
    only: 'Only the evidence',
    for: 'Evidence:',
    against: 'Speaks against:',
    lit: (n: number, period: string, people: number, places: number) =>
      [
        `Held up in all views: ${records(n)}, ${period}`,
        ...(people > 0 ? [count(people, 'person', 'people')] : []),
        ...(places > 0 ? [count(places, 'place', 'places')] : []),
      ].join(', ') + '.',
    against1: (n: number) => `${count(n, 'record speaks', 'records speak')} against it.`,
    none: 'Nothing is held up.',
  },
  dots: (right: number) => `A hundred dots, ${right} of them filled.`,
  wrong: 'wrong',
  right: 'right',

  truth: {
    title: 'In truth',
    close: 'Turn back',
    yes: 'The world is invented, so it is known.',
    noWhy: 'The rule read the records as they are. They fit something else, too.',
    place: (where: string) => `In truth: ${where}.`,
    hour: (hour: string) => `In truth the middle of their sleep is at ${hour}.`,
    unknown: 'What is so has not been kept for this town, so nobody can say.',
  },

  gone: {
    heading: (n: number) => `Gone: ${claims(n)} that the other side can make`,
    say: (other: string) => `${other} can claim this. From these records it cannot be worked out.`,
    rest: (n: number) => `And ${format.format(n)} more.`,
  },

  abstain: {
    heading: (n: number) =>
      n === 1 ? 'One question without an answer' : `${n} questions without an answer`,
    some: (n: number) => `Nothing said about ${count(n, 'person', 'people or pairs')}.`,
    about: (who: string) => `${who}:`,
    why: (reasons: readonly string[]) => reasons.join(' '),
    rest: (n: number) => `And ${format.format(n)} more.`,
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
