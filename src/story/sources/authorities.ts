/** What authorities asked for, and what they were given. */
import type { Source } from './source.ts';

/** Capability as of November 2020, US legal process only; the sheet itself was not found. */
const lawfulAccess = {
  title: 'Lawful Access (one page)',
  publisher: 'FBI, via Property of the People',
  date: '2021-01-07',
  support: 'reported',
} as const;

export const ofAuthorities = {
  'F-fbi-doc': lawfulAccess,
  'F-fbi-imessage': lawfulAccess,
  'F-fbi-line': lawfulAccess,
  'F-fbi-viber': lawfulAccess,
  'F-fbi-wechat': lawfulAccess,
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
  'F-spitz': {
    title: 'Was Vorratsdaten über uns verraten / Verräterisches Handy',
    publisher: 'Zeit Online',
    date: '2011-02-24',
    url: 'http://www.zeit.de/digital/datenschutz/2011-02/vorratsdaten-malte-spitz',
    support: 'quoted',
  },
  'F-push': {
    title: 'Letter to Attorney General Garland',
    publisher: 'Ron Wyden, US Senate',
    date: '2023-12-06',
    url: 'https://www.benton.org/headlines/letter-senator-ron-wyden-d-or-us-attorney-general-merrick-garland',
    support: 'part',
  },
} as const satisfies Record<string, Source>;
