/** Figure 5: who can see what, who says they keep it, who says they share it. */
export const matrix = {
  heading: 'Who sees what',
  lead: 'Everybody who stands on the way, and everything there is to see. Encryption decides what can be seen: that can be proved. What is kept is a promise, what is shared a policy: these can only be believed.',
  messenger: 'Messenger',
  against: 'Compare with',
  alone: 'nothing',
  defences: (on: number) => (on === 0 ? 'Defences' : `Defences: ${on} on`),
  noDefences: 'Switch all off',
  defended: (messenger: string) => `${messenger}, defended`,
  undefended: 'without defences',
  level: 'Show',
  levels: { all: 'All three', see: 'Can see', keep: 'Says it keeps', share: 'Says it shares' },

  title: (messenger: string) => `Who sees what: ${messenger}`,
  titleOfTwo: (messenger: string, other: string) => `Who sees what: ${messenger}, and ${other}`,
  say: (seen: number, hidden: number, promised: number, of: number) =>
    `Of ${of} cells ${seen} can be seen. ${hidden} are hidden by encryption or by design, ${promised} are held back by nothing but a promise or a rule. For the rest there is nothing to see.`,
  sayOfTwo: (changed: number, of: number) =>
    changed === 0
      ? `All ${of} cells say the same for both.`
      : `${changed} of ${of} cells differ. They are framed and show both: the first messenger above, the second below.`,
  keys: 'Arrow keys move from cell to cell, Enter keeps a cell in the link. Enter on an observer opens its four weeks.',

  observer: 'Observer',
  dataKind: 'Kind of data',
  ground: 'stands on',
  why: 'Why not',
  observers: {
    service: 'Messaging service',
    parent: 'Parent company',
    push: 'Push service',
    backup: 'Backup provider',
    business: 'Business you write to',
    provider: 'Internet and mobile provider',
    wifi: 'Wi-Fi operator',
    vpn: 'VPN company',
    'authority-past': 'Authority: past records',
    'authority-now': 'Authority: from now on',
    bot: 'Bot in your group',
    number: 'Anyone with your number',
    scanner: 'Who runs the list, if apps had to scan',
    malware: 'Malware on your phone',
    'unlocked-phone': 'Whoever holds your unlocked phone',
    end: 'Person you write to',
  },
  open: (observer: string) => `${observer}: open the four weeks as seen from here`,
  nowhere: 'not on the way',

  data: {
    text: 'Words',
    subject: 'Who writes',
    peer: 'To whom',
    group: 'Group',
    contacts: 'Address book',
    time: 'When',
    kind: 'What kind',
    direction: 'Sent or got',
    size: 'How much',
    app: 'Which server',
    network: 'Network address',
    place: 'Place',
    device: 'Device',
    presence: 'Online',
  },
  /** What exactly, in the detail line. */
  what: {
    text: 'What is written.',
    subject: 'The account, number or customer that a record is about.',
    peer: 'With whom that account is in touch.',
    group: 'In which group something is written.',
    contacts: 'The numbers in the phone’s address book.',
    time: 'To the second.',
    kind: 'Message, receipt, picture, online or offline.',
    direction: 'Whether it leaves the phone or comes to it.',
    size: 'How many bytes.',
    app: 'To which service’s servers the phone talks.',
    network: 'IP address, line or SIM.',
    place:
      'A city for who knows an IP address; a cell or a Wi-Fi for who runs it. Never a point on a map.',
    device: 'Model of the phone, or the address it goes by on a Wi-Fi.',
    presence: 'Online, offline, typing.',
  },

  barriers: {
    hidden: 'Cannot see it',
    promised: 'Held back by a promise or a rule',
    nothing: 'Nothing to see',
  },
  /** Beyond the reasons that logs have. */
  reasons: {
    'phone-keeps-none': 'A phone keeps no record of it.',
    'book-private':
      'The service compares the numbers inside a sealed part of its computers that it cannot look into.',
    'book-not-shared': 'The service says that it does not share contact lists with this company.',
    'book-none':
      'It works without the address book. If one lets it look, the numbers are sent as hashes, which it says it forgets at once.',
    'book-none-plain': 'Nothing asks for the address book.',
    'book-elsewhere': 'The address book does not pass here.',
  },

  key: {
    label: 'How to read it',
    yes: 'yes',
    no: 'says no',
    open: 'does not say, or no source found',
    inference: 'our inference, no source says it',
    hidden: 'hidden, by encryption or by design',
    promised: 'held back by a promise or a rule alone',
    nothing: 'empty: nothing of the kind here',
  },
  detail: 'The cell in hand',
  rest: 'Choose a cell to see what it stands on.',
  one: 'Observer',
};
