/** The phones and the way between them. */
import type { Viewpoint } from '../../state.ts';

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
  push: 'The phone maker’s service that wakes sleeping apps.',
};

export const chat = {
  figure: 'Two phones and the way between them',
  people,
  observers,
  observerIs,
  seeAs: 'See as',
  /** Titles of the whole figure: what it shows right now. */
  asSeen: {
    all: 'Everything, as only you can see it',
    by: (who: string) => `As ${who} sees it`,
    service: 'As the messaging service sees it',
    push: 'As the push service sees it',
  },
  counted: (records: number, messages: number | undefined, words: boolean) => {
    const lines = records === 1 ? '1 record' : `${records} records`;
    if (messages === undefined) return `${lines}, no words`;
    const told = messages === 1 ? '1 message' : `${messages} messages`;
    return `${lines} about ${told}, ${words ? 'words included' : 'no words'}`;
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
  write: (name: string) => `Write as ${name}`,
  placeholder: 'Type a message',
  send: 'Send',
  yourBox: 'Your own box: nobody in the simulation sees it.',
  notSent: {
    empty: 'Not sent: there is nothing in it yet.',
    'too-long': (bytes: number, most: number) =>
      `Not sent: ${bytes.toLocaleString('en')} bytes are more than a message can hold (${most.toLocaleString('en')}).`,
    'too-long-for-sms': 'Not sent: an SMS can be cut into 255 pieces at most, and this needs more.',
  },
  mended: 'Half a character had no other half; it was sent as “�”.',
  empty: 'No messages yet. Write one.',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  refused: 'Refused',
  bytes: (n: number) => (n === 1 ? '1 byte' : `${n.toLocaleString('en')} bytes`),
  outOfSight: 'Out of sight',
  outOfSightWhy: (who: string) => `What happens on this side does not pass ${who}.`,
  wentTo: (who: string) => `to ${who}`,
  cameFrom: (who: string) => `from ${who}`,
  partnerKnown: (owner: string, other: string, presence: string | undefined) =>
    `${owner} does not see ${other}’s phone, only what it sends: messages, receipts, and whether ${other} is online${presence === undefined ? '' : ` (now: ${presence})`}.`,
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
  glimpses: 'The message in hand at every place: vermilion is what shows there, blue is sealed.',
  glimpsesBy: 'The message in hand, as it shows here.',
  glimpse: {
    names: 'Shows from whom, to whom, when and how much.',
    traffic: 'Shows only that something passed, when and how much.',
    open: 'The words can be read.',
  },
  inHand: (n: number, of: number) => `Message ${n} of ${of}`,
  at: {
    phone: (who: string, up: boolean) => (up ? `leaves ${who}’s phone` : `reaches ${who}’s phone`),
    wifi: (where: string) => `passes ${where}`,
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
