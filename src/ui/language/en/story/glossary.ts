/** Terms, in one or two plain sentences. */
import type { GlossaryWords } from '../../story.ts';

export const glossary = {
  'end-to-end': {
    term: 'End-to-end encryption',
    means:
      'Words are encrypted on the sender’s phone and decrypted only on the recipient’s. Whoever passes them on holds no key.',
  },
  key: {
    term: 'Key',
    means:
      'A long secret number that encryption and decryption need. It comes in pairs: the public half may be handed out, the private half stays on the phone.',
  },
  ciphertext: {
    term: 'Ciphertext',
    means: 'The bytes that encryption makes of words. Without the key they look like noise.',
  },
  'check-code': {
    term: 'Check code',
    means:
      'A few bytes at the end of a message that only somebody with the key can compute. If a single bit has been changed, they no longer fit. Experts say MAC.',
  },
  'signal-protocol': {
    term: 'Signal protocol',
    means:
      'A public set of rules for agreeing on keys and encrypting messages. Signal and WhatsApp use it; this page does too.',
  },
  ratchet: {
    term: 'Ratchet',
    means:
      'The rule by which every message gets a new key and old ones are thrown away. Whoever steals today’s keys cannot read yesterday’s messages with them.',
  },
  'safety-number': {
    term: 'Safety number',
    means:
      'Sixty digits made from the keys of both sides. If both phones show the same, nobody has put keys of their own in between. WhatsApp says security code.',
  },
  service: {
    term: 'Messaging service',
    means: 'The company whose computers take messages from one phone and hand them to the other.',
  },
  'cloud-chat': {
    term: 'Cloud chat',
    means:
      'A chat that is encrypted only between phone and service, and stored by the service. Telegram’s chats are so unless one starts a secret chat.',
  },
  metadata: {
    term: 'Metadata',
    means:
      'Data about messages: who, to whom, when, how long, from which network, with which device. Also who is in which group, and when somebody was online.',
  },
  record: {
    term: 'Record, log',
    means: 'A record is one line that an observer could write down. All of its lines are its log.',
  },
  'ip-address': {
    term: 'IP address',
    means:
      'The number under which a device or its network is reached on the internet. It tells the provider and, roughly, the place.',
  },
  'mobile-cell': {
    term: 'Mobile cell',
    means:
      'The area that one antenna of the mobile network serves. The operator knows in which cell a phone is.',
  },
  'push-service': {
    term: 'Push service',
    means:
      'The service of Apple or Google through which apps wake a sleeping phone. It learns which app wakes which account, and when.',
  },
  receipt: {
    term: 'Receipt',
    means:
      'A small automatic answer: delivered, read. It goes back at once, and that gives pairs away.',
  },
  claim: {
    term: 'Claim',
    means:
      'Something worked out from records. It may be wrong, so it comes with how often such a one is right.',
  },
  'base-rate': {
    term: 'Base rate',
    means:
      'How often something is so anyway, before one looks at records. If it is rare, most hits are false alarms.',
  },
  backup: {
    term: 'Backup',
    means:
      'A copy of the chats, mostly in the owner’s cloud account. Its provider can read it unless it is encrypted, which one has to switch on.',
  },
  bot: {
    term: 'Bot',
    means:
      'A program that takes part in a chat like a person. It is an end of the chat, and its operator reads what it reads.',
  },
  scanning: {
    term: 'Scanning on the device',
    means:
      'A program on the phone searches messages before they are encrypted. The encryption stays whole, but not only the ends see the words.',
  },
  'pen-register': {
    term: 'Pen register',
    means:
      'An order in the USA to note from now on who communicates with whom, without content. According to an FBI sheet of 2021 WhatsApp delivers such data every 15 minutes.',
  },
  vpn: {
    term: 'VPN',
    means:
      'A detour through the computer of a VPN operator. Sites and services see its address instead of yours; the operator sees what your provider saw.',
  },
  tor: {
    term: 'Tor',
    means:
      'A network that hides from a local observer whom one connects to. Whoever sees both ends can still compare times.',
  },
  'sealed-sender': {
    term: 'Sealed sender',
    means:
      'Signal’s way of putting the sender’s name inside the encrypted part. Recipient, time, size and network address stay visible.',
  },
  padding: {
    term: 'Padding',
    means:
      'Filling messages up to a common size, so that the size says less. Signal fills up to multiples of 80 bytes. Time and partner stay as they are.',
  },
  mixnet: {
    term: 'Mixnet',
    means:
      'A network that delays and shuffles packets of one size and adds decoys, so that nobody can follow one through. It costs time and data.',
  },
} satisfies GlossaryWords;
