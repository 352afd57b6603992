/**
 * What every implementation can do, ours and theirs, so that each scenario is written once. A
 * participant is one device that talks to one other.
 */
import type { PreKeyBundle, SealedMessage } from '../../src/protocol/index.ts';

export interface Participant {
  /** A bundle of this device, with a one-time prekey that nobody had before, or without one. */
  readonly bundle: (oneTime: boolean) => Promise<PreKeyBundle>;
  /** Starts a session towards the owner of the bundle. */
  readonly start: (bundle: PreKeyBundle) => Promise<void>;
  readonly seal: (plaintext: Uint8Array) => Promise<SealedMessage>;
  /** Rejects what is not authentic. */
  readonly open: (message: SealedMessage) => Promise<Uint8Array>;
  readonly identityKey: Uint8Array;
  /** XEdDSA by the identity key. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

export interface Implementation {
  readonly name: string;
  /**
   * @param inMemory - keep session records as they are in memory instead of written out and read
   *   back each time: faster, but two peers alter them even where a message is refused
   */
  create(inMemory?: boolean): Promise<Participant>;
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** The sixty digits, where the implementation offers them. */
  readonly safetyNumber?: (
    local: { identityKey: Uint8Array; stableId: string },
    remote: { identityKey: Uint8Array; stableId: string },
  ) => Promise<string>;
  /** The furthest jump ahead that it takes. */
  readonly maxJump: number;
  /** Whether the version byte is part of what its MAC covers. */
  readonly versionIsAuthentic: boolean;
  /**
   * Whether trying a message on a session it does not belong to leaves that session altered. It
   * then loses the conversation after crossed first messages, also when talking to its own kind.
   */
  readonly trialAltersSession: boolean;
  /** Whether it checks a bundle's signature at all. */
  readonly checksBundle: boolean;
}

/** Runs something with the console silent: two peers report every failed trial there. */
export async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const kept = { ...console };
  const silent = () => undefined;
  Object.assign(console, { log: silent, info: silent, warn: silent, error: silent });
  try {
    return await action();
  } finally {
    Object.assign(console, kept);
  }
}
