/** One message as each party on its way sees it, and the three levels: proof, promise, policy. */
import type { Scene } from '../scenes.ts';

export const seenByEight = [
  {
    id: 'what-goes',
    chapter: 'seen-by-eight',
    figure: 'chat',
    state: { messenger: 'cloud', see: 'service' },
    predict: { options: ['all', 'names', 'words'], best: ['words'], misconception: 'M3' },
    tryIt: { state: { messenger: 'e2ee', see: 'service' } },
    cites: { say: ['F-telegram'], explain: ['F-crypto-not-metadata'] },
  },
  {
    id: 'eight-places',
    chapter: 'seen-by-eight',
    figure: 'chat',
    state: { see: 'wifi-home-mira' },
    predict: { options: ['wifi', 'provider', 'service', 'all'], best: ['service'] },
    tryIt: { state: { mira: 'cafe', see: 'wifi-cafe' } },
    cites: { reveal: ['F-wa-noise', 'F-intercept-memo', 'F-push', 'inference'] },
  },
  {
    id: 'three-levels',
    chapter: 'seen-by-eight',
    figure: 'matrix',
    state: { matrix: 'e2ee', cell: 'service.peer' },
    predict: { options: ['proof', 'promise', 'policy'], best: ['promise'] },
    transfer: { options: ['proof', 'promise', 'policy'], best: ['promise'] },
    cites: {
      say: ['F-wa-three-levels'],
      question: ['F-wa-no-logs-quote'],
      reveal: ['F-wa-three-levels', 'inference'],
    },
    facts: {
      europe: ['F-wa-eea-timestamps'],
      elsewhere: ['F-policy-quote', 'F-wa-meta-purposes'],
      difference: ['F-wa-meta-purposes-europe'],
    },
  },
] as const satisfies readonly Scene[];
