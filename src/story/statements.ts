/**
 * The sentences of May 2024, as data: who is quoted in which words, what each part of our comment on
 * it rests on, and which scene shows it. The comments are words: `statements` in the catalogues.
 */
import type { Ground } from './scenes.ts';

export interface Statement {
  readonly id: StatementId;
  /** As it was written, in English; absent where only a report of it is known. */
  readonly original?: string;
  /** When it was said: ISO day or month. `reported`: the day on which it was reported. */
  readonly date: string;
  readonly dated: 'said' | 'reported' | 'effective';
  /** For the quotation itself. */
  readonly source: Ground;
  readonly grounds: {
    readonly says: Ground;
    readonly leavesOut: Ground;
    readonly unknown: Ground;
  };
  /** The scene that shows what can be shown. */
  readonly scene: string;
}

export const statementIds = [
  'x-user',
  'musk',
  'cathcart',
  'cathcart-backup',
  'mysk',
  'lecun-x',
  'lecun-threads',
  'carmack',
  'henderson',
  'policy',
] as const;
export type StatementId = (typeof statementIds)[number];

export const statements: readonly Statement[] = [
  {
    id: 'x-user',
    date: '2024-05-25',
    dated: 'reported',
    source: ['F-musk-quote'],
    grounds: {
      says: ['F-musk-quote'],
      leavesOut: ['inference'],
      unknown: ['F-mysk-assessment'],
    },
    scene: 'nightly-export',
  },
  {
    id: 'musk',
    original: 'WhatsApp exports your user data every night. Some people still think it is secure.',
    date: '2024-05-25',
    dated: 'said',
    source: ['F-musk-quote'],
    grounds: {
      says: ['F-musk-quote'],
      leavesOut: ['F-musk-quote'],
      unknown: ['F-mysk-assessment'],
    },
    scene: 'nightly-export',
  },
  {
    id: 'cathcart',
    original:
      'Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.',
    date: '2024-05-28',
    dated: 'reported',
    source: ['F-cathcart-quote'],
    grounds: {
      says: ['F-cathcart-quote', 'F-wa-signal-protocol'],
      leavesOut: ['F-cathcart-scope'],
      unknown: ['F-wa-group-server'],
    },
    scene: 'you-run-the-service',
  },
  {
    id: 'cathcart-backup',
    original:
      'If you do want to backup your messages, you can use your cloud provider and you can even use end-to-end encryption for that too.',
    date: '2024-05-28',
    dated: 'reported',
    source: ['F-cathcart-quote'],
    grounds: {
      says: ['F-cathcart-quote', 'F-wa-backup-e2ee'],
      leavesOut: ['F-wa-backup-nightly', 'F-wa-backup-cloud'],
      unknown: ['inference'],
    },
    scene: 'copy-in-the-cloud',
  },
  {
    id: 'mysk',
    original:
      'WhatsApp messages are end-to-end encrypted, but user data is not only about messages. That also includes metadata such as user location, which contacts the user is communicating with, the patterns of when the user is online, etc. This metadata according to your privacy policy is indeed used for targeted ads across Meta services. So @elonmusk is right.',
    date: '2024-05',
    dated: 'said',
    source: ['F-mysk-quote'],
    grounds: {
      says: ['F-mysk-quote', 'F-mysk-assessment'],
      leavesOut: ['F-wa-meta-purposes', 'F-wa-meta-purposes-europe', 'F-wa-three-levels'],
      unknown: ['F-wa-accounts-centre', 'F-wa-three-levels'],
    },
    scene: 'what-goes',
  },
  {
    id: 'lecun-x',
    original: 'really enjoyable to disseminate complete bullshit',
    date: '2024-05-28',
    dated: 'reported',
    source: ['F-lecun-quote'],
    grounds: {
      says: ['F-lecun-quote'],
      leavesOut: ['F-lecun-quote'],
      unknown: ['F-lecun-quote'],
    },
    scene: 'each-sentence',
  },
  {
    id: 'lecun-threads',
    original: 'spewing conspiracy theories',
    date: '2024-05-28',
    dated: 'reported',
    source: ['F-lecun-quote'],
    grounds: {
      says: ['F-lecun-quote'],
      leavesOut: ['inference'],
      unknown: ['inference'],
    },
    scene: 'each-sentence',
  },
  {
    id: 'carmack',
    original:
      'I assume usage patterns and routing metadata is collected, and if you invoke a bot in a conversation you are obviously opening it up, but I am still under the impression that the message contents are secure by default.',
    date: '2024-05-25',
    dated: 'said',
    source: ['F-carmack-quote'],
    grounds: {
      says: ['F-carmack-quote'],
      leavesOut: ['F-wa-backup-cloud'],
      unknown: ['F-wa-usage-log', 'F-wa-device'],
    },
    scene: 'readers-inside',
  },
  {
    id: 'henderson',
    original:
      'One area of particular concern has been WhatsApp sharing data with other Meta companies. This does include sufficient metadata for these Meta companies to make suggestions and show personalised adverts, which in itself shows what metadata can reveal.',
    date: '2024-05-28',
    dated: 'reported',
    source: ['F-henderson-quote'],
    grounds: {
      says: ['F-henderson-quote', 'F-wa-what-shared'],
      leavesOut: ['F-policy-quote', 'F-wa-meta-purposes-europe'],
      unknown: ['inference'],
    },
    scene: 'three-levels',
  },
  {
    id: 'policy',
    original: 'showing relevant offers and ads across the Meta Company Products',
    date: '2021-01-04',
    dated: 'effective',
    source: ['F-policy-quote'],
    grounds: {
      says: ['F-wa-meta-purposes'],
      leavesOut: ['F-wa-meta-purposes-europe'],
      unknown: ['F-wa-accounts-centre'],
    },
    scene: 'three-levels',
  },
];
