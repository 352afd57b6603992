/** What hides metadata, what does not, and at what price. */
import type { Source } from './source.ts';

export const ofDefences = {
  'F-crypto-not-metadata': {
    title: 'Our reading of the specifications of X3DH, Double Ratchet, PQXDH and SPQR',
    publisher: 'Who Sees What',
    date: '2026',
    support: 'inference',
  },
  'F-signal-specs': {
    title: 'Signal specifications: X3DH, Double Ratchet, XEdDSA',
    publisher: 'Signal',
    date: '2016',
    url: 'https://signal.org/docs/specifications/doubleratchet/',
    support: 'part',
  },
  'F-signal-padding': {
    title: 'Source code of Signal Desktop (PADDING_BLOCK)',
    publisher: 'Signal',
    url: 'https://github.com/signalapp/Signal-Desktop',
    support: 'read',
  },
  'F-def-padding': {
    title: 'Our comparison of how messengers fill up messages',
    publisher: 'Who Sees What',
    date: '2026',
    support: 'inference',
  },
  'F-signal-usernames': {
    title: 'Keep your phone number private with Signal usernames',
    publisher: 'Signal',
    date: '2024-02',
    url: 'https://signal.org/blog/phone-number-privacy-usernames/',
    support: 'read',
  },
  'F-sealed-sda': {
    title: 'Improving Signal’s Sealed Sender',
    publisher: 'I. Martiny, G. Kaptchuk, A. Aviv, D. Roche, E. Wustrow, NDSS 2021',
    date: '2021',
    support: 'part',
  },
  'F-tor-limit': {
    title: 'Limitations and remaining attacks against Tor’s anonymity',
    publisher: 'Tor Project',
    url: 'https://support.torproject.org/about/attacks-on-onion-routing/',
    support: 'read',
  },
  'F-loopix': {
    title: 'The Loopix Anonymity System',
    publisher: 'A. Piotrowska and others, USENIX Security 2017',
    date: '2017',
    url: 'https://www.usenix.org/conference/usenixsecurity17/technical-sessions/presentation/piotrowska',
    support: 'part',
  },
  'F-trilemma': {
    title: 'Anonymity Trilemma (Das and others, IEEE S&P 2018), as cited by Piotrowska',
    publisher: 'several',
    date: '2018–2021',
    support: 'reported',
  },
  'F-disappearing': {
    title: 'WhatsApp’s FAQ on disappearing messages, as reported',
    publisher: 'phonearena.com; financialexpress.com',
    date: '2020-11',
    support: 'reported',
  },
} as const satisfies Record<string, Source>;
