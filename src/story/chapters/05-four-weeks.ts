/** Four weeks of a town without a word of content. The reader bets before anything speaks. */
import type { Scene } from '../scenes.ts';

/** Minutes since the first Monday: from the Friday on which the file was read, for a week. */
const week = { from: 11 * 1440, until: 18 * 1440 } as const;
const seen = { world: 'story', by: 'e2ee', as: 'service' } as const;

export const fourWeeks = [
  {
    id: 'who-is-close',
    chapter: 'four-weeks',
    figure: 'weeks',
    state: { ...seen, panel: 'timing,contacts' },
    predict: {
      options: ['mira-sam', 'leo-sam', 'chioma-ada', 'priya-ada'],
      best: ['leo-sam'],
      misconception: 'M4',
      coins: true,
    },
    tryIt: { state: { who: '+44 7700 900518' } },
    cites: {},
    facts: {
      invented: ['F-burst-bimodal', 'F-circadian', 'F-signature'],
      stanford: ['F-metaphone-setup', 'F-metaphone-result'],
    },
  },
  {
    id: 'who-works-nights',
    chapter: 'four-weeks',
    figure: 'weeks',
    state: { ...seen, panel: 'timing,location', who: '+44 7700 900142' },
    predict: {
      options: ['mira', 'freya', 'luka', 'cannot'],
      best: ['mira'],
      misconception: 'M4',
      coins: true,
    },
    tryIt: { state: { who: '+44 7700 900128' } },
    cites: {},
  },
  {
    id: 'who-is-the-source',
    chapter: 'four-weeks',
    figure: 'weeks',
    state: { ...seen, ...week, panel: 'timing,contacts', who: '+44 7700 900206' },
    predict: {
      options: ['jonas', 'priya', 'chioma', 'cannot'],
      best: ['cannot'],
      misconception: 'M5',
      coins: true,
    },
    tryIt: { state: { ...week, who: '+44 7700 900745' } },
    transfer: { options: ['safe', 'part', 'open'], best: ['part'], misconception: 'M3' },
    cites: {},
    facts: { court: ['F-cjeu'] },
  },
] as const satisfies readonly Scene[];
