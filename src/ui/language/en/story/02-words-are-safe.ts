/** Chapter 2: encryption works. */
import type { ChapterWords } from '../../story.ts';

export const wordsAreSafe = {
  title: 'The words are safe',
  summary: 'Encryption works. Try to break it and see.',
  scenes: {
    'you-run-the-service': {
      title: 'You run the service',
      say: 'Mira writes to Jonas, and her phone turns the words into bytes that only his phone can turn back.',
      predict: {
        question:
          'You run the service: every message goes through your computers. Can you read them?',
        options: {
          mine: 'Yes, they are my computers',
          effort: 'Yes, with clever people and much time',
          no: 'No',
        },
      },
      reveal:
        'No. The keys that open it are made on the two phones and never leave them. Without a key the bytes are noise, for you and for everybody else on the way.',
      explain:
        'This is end-to-end encryption, and it works. WhatsApp uses it in personal chats, built on the Signal protocol; this page runs that protocol in your own browser.',
      facts: {
        survey:
          'Most people do not believe it: three quarters of 125 people asked in a study thought that people without permission could read such messages.',
      },
      tryIt: {
        label: 'See all places at once',
        watch: 'Nobody on the way sees this: words only on the two phones.',
      },
      notice: 'Hatched is what somebody cannot read. Solid is what they see.',
      alt: 'The way from Mira’s phone to Jonas’s, as the messaging service in the middle sees it. At the sides, in place of the two phones, stand the records of the two numbers. Of a message the inside, the words, is hatched, while its outside is plain: from, to, time, size.',
    },
    'change-one-byte': {
      title: 'Change one byte',
      say: 'You cannot read the message, but you hold it: change one byte and pass it on.',
      predict: {
        question: 'What does Jonas’s phone show?',
        options: {
          garbled: 'A garbled message',
          other: 'Other words than Mira’s',
          nothing: 'No message: it refuses',
        },
      },
      reveal:
        'It refuses. With each message goes a check code that takes the key to compute. You can damage a message or hold it back, but you cannot change it unseen.',
      explain: 'Whoever carries every message can still neither read nor rewrite one.',
      tryIt: {
        label: 'Deliver it twice',
        watch: 'The second copy is refused as well: the key of a message is used once.',
      },
      transfer: {
        question: 'Mira sends the same words by SMS. Who can read them?',
        options: { jonas: 'Only Jonas', operators: 'The mobile operators too' },
        reveal:
          'The operators too. SMS has no end-to-end encryption. Take SMS as the messenger, look as Nordlink, and there stand the words.',
      },
      notice: 'The byte that you changed, and what the phone says to it.',
      alt: 'The message as a row of bytes: a short head, a long hatched part with the encrypted words, a check code at the end. One byte is changed. Beside it stands what Jonas’s phone makes of it: the check code does not match, the message is refused, and nothing is shown.',
    },
  },
} satisfies ChapterWords;
