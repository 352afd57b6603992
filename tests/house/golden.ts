/**
 * The worlds of three seeds, class, 28 days, by SHA-256: of their event streams, of the logs that an observer
 * of each kind has of them, and of what can be worked out of these. A change of a world here is a change of
 * every world that anybody has linked to: make it on purpose, and once for many reasons. The same hashes must
 * come out of every engine.
 */
import type { Hashes } from '../browser/engine/world.ts';

export const goldenWorlds: readonly (readonly [seed: string | number, hashes: Hashes])[] = [
  [
    1,
    {
      world: '4322318d83fa0587b25e77ae860def7ef9460eb5772995aa367ea141c2367c73',
      logs: '922c6987ec3e8f783a077953b0c6c2c0c287a5c3423982706e9731095c063e36',
      claims: 'df49a7ff08d270dcd99d06b145aac64c2d55ed9ce2ab1be9caa1e21d191d0937',
    },
  ],
  [
    2,
    {
      world: 'a93925065cea569d49006a56e37c9cc68a775c16d6fdc77e309ff9dd45275ab0',
      logs: 'a70daf41d98f0b1b4e72ae77af3848215b0b373afe50b41a8412f05dc8dccb16',
      claims: 'da82f079c5a0fac24c39678fe7becf2aec45689022a7eee942acd747ffd34015',
    },
  ],
  [
    'metadata',
    {
      world: '708a0fb7440da6cceb894bf444bb645930f11f0f4a749540d7ec56833e1da837',
      logs: '01ddf3c588967fae1ef356f3cb2f2a1d2775161c5ee7b0cea9f5b996ea360eb3',
      claims: '84dc7073891bf203c895bfe633ca36684d7dacb7a471bd7f378321f2d38b4c27',
    },
  ],
];
