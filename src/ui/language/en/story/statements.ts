/** The sentences of May 2024, taken apart. */
import type { StatementWords } from '../../story.ts';

export const statements = {
  heads: {
    contents: 'Who said what',
    says: 'What it says',
    leavesOut: 'What it leaves out',
    shows: 'What the simulation can show',
    unknown: 'What nobody outside can check',
    original: 'Original',
    translated: 'Translated from English',
    reported: 'Reported, not quoted',
    see: 'See it',
  },
  all: {
    'x-user': {
      who: 'An X user',
      where: 'on X; Musk replied to the post on 25 May 2024',
      quote:
        'That WhatsApp exports user data nightly, and that it is analysed and used for targeted advertising.',
      says: 'It is this post that speaks of advertising. Musk replied to it with a sentence that does not.',
      leavesOut: 'Which data, to whom, and how the writer knows.',
      shows: 'What such an export could contain: every record, and not one word.',
      unknown:
        'What WhatsApp’s computers do at night. No source that we read supports “every night”.',
    },
    musk: {
      who: 'Elon Musk',
      where: 'on X, 25 May 2024',
      quote: 'WhatsApp exports your user data every night. Some people still think it is secure.',
      says: 'That data about users leaves WhatsApp every night, and that WhatsApp is not secure.',
      leavesOut:
        'Which data, where it goes, and any evidence. Of messages and their encryption it says nothing.',
      shows:
        'That a service can know very much about its users and still be unable to read one message.',
      unknown:
        'Whether, when and what WhatsApp passes on beyond what it says. No source that we read supports “every night”.',
    },
    cathcart: {
      who: 'Will Cathcart, head of WhatsApp at Meta',
      where: 'on X, reported on 28 May 2024',
      quote:
        'Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.',
      says: 'That messages are encrypted end to end, and that messages are not sent or exported to WhatsApp.',
      leavesOut:
        'Everything that is not a message: who, when, from where, with which device. He did not address metadata, as The Independent noted.',
      shows: 'That the service has bytes that it cannot read, and a log full of everything else.',
      unknown:
        'Whether the app that you were given does exactly what is described. Researchers who analysed it (2025) found that the protocol works as described, but that the service controls who is in a group.',
    },
    'cathcart-backup': {
      who: 'Will Cathcart, head of WhatsApp at Meta',
      where: 'on X, reported on 28 May 2024',
      quote:
        'If you do want to backup your messages, you can use your cloud provider and you can even use end-to-end encryption for that too.',
      says: 'That copies of messages can lie with a cloud provider, and that they can be encrypted too. Both are so.',
      leavesOut:
        'That the encryption of backups is off until somebody switches it on, and that the provider receives the messages otherwise.',
      shows: 'Who reads what in a backup that is not encrypted.',
      unknown: 'How many people have switched it on: we found no figure.',
    },
    mysk: {
      who: 'Tommy Mysk',
      where: 'on X, May 2024',
      quote:
        'WhatsApp messages are end-to-end encrypted, but user data is not only about messages. That also includes metadata such as user location, which contacts the user is communicating with, the patterns of when the user is online, etc. This metadata according to your privacy policy is indeed used for targeted ads across Meta services. So @elonmusk is right.',
      says: 'That user data is more than messages: so it is. That the policy lets metadata serve advertising: outside Europe and the UK it lists such a purpose for shared information.',
      leavesOut:
        'The region: the European and British texts of July 2026 have no such purpose; those of May 2024 we have not read. And that WhatsApp says it keeps no logs of who writes to whom, shares no contact lists with Meta and cannot see locations shared in chats. For “every night” he names no source either.',
      shows: 'What metadata gives away, and that encryption of the words leaves it as it is.',
      unknown:
        'Which data really serves advertising. WhatsApp says that other Meta apps may not use it for ads, with exceptions, such as for those who add WhatsApp to Meta’s Accounts Centre.',
    },
    'lecun-x': {
      who: 'Yann LeCun, Meta’s chief AI scientist',
      where: 'on X, reported on 28 May 2024',
      quote: 'really enjoyable to disseminate complete bullshit',
      says: 'He asks Musk whether this is enjoyable. It is a judgement of Musk.',
      leavesOut: 'Anything about data or encryption.',
      shows: 'Nothing: there is nothing in it to simulate.',
      unknown: 'His exact words: they rest on one report.',
    },
    'lecun-threads': {
      who: 'Yann LeCun, Meta’s chief AI scientist',
      where: 'on Threads, reported on 28 May 2024',
      quote: 'spewing conspiracy theories',
      says: 'He accuses Musk of this, and of contradictory claims about AI.',
      leavesOut: 'Anything about data or encryption.',
      shows: 'Nothing: there is nothing in it to simulate.',
      unknown: 'It is an opinion, so there is nothing to check.',
    },
    carmack: {
      who: 'John Carmack',
      where: 'on X, 25 May 2024',
      quote:
        'I assume usage patterns and routing metadata is collected, and if you invoke a bot in a conversation you are obviously opening it up, but I am still under the impression that the message contents are secure by default.',
      says: 'He asks for evidence that content is scanned or sent, and says what he assumes: content safe, metadata collected, bots an opening.',
      leavesOut: 'Backups, which are another opening.',
      shows: 'All three: the sealed content, the metadata, and the bot that reads along.',
      unknown:
        'What is collected beyond the list in the policy, which names the time, frequency and duration of activity, and data on device and connection.',
    },
    henderson: {
      who: 'Tristan Henderson, University of St Andrews',
      where: 'to the BBC, 28 May 2024',
      quote:
        'One area of particular concern has been WhatsApp sharing data with other Meta companies. This does include sufficient metadata for these Meta companies to make suggestions and show personalised adverts, which in itself shows what metadata can reveal.',
      says: 'That what is shared suffices for suggestions and personal adverts. WhatsApp’s own list of what it shares names, among others, phone number, device, IP address and dealings with businesses.',
      leavesOut:
        'The region: the clause that was quoted with it stands in the policy for users outside Europe and the UK.',
      shows: 'What the parent company’s log has, and what it does not have.',
      unknown: 'What Meta’s companies work out from it.',
    },
    policy: {
      who: 'WhatsApp’s privacy policy',
      where:
        'outside the European Region and the UK, effective 4 January 2021, unchanged in July 2026',
      quote: 'showing relevant offers and ads across the Meta Company Products',
      says: 'For what other Meta companies may use shared information: among other things for this.',
      leavesOut:
        'Whether it is done: a policy is a permission. The texts for Europe and the UK of 2 July 2026 do not contain this purpose.',
      shows: 'The third of the three levels, which no mathematics can show.',
      unknown:
        'What is done with it. WhatsApp says that other Meta apps may not use its data for ads, with exceptions.',
    },
  },
} satisfies StatementWords;
