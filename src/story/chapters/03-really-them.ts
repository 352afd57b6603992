/** Authenticity, a step of its own: whose key it is. */
import type { Scene } from '../scenes.ts';

export const reallyThem = [
  {
    id: 'key-in-the-middle',
    chapter: 'really-them',
    figure: 'chat',
    state: { attack: 'swap' },
    predict: { options: ['notice', 'stuck', 'read'], best: ['read'] },
    tryIt: { state: { attack: 'swap', see: 'service' } },
    cites: {},
  },
  {
    id: 'sixty-digits',
    chapter: 'really-them',
    figure: 'safety',
    state: { attack: 'swap' },
    predict: { options: ['same', 'differ', 'warning'], best: ['differ'] },
    tryIt: { state: { attack: 'none' } },
    transfer: { options: ['ask', 'compare', 'nothing'], best: ['compare'] },
    cites: { say: ['F-wa-60-digits'] },
    facts: { directory: ['F-wa-key-transparency'] },
  },
] as const satisfies readonly Scene[];
