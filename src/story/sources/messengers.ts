/** Messengers beside each other: what each collects, keeps and hands over, as far as we read it. */
import type { Source } from './source.ts';

export const ofMessengers = {
  'F-wa-contacts': {
    title: 'WhatsApp Privacy Policy, “Your Connections” (both regions)',
    publisher: 'WhatsApp',
    date: '2021–2026',
    url: 'https://www.whatsapp.com/legal/privacy-policy',
    support: 'read',
  },
  'F-signal-contacts': {
    title: 'Technology preview: Private contact discovery for Signal',
    publisher: 'Signal',
    date: '2017-09-26',
    url: 'https://signal.org/blog/private-contact-discovery/',
    support: 'part',
  },
} as const satisfies Record<string, Source>;
