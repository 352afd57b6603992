/** WhatsApp: what it is built of, collects, says. */
import type { Source } from './source.ts';

const whitePaper = {
  title: 'WhatsApp Encryption Overview, technical white paper',
  publisher: 'WhatsApp',
  url: 'https://www.whatsapp.com/security/WhatsApp-Security-Whitepaper.pdf',
} as const;
const europeanPolicy = {
  title: 'WhatsApp Privacy Policy (European Region)',
  publisher: 'WhatsApp Ireland',
  date: '2026-07-02',
  url: 'https://www.whatsapp.com/legal/privacy-policy-eea',
  support: 'read',
} as const;
const policy = {
  title: 'WhatsApp Privacy Policy (outside Europe and the UK)',
  publisher: 'WhatsApp LLC',
  date: '2021-01-04',
  url: 'https://www.whatsapp.com/legal/privacy-policy',
  support: 'read',
} as const;
/** WhatsApp's page for authorities, as it stood about 2019 to 2021. */
const lawEnforcement = {
  title: 'Information for Law Enforcement Authorities',
  publisher: 'WhatsApp',
  date: '2019–2021',
  url: 'https://faq.whatsapp.com/en/general/26000050',
  support: 'quoted',
} as const;

export const ofWhatsApp = {
  'F-wa-signal-protocol': { ...whitePaper, date: '2016–2026', support: 'part' },
  'F-wa-noise': { ...whitePaper, date: '2026-02-25', support: 'quoted' },
  'F-wa-60-digits': {
    title: 'About security code change notifications',
    publisher: 'WhatsApp Help Center',
    url: 'https://faq.whatsapp.com/general/security-and-privacy/security-code-change-notification',
    support: 'read',
  },
  'F-wa-eea-timestamps': europeanPolicy,
  'F-wa-typing': europeanPolicy,
  'F-wa-device': policy,
  'F-wa-location': policy,
  'F-wa-no-logs-quote': {
    title: 'WhatsApp privacy questions',
    publisher: 'WhatsApp',
    date: '2025–2026',
    url: 'https://www.whatsapp.com/privacyquestions',
    support: 'read',
  },
  'F-wa-usage-log': policy,
  'F-wa-lastseen-default': policy,
  'F-wa-meta-purposes': policy,
  'F-wa-meta-purposes-europe': europeanPolicy,
  'F-wa-unencrypted-content': europeanPolicy,
  'F-wa-backup-cloud': policy,
  'F-wa-what-shared': {
    title: 'What information does WhatsApp share with the Meta Companies?',
    publisher: 'WhatsApp Help Center',
    url: 'https://faq.whatsapp.com/683043392411948/',
    support: 'read',
  },
  'F-wa-law-1': lawEnforcement,
  'F-wa-law-2': lawEnforcement,
  'F-wa-business': {
    title: 'Privacy Matters: WhatsApp Business Conversations',
    publisher: 'Meta',
    date: '2020-10',
    url: 'https://about.fb.com/news/2020/10/privacy-matters-whatsapp-business-conversations/',
    support: 'read',
  },
  'F-wa-cloud-api': {
    title: 'Cloud API: Data privacy & security',
    publisher: 'Meta for Developers',
    url: 'https://developers.secure.facebook.com/docs/whatsapp/cloud-api/overview/data-privacy-and-security',
    support: 'read',
  },
  'F-wa-backup-e2ee': {
    title: 'How WhatsApp is enabling end-to-end encrypted backups',
    publisher: 'Engineering at Meta',
    date: '2021-09-10',
    url: 'https://engineering.fb.com/2021/09/10/security/whatsapp-e2ee-backups/',
    support: 'reported',
  },
  'F-wa-backup-nightly': {
    title: 'Help pages by others, no page of WhatsApp’s own',
    publisher: 'The Quint; whatsapp-tips.com; daftei.com',
    date: '2020–2026',
    support: 'reported',
  },
  'F-wa-key-types': { ...whitePaper, date: '2016–2026', support: 'quoted' },
  'F-wa-message-key-80': { ...whitePaper, date: '2016–2026', support: 'quoted' },
  'F-wa-ratchet': { ...whitePaper, date: '2016–2026', support: 'reported' },
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
    title: 'WhatsApp Privacy Policy, “Your Connections” (both regions)',
    publisher: 'WhatsApp',
    date: '2021–2026',
    url: 'https://www.whatsapp.com/legal/privacy-policy',
    support: 'read',
  },
  'F-wa-padding': {
    title: 'Public clients and the web client, “writeRandomPadMax16”; no document of WhatsApp’s',
    publisher: 'several, read in public code',
    date: '2023–2026',
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
} as const satisfies Record<string, Source>;
