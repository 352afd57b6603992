/** What Node and browsers must agree on, as one function that runs in either. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { eventStreamBytes, generateWorld } from '../../../src/world/index.ts';

/** SHA-256 of the event stream of a class of that seed, 28 days, as hex. */
export function hashOf(seed: string | number): string {
  return bytesToHex(sha256(eventStreamBytes(generateWorld({ seed, scale: 'class' }))));
}
