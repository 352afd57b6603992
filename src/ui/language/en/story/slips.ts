/** What press articles wrote, and what is correct. */
import type { SlipWords } from '../../story.ts';

export const slips = {
  heads: {
    wrote: 'What was written',
    correct: 'What is correct',
    articles: {
      1: 'One article',
      2: 'Two articles',
      3: 'Three articles',
      5: 'All five articles',
    },
  },
  all: {
    reversed: {
      wrote: '“Contrary to what Cathcart claimed, WhatsApp uses complete encryption”',
      correct: 'It is what he claimed: “we end-to-end encrypt your messages”.',
    },
    'content-is-not-data': {
      wrote: 'Since WhatsApp cannot read content, it “cannot export or distribute user data”.',
      correct:
        'That follows for content only. Whether “user data” is more than content was the very point of the dispute.',
    },
    'nothing-exported': {
      wrote: '“nothing gets exported”',
      correct: '“They don’t get sent to us”: the messages. He said no more than that.',
    },
    'cut-short': {
      wrote: 'Mysk’s post up to “when the user is online, etc.”',
      correct:
        'It goes on: “This metadata according to your privacy policy is indeed used for targeted ads across Meta services. So @elonmusk is right.”',
    },
    'wrong-mouth': {
      wrote: 'Musk said it was “for analysis and targeted advertising”.',
      correct: 'That was the X user to whom Musk replied.',
    },
    'run-together': {
      wrote: 'Cathcart counters, “but user data also includes metadata”.',
      correct: 'The second half is Mysk’s.',
    },
    'many-denied': {
      wrote:
        '“Cathcart stresses that Elon Musk is not the first to claim that user data is exported every night”',
      correct:
        'He wrote: “Many have said this already, but worth repeating: this is not correct”. Many had denied it already, not claimed it.',
    },
    'metadata-lost': {
      wrote: 'Henderson speaks of “sufficient information”.',
      correct: 'He said “sufficient metadata”: the word that everything turns on.',
    },
    'list-without-name': {
      wrote: 'Location, contacts, times online: a list as if it were the article’s own.',
      correct: 'It is Mysk’s.',
    },
    'impression-hardened': {
      wrote:
        'Carmack says: “message contents should remain secure by default unless a bot is explicitly involved”.',
      correct:
        'He asked for evidence, and said what he assumes and believes: “I am still under the impression”.',
    },
    'location-sent': {
      wrote: 'The location of the user is metadata “sent alongside the actual message”.',
      correct:
        'No location goes with each message. WhatsApp estimates a general one from IP address and phone number; a location shared in a chat is encrypted.',
    },
    'too-narrow': {
      wrote: 'Metadata is “extra bits of data sent alongside the actual message”.',
      correct:
        'Too narrow: address books, device data, groups and “last seen” are sent with no message.',
    },
    'region-missing': {
      wrote: 'The company “confirms this in its own data protection guidelines”.',
      correct: 'In those for users outside Europe and the UK, which was not said.',
    },
    'clause-changed': {
      wrote: 'The policy: “show relevant offers and ads”',
      correct: '“showing relevant offers and ads across the Meta Company Products”',
    },
    'two-laws': {
      wrote: '“Online Safety Bill for chat control”',
      correct:
        'Two laws: the British bill had been an act since 26 October 2023; “chat control” is a nickname for a proposal of the EU.',
    },
    'cloud-garbled': {
      wrote: '“customers and their cloud providers might utilise complete encryption”',
      correct:
        'Users can keep backups with a cloud provider and can switch on end-to-end encryption for them. It is off until they do.',
    },
    'coarse-not-formal': {
      wrote: 'LeCun used “more formal terminology”.',
      correct:
        'Coarser, rather: he asked whether it was “really enjoyable to disseminate complete bullshit”.',
    },
    synonyms: {
      wrote: 'He accused Musk of “emitting conspiracy ideas”.',
      correct: '“spewing conspiracy theories”. A quotation has no synonyms.',
    },
    'one-network': {
      wrote: 'LeCun’s posts stood on X only, or on Threads only.',
      correct: 'On both.',
    },
    'not-chief-executive': {
      wrote: 'Cathcart is the chief executive.',
      correct: 'He is the head of WhatsApp at Meta.',
    },
    'every-night': {
      wrote: 'Not a word on whether “every night” is true.',
      correct:
        'No source that we read supports it. The only nightly export of messages that we found reported is the backup to the user’s own cloud.',
    },
  },
} satisfies SlipWords;
