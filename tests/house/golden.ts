/**
 * The worlds of three seeds, by the SHA-256 of their event streams (class, 28 days). A change here is
 * a change of every world that anybody has linked to: make it on purpose, and once for many reasons.
 * The same hashes must come out of every engine.
 */
export const goldenWorlds = [
  [1, '4322318d83fa0587b25e77ae860def7ef9460eb5772995aa367ea141c2367c73'],
  [2, '0ea60470d8366d361be83cf136c22a66a1c323da925b564c56afc61f026e6926'],
  ['metadata', '993ff5a042a39a9d4b950319a0b0ca2e2514fb60046aae2a16f81b28b5104e66'],
] as const;
