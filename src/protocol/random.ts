/**
 * Where random bytes come from. Nothing in this room draws any by itself: a source is handed in,
 * the system's for real keys, a seeded one so that a story, a test or a bug report repeats exactly.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Returns `length` random bytes, a fresh array each time. */
export type RandomSource = (length: number) => Uint8Array;

/** Web Crypto §10.1.1: getRandomValues refuses more than this at once. */
const QUOTA = 65536;

/** The operating system's generator. */
export const systemRandom: RandomSource = (length) => {
  const out = new Uint8Array(length);
  for (let offset = 0; offset < length; offset += QUOTA) {
    globalThis.crypto.getRandomValues(out.subarray(offset, offset + QUOTA));
  }
  return out;
};

/**
 * A repeatable stream: SHA-256(SHA-256(seed) ‖ block number), block after block. The same seed gives
 * the same bytes on every machine, however they are portioned. For stories and tests: a seed that
 * can be guessed makes keys that can be guessed.
 */
export function seededRandom(seed: string): RandomSource {
  const input = new Uint8Array(40);
  input.set(sha256(utf8ToBytes(seed)));
  const counter = new DataView(input.buffer, 32);
  let block = new Uint8Array(0);
  let blocks = 0n;

  return (length) => {
    const out = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (block.length === 0) {
        counter.setBigUint64(0, blocks++);
        block = sha256(input);
      }
      const part = block.subarray(0, length - filled);
      out.set(part, filled);
      filled += part.length;
      block = block.subarray(part.length);
    }
    return out;
  };
}
