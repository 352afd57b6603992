/** The phones and the way between them. */
import type { Viewpoint } from '../../../state.ts';
import { count, the } from '../grammar.ts';

const people: Record<'mira' | 'jonas', string> = { mira: 'Mira', jonas: 'Jonas' };

const observers: Record<Viewpoint, string> = {
  all: 'Everything',
  mira: 'Mira',
  jonas: 'Jonas',
  'wifi-home-mira': 'Mira’s home Wi-Fi',
  'wifi-home-jonas': 'Jonas’s home Wi-Fi',
  'wifi-cafe': 'Café Wi-Fi',
  'provider-nordlink': 'Nordlink',
  'provider-fernfunk': 'Fernfunk',
  service: 'Messaging service',
  push: 'Push service',
};

/** Who that is, in one sentence. */
const observerIs: Record<Viewpoint, string> = {
  all: 'You are outside the simulation: you see both phones and every place in between. Nobody else does.',
  mira: 'One end of the chat. Her phone holds the keys.',
  jonas: 'One end of the chat. His phone holds the keys.',
  'wifi-home-mira': 'Whoever runs the router in Mira’s home.',
  'wifi-home-jonas': 'Whoever runs the router in Jonas’s home.',
  'wifi-cafe': 'Whoever runs the café’s Wi-Fi.',
  'provider-nordlink': 'Mira’s internet and mobile provider. The café’s line is from Nordlink too.',
  'provider-fernfunk': 'Jonas’s internet and mobile provider.',
  service: 'The company whose servers pass the messages on.',
  push: 'The service of the phones’ system that wakes sleeping apps. Both phones have the same one.',
};

export const chat = {
  figure: 'Two phones and the way between them',
  people,
  observers,
  observerIs,
  seeAs: 'See as',
  /** Titles of the whole figure: what it shows right now. */
  asSeen: {
    all: 'Everything, as nobody on the way sees it',
    by: (who: string) => `As ${the(who)} sees it`,
  },
  counted: (records: number, messages: number | undefined, words: boolean) => {
    const told = messages === undefined ? '' : ` about ${count(messages, 'message', 'messages')}`;
    const lines = count(records, 'record', 'records');
    return `${lines}${told}, ${words ? 'words included' : 'no words'}`;
  },
  noRecords: 'Nothing has passed here yet.',
  messenger: 'Messenger',
  messengers: { e2ee: 'End-to-end', cloud: 'Cloud chat', sms: 'SMS' },
  messengerIs: {
    e2ee: 'Sealed on one phone, opened on the other: so WhatsApp does it in personal chats.',
    cloud: 'Encrypted to the service, which holds the key and the words.',
    sms: 'Carried by the mobile networks, which can read it.',
  },
  where: (name: string) => `${name} is`,
  places: { home: 'at home', cafe: 'in the café', out: 'out, on mobile data' },
  writeAs: 'Write as',
  write: (name: string) => `Write as ${name}`,
  placeholder: 'Type a message',
  send: 'Send',
  yourBox: {
    told: (name: string) =>
      `Nobody sees what stands in this box, only that ${name} is typing: the app says so.`,
    untold: 'Nobody sees what stands in this box, nor that anybody is typing.',
  },
  notSent: {
    empty: 'Not sent: there is nothing in it yet.',
    'too-long': (bytes: number, most: number) =>
      `Not sent: it has ${count(bytes, 'byte', 'bytes')}, and a message can hold ${count(most, 'byte', 'bytes')}.`,
    'too-long-for-sms': 'Not sent: an SMS can be cut into 255 pieces at most, and this needs more.',
  },
  leftOut: (n: number) =>
    n === 1
      ? 'One message is too long for SMS and was left out.'
      : `${n} messages are too long for SMS and were left out.`,
  mended: 'Half a character had no other half; it was sent as “�”.',
  empty: 'No messages yet. Write one.',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  refused: 'Refused',
  bytes: (n: number) => count(n, 'byte', 'bytes'),
  sealedBytes: (n: number) => `${count(n, 'byte', 'bytes')} sealed`,
  outOfSight: 'Out of sight',
  outOfSightWhy: (who: string) => `What happens on this side does not pass ${the(who)}.`,
  linesOf: (who: string) => `Lines and SIMs of ${who}`,
  somewhere: { network: 'A network', provider: 'A provider' },
  wentTo: (who: string) => `to ${who}`,
  cameFrom: (who: string) => `from ${who}`,
  partnerKnown: (owner: string, other: string, presence: string | undefined) =>
    `${owner} does not see ${other}’s phone, only what it sends: messages, receipts, and whether ${other} is online${presence === undefined ? '' : ` (last heard: ${presence})`}.`,
  notHere: 'Nothing is passing here at this moment.',
  mobileCell: 'Mobile cell',
  play: 'Play',
  pause: 'Pause',
  stepBack: 'Step back',
  stepOn: 'Step on',
  skip: 'Skip to the end',
  replay: 'Play again',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  noSteps: 'Write a message to see it go.',
  wakeupPassed: 'The message you picked did not pass here, only the wake-up call for it.',
  notPassed: 'The message you picked did not pass here.',
  glimpses:
    'The message you picked, at every place: solid red is what shows there, hatched blue is sealed.',
  glimpsesBy: 'The message you picked, as it shows here.',
  glimpse: {
    names: 'Shows from whom, to whom, when and how much.',
    traffic: 'Shows which line or device, which server, when and how much; not from whom to whom.',
    open: 'The words can be read.',
  },
  inHand: (n: number, of: number) => `Message ${n} of ${of}`,
  inferred: {
    service:
      'That it knows the recipient and the size of a message follows from its task: our inference.',
    cloud: 'What it sees besides the words is as with the other messengers: our inference.',
    network:
      'That sizes can be measured to the byte follows from how packets travel: our inference.',
    carrier:
      'That it knows the cell of its customer follows from how mobile networks work: our inference.',
    push: 'That it knows the phone’s address and model follows from the connection that it keeps: our inference.',
  },
  at: {
    phone: (who: string, up: boolean) => (up ? `leaves ${who}’s phone` : `reaches ${who}’s phone`),
    wifi: (where: string) => `passes ${the(where)}`,
    mobile: (who: string) => `passes ${who}’s mobile cell`,
    provider: (who: string) => `passes ${who}`,
    service: 'is at the messaging service',
    push: 'is at the push service',
  },
  parcel: {
    message: 'The message',
    delivered: 'The delivery receipt',
    read: 'The read receipt',
    typing: '“Typing”',
    paused: '“Stopped typing”',
    online: '“Online”',
    offline: '“Offline”',
    push: 'The wake-up call',
  },
  arrived: (who: string, text: string) => `${who}’s phone opened it: ${text}`,
  arrivedRefused: (who: string, why: string) => `${who}’s phone refused it. ${why}`,
};
