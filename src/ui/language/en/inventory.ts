/** The ten questions before and after: what they ask, what is right and why, and what moved. */
import { count } from './grammar.ts';

export const inventory = {
  title: 'What do you think?',
  intro:
    'Ten questions, before the story and again after it. There is no grade. At the end it says in words which of your ideas moved.',
  private:
    'Your answers stay in this tab. Nobody is sent them, nothing is stored, and closing the tab throws them away, unless you save them as a file.',
  begin: 'Answer the ten questions',
  answered: (n: number, of: number) => `${n} of ${of} answered`,
  openOnes: (n: number) =>
    `${count(n, 'question is', 'questions are')} open. You may leave it so: what is open tells nothing.`,
  before: 'Before the story',
  after: 'After the story',
  closeBefore: 'Done: now the story',
  between:
    'Kept for this tab. Read the story, play with it, and come back for the same questions with other names and numbers.',
  goOn: 'I have read it: ask me again',
  change: 'Change my answers',
  closeAfter: 'Show what moved',
  save: 'Save answers as a file',
  open: 'Open saved answers',
  opened: 'The answers in the file are here now.',
  replace: 'Opening it replaces the answers in this tab.',
  problems: {
    'too-large': 'This file is far larger than saved answers are. Nothing was changed.',
    'not-json': 'This file cannot be read as saved answers. Nothing was changed.',
    'not-ours': 'This is a file of something else. Nothing was changed.',
    newer: 'This file is from a newer version of this page. Nothing was changed.',
    broken: 'In this file something does not fit the questions. Nothing was changed.',
    unreadable: 'Your browser could not read this file. Nothing was changed.',
  },
  forget: 'Throw my answers away',
  forgot: 'Your answers are gone.',
  undo: 'Undo',
  print: 'Print both forms and the key',

  question: (n: number) => `Question ${n}`,
  yes: 'Yes',
  no: 'No',
  saidYes: 'yes',
  saidNo: 'no',
  coins: {
    rule: 'Lay ten coins on the answers, as you believe in them. All on one if you are sure; spread if you doubt. Sure and wrong costs most.',
    left: (n: number) => (n === 0 ? 'All coins are laid.' : `${count(n, 'coin', 'coins')} left`),
    more: (answer: string) => `One coin more: ${answer}`,
    less: (answer: string) => `One coin less: ${answer}`,
    on: (n: number) => count(n, 'coin', 'coins'),
  },
  interval: {
    rule: 'Give a span in which you think the answer lies. Narrow if you are sure, wide if you doubt.',
    from: 'At least, in percent',
    until: 'At most, in percent',
    swapped: 'The span runs from the lower to the higher number.',
  },
  tell: {
    rule: 'A few sentences in your own words. Nobody reads them but you.',
    label: 'Your words',
    mark: 'Now read it again. What is in it?',
  },

  /** By form: who is in it. */
  names: {
    a: { one: 'Lena', other: 'Omar', tool: 'a VPN' },
    b: { one: 'Kaya', other: 'Piet', tool: 'Tor' },
  },
  /** Those who stand on the way or beside it. */
  observers: {
    wifi: 'whoever runs the Wi-Fi',
    provider: 'the internet provider',
    service: 'the messaging service',
    push: 'the push service that wakes the phone',
    backup: 'the cloud where the chats are backed up at night, as phones usually do',
    bot: 'a bot that was added to the group',
    business: 'the company, in a chat with a company',
  },

  items: {
    sees: {
      ask: (one: string, other: string) =>
        `${one} writes to ${other} in an end-to-end encrypted chat like WhatsApp’s. Who can see what?`,
      columns: {
        words: 'the words',
        peer: 'to whom',
        time: 'that something was sent, and when',
        typing: 'that somebody is typing',
      },
      why: 'The words are sealed for everybody but the two phones. The service is told to whom it must deliver, when, and who is typing. Wi-Fi, provider and push service see that the app is used, and when; the rest passes them sealed.',
    },
    switch: {
      ask: (one: string, other: string) =>
        `${one} and ${other} used a messenger that could read along. Now it is end-to-end encrypted. What does its company no longer see?`,
      options: {
        all: 'Anything about the two.',
        words: 'The words, and nothing else.',
        who: 'Who writes to whom.',
        none: 'Nothing changes: it reads as before.',
      },
      why: 'Two logs of the same days differ in one column: the words. Who, to whom, when and from where stay.',
    },
    sms: {
      ask: (one: string, other: string) =>
        `The app is down, so ${one} sends ${other} the same words as an SMS. Who can read them on the way?`,
      options: {
        nobody: 'Nobody: the mobile network encrypts.',
        alike: 'As many as before: both are equally safe.',
        carrier: 'The mobile operator.',
        moot: 'Everybody who knows how, just as in the encrypted app.',
      },
      why: 'An SMS lies open at the operator. In a survey of 125 people half thought that SMS and landline were as safe.',
    },
    vpn: {
      ask: (one: string, other: string, tool: string) =>
        `${one} switches on ${tool} and writes to ${other} as always. What does the messaging service see now?`,
      options: {
        whom: 'No longer to whom.',
        nothing: 'Nothing more at all.',
        address: 'Another network address, and to whom and when as before.',
        useless: 'Exactly the same as before: it changes nothing.',
      },
      why: 'A VPN or Tor changes from where you seem to come. The service still delivers for your account: it knows to whom.',
    },
    survives: {
      ask: (one: string) =>
        `${one} changes three settings of an app like WhatsApp. What is so afterwards?`,
      rows: {
        permission: 'She forbids the app to know her location.',
        'last-seen': 'She hides when she was last online.',
        vanishing: 'She lets messages vanish after a day.',
      },
      columns: {
        area: 'The service still knows roughly where she is.',
        exact: 'The service still knows the exact spot.',
        others: 'Others in the app still see when she was online.',
        service: 'The service still knows when she is online.',
        sent: 'The service was still told to whom she wrote, and when.',
        read: 'The service can read what vanished.',
      },
      why: 'The network address and the number’s prefix give away a rough area without any permission. What is hidden from others is not hidden from the service. What vanishes are the words on the phones, not that something was sent.',
    },
    doors: {
      ask: (one: string) =>
        `${one}’s chats are end-to-end encrypted. Who can read words of them all the same?`,
      column: 'can read words',
      why: 'An ordinary backup is a copy of the words with its own lock; a bot and a company are ends of the chat and read it. The networks and the service have sealed bytes.',
    },
    harmless: {
      ask: (one: string) =>
        `A log of four weeks: when ${one} wrote to whom, from which networks, not one word. What is fair to say?`,
      options: {
        bill: 'It is no more than a phone bill: nothing can be learned from it.',
        likely: 'Home, work, nights and close people can often be worked out, sometimes wrongly.',
        innocent: 'It matters only to somebody who has something to hide.',
        proof: 'It proves what this person did and with whom.',
      },
      why: 'Studies found relations, places and even illnesses in such records, and Europe’s highest court speaks of very precise conclusions. They are conclusions, and some are wrong: also about people with nothing to hide.',
    },
    sure: {
      ask: (people: number, oneIn: number) =>
        `${people} people could open a paper; one of them gave it to a reporter. The source shows in the log eight times in ten; of the others, one in ${oneIn} was in touch with the reporter by chance. The log names one person. How likely is it that this is the source?`,
      why: (percent: number, byChance: number) =>
        `${percent} in 100. By chance alone about ${byChance} others fit just as well. A good rule is often wrong where it looks for one among many.`,
    },
    source: {
      ask: (one: string, other: string) =>
        `Three colleagues were in touch with a reporter before she published. ${one} works in the press office and wrote most. ${other} wrote once, late at night. The third called her. Who gave her the paper? You have the log and nothing else.`,
      options: {
        most: (one: string) => `${one}, who wrote most.`,
        night: (_one: string, other: string) => `${other}, who wrote at night.`,
        open: 'It cannot be known from the log.',
        nothing: 'Such a log says nothing at all about it.',
      },
      why: 'The log narrows many down to three, and that is something. It cannot say which of them: several who fit share what there is, and a source who met the reporter in person is in no record.',
    },
    explain: {
      ask: (one: string) =>
        `${one}’s friend says: “My chats are encrypted, so nobody knows anything about me.” What would you answer?`,
      marks: {
        both: 'It tells the words from what is around them: who, when, where, how much.',
        observer: 'It names somebody who sees something, and what.',
        limit: 'It says what encryption really protects, or where it ends.',
        doubt: 'It says that conclusions from such traces can be wrong.',
      },
      why: 'Three of the four make a good answer.',
    },
  },

  ideas: {
    M1: {
      belief: 'Whoever tries hard enough reads encrypted messages.',
      truth: 'On the way nobody but the two phones can open them.',
    },
    M2: {
      belief: 'SMS is as safe.',
      truth: 'The operator can read an SMS.',
    },
    M3: {
      belief: 'Encrypted means that nobody knows I wrote.',
      truth: 'The words are hidden; that you wrote, when and to whom the service sees.',
    },
    M4: {
      belief: 'Metadata is harmless.',
      truth: 'From who, when and where a good deal of a life can be worked out.',
    },
    M5: {
      belief: 'Metadata proves it.',
      truth: 'It suggests, with odds, and errs.',
    },
    M6: {
      belief: 'A VPN or Tor hides to whom I write.',
      truth: 'From the service it hides where you are, not to whom you write.',
    },
    M7: {
      belief: 'Without location permission there is no location.',
      truth: 'The network address gives away a rough area.',
    },
    M8: {
      belief: 'Hiding “last seen” hides me.',
      truth: 'It hides you from others in the app, not from the service.',
    },
    M9: {
      belief: 'What is deleted leaves no trace.',
      truth: 'The words go; that something was sent was told when it was sent.',
    },
    M10: {
      belief: 'Backups and bots are covered by the encryption.',
      truth: 'They are doors beside the lock, each with its own key or none.',
    },
    M11: {
      belief: 'It matters only to those who have something to hide.',
      truth: 'Conclusions can be wrong, also about people with nothing to hide.',
    },
  },
  result: {
    title: 'What moved',
    groups: {
      'let-go': 'You let go of',
      weaker: 'You hold less to',
      kept: 'This stayed with you',
      stronger: 'This grew on you',
      never: 'You did not hold this, before or after',
      unknown: 'About these your answers do not tell',
    },
    nothing: 'Nothing moved. Either you knew, or the story did not convince you; both are answers.',
    instead: (truth: string) => `What the simulation and the sources say: ${truth}`,
    look: 'Look at it again:',
    chapter: (n: number) => `chapter ${n}`,
    doubt: {
      better:
        'Your certainty fits the facts better than before: you say more exactly how sure one may be.',
      same: 'How sure you are fits the facts as well as before.',
      worse:
        'You are surer than the facts allow, or doubt where they are clear. That is worth a second look.',
    },
    few: 'Ten questions are a small sample: read this as a hint about ideas, not as a measure of you.',
    key: 'All answers, with reasons and sources',
    yours: (answer: string) => `You said: ${answer}`,
    right: (answer: string) => `Fits best: ${answer}`,
    none: 'no answer',
    span: (from: number, until: number) => `${from} to ${until} in 100`,
    about: (n: number) => `About ${n} in 100`,
    simulated: 'Worked out in the simulation on this page.',
    inferred: 'Our inference.',
  },
  sheet: {
    title: (form: string) => `Who sees what: ten questions, form ${form}`,
    forms: { a: 'A', b: 'B' },
    key: (form: string) => `Key to form ${form}`,
    name: 'Name or sign (no real name needed):',
    pilot: 'Form A before, form B after, or the other way round. For a talk, not for a mark.',
  },
};
