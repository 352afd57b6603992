/** Each sentence of May 2024 against what the reader now knows; then everything to play with. */
import type { Scene } from '../scenes.ts';

export const checkClaims = [
  {
    id: 'each-sentence',
    chapter: 'check-claims',
    figure: 'check',
    state: {},
    predict: { options: ['words', 'records', 'both'], best: ['words'], misconception: 'M3' },
    cites: {
      question: ['F-cathcart-quote'],
      reveal: ['F-cathcart-quote', 'F-cathcart-scope'],
      explain: ['F-mysk-assessment', 'F-wa-three-levels'],
    },
  },
  {
    id: 'garbled',
    chapter: 'check-claims',
    figure: 'press',
    state: {},
    cites: {},
  },
  {
    id: 'first-guess',
    chapter: 'check-claims',
    figure: 'guess',
    state: {},
    predict: { options: ['musk', 'cathcart', 'both', 'neither'], best: ['both'] },
    cites: { reveal: ['F-mysk-assessment', 'F-wa-signal-protocol', 'F-wa-usage-log'] },
  },
  {
    id: 'messengers-compared',
    chapter: 'check-claims',
    figure: 'messengers',
    state: {},
    transfer: { options: ['none', 'strong', 'who'], best: ['who'], misconception: 'M3' },
    cites: {},
    facts: { telegram: ['F-telegram'], signal: ['F-signal-usernames'], threema: ['F-threema'] },
  },
  {
    id: 'sandbox',
    chapter: 'check-claims',
    figure: 'sandbox',
    state: { world: 'story', by: 'e2ee', as: 'service' },
    cites: {},
  },
] as const satisfies readonly Scene[];
