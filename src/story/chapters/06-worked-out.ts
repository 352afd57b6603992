/** Claims, evidence, base rates, and the innocent press officer. */
import type { Scene } from '../scenes.ts';

const seen = { world: 'story', by: 'e2ee', as: 'service' } as const;

export const workedOut = [
  {
    id: 'how-often-right',
    chapter: 'worked-out',
    figure: 'claims',
    state: { ...seen, panel: 'timing,contacts,claims' },
    predict: { options: ['few', 'half', 'most', 'all'], best: ['few'], misconception: 'M5' },
    cites: { reveal: ['inference'] },
    facts: { unique: ['F-crowd-4points', 'F-crowd-caution'] },
  },
  {
    id: 'press-officer',
    chapter: 'worked-out',
    figure: 'claims',
    state: {
      ...seen,
      panel: 'timing,contacts,claims',
      who: '+44 7700 900310',
      claim: 'R10~source~+44 7700 900310',
    },
    predict: { options: ['no', 'yes'], best: ['yes'], misconception: 'M11' },
    tryIt: { state: { who: '+44 7700 900377', claim: 'R10~source~+44 7700 900377' } },
    transfer: { options: ['ill', 'visits', 'works'], best: ['visits'], misconception: 'M5' },
    cites: {},
  },
] as const satisfies readonly Scene[];
