/** Two sentences of May 2024, in their right words; the reader's first guess. */
import type { Scene } from '../scenes.ts';

export const twoSentences = [
  {
    id: 'two-sentences',
    chapter: 'two-sentences',
    figure: 'quotes',
    state: {},
    predict: { options: ['musk', 'cathcart', 'both', 'neither'], best: ['both'] },
    transfer: { options: ['yes', 'no'], best: ['no'], misconception: 'M3' },
    cites: {
      say: ['F-musk-quote', 'F-cathcart-quote'],
      reveal: ['F-musk-quote', 'F-cathcart-quote', 'F-cathcart-scope'],
    },
    facts: { replying: ['F-musk-quote'] },
  },
] as const satisfies readonly Scene[];
