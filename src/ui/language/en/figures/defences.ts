/** The defences: what each does, against whom, against whom not and why, and what it costs. */

/** What is said of one. */
interface Said {
  readonly name: string;
  readonly does: string;
  /** Against whom it works. */
  readonly helps: string;
  /** What it does nothing against, and why. */
  readonly fails: string;
  /** Convenience lost. */
  readonly loses: string;
  /** Whom one trusts instead; none if nobody new. */
  readonly trusts?: string;
}

const list = {
  'sealed-sender': {
    name: 'Sealed sender',
    does: 'Writes the sender inside the message, where only the recipient can open it.',
    helps: 'The service no longer reads on a message who sent it, nor which group it belongs to.',
    fails:
      'It does nothing against receipts: they answer within seconds and give the sender away. Nor against the networks: they see the same times.',
    loses: 'Messages to groups go out once for each member.',
  },
  'no-receipts': {
    name: 'Receipts and typing off',
    does: 'Phones no longer answer that a message came, was read, or is being written.',
    helps: 'Takes away the quick echo by which a service finds out a sealed sender.',
    fails:
      'It does nothing against a service that reads the sender anyway: the message itself says it.',
    loses: 'No ticks: nobody knows whether a message came.',
  },
  'no-presence': {
    name: 'Last seen hidden',
    does: 'The app stops telling other people when one is online.',
    helps: 'Anyone with the number no longer sees when one is awake.',
    fails:
      'It does nothing against the service, because the phone tells the service all the same: its log is the same to the byte.',
    loses: 'In apps that do this one usually cannot see others either.',
  },
  padding: {
    name: 'Padding',
    does: 'Fills up every text to a multiple of 240 bytes.',
    helps: 'Networks and the service can no longer tell a yes from a long answer by its size.',
    fails:
      'It does nothing against time and partner: who writes to whom, and when, is as plain as before. Pictures keep their size.',
    loses: 'Nothing that one notices.',
  },
  vpn: {
    name: 'VPN',
    does: 'Sends all that the phone sends through one company’s servers first.',
    helps:
      'The service sees the VPN’s address and no place; Wi-Fi and provider no longer see which app it is.',
    fails:
      'It does nothing against contacts, because the service still reads who writes to whom. The provider still sees when, how much, and where the phone is.',
    loses: 'Some services refuse addresses of VPNs.',
    trusts: 'The VPN company: it sees what the provider saw, and every server besides.',
  },
  tor: {
    name: 'Tor',
    does: 'Sends everything through three relays, of which none knows both ends.',
    helps: 'The service sees an exit of Tor and no place; Wi-Fi and provider see only Tor.',
    fails:
      'It does nothing against the account: the service still reads who writes to whom. Who sees both ends can still match the times.',
    loses: 'Everything is slower; calls hardly work.',
    trusts:
      'That the operators of the relays do not work together. They are not among the observers here.',
  },
  batching: {
    name: 'Sending every ten minutes',
    does: 'The phone collects what it has to send and sends it every ten minutes.',
    helps: 'By itself, hardly anybody: it blurs times and breaks the echo of receipts.',
    fails:
      'It does little alone, because people who talk still send and get in turns. Together with cover it is another matter.',
    loses: 'A chat becomes a correspondence.',
  },
  cover: {
    name: 'Cover messages',
    does: 'The phone sends 96 messages a day that say nothing, at any hour, to anybody.',
    helps:
      'When one sleeps is lost in them at the service, and they bury who answers whom. Only because there are more of them than real ones.',
    fails:
      'It does little against a service that reads the sender and counts: those who write to each other most still stand out.',
    loses: 'Data and battery; others see one online at all hours.',
  },
  'no-contact-upload': {
    name: 'No address book upload',
    does: 'The app does not hand over the address book.',
    helps: 'An authority that asks the service for the address book gets none.',
    fails:
      'It does nothing against the log of messages, because whom one writes to is learnt from the messages themselves.',
    loses: 'One must type in everybody one wants to write to.',
  },
  'no-location': {
    name: 'Location permission off',
    does: 'The app may no longer ask the phone where it is.',
    helps: 'Nobody in this figure: none of them gets the phone’s position from the app.',
    fails:
      'It does nothing against the address: the service still sees from which line one writes, and the provider in which cell the phone is. Every log is the same to the byte.',
    loses: 'One cannot share one’s position.',
  },
  'encrypted-backup': {
    name: 'Encrypted backup',
    does: 'Seals the nightly copy with a key that only its owner has.',
    helps: 'The backup provider can no longer read the messages in it.',
    fails:
      'It does nothing against the other end, because their backup has the same messages unless they switch it on too. Here everybody does.',
    loses: 'Who loses the key loses the backup.',
  },
  'no-push-metadata': {
    name: 'No push service',
    does: 'The app keeps a connection of its own open, so that nobody else need wake it.',
    helps: 'The push service has no record any more.',
    fails: 'It does nothing against the service: its log is the same to the byte.',
    loses: 'Battery, above all.',
  },
  disappearing: {
    name: 'Disappearing messages',
    does: 'Phones delete each message after a day.',
    helps: 'Whoever holds the unlocked phone later finds only the last day.',
    fails:
      'It does nothing against any log, because the record that something was sent is made when it is sent. A backup made in time keeps the words.',
    loses: 'One cannot look anything up.',
  },
  'new-number': {
    name: 'A new number',
    does: 'Jonas takes a new number half way through the weeks.',
    helps: 'Whoever knew only the old number hears no more.',
    fails:
      'It does nothing against the service: the new account writes to the same people as the old one, and that gives it away.',
    loses: 'Everybody must learn the new number.',
  },
  'no-bot': {
    name: 'No bots',
    does: 'Bots are put out of the groups.',
    helps: 'The bot’s owner no longer reads the group.',
    fails: 'It does nothing against anybody else: the members’ phones still have every word.',
    loses: 'Nobody reminds the choir of its rehearsal.',
  },
} as const satisfies Record<string, Said>;

