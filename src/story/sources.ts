/**
 * The sources that the page stands on, each under the id of its fact. `support` says how well:
 * the original read, a part of it read, its words read as a quotation, or only reports of it.
 */

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As exact as it is known: ISO date, year or span; none if it is not. */
  readonly date?: string;
  readonly url?: string;
  readonly support: 'read' | 'part' | 'quoted' | 'reported' | 'inference';
}

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

export const sources = {
  'F-musk-quote': {
    title: 'Post on X, 25 May 2024, as quoted in press reports',
    publisher: 'X, via NewsX and Mint',
    date: '2024-05-25',
    url: 'https://www.newsx.com/science-and-technology/tesla-ceo-elon-musk-accuses-whatsapp-of-misusing-user-data-meta-yet-to-respond/',
    support: 'quoted',
  },
  'F-cathcart-quote': {
    title: 'Post on X, as quoted in press reports',
    publisher: 'X, via Mint',
    date: '2024-05-28',
    url: 'https://www.livemint.com/technology/tech-news/elon-musks-exports-user-data-remark-gets-sharp-rebuke-whatsapp-chief-will-cathcart-we-take-security-seriously-11716877871075.html',
    support: 'quoted',
  },
  'F-cathcart-scope': {
    title: 'WhatsApp and Meta AI bosses in fight with Elon Musk',
    publisher: 'The Independent, via Yahoo',
    date: '2024-05-28',
    url: 'https://nz.news.yahoo.com/whatsapp-meta-ai-bosses-fight-163120957.html',
    support: 'read',
  },
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
