/** Chapter 1: two sentences of May 2024. */
import type { ChapterWords } from '../../story.ts';

export const twoSentences = {
  title: 'Two sentences',
  summary: 'In May 2024 two men spoke about the same app. Did they speak about the same thing?',
  scenes: {
    'two-sentences': {
      title: 'Who is right?',
      say: 'In May 2024 Elon Musk wrote one sentence about WhatsApp, and its head, Will Cathcart, answered.',
      predict: {
        question: 'What do you think, before you read on? Your answer comes back at the end.',
        options: {
          musk: 'Musk is right',
          cathcart: 'Cathcart is right',
          both: 'Both can be right',
          neither: 'Neither is right',
        },
      },
      reveal:
        'Musk speaks of “user data”, Cathcart of “your messages”. These are two things, so the one sentence does not refute the other. Musk gave no evidence. Cathcart said nothing about any other data.',
      explain:
        'So there are two questions: what does encryption hide, and who can see what is left?',
      facts: {
        replying:
          'Musk was replying to an X user. That user had written that WhatsApp exports user data nightly, and that it is analysed and used for targeted advertising.',
      },
      transfer: {
        question:
          'A phone company says: “Nobody listens to your calls.” Has it said that nobody notes whom you call?',
        options: { yes: 'Yes', no: 'No' },
        reveal: 'No. What you say, and that you called, are two different things.',
      },
      notice: '“User data” here, “messages” there.',
      alt: 'Two quotations side by side. Elon Musk on X, 25 May 2024: “WhatsApp exports your user data every night. Some people still think it is secure.” Will Cathcart, head of WhatsApp, on X, reported 28 May 2024: “Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.”',
    },
  },
} satisfies ChapterWords;
