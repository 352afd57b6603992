/**
 * The symmetric ratchet: a chain of keys, one for each message, that turns one way only (Double
 * Ratchet §2.2), and the seeds put aside for messages that were overtaken (§2.6). Putting aside
 * seeds rather than expanded keys takes 32 bytes instead of 80.
 */
import { ProtocolError } from './errors.ts';
import { chainSkip, chainStep } from './kdf.ts';
import type { KeyPair } from './keys.ts';

/** How far ahead of the last one a message may be (libsignal's MAX_FORWARD_JUMPS). */
export const MAX_JUMP = 25_000;
/** How many seeds a chain keeps for messages that may still come (Double Ratchet §3.1, MAX_SKIP). */
export const MAX_SKIPPED = 2_000;

export interface SendingChain {
  /** Our ratchet key pair; its public half heads every message of this chain. */
  readonly ratchet: KeyPair;
  /** 32 bytes: the chain key. */
  readonly key: Uint8Array;
  /** The counter of the next message. */
  readonly index: number;
}

/** The reading end of a chain, whatever it is filed under. */
export interface MessageChain {
  /** 32 bytes: the chain key. */
  readonly key: Uint8Array;
  /** The counter of the next message that was not seen yet. */
  readonly index: number;
  /** Seeds (32 bytes) of messages that were overtaken, by counter, in ascending order. */
  readonly skipped: ReadonlyMap<number, Uint8Array>;
}

export interface ReceivingChain extends MessageChain {
  /** 33 bytes: their ratchet key, under which the chain is filed. */
  readonly ratchetKey: Uint8Array;
}

/** No seeds put aside. */
export const NONE: ReadonlyMap<number, Uint8Array> = new Map();

/** A receiving chain at its beginning. */
export function receivingChain(ratchetKey: Uint8Array, key: Uint8Array): ReceivingChain {
  return { ratchetKey, key, index: 0, skipped: NONE };
}

/**
 * The seed for the message with this counter, and the chain as it is once that message is read.
 * Throws DuplicatedMessage if the seed is gone, InvalidMessage if the counter is more than
 * {@link MAX_JUMP} ahead.
 */
export function takeSeed<Chain extends MessageChain>(
  chain: Chain,
  counter: number,
): { readonly seed: Uint8Array; readonly chain: Chain } {
  if (counter < chain.index) {
    const seed = chain.skipped.get(counter);
    if (!seed) throw new ProtocolError('DuplicatedMessage');
    const skipped = new Map(chain.skipped);
    skipped.delete(counter);
    return { seed, chain: { ...chain, skipped } };
  }
  if (counter - chain.index > MAX_JUMP) throw new ProtocolError('InvalidMessage');

  let { key, skipped } = chain;
  if (counter > chain.index) {
    const kept = new Map(skipped);
    for (let i = chain.index; i < counter; i++) {
      // Of what will be pruned at once not even the seed is computed.
      if (counter - i > MAX_SKIPPED) {
        key = chainSkip(key);
      } else {
        const { seed, next } = chainStep(key);
        kept.set(i, seed);
        key = next;
      }
    }
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_SKIPPED) break;
      kept.delete(oldest);
    }
    skipped = kept;
  }
  const { seed, next } = chainStep(key);
  return { seed, chain: { ...chain, key: next, index: counter + 1, skipped } };
}
