/** Encryption works: first and firmly, and tried by hand. */
import type { Scene } from '../scenes.ts';

export const wordsAreSafe = [
  {
    id: 'you-run-the-service',
    chapter: 'words-are-safe',
    figure: 'chat',
    state: { see: 'service' },
    predict: { options: ['mine', 'effort', 'no'], best: ['no'], misconception: 'M1' },
    tryIt: { state: { see: 'all' } },
    cites: { explain: ['F-wa-signal-protocol'] },
    facts: { survey: ['F-us-abusalma18'] },
  },
  {
    id: 'change-one-byte',
    chapter: 'words-are-safe',
    figure: 'attacks',
    state: { attack: 'flip', since: 7, message: 7 },
    predict: { options: ['garbled', 'other', 'nothing'], best: ['nothing'], misconception: 'M1' },
    tryIt: { state: { attack: 'replay', since: 7, message: 7 } },
    transfer: { options: ['jonas', 'operators'], best: ['operators'], misconception: 'M2' },
    cites: { transfer: ['F-sms'] },
  },
] as const satisfies readonly Scene[];
