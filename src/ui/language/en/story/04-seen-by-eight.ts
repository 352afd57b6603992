/** Chapter 4: one message, many eyes, three levels. */
import type { ChapterWords } from '../../story.ts';

export const seenByEight = {
  title: 'The same message, seen by eight',
  summary: 'One message, eight places to stand in, and three kinds of answer.',
  scenes: {
    'what-goes': {
      title: 'What encryption takes away',
      say: 'In a cloud chat the service holds the key, and in its log the words stand beside all the rest.',
      predict: {
        question: 'Now the chat is encrypted end to end. What goes from the log?',
        options: { all: 'Everything', names: 'The words and the names', words: 'Only the words' },
      },
      reveal: (n) =>
        `Only the words. ${n.serviceColumns} things stay: who, to whom, when, kind of record, size, presence; in the log also network, place, device.`,
      explain:
        'What is left is metadata: data about the message, which encrypting its words does not touch.',
      tryIt: {
        label: 'Switch encryption on',
        watch: 'The words turn hatched; each message counts more bytes. Nothing else changes.',
      },
      notice: 'Each card is a record: who, to whom, when, size, words.',
      alt: (n) =>
        `The records of the messaging service, as cards: who, to whom, when, how many bytes, and of each message the words, which can be read in a cloud chat. With end-to-end encryption the words are hatched and the messages some bytes larger; the ${n.serviceColumns} other kinds of data are there as before.`,
    },
    'eight-places': {
      title: 'Eight places',
      say: 'From Mira’s home to Jonas’s a message passes eight places, the two phones included.',
      predict: {
        question: 'Which of them can see that Mira writes to Jonas?',
        options: {
          wifi: 'Her home Wi-Fi',
          provider: 'Her internet provider',
          service: 'The messaging service',
          all: 'All of them',
        },
      },
      reveal:
        'Besides the phones, the service: it has to deliver. Wi-Fi and provider see that she uses the app, when and how much. The push service sees which phone was woken, and when.',
      explain: '“Is it encrypted?” is half a question. The whole one is: who can see what?',
      tryIt: {
        label: 'Let Mira write from the café',
        watch: 'Send something. Another Wi-Fi sees it, and the service notes another network.',
      },
      notice: 'Everything in the frame comes from the log of the one whom you look through.',
      alt: 'The way of one message: Mira’s phone, her home Wi-Fi, the provider Nordlink, the messaging service, the push service, the provider Fernfunk, Jonas’s home Wi-Fi, Jonas’s phone. Seen by the Wi-Fi, the message is so many bytes to the chat service at such a time; recipient and words are hatched.',
    },
    'three-levels': {
      title: 'Proof, promise, policy',
      say: 'What somebody can see, what they say they keep, and what they say they share are three things.',
      predict: {
        question:
          'WhatsApp writes: “we do not keep logs of who everyone is messaging or calling.” What is that?',
        options: {
          proof: 'A proof: it cannot',
          promise: 'A promise: it says it does not',
          policy: 'A policy: whom it passes it on to',
        },
      },
      reveal:
        'A promise. To deliver, the service must know the recipient; whether it writes this down, nobody outside can check. That it cannot read the words is a proof: it follows from the mathematics.',
      explain: 'Ask of every sentence: proof, promise or policy?',
      facts: {
        europe:
          'Europe, policy of 2 July 2026: WhatsApp names “the times you send and receive calls and messages” among the information it collects.',
        elsewhere:
          'Outside Europe and the UK, policy of 4 January 2021, in force in July 2026: what is shared with other Meta companies may serve “showing relevant offers and ads across the Meta Company Products”.',
        difference: 'The policies for Europe and the UK of 2 July 2026 contain no such purpose.',
      },
      transfer: {
        question: 'A service writes: “We delete IP addresses after a day.” Which is it?',
        options: { proof: 'A proof', promise: 'A promise', policy: 'A policy on sharing' },
        reveal: 'A promise. It may well be kept, but you cannot check it.',
      },
      notice: 'The mark in each cell: can see, says it keeps, says it shares.',
      alt: 'A table: observers in rows, kinds of data in columns. Each cell has up to three marks: what the observer can see, what it says it keeps, what it says it shares. The words are hatched for everybody but the two phones. For the service, “with whom” is marked as seen, and as not kept according to WhatsApp.',
    },
  },
} satisfies ChapterWords;
