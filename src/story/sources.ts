/**
 * The sources that the page stands on, each under the id of its fact. `support` says how well:
 * the original read, a part of it read, its words read as a quotation, or only reports of it.
 */
import { ofDefences } from './sources/defences.ts';
import { ofTheDispute } from './sources/dispute.ts';
import { ofMessengers } from './sources/messengers.ts';
import { ofStudies } from './sources/studies.ts';
import { ofWhatsApp } from './sources/whatsapp.ts';
import type { Source } from './sources/source.ts';

export type { Source } from './sources/source.ts';

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
/** Capability as of November 2020, US legal process only; the sheet itself was not found. */
const lawfulAccess = {
  title: 'Lawful Access (one page)',
  publisher: 'FBI, via Property of the People',
  date: '2021-01-07',
  support: 'reported',
} as const;

export const sources = {
  ...ofTheDispute,
  ...ofWhatsApp,
  ...ofMessengers,
  ...ofStudies,
  ...ofDefences,
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
  'F-fbi-whatsapp': lawfulAccess,
  'F-fbi-why-pen-register': lawfulAccess,
  'F-fbi-signal': lawfulAccess,
  'F-fbi-telegram': lawfulAccess,
  'F-fbi-threema': lawfulAccess,
  'F-telegram-2024': {
    title: 'Press summary',
    publisher: 'newapp.site',
    date: '2025',
    support: 'reported',
  },
  'F-signal-subpoena-2016': {
    title: 'Grand jury subpoena for Signal user data, Eastern District of Virginia',
    publisher: 'Open Whisper Systems; ACLU',
    date: '2016-10-04',
    url: 'https://assets.documentcloud.org/documents/3119820/Open-Whisper-Documents-0.txt',
    support: 'read',
  },
  'F-signal-subpoena-2021': {
    title: 'Signal’s statements on later requests, and press',
    publisher: 'Malwarebytes; The Intercept',
    date: '2021',
    support: 'reported',
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
  'F-online-status': {
    title: 'Online Status Monitor',
    publisher: 'FAU Erlangen-Nürnberg',
    date: '2014',
    url: 'https://www.onlinestatusmonitor.com/data_summary/',
    support: 'read',
  },
  'F-spitz': {
    title: 'Was Vorratsdaten über uns verraten / Verräterisches Handy',
    publisher: 'Zeit Online',
    date: '2011-02-24',
    url: 'http://www.zeit.de/digital/datenschutz/2011-02/vorratsdaten-malte-spitz',
    support: 'quoted',
  },
  'F-intercept-memo': {
    title: 'This Undisclosed WhatsApp Vulnerability Lets Governments See Who You Message',
    publisher: 'The Intercept',
    date: '2024-05-22',
    support: 'reported',
  },
  'F-push': {
    title: 'Letter to Attorney General Garland',
    publisher: 'Ron Wyden, US Senate',
    date: '2023-12-06',
    url: 'https://www.benton.org/headlines/letter-senator-ron-wyden-d-or-us-attorney-general-merrick-garland',
    support: 'part',
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
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
