/** Chapter 3: whose key it is. */
import type { ChapterWords } from '../../story.ts';

export const reallyThem = {
  title: 'But is it really them?',
  summary: 'Encryption keeps others out. Who is let in depends on the key.',
  scenes: {
    'key-in-the-middle': {
      title: 'A key in the middle',
      say: 'To encrypt for Jonas, Mira’s phone needs his public key, and it asks the service for it.',
      predict: {
        question: 'You are the service, and you hand out keys of your own. What happens?',
        options: {
          notice: 'The phones notice at once',
          stuck: 'Nobody can read anything',
          read: 'I can read everything',
        },
      },
      reveal:
        'You can read everything. Mira’s phone encrypts flawlessly, but for you; you read, encrypt again for Jonas, and pass it on. A phone trusts the first key that it is given.',
      explain: 'Encryption keeps out everybody but the owner of the key, so ask whose key it is.',
      tryIt: {
        label: 'See as the dishonest service',
        watch: 'Now the words are yours, and neither phone has warned anybody.',
      },
      notice: 'Two encrypted halves of the way, and you in the middle.',
      alt: 'The way between the two phones has two halves. From Mira’s phone to the service the message is encrypted with the service’s own key, from there to Jonas with another. In the middle the words lie open to the service. Both phones look as always.',
    },
    'sixty-digits': {
      title: 'Sixty digits',
      say: 'Against this trick each phone shows a number of 60 digits, made from both keys.',
      predict: {
        question: 'The keys have been swapped. What do Mira and Jonas find if they compare?',
        options: {
          same: 'The same digits',
          differ: 'Different digits',
          warning: 'A warning on both phones',
        },
      },
      reveal:
        'Different digits, and the trick is out. But somebody has to compare, face to face or by voice: to compare in the chat is to ask the one in the middle.',
      explain:
        'That nobody else can read it is one thing, that it is really Jonas another; the digits are for the second.',
      facts: {
        directory:
          'WhatsApp says that since 2023 it also publishes a directory of keys in which apps can check them by themselves.',
      },
      tryIt: { label: 'Be honest again', watch: 'Both phones show the same 60 digits.' },
      transfer: {
        question:
          '“It’s Jonas, I’ve got a new phone”, says the chat, and the app says that his key has changed. What is the surest check?',
        options: {
          ask: 'Ask in the chat whether it is him',
          compare: 'Compare the digits when you meet',
          nothing: 'None is needed, it is encrypted',
        },
        reveal:
          'Compare the digits when you meet. Whoever holds the new key also answers in the chat.',
      },
      notice: 'The groups of five that differ.',
      alt: 'Two phones side by side, each with twelve groups of five digits. As long as the service is in the middle the two numbers differ. Once it is honest they are the same.',
    },
  },
} satisfies ChapterWords;
