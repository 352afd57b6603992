/** Ways to learn something in spite of encryption. */
import type { Source } from './source.ts';

export const ofAttacks = {
  'F-online-status': {
    title: 'Online Status Monitor',
    publisher: 'FAU Erlangen-Nürnberg',
    date: '2014',
    url: 'https://www.onlinestatusmonitor.com/data_summary/',
    support: 'read',
  },
  'F-intercept-memo': {
    title: 'This Undisclosed WhatsApp Vulnerability Lets Governments See Who You Message',
    publisher: 'The Intercept',
    date: '2024-05-22',
    support: 'reported',
  },
  'F-nso': {
    title: 'WhatsApp v. NSO Group',
    publisher: 'press reports',
    date: '2025',
    support: 'reported',
  },
} as const satisfies Record<string, Source>;
