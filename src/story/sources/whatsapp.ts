/** WhatsApp: what it is built of, collects, says. */
import type { Source } from './source.ts';

const whitePaper = {
  title: 'WhatsApp Encryption Overview, technical white paper',
  publisher: 'WhatsApp',
  date: '2016–2026',
  url: 'https://www.whatsapp.com/security/WhatsApp-Security-Whitepaper.pdf',
} as const;

export const ofWhatsApp = {
  'F-wa-key-types': { ...whitePaper, support: 'quoted' },
  'F-wa-message-key-80': { ...whitePaper, support: 'quoted' },
  'F-wa-ratchet': { ...whitePaper, support: 'reported' },
  'F-wa-group-server': {
    title: 'Formal Analysis of Multi-Device Group Messaging in WhatsApp',
    publisher: 'M. R. Albrecht, B. Dowling, D. Jones',
    date: '2025',
    support: 'reported',
  },
  'F-wa-location-e2ee': {
    title: 'WhatsApp Privacy Policy (European Region)',
    publisher: 'WhatsApp Ireland',
    date: '2026-07-02',
    url: 'https://www.whatsapp.com/legal/privacy-policy-eea',
    support: 'read',
  },
  'F-wa-contacts': {
    title: 'WhatsApp Privacy Policy (both regions)',
    publisher: 'WhatsApp',
    date: '2021–2026',
    url: 'https://www.whatsapp.com/legal/privacy-policy',
    support: 'read',
  },
  'F-wa-three-levels': {
    title: 'WhatsApp privacy questions; WhatsApp Privacy Policy',
    publisher: 'WhatsApp',
    date: '2025–2026',
    url: 'https://www.whatsapp.com/privacyquestions',
    support: 'read',
  },
  'F-wa-key-transparency': {
    title: 'Deploying key transparency at WhatsApp',
    publisher: 'Engineering at Meta',
    date: '2023-04-13',
    url: 'https://engineering.fb.com/2023/04/13/security/whatsapp-key-transparency/',
    support: 'reported',
  },
  'F-wa-30-days': {
    title: 'WhatsApp Privacy Policy (both regions)',
    publisher: 'WhatsApp',
    date: '2021–2026',
    url: 'https://www.whatsapp.com/legal/privacy-policy',
    support: 'read',
  },
  'F-wa-report-5': {
    title: 'FAQ 414631957536067, as cited by others',
    publisher: 'WhatsApp Help Center',
    url: 'https://faq.whatsapp.com/414631957536067',
    support: 'reported',
  },
  'F-wa-meta-ai': {
    title: 'Press reports on AI chats in WhatsApp',
    publisher: 'PCWorld, via briefly.co; newsgram; itdaily',
    date: '2025',
    support: 'reported',
  },
  'F-wa-accounts-centre': {
    title: 'Adding your WhatsApp account to an Accounts Centre',
    publisher: 'WhatsApp',
    date: '2026-08-21',
    support: 'read',
  },
  'F-nso': {
    title: 'WhatsApp v. NSO Group, press reports',
    publisher: 'several',
    date: '2025',
    support: 'reported',
  },
} as const satisfies Record<string, Source>;
