/**
 * How five press articles of May 2024 garbled the dispute, without their names. What was written and
 * what is correct are words (`slips` in the catalogues); quotations in their original are here.
 */
import type { SourceId } from './sources.ts';

export interface Slip {
  readonly id: SlipId;
  /** In how many of the five. */
  readonly articles: 1 | 2 | 3 | 5;
  /** Quoted words, in English, of the article and of what it should have said. */
  readonly original: { readonly wrote?: string; readonly correct?: string };
  readonly sources: readonly SourceId[];
}

export const slipIds = [
  'reversed',
  'content-is-not-data',
  'nothing-exported',
  'cut-short',
  'wrong-mouth',
  'run-together',
  'many-denied',
  'metadata-lost',
  'list-without-name',
  'impression-hardened',
  'location-sent',
  'too-narrow',
  'region-missing',
  'clause-changed',
  'two-laws',
  'cloud-garbled',
  'coarse-not-formal',
  'synonyms',
  'one-network',
  'not-chief-executive',
  'every-night',
] as const;
export type SlipId = (typeof slipIds)[number];

export const slips: readonly Slip[] = [
  {
    id: 'reversed',
    articles: 1,
    original: {
      wrote: 'Contrary to what Cathcart claimed, WhatsApp uses complete encryption',
      correct: 'we end-to-end encrypt your messages',
    },
    sources: ['F-cathcart-quote'],
  },
  {
    id: 'content-is-not-data',
    articles: 1,
    original: { wrote: 'cannot export or distribute user data' },
    sources: ['F-cathcart-scope', 'F-mysk-quote'],
  },
  {
    id: 'nothing-exported',
    articles: 1,
    original: { wrote: 'nothing gets exported', correct: 'They don’t get sent to us' },
    sources: ['F-cathcart-quote'],
  },
  {
    id: 'cut-short',
    articles: 2,
    original: {
      wrote: 'when the user is online, etc.',
      correct:
        'This metadata according to your privacy policy is indeed used for targeted ads across Meta services. So @elonmusk is right.',
    },
    sources: ['F-mysk-quote'],
  },
  {
    id: 'wrong-mouth',
    articles: 1,
    original: { wrote: 'for analysis and targeted advertising' },
    sources: ['F-musk-quote'],
  },
  {
    id: 'run-together',
    articles: 1,
    original: { wrote: 'but user data also includes metadata' },
    sources: ['F-mysk-quote', 'F-cathcart-quote'],
  },
  {
    id: 'many-denied',
    articles: 1,
    original: {
      wrote:
        'Cathcart stresses that Elon Musk is not the first to claim that user data is exported every night',
      correct: 'Many have said this already, but worth repeating: this is not correct',
    },
    sources: ['F-cathcart-quote'],
  },
  {
    id: 'metadata-lost',
    articles: 1,
    original: { wrote: 'sufficient information', correct: 'sufficient metadata' },
    sources: ['F-henderson-quote'],
  },
  { id: 'list-without-name', articles: 1, original: {}, sources: ['F-mysk-quote'] },
  {
    id: 'impression-hardened',
    articles: 1,
    original: {
      wrote: 'message contents should remain secure by default unless a bot is explicitly involved',
      correct: 'I am still under the impression',
    },
    sources: ['F-carmack-quote'],
  },
  {
    id: 'location-sent',
    articles: 1,
    original: { wrote: 'sent alongside the actual message' },
    sources: ['F-wa-location', 'F-wa-location-e2ee'],
  },
  {
    id: 'too-narrow',
    articles: 3,
    original: { wrote: 'extra bits of data sent alongside the actual message' },
    sources: ['F-wa-usage-log', 'F-wa-contacts', 'F-wa-device'],
  },
  {
    id: 'region-missing',
    articles: 1,
    original: { wrote: 'confirms this in its own data protection guidelines' },
    sources: ['F-policy-quote', 'F-wa-meta-purposes-europe'],
  },
  {
    id: 'clause-changed',
    articles: 1,
    original: {
      wrote: 'show relevant offers and ads',
      correct: 'showing relevant offers and ads across the Meta Company Products',
    },
    sources: ['F-policy-quote'],
  },
  {
    id: 'two-laws',
    articles: 1,
    original: { wrote: 'Online Safety Bill for chat control' },
    sources: ['F-osa', 'F-chatcontrol'],
  },
  {
    id: 'cloud-garbled',
    articles: 1,
    original: { wrote: 'customers and their cloud providers might utilise complete encryption' },
    sources: ['F-cathcart-quote', 'F-wa-backup-e2ee'],
  },
  {
    id: 'coarse-not-formal',
    articles: 1,
    original: {
      wrote: 'more formal terminology',
      correct: 'really enjoyable to disseminate complete bullshit',
    },
    sources: ['F-lecun-quote'],
  },
  {
    id: 'synonyms',
    articles: 1,
    original: { wrote: 'emitting conspiracy ideas', correct: 'spewing conspiracy theories' },
    sources: ['F-lecun-quote'],
  },
  { id: 'one-network', articles: 3, original: {}, sources: ['F-lecun-quote'] },
  { id: 'not-chief-executive', articles: 1, original: {}, sources: ['F-cathcart-quote'] },
  {
    id: 'every-night',
    articles: 5,
    original: {},
    sources: ['F-mysk-assessment', 'F-wa-backup-nightly'],
  },
];
