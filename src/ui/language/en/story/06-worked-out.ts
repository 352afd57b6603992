/** Chapter 6: claims, and how wrong they can be. */
import type { ChapterWords } from '../../story.ts';

export const workedOut = {
  title: 'What can be worked out, and how wrong it can be',
  summary: 'A claim, its evidence, and how often such a claim is right.',
  scenes: {
    'how-often-right': {
      title: 'How often is that right?',
      say: 'A rule says: whoever could open the file and wrote with the reporter could be the source.',
      predict: {
        question:
          'In an office of 500, one in 100 writes with her by chance. The rule names somebody. How often is it the source?',
        options: {
          few: (n) => `In about ${n.posterior500} of 100 cases`,
          half: 'In about half of them',
          most: 'In about 80 of 100',
          all: 'In nearly all of them',
        },
      },
      reveal: (n) =>
        `In about ${n.posterior500} of 100. Beside the one source about five others match by chance. With 50 people it is ${n.posterior50} of 100, with 5,000 only ${n.posterior5000}. (We assume that a source shows in the records in 80 of 100 cases.)`,
      explain: 'The more people a rule is tried on, the more innocent ones it finds.',
      facts: {
        unique:
          'In 15 months of phone positions of 1.5 million people, four places with their times were enough to single out 95 of 100 people. To single out is not to name: that takes outside knowledge.',
      },
      notice: 'The hundred dots: as many are filled as such claims were right in invented towns.',
      alt: 'Cards with claims that the service could make about people of the town, the surest first. Each says what the records show, how often such a claim is right, as filled dots out of a hundred, and what else it could be. A card can be turned to see what is true.',
    },
    'press-officer': {
      title: 'The press officer',
      say: (n) =>
        `On ${n.priyaDays} days Priya wrote with Ada, ${n.priyaAda} messages in all; Jonas comes to ${n.jonasAda}.`,
      predict: {
        question: 'Priya has nothing to hide. Can these records harm her?',
        options: { no: 'No, she has done nothing', yes: 'Yes, all the same' },
      },
      reveal:
        'Yes. She talks to the reporter because that is her job, and to a rule that counts messages this looks like a leak. One can be taken for somebody else without having anything to hide.',
      explain: 'A claim is worth no more than the list of what else it could be.',
      tryIt: {
        label: 'Compare with Jonas',
        watch:
          'Fewer messages, nearly all on two late evenings: the true source is the quieter one.',
      },
      transfer: {
        question: 'Thanh’s phone was at the clinic. What do the records show?',
        options: {
          ill: 'That he is ill',
          visits: 'That he was there',
          works: 'That he works there',
        },
        reveal:
          'That he was there. He visits somebody. Tomasz is there often: he cleans. Why somebody was at a place is in no record.',
      },
      notice: 'On the card: “It could also be: somebody whose job it is to talk to the press.”',
      alt: (n) =>
        `The claim “Priya could be the source”, with its evidence: ${n.priyaAda} messages with Ada on ${n.priyaDays} days, all in office hours. Below stands what else it could be: somebody whose job it is to talk to the press, a friend or relative of the reporter, somebody who left no record. Turned over: it is not so.`,
    },
  },
} satisfies ChapterWords;
