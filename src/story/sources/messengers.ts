/** Messengers other than WhatsApp: what each collects, keeps and hides, as far as we read it. */
import type { Source } from './source.ts';

export const ofMessengers = {
  'F-signal-contacts': {
    title: 'Technology preview: Private contact discovery for Signal',
    publisher: 'Signal',
    date: '2017-09-26',
    url: 'https://signal.org/blog/private-contact-discovery/',
    support: 'part',
  },
  'F-signal-sealed-1': {
    title: 'Technology preview: Sealed sender for Signal',
    publisher: 'Signal',
    date: '2018-10-29',
    url: 'https://signal.org/blog/sealed-sender/',
    support: 'quoted',
  },
  'F-signal-sealed-2': {
    title: 'Press discussion; Improving Signal’s Sealed Sender (NDSS 2021)',
    publisher: 'several',
    date: '2018–2021',
    support: 'reported',
  },
  'F-threema': {
    title: 'FAQ: privacy protection',
    publisher: 'Threema',
    url: 'https://threema.com/en/faq/privacy_protection',
    support: 'read',
  },
  'F-push-threema': {
    title: 'FAQ: push services',
    publisher: 'Threema',
    url: 'https://threema.ch/faq/privacy_push',
    support: 'read',
  },
  'F-sms': {
    title: 'Press reports, no single source',
    publisher: 'several',
    support: 'reported',
  },
  'F-telegram': {
    title: 'Telegram FAQ and remarks of the EFF, as quoted by others',
    publisher: 'Telegram; EFF',
    date: '2022–2025',
    support: 'reported',
  },
  'F-rcs': {
    title: 'RCS now includes end-to-end encryption based on MLS (GSMA), and press',
    publisher: 'GSMA, via fonearena.com; osintsights.com',
    date: '2025–2026',
    support: 'reported',
  },
  'F-imessage-e2ee': {
    title: 'Advancing iMessage security: iMessage Contact Key Verification',
    publisher: 'Apple Security Engineering and Architecture',
    url: 'https://security.apple.com/blog/imessage-contact-key-verification/',
    support: 'read',
  },
  'F-imessage-logs': {
    title: 'Lawful Access (one page); Apple’s Legal Process Guidelines',
    publisher: 'FBI; Apple, as reported by others',
    date: '2021–2025',
    support: 'reported',
  },
  'F-ta-imessage': {
    title: 'Traffic Analysis of Encrypted Messaging Services: Apple iMessage and Beyond',
    publisher: 'S. Coull, K. Dyer',
    date: '2014',
    support: 'part',
  },
  'F-simplex': {
    title: 'SimpleX: messaging and application platform (overview)',
    publisher: 'E. Poberezkin',
    date: '2021',
    url: 'https://github.com/simplex-chat/simplexmq/blob/stable/protocol/overview-tjr.md',
    support: 'read',
  },
} as const satisfies Record<string, Source>;
