/** Defences, the traps among them, and what the real ones cost. */
import type { Scene } from '../scenes.ts';

const seen = { world: 'story', by: 'e2ee', as: 'service' } as const;

export const whatHelps = [
  {
    id: 'the-detour',
    chapter: 'what-helps',
    figure: 'defences',
    state: seen,
    predict: { options: ['who', 'where', 'both'], best: ['where'], misconception: 'M6' },
    tryIt: { state: { ...seen, defences: 'vpn' } },
    transfer: { options: ['nothing', 'city', 'street'], best: ['city'], misconception: 'M7' },
    cites: { reveal: ['inference'], transfer: ['F-wa-location'] },
    facts: { tor: ['F-tor-limit'] },
  },
  {
    id: 'the-price',
    chapter: 'what-helps',
    figure: 'defences',
    state: { ...seen, by: 'signal' },
    predict: { options: ['no', 'yes'], best: ['yes'], misconception: 'M6' },
    tryIt: { state: { ...seen, by: 'mixnet' } },
    transfer: { options: ['all', 'people', 'nobody'], best: ['people'], misconception: 'M8' },
    cites: {
      say: ['F-signal-sealed-1'],
      reveal: ['F-sealed-sda'],
      explain: ['F-trilemma'],
      transfer: ['F-wa-usage-log'],
    },
    facts: { subpoena: ['F-signal-subpoena-2016'], mixnet: ['F-loopix'] },
  },
  {
    id: 'your-turn',
    chapter: 'what-helps',
    figure: 'challenge',
    state: seen,
    transfer: { options: ['right', 'record'], best: ['record'], misconception: 'M9' },
    cites: { transfer: ['F-disappearing'] },
  },
] as const satisfies readonly Scene[];
