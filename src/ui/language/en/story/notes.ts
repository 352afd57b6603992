/** For whoever teaches with a scene: what to say, what to ask, what to expect, what to answer. */
import type { NotesWords } from '../../story.ts';

export const notes = {
  'two-sentences': {
    say: 'Two well-known men, one app, and two sentences that seem to contradict each other.',
    ask: 'Underline in each sentence what it speaks of. Is it the same?',
    expect: 'Most take a side at once. Let the hands stand on the board: you come back to them.',
    responses: {
      M3: 'If nobody can read it, does it follow that nobody knows that you wrote? Keep the question open.',
    },
  },
  'you-run-the-service': {
    say: 'Say it first and firmly: this encryption works. Do not hurry on to the “but”.',
    ask: 'Where is the key? Who of all on the way has it?',
    expect:
      'Many say that experts can read anything. Write as Mira and let them look as the service.',
    responses: {
      M1: 'Attackers do read messages, but by going around: a phone, a backup, a bot. Chapter 7 is about that.',
    },
  },
  'change-one-byte': {
    say: 'To be unable to read is one thing, to be unable to change another. Here we try the second.',
    ask: 'How can the phone notice that one bit of thousands is wrong?',
    expect:
      'A garbled message is the common guess. Flip several bytes to show that none gets through.',
    responses: {
      M1: 'Try any byte you like. The phone shows nothing, or the very same words.',
      M2: 'Look at the same words as the mobile operator, sent by SMS: they stand in the log.',
    },
  },
  'key-in-the-middle': {
    say: 'A new question: not whether others can read, but whom you are writing to.',
    ask: 'Why does neither phone notice anything?',
    expect:
      'Surprise, after the chapter before. Stress that the encryption did its work, for the wrong key.',
  },
  'sixty-digits': {
    say: 'Sixty digits are the only thing in this story that the two must do themselves.',
    ask: 'Why is it no use to compare in the chat?',
    expect:
      'Some take the digits for the key. They are made from the public halves, so showing them gives nothing away.',
  },
  'what-goes': {
    say: 'Same service, same day, one thing changed. We count what a record still says.',
    ask: 'Write down what you expect to go from the cards, before we switch.',
    expect: 'The usual guess is that the names go too.',
    responses: {
      M3: 'The service must know where a message goes. Which of the nine could it do without?',
    },
  },
  'eight-places': {
    say: 'Walk the way of one message and stop at each place.',
    ask: 'What does this one see that the one before did not, and the other way round?',
    expect: 'Pupils give the Wi-Fi too much. It sees that an app is used, not with whom.',
  },
  'three-levels': {
    say: 'Proof, promise, policy: the three words to take home.',
    ask: 'Find a sentence of each kind on the page of an app that you know.',
    expect:
      'Promises are taken for proofs. Nobody says that a promise is a lie; one just cannot check it.',
  },
  'who-is-close': {
    say: 'All of these people are invented. Never use your own or a classmate’s chats for this.',
    ask: 'How sure are you? Stake as many coins as you mean it.',
    expect: 'Flatmates are the common guess. The thickest line is a surprise.',
    responses: {
      M4: 'Then which of these four weeks would you show to anybody who asks?',
    },
  },
  'who-works-nights': {
    say: 'Three people are awake at night. Only one of them works.',
    ask: 'Which further column do you need to tell them apart?',
    expect: 'By time alone the three look alike; ask for other reasons to be awake.',
    responses: { M4: 'Hours without words: and yet you know who sleeps when.' },
  },
  'who-is-the-source': {
    say: 'Somebody told the truth to a newspaper. Now look for them as their employer would.',
    ask: 'Would you accuse somebody on these records?',
    expect: 'Some find Jonas, some Chioma. Whoever was not quite sure was right.',
    responses: {
      M5: 'Point to Chioma: the same number within a day, and she only wrote to her sister.',
      M3: 'The words are safe. That two numbers wrote at midnight is in the log.',
    },
  },
  'how-often-right': {
    say: 'This is the step that experts get wrong as well. Count heads, not per cent.',
    ask: 'Of 500 people, how many write with her by chance? And how many are the source?',
    expect: 'Answers far too high. Draw it: one source, about five others.',
    responses: { M5: 'Draw six dots and fill one. That is what the records prove.' },
  },
  'press-officer': {
    say: 'Somebody who does her job looks like somebody who breaks a secret.',
    ask: 'What else could each of these claims be?',
    expect: '“But she can explain it.” To whom, and after what?',
    responses: {
      M11: 'She has nothing to hide, and is on the list all the same.',
      M5: 'The record says that a phone was there. Collect five reasons for being at a clinic.',
    },
  },
  'copy-in-the-cloud': {
    say: 'Nobody has attacked anything here. A phone has made a copy.',
    ask: 'Whose backup decides whether your words are safe?',
    expect: 'Most do not know their own setting. That is homework: look it up, and tell nobody.',
    responses: {
      M10: 'The chat is encrypted on its way. The copy is another thing, with another key.',
    },
  },
  'readers-inside': {
    say: 'Encryption guards the way. It never guards against the one whom you write to.',
    ask: 'Who is an end of this chat?',
    expect: 'Bots are taken for part of the app. They have an operator.',
    responses: { M10: 'Look as the bot: every word is there, and nothing has been broken.' },
  },
  'nightly-export': {
    say: 'We come back to Musk’s sentence and take it literally.',
    ask: 'What is in the file, what is not, and what do we know of whether it exists?',
    expect: 'Two errors, in both directions: everything is in it, or nothing.',
    responses: {
      M1: 'The column is hatched. Download the file and look.',
      M10: 'The backup is the one export at night that we found reported, and it goes somewhere else.',
    },
  },
  'the-detour': {
    say: 'VPNs are advertised a lot. Here you see exactly what one changes.',
    ask: 'Who learns less, who learns more?',
    expect: 'That everything is hidden now. Places go, contacts stay.',
    responses: {
      M6: 'The service must still deliver. So it still knows to whom.',
      M7: 'No permission is needed for an IP address; every connection has one.',
    },
  },
  'the-price': {
    say: 'Here is a defence that does take a column away. And here is its limit.',
    ask: 'Would you wait ten minutes for every message?',
    expect:
      'That one might as well give up. Answer: five messages are more than one, and less than all.',
    responses: {
      M6: 'Tor hides where you are. The timing of the receipt is still there.',
      M8: 'Hidden from people, not from the service.',
    },
  },
  'your-turn': {
    say: 'A task for pairs: five minutes, then compare what each paid.',
    ask: 'Which observer was the last who could name him?',
    expect: 'All switches on, and over budget. Ask what each single one was for.',
    responses: { M9: 'The timer works on the phones. Who else noted something, and when?' },
  },
  'each-sentence': {
    say: 'Now the class is the fact-checker. One sentence for each group.',
    ask: 'What does it say? What does it leave out? What can nobody check?',
    expect: 'That one side wins. Both are measured by the same four questions.',
    responses: { M3: 'He speaks of messages. Who sees the rest is not in his sentence.' },
  },
  garbled: {
    say: 'None of these errors needed bad will. Most are one word wide.',
    ask: 'Which of them changes the meaning most?',
    expect: 'Laughter at “more formal”. The serious one is “information” for “metadata”.',
  },
  'first-guess': {
    say: 'Ask for hands again, and put the numbers beside the first ones.',
    ask: 'What would you have to know to be surer?',
    expect: 'Many move to “both”, some to “one cannot tell”. Both are fine with a reason.',
  },
  'messengers-compared': {
    say: 'No ranking: the best choice depends on whom one wants to hide what from.',
    ask: 'For Jonas in our story, which column matters?',
    expect: '“So which is the safest?” Ask back: against whom?',
    responses: {
      M3: 'Encrypted are the words. That one wrote, to whom and when, is a question of its own.',
    },
  },
  sandbox: {
    say: 'Everybody chooses an observer and finds one thing that nobody else has found.',
    ask: 'Say it in one sentence: as whom, about whom, how sure.',
    expect: 'Overclaiming. Insist on “how sure”, and on what else it could be.',
  },
} satisfies NotesWords;
