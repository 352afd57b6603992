/** Ways to the words that leave the encryption whole: copies, readers inside, the devices. */
import type { Scene } from '../scenes.ts';

export const doors = [
  {
    id: 'copy-in-the-cloud',
    chapter: 'doors',
    figure: 'backup',
    state: { world: 'story', by: 'e2ee', as: 'backup' },
    predict: { options: ['safe', 'cloud', 'whatsapp'], best: ['cloud'], misconception: 'M10' },
    tryIt: {
      state: { world: 'story', by: 'e2ee', as: 'backup', defences: 'encrypted-backup' },
    },
    cites: {
      say: ['F-wa-backup-nightly'],
      reveal: ['F-wa-backup-cloud', 'F-wa-backup-e2ee', 'F-wa-backup-nightly'],
    },
  },
  {
    id: 'readers-inside',
    chapter: 'doors',
    figure: 'weeks',
    // Two days of which the words of both logs are written.
    state: {
      ...{ world: 'story', by: 'e2ee', as: 'bot:choir', panel: 'records' },
      ...{ from: 6 * 1440, until: 8 * 1440 },
    },
    predict: { options: ['two', 'firm', 'service'], best: ['firm'], misconception: 'M10' },
    tryIt: { state: { as: 'business:desk' } },
    cites: {},
    facts: {
      business: ['F-wa-business'],
      ai: ['F-wa-meta-ai'],
      report: ['F-wa-report-5'],
      scanning: ['F-client-side-scanning', 'F-osa', 'F-chatcontrol'],
      spyware: ['F-nso'],
    },
  },
  {
    id: 'nightly-export',
    chapter: 'doors',
    figure: 'export',
    state: { world: 'story', by: 'e2ee', as: 'service' },
    predict: { options: ['words', 'bytes', 'empty'], best: ['bytes'], misconception: 'M1' },
    transfer: { options: ['nobody', 'cloud'], best: ['cloud'], misconception: 'M10' },
    cites: {
      reveal: ['F-mysk-assessment'],
      explain: ['F-wa-backup-nightly'],
    },
    facts: { deleted: ['F-wa-30-days'] },
  },
] as const satisfies readonly Scene[];
