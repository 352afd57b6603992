/** Chapter 7: ways to the words that leave the encryption whole. */
import type { ChapterWords } from '../../story.ts';

export const doors = {
  title: 'Ways around it',
  summary: 'Nobody breaks the encryption, and the words are read all the same.',
  scenes: {
    'copy-in-the-cloud': {
      title: 'The copy in the cloud',
      say: 'Phones can copy their chats to their owner’s cloud account, usually at night.',
      predict: {
        question: 'The chat is encrypted end to end. And the copy?',
        options: {
          safe: 'It is just as safe',
          cloud: 'The cloud provider can read it',
          whatsapp: 'WhatsApp gets it',
        },
      },
      reveal:
        'The cloud provider can read it, unless the owner has switched on encryption for backups too. WhatsApp has offered that since 2021; it is off until one switches it on.',
      explain: 'Words are as safe as the least careful of those who have a copy.',
      tryIt: {
        label: 'Encrypt the backups',
        watch: 'The words are gone from this log; when and how much was copied stays.',
      },
      notice: 'The words: this provider has them.',
      alt: 'A bar for each of 28 nights, as high as the copies of that night are large together. Below it messages of the day before the chosen night, with numbers, time and words in plain text. With encrypted backups the bars are the same, and hatched cards stand in place of the messages.',
    },
    'readers-inside': {
      title: 'Readers inside',
      say: (n) =>
        `In the choir’s group there is a bot, Metronome, and it has read all ${n.botMessages} messages.`,
      predict: {
        question:
          'Elif books her appointments in a chat with the clinic, which a firm runs for it. Who can read along?',
        options: {
          two: 'Nobody else',
          firm: 'The firm',
          service: 'The firm, and everybody on the way',
        },
      },
      reveal:
        'The firm: it is an end of this chat. On the way everything is encrypted, for the bot as for the firm.',
      explain: 'Encryption protects against those on the way, never against the ends.',
      facts: {
        business:
          'Facebook wrote in October 2020 of a chat that a vendor (Facebook included) runs for a business: “we do not consider that to be end-to-end encrypted”.',
        ai: 'What is addressed to Meta AI inside WhatsApp is processed by Meta, according to press reports (2025).',
        report:
          'Whoever reports a chat to WhatsApp sends it the last five messages of the other side in readable form.',
        scanning:
          'Scanning on the device, discussed as a legal duty in the UK and the EU, looks at messages before they are encrypted.',
        spyware:
          'In 2019 spyware by the firm NSO was delivered through WhatsApp calls to about 1,400 users. On an infected or unlocked phone everything can be read.',
      },
      tryIt: {
        label: 'See as the clinic’s desk',
        watch: 'Elif’s words, in the log of a firm.',
      },
      notice: 'This observer stands on no wire: it was let in.',
      alt: 'Two days of the bot’s log: messages of the choir, with sender, time and words in plain text. Nothing else of the town is in it.',
    },
    'nightly-export': {
      title: 'The nightly export',
      say: 'Suppose that a service did write out, tonight, everything it can see.',
      predict: {
        question: 'What stands in the column of the words?',
        options: { words: 'The words', bytes: 'Bytes that it cannot read', empty: 'Nothing' },
      },
      reveal: (n) =>
        `Bytes that it cannot read. Around them stands the rest in the clear: who, to whom and when, for all ${n.messages} messages of the four weeks. It could write such a file. That WhatsApp does so every night is supported by no source that we read.`,
      explain:
        'The only nightly export of messages that we found reported is the backup, and it goes to the user’s own cloud, not to WhatsApp.',
      facts: {
        deleted:
          'WhatsApp says that it deletes delivered messages from its servers and keeps undelivered ones, encrypted, for up to 30 days (policies of 2021 and 2026).',
      },
      transfer: {
        question:
          'Mira’s backup is encrypted, Jonas’s is not. Who besides the two can read what Mira wrote to Jonas?',
        options: { nobody: 'Nobody', cloud: 'Jonas’s cloud provider' },
        reveal: 'Jonas’s cloud provider: her words lie in his copy too.',
      },
      notice: 'The hatched bytes under each message, and how much stands solid around them.',
      alt: 'A table, headed “tonight’s file”, with the records of a day: time, from, to, kind, size, network and place, and under each message bytes in place of its words, hatched. Below stands what the policies of WhatsApp say, by region and date.',
    },
  },
} satisfies ChapterWords;
