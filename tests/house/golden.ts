/**
 * The worlds of three seeds, by the SHA-256 of their event streams (class, 28 days). A change here is
 * a change of every world that anybody has linked to: make it on purpose, and once for many reasons.
 * The same hashes must come out of every engine.
 */
export const goldenWorlds = [
  [1, '4322318d83fa0587b25e77ae860def7ef9460eb5772995aa367ea141c2367c73'],
  [2, 'a93925065cea569d49006a56e37c9cc68a775c16d6fdc77e309ff9dd45275ab0'],
  ['metadata', '708a0fb7440da6cceb894bf444bb645930f11f0f4a749540d7ec56833e1da837'],
] as const;
