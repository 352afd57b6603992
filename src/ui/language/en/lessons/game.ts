/** The card game, the worksheet and the slips: what is done on paper. */
import type { PaperWords } from '../../lessons.ts';

export const paper = {
  overview: {
    title: 'On paper',
    say: 'Without any device; all made from the invented town’s own records.',
  },
  game: {
    title: 'The card game: who can say most about Jonas?',
    lead: 'Each pair is somebody on the way and has nothing but the log that this somebody could write down.',
    frame: (cards: number) =>
      `25 minutes · from about 14 · ${cards} cards, for pairs or groups of three`,
    needs: [
      'The cards, printed on one side and cut in two.',
      'The answer sheet, one for each card.',
      'A board for the two numbers of the first step.',
    ],
    how: 'How it goes',
    steps: [
      '3 min. Everybody in this town writes with an end-to-end encrypted app. All cards are of the same hour: Friday, 23:30 to 0:30. Write on the board: Jonas …377, Ada, a reporter, …206.',
      '8 min. Each pair reads its card and fills in the answer sheet: what stands there, what can be concluded, what cannot be told.',
      '5 min. Each pair says one sentence: as whom, about whom, how sure. Who can say most? Who thought they could, and cannot?',
      '5 min. Put two cards together: push service and messaging service share an address, the Wi-Fi and anyone with the number share times. What can both say now that neither could alone?',
      '4 min. What does it prove? Chioma and her sister Ada wrote each other just as many messages within a day. Only who has the words knows what about.',
    ],
    sheet: 'Answer sheet',
    iAm: 'We are:',
    columns: {
      question: 'Question',
      stands: 'It stands in our records',
      concluded: 'We conclude it, because …',
      cannot: 'We cannot tell',
    },
    questions: [
      'Did Jonas write or get messages?',
      'With whom?',
      'When, and how often?',
      'How many bytes?',
      'Where was he?',
      'What was it about?',
    ],
    key: 'Key, for the teacher',
    keySay:
      'Worked out from the logs of the cards. “Yes” means that it stands in the records of this hour that are about him or come from his line, his Wi-Fi or his address.',
    facets: {
      card: 'Card',
      records: 'Records',
      names: 'Names him',
      partner: 'Names Ada',
      times: 'When',
      amount: 'How much',
      place: 'Where',
      words: 'Words',
    },
    yes: 'yes',
    no: '–',
    truth: (n: string, from: string, until: string) =>
      `In truth Jonas and Ada wrote ${n} messages to each other, from ${from} to ${until}. He was at home, and told her that a report on the flood gates had been published without one of its annexes.`,
    cards: 'Cards',
    card: {
      you: (who: string) => `You are: ${who}`,
      when: 'Your log, Friday, 23:30 to 0:30',
      nothing: 'Nothing passed you in this hour. What does that tell, and what not?',
      more: (shown: string, all: string, last: string) =>
        `These are the first ${shown} of ${all} records. The last is from ${last}.`,
      kinds: (list: string) => `In all: ${list}.`,
      kind: (n: string, kind: string) => `${n} × ${kind}`,
      lacks: 'Your log does not have:',
    },
  },
  worksheet: {
    title: 'Worksheet: who can see what?',
    say: 'An end-to-end encrypted chat like WhatsApp’s. Put a cross where somebody can see it.',
    levels: 'The messaging service: what it can see, says it keeps, says it shares',
    levelsSay:
      'Write yes, no or “?”. The first is proof, the second a promise, the third a policy.',
    key: 'Worksheet: answer key',
    keySay:
      'From the same list as the matrix on the page. A cross stands where somebody can see it; ° where no source says so and it is our inference.',
    matrixLink: 'The matrix, with every source',
    cross: '×',
    inference: '°',
    no: 'no',
    unknown: '?',
  },
  slips: {
    title: 'Exit tickets',
    say: 'Two on a sheet, to be cut. The answers stand in the kits.',
    name: 'Nobody needs to write a name.',
  },
} satisfies PaperWords;
