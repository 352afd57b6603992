/** The frame of the four weeks: what is looked at, through whose eyes, and what is chosen. */
export const figure = {
  heading: 'Four weeks of a town',
  lead: 'One message shows that encryption works. Four weeks show what is left. Choose who is looking: everything below is drawn from what that observer could write down, and from nothing else.',
  invented:
    'Everybody and everything in this town is invented. How often and when people write follows studies of calls and text messages (2004 to 2015), not data of any messenger.',
  titleOf: (who: string, messenger: string) => `As seen by: ${who}. Messenger: ${messenger}.`,
  world: 'Town',
  worlds: {
    story: 'The story, 18 people',
    class: 'A class, 150 people',
    town: 'A small town, 2,000 people',
    city: 'A city, 100,000 people',
  },
  seedWhy: 'The same word makes the same town, for everybody.',
  another: 'Another town',
  seeAs: 'Seen by',
  messenger: 'They write with',
  messengers: {
    e2ee: 'End to end (like WhatsApp)',
    signal: 'Sealed sender (like Signal)',
    threema: 'No number (like Threema)',
    cloud: 'Cloud chat (like Telegram’s default)',
    sms: 'SMS',
    mixnet: 'Mixnet (like Loopix and Nym)',
  },
  providers: { nordlink: 'Nordlink', fernfunk: 'Fernfunk', stadtnetz: 'Stadtnetz' } as Readonly<
    Record<string, string>
  >,
  compare: 'Compare',
  stopComparing: 'Stop comparing',
  beside: 'Beside it',
  making: 'Making the town and its log',
  stop: 'Stop',
  stopped: 'Stopped. What you saw before is still here.',
  again: 'Make it',
  large: (seconds: string, megabytes: string) =>
    `This is large: about ${seconds} seconds of work for this device and ${megabytes} MB of memory. Nothing is downloaded.`,
  refused: {
    memory:
      'This device has too little memory for a city. The small town shows the same things with 2,000 people.',
    observer: 'Nobody of that name stands on the way in this town. Choose another observer.',
    failed: 'Something broke while the log was being made. Trying again starts afresh.',
  },
  chosen: 'Chosen',
  everything: 'everything',
  counted: (some: string, all: string) => `${some} of ${all} records`,
  all: (all: string) => `All ${all} records`,
  nobody: 'This log has no record of what is chosen.',
  remove: (what: string) => `Remove ${what}`,
  clear: 'Clear all',
  undo: 'Undo',
  levels: 'What each column stands on',
  emptyLog: 'Nothing passes this observer with this messenger. That is the answer.',
  made: (people: string, messages: string, days: number) =>
    `In this town: ${people} accounts, ${messages} messages, ${days === 1 ? '1 day' : `${days} days`}.`,
  sim: (n: string) => `SIM ${n}`,
  scenes: {
    heading: 'Open a conversation',
    say: 'The people of the story write real messages. Left: as the two ends, or the group, read it. Right: the same messages as they pass, sealed for real by your browser with the Signal protocol.',
    open: 'Nothing seals these messages for the ends: whoever passes them on can read them.',
    mixed:
      'Here each member is sent a message of their own. Their bytes are not shown, only their sizes are in the log.',
    notes: {
      signal:
        'These bytes travel inside a second envelope, which hides the sender from the service.',
      threema: 'The Signal protocol stands in here for this messenger’s own cipher.',
      mixnet:
        'The Signal protocol stands in here too. On the way these bytes are packed into packets that are all of one size.',
    },
    choose: 'Conversation',
    opening: 'Sealing …',
    words: 'At the ends',
    passing: 'As it passes',
    bytes: (n: string) => `${n} bytes`,
    failed: 'This conversation could not be opened.',
    names: {
      leakFirst: 'Jonas and Ada, the first night',
      leakSecond: 'Jonas and Ada, the second evening',
      leakThanks: 'Jonas and Ada, after it was printed',
      pressOrdinary: 'Priya and Ada, an ordinary day',
      pressRequest: 'Priya and Ada, a request',
      romanceFirst: 'Leo and Sam, the evening after the party',
      romanceLater: 'Leo and Sam, two weeks on',
      nightShift: 'Mira and Sam, around a night shift',
      choir: 'The choir, with its bot',
      booking: 'Elif and the clinic’s desk',
      office: 'Jonas’s office',
      twins: 'Teo and Leo',
    },
  },
  groups: {
    phones: 'At the ends',
    networks: 'Networks',
    companies: 'Companies',
    authorities: 'Authorities',
    others: 'Others',
  },
};