export const defences = {
  heading: 'What helps, and what it costs',
  lead: 'Switch something on and see what each observer can still work out in the four weeks of the story. Everything is computed anew: the messages travel again, and the rules read what is left.',
  list: list as Readonly<Record<keyof typeof list, Said>>,
  groups: {
    service: 'Against the service and authorities',
    networks: 'Against networks',
    phones: 'Against people and whoever gets at a phone',
    companies: 'Against push and cloud companies',
    nobody: 'Against nobody here',
  },
  does: 'What it does',
  helps: 'Works against',
  fails: 'Does nothing against',
  loses: 'Costs in comfort',
  trusts: 'To trust instead',
  noEffect: 'This messenger has it already, or it makes no sense for it.',
  more: (name: string) => `What it does: ${name}`,
  clear: 'Switch all off',
  price: 'The price, measured in this town',
  delay: 'Later by',
  bytes: 'More data',
  radio: 'Battery: radio switched on',
  delayTold: (half: string, most: string) =>
    `half of all texts at most ${half} s, nine in ten at most ${most} s`,
  bytesTold: (kilobytes: string) => `${kilobytes} kB a phone and day`,
  asBefore: 'as before',
  radioTold: (times: string) => `${times} times more a phone and day`,
  effects: 'What each observer can still claim',
  effectsSay: (before: string, after: string, fresh: string) =>
    `Without defences ${before} claims; of these ${after} are as before, and ${fresh} are new: the defences bring them. What is too unsure to be said is not counted.`,
  observer: 'Observer',
  topics: { who: 'Who with whom', where: 'Where', when: 'When awake', words: 'Words read' },
  cell: (before: string, alive: string, weaker: string, fresh: string) =>
    `${before} before: ${alive} as before, ${weaker} weaker, ${fresh} new`,
  was: (n: string) => `of ${n}`,
  gained: (n: string) => `${n} new`,
  none: 'none before, none now',
  legend: {
    alive: 'still claimed',
    weaker: 'weaker',
    dead: 'gone',
    fresh: 'new, brought by the defence',
  },
  single: {
    show: 'Claim by claim',
    of: (observer: string, topic: string) => `Claim by claim: ${observer}, ${topic}`,
    turns: (before: string, after: string) => `Without: ${before}. With: ${after}.`,
    unsaid: 'not claimed',
    uncounted: 'claimed; how often it is right nobody has counted',
    more: (n: number) => `And ${n} more. What changes stands first.`,
  },
  csv: { observer: 'Observer', topic: 'Topic', before: 'Before' },
  making: 'Sending four weeks of messages again …',
  failed: 'This could not be computed.',
};
