/** Figure 8: messengers beside each other, sourced and dated. */
export const rivals = {
  heading: 'What they hide and what they promise',
  lead: 'What each hides, what it leaves open, and what it only promises, as far as we could read it. Nothing here is a recommendation: each cell says on what it stands and of when it speaks.',
  title: 'Messengers, property by property',
  say: (known: number, of: number, unknown: number) =>
    `${known} of ${of} cells stand on a source or on our inference. Of ${unknown} we read nothing, and say so.`,
  more: 'More messengers',
  fewer: 'Fewer messengers',
  property: 'Property',
  messenger: 'Messenger',
  says: 'In words',
  ground: 'Stands on',
  note: 'Where and when',
  stance: 'In short',
  stances: {
    hidden: 'hidden',
    promised: 'a promise',
    visible: 'visible',
    partly: 'partly',
    unknown: 'unknown',
  },
  names: {
    sms: 'SMS',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    signal: 'Signal',
    threema: 'Threema',
    imessage: 'iMessage',
    rcs: 'RCS',
    simplex: 'SimpleX',
    viber: 'Viber',
    line: 'LINE',
    wechat: 'WeChat',
  },
  properties: {
    sealed: 'Words sealed to the ends, by default',
    sender: 'Who writes, for the service',
    recipient: 'To whom and when, for the service',
    groups: 'Groups, for the service',
    contacts: 'Address book',
    account: 'What an account is',
    backup: 'Backup of the messages',
    kept: 'What is kept of who wrote to whom',
    authority: 'What an authority gets',
    length: 'Length of the words, for who sees the bytes',
  },
  unknown: 'We read nothing either way.',
  cells: {
    sms: {
      sealed: 'No. The operator can read the words.',
      sender: 'The operator sees it.',
      recipient: 'The operator sees it.',
      groups: 'There are none: each is sent a message of their own.',
      contacts: 'Not needed: one dials the number.',
      account: 'A phone number.',
      kept: 'Of one customer, half a year of connections and places came to light.',
      length: 'Open, as the words are.',
    },
    telegram: {
      sealed:
        'No: chats and all groups lie with the service. Only Secret Chats between two are sealed, and have to be started by hand.',
      sender: 'It has the chats themselves.',
      recipient: 'It has the chats themselves.',
      groups: 'All groups lie with the service.',
      account: 'A phone number.',
      backup: 'None needed: the chats lie with the service.',
      kept: 'The chats themselves.',
      authority:
        'IP address and phone number of those who break its rules, on a valid legal request. Before September 2024, it said, only in confirmed terrorism cases.',
    },
    whatsapp: {
      sealed:
        'Yes: chats, groups, calls. Some chats with businesses, and what one says to Meta AI, are not.',
      sender: 'It delivers by account, so it can see it.',
      recipient:
        'Its policy names the times of sending and receiving. For whom it is, it must know to deliver it.',
      groups: 'It knows members, names and descriptions.',
      contacts: 'Uploaded on a regular basis if one allows it, people who do not use it included.',
      account: 'A phone number.',
      backup: 'At Google or Apple, open to them unless one switches end-to-end encryption on.',
      kept: 'It says that it keeps no logs of who writes to whom. Its policy lists time, frequency and duration of activity.',
      authority:
        'Account data; with more legal force address book and groups; from then on, every 15 minutes, source and destination of each message. No words.',
      length: 'Hardly hidden: 1 to 16 random bytes are added.',
    },
    signal: {
      sealed: 'Yes.',
      sender:
        'Sealed inside the envelope between people who know each other. The network address still shows, and receipts can give the pair away over a conversation.',
      recipient: 'It must know for whom each message is, and sees when it comes.',
      groups:
        'Who is a member is under cryptographic control. What the service sees besides we did not read.',
      contacts:
        'Compared in a sealed part of its computers, so that the service does not learn it.',
      account: 'A phone number to register; hidden by default from those who do not have it.',
      kept: 'To orders it could hand over two dates only: of registration, and of the last connection.',
      authority: 'The dates of registration and of the last connection.',
      length: 'Filled up to a multiple of 80 bytes.',
    },
    threema: {
      sealed: 'Yes.',
      sender: 'It delivers by ID, so it can see it.',
      recipient: 'It delivers by ID, so it can see it.',
      contacts:
        'Not needed. Hashes of it, if one allows, are kept only briefly in memory, it says; and it warns that hashes of numbers can be reversed.',
      account: 'A random ID. Phone number and e-mail are optional.',
      authority:
        'Hash of phone number or e-mail if there is one, a push token, the dates of creation and of the last login. No words.',
    },
    imessage: {
      sealed: 'Yes, since 2011.',
      backup: 'With a backup in iCloud Apple has the messages and the key to them.',
      kept: 'Look-ups of a number, up to 25 days.',
      authority:
        'Account data; with a court order 25 days of look-ups; with a warrant backups, and with them messages.',
      length: 'From the sizes of packets, within about six characters. Apple has changed it since.',
    },
    rcs: {
      sealed: 'Specified since March 2025; between Apple and Google in a test since May 2026.',
      sender: 'Carriers and platforms see it.',
      recipient: 'Carriers and platforms see it.',
      length: 'Carriers and platforms see it.',
    },
    simplex: {
      recipient:
        'It sees when the ends of a queue are online, and how many messages pass; without Tor, IP addresses too.',
      account: 'None: a queue for each contact.',
      length: 'All blocks are of 16 KB.',
    },
    viber: {
      sealed: 'Yes.',
      authority:
        'Account data, the IP address at registration, and a history of messages without words.',
    },
    line: {
      sealed: 'Not among those that do it by default.',
      authority:
        'Account data; with a warrant up to seven days of chats that are not end-to-end encrypted.',
    },
    wechat: {
      sealed: 'Not among those that do it by default.',
      authority: 'Nothing on accounts made in China; of others name, number, e-mail, IP address.',
    },
  },
};
