/** Four things to do to a message, and what comes of them. */
export const attacks = {
  title: 'Try to break it',
  intro: {
    service: 'You are the service for a moment, and you are not honest. What can you do?',
    carrier: 'You are the carrier for a moment, and you are not honest. What can you do?',
  },
  honest: 'Be honest again',
  do: 'Do it',
  stillOn: (what: string) => `Still on: “${what}”. It happens to what you write here, too.`,
  end: 'End it',
  flip: {
    title: 'Change a byte',
    what: 'Flip one bit of the message and pass it on.',
  },
  replay: {
    title: 'Deliver twice',
    what: 'Keep a copy and deliver the same message again.',
  },
  swap: {
    title: 'Swap the keys',
    what: 'When the phones first ask for each other’s keys, hand out keys of your own. The day starts again for this.',
  },
  other: {
    title: 'Take another messenger',
    what: 'Let the same words go by SMS or cloud chat.',
  },
  flipped: (who: string) =>
    `Refused. ${who}’s phone computed the check code again; it did not match, so the phone shows nothing. You can damage a message, not change it unseen.`,
  flippedOther: (who: string, why: string) =>
    `Refused by ${who}’s phone. ${why} You can damage a message, not change it unseen.`,
  notYet: (since: number) =>
    `The message you picked is older: you have been doing this since message ${since}. Pick that one, or write a new one.`,
  watch: 'Watch it happen',
  unharmed: (who: string) =>
    `Opened, and the words are unchanged. The check code does not cover this bit: it is one of the few around a first message that ${who}’s phone does not need. Try another byte.`,
  replayed: (who: string) =>
    `Opened once, refused the second time. The key of a message is used once and then thrown away, so ${who}’s phone cannot be told the same thing twice.`,
  swapped: (words: string) =>
    `It worked. The phone sealed to your key: you read “${words}”, sealed it again and passed it on. Neither phone noticed: a phone trusts the first key it is given. Had you begun later, they could have warned of a changed key.`,
  swappedNumbers:
    'But the safety numbers now differ. If Mira and Jonas compare them, face to face or by voice, your trick comes to light. If they never compare, it does not.',
  sameNumbers: 'Nobody is in the middle: both phones show the same 60 digits.',
  differentNumbers:
    'They differ: each phone holds the key of somebody in the middle, not of the other phone.',
  safetyNumber: 'Safety number',
  numberOn: (who: string) => `on ${who}’s phone`,
  compare: 'Compare the safety numbers',
  smsRead: (one: string, other: string) =>
    `${one} and ${other} carry the SMS, and the words stand in the logs of both.`,
  cloudRead: 'The words stand in the log of the messaging service: it holds the key.',
  noSeal: 'Nothing to break: this messenger does not seal the words end to end.',
  notChecked: (who: string) =>
    `${who}’s phone shows the altered text: with this messenger nothing on the phone checks it.`,
  shownTwice: (who: string) => `${who}’s phone shows it twice.`,
  goSee: 'See as the messaging service',
  goSeeCarrier: 'See as the carrier',
};
