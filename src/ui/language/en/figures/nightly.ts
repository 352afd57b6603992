/** Figure 7: tonight's file, as the service could write it, and apart from it what the policy says. */
import { count } from '../grammar.ts';

const messages = (n: number): string => count(n, 'message', 'messages');

export const nightly = {
  heading: 'Tonight’s file',
  lead: 'What would a nightly export look like? Here is one, as a service could write it from what passes through its hands. That it could does not mean that it does: what a company says it does stands below, apart.',
  could: 'What it could write',
  couldWhy: 'Computed. How the system works decides this, and you can check it.',
  messenger: 'They write with',
  night: 'Night after',
  making: 'Writing the file and sealing its messages …',
  failed: 'The file could not be made.',
  again: 'Try again',
  writers: { service: 'the messaging service', carrier: 'the carrier Nordlink' },
  title: (writer: string, day: string) => `${day}: what ${writer} could write down`,
  say: {
    sealed: (records: number, sealed: number, other: number) =>
      `${count(records, 'record', 'records')} of one day. The words of ${messages(sealed)} were sealed by your browser with the Signal protocol: what passes is in the content column. Of ${messages(other)} more this town has only the length, and so their content is left empty.`,
    open: (records: number, words: number, other: number) =>
      `${count(records, 'record', 'records')} of one day. Nothing seals the words for the ends, so whoever carries them could write them down: here the words of ${messages(words)}. Of ${messages(other)} more this town has only the length.`,
    wrapped: (records: number) =>
      `${count(records, 'record', 'records')} of one day. The content column is empty, because the last envelope of this messenger is not built here, only its length.`,
  },
  notes: {
    e2ee: 'Whoever has this file has who, when, with whom, how much and from where. Of the words it has nothing.',
    cloud: 'The service holds the key to the words.',
    sms: 'No service stands in between: the mobile networks carry the words as they are.',
    signal:
      'The sender is written inside, so the file has no column for it. Receipts look like messages.',
    threema:
      'The Signal protocol stands in here for this messenger’s own cipher. Groups are not a column: each member is sent a message of their own.',
    mixnet: 'Packets of one size, to somebody: that is all.',
  },
  /** What each field of the file is called in plain words: the file has its names for programs. */
  fields: {
    time: 'when (UTC)',
    subject: 'who',
    subject_name: 'their name',
    peer: 'with whom',
    peer_name: 'their name',
    group: 'which group',
    group_name: 'its name',
    kind: 'what',
    direction: 'which way',
    size_bytes: 'how much',
    app: 'to which service',
    network: 'through which network',
    network_type: 'kind of network',
    place_area: 'kind of place',
    place: 'from where',
    device: 'with which device',
    presence: 'online or not',
    content: 'the words',
  } as Readonly<Record<string, string>>,
  contentIs: {
    none: 'about no words',
    sealed: 'sealed',
    words: 'open',
    length: 'only its length exists here',
    wrapped: 'wrapped once more, not built',
  },
  pages: (page: number, of: number) => `Page ${page} of ${of}`,
  before: 'Page before',
  after: 'Next page',
  file: 'The file',

  says: 'What it says it does',
  saysWhy:
    'WhatsApp’s policy. A promise: it differs by region, it can change, and nobody outside can check it.',
  since: (date: string) => `in force since ${date}`,
  regions: {
    outside: 'Outside Europe and the UK',
    europe: 'European Region',
    uk: 'United Kingdom',
  },
  collected: 'Says it collects',
  purposes: 'Says what other Meta companies may use it for',
  policies: {
    outside: {
      collected:
        '“the time, frequency, and duration of your activities and interactions”, groups, last seen, devices, IP address.',
      purposes:
        'Delivery, security, understanding use, suggestions, and “showing relevant offers and ads across the Meta Company Products”.',
    },
    europe: {
      collected: 'Last seen “and the times you send and receive calls and messages”.',
      purposes:
        'The text has no such purpose of suggestions or ads. Other Meta companies appear as providers that act on WhatsApp’s instructions, and for optional features.',
    },
    uk: {
      collected: 'The same sentence as in the European Region.',
      purposes:
        'As in the European Region. What the British text said in May 2024 we have not seen.',
    },
  },
  everywhere: 'Everywhere',
  statements: {
    noLogs:
      '“we do not keep logs of who everyone is messaging or calling.” So the column of who wrote to whom is one that it could write and says it does not keep.',
    deleted: 'Messages are deleted from the servers once they are delivered.',
    shared:
      'With Meta companies it says it shares the phone number, transaction data, device, IP address, use of the service and dealings with businesses.',
    accounts:
      'It says that other Meta apps may not use this for ads, unless one has put WhatsApp into the Accounts Centre oneself.',
  },
  literal: 'The one export that does happen at night',
  literalSay:
    'The automatic backup of the phone, usually at night. It holds the messages, and it goes to the user’s own Google or Apple account, not to WhatsApp. It is not end-to-end encrypted unless one switches that on. Only help pages by others give the hour; we found no source for any other nightly export.',
};
