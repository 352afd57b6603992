/** The frame of the page and the first paragraphs of the story. */
export const page = {
  title: 'Who Sees What',
  skip: 'Skip to the story',
  kicker: 'Message encryption and metadata',
  headline: 'Who can see what?',
  lead: 'In May 2024 Elon Musk wrote that WhatsApp “exports your user data every night”, and the head of WhatsApp answered that messages are end-to-end encrypted. Find out what each of them was right about: two invented people chat, your own browser really encrypts what they write, and you stand on the way as the service, the provider or the café’s Wi-Fi. Nine chapters; 1, 2, 4 and 9 are the short way. Nothing leaves this page.',
  musk: {
    before: 'On 25 May 2024 Elon Musk wrote on X:',
    quote: 'WhatsApp exports your user data every night. Some people still think it is secure.',
    noun: 'user data',
    by: 'Elon Musk, on X, 25 May 2024',
    /** As it was written: beside a translation it is shown too. */
    original: 'WhatsApp exports your user data every night. Some people still think it is secure.',
  },
  cathcart: {
    before: 'The head of WhatsApp answered:',
    quote:
      'Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.',
    noun: 'your messages',
    by: 'Will Cathcart, on X, reported 28 May 2024',
    original:
      'Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.',
  },
  source: 'Source',
  sources: 'Sources',
  ourInference: 'Our inference',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  link: 'Copy link to this view',
  linkCopied: 'Link copied. It opens this view; what you typed is not in it.',
  linkFailed: 'Your browser did not allow copying. The address bar holds the same link.',
  present: 'Present',
  presentScene: 'Show this scene to a class',
  embedThis: 'Embed this figure',
  forOthers: 'For teachers and editors',
  editors: 'For editors',
  requests: (n: number, own: number) =>
    `Requests sent since loading: ${n}` +
    (n === 0
      ? ''
      : own === n
        ? ', all for this page’s own parts'
        : `, ${own} of them for this page’s own parts`),
  requestsWhy:
    'Counted by your own browser. The page loads its own parts when they are needed (the four weeks, another language) and is forbidden to connect to anything else. Afterwards your browser keeps the whole site for when there is no network: it fetches the other parts once from this same host, and does not count them here. What you type never leaves the page.',
  simulated: 'Simulated people and networks, real message encryption.',
  modelled:
    'Real here: the keys, the handshake, the sealing and opening of every end-to-end encrypted message. Modelled: the people, the networks, the times, and the sizes of everything around the message.',
  licence: 'Code: MIT. Texts: CC BY 4.0.',
  licences: 'Licences of all that is in it',
  teachers: 'For teachers',
  oneFile: 'This page as one file',
  glossary: 'Terms explained',
  glossaryWhy: 'No sentence of the story needs them; this is for those who meet them elsewhere.',
  loading: 'Making keys …',
  partFailed: 'This part of the page did not arrive.',
  tryAgain: 'Try again',
  failed: 'Something broke while the chat was being set up. Reloading the page starts it afresh.',
};
