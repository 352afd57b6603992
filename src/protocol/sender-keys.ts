/**
 * Sender keys: one encryption for a whole group. Every member makes a key of their own, hands it to
 * each other member through their pairwise session, and from then on seals each message once; the
 * service copies it. The chain is the symmetric ratchet alone, so whoever was given a key reads on
 * until it is replaced: members make new ones when somebody leaves.
 *
 * All members hold the chain, so a MAC could be any member's: a signature shows whose message it is.
 */
import { cbc } from '@noble/ciphers/aes.js';
import { equalBytes } from '@noble/ciphers/utils.js';
import { type MessageChain, NONE, takeSeed } from './chain.ts';
import { ProtocolError } from './errors.ts';
import { chainStep, groupKeys } from './kdf.ts';
import { copy, generateKeyPair, type KeyPair } from './keys.ts';
import type { RandomSource } from './random.ts';
import {
  decodeDistribution,
  decodeSenderKeyMessage,
  encodeDistribution,
  encodeSenderKeyMessage,
  type GroupHeader,
} from './sender-key-wire.ts';
import { DISTRIBUTION_ID_LENGTH, type GroupDialect } from './sizes.ts';
import { sign, verify } from './xeddsa.ts';

/** How many sender keys of one member are kept, for messages still under way. */
export const MAX_SENDER_KEYS = 5;

/** A member's own key for one group: it seals, and is handed to the others. */
export interface SenderKey extends GroupHeader {
  /** 32 bytes: the chain key of the next message, whose number is `iteration`. */
  readonly chainKey: Uint8Array;
  readonly signing: KeyPair;
}

/** Another member's key, as far as it was read. */
export interface ReceivedSenderKey extends MessageChain, Omit<GroupHeader, 'iteration'> {
  /** 33 bytes. */
  readonly signingKey: Uint8Array;
}

/** What one has of one other member in one group. */
export interface SenderKeyStates {
  readonly dialect: GroupDialect;
  /** At most {@link MAX_SENDER_KEYS}, newest first. */
  readonly keys: readonly ReceivedSenderKey[];
}

/** What one has of a member who has not handed over a key yet. */
export function createSenderKeyStates(dialect: GroupDialect = 'whatsapp'): SenderKeyStates {
  return { dialect, keys: [] };
}

/** A name for a distribution list of Signal's: a UUID, version 4 (RFC 9562 §5.4). Draws 16 bytes. */
export function createDistributionId(random: RandomSource): Uint8Array {
  const id = random(DISTRIBUTION_ID_LENGTH);
  id[6] = (id[6]! & 0x0f) | 0x40;
  id[8] = (id[8]! & 0x3f) | 0x80;
  return id;
}

/**
 * A new key for a group. Draws 68 random bytes.
 * @param distributionId - 16 bytes, for Signal's dialect; WhatsApp's has none
 */
export function createSenderKey(random: RandomSource, distributionId?: Uint8Array): SenderKey {
  const id = random(4);
  return {
    distributionId,
    // 31 bits: peers keep the id in a signed number.
    chainId: new DataView(id.buffer, id.byteOffset).getUint32(0) >>> 1,
    iteration: 0,
    chainKey: random(32),
    signing: generateKeyPair(random),
  };
}

/** The message that hands the key on, from here on: earlier messages stay closed to who gets it now. */
export function distributionOf({ signing, ...key }: SenderKey): Uint8Array {
  return encodeDistribution({ ...key, signingKey: signing.publicKey });
}

function isSame(one: Omit<GroupHeader, 'iteration'>, two: Omit<GroupHeader, 'iteration'>): boolean {
  if (one.chainId !== two.chainId) return false;
  const { distributionId } = one;
  // Absent from both, or both of 16 bytes: a dialect has it or has not.
  return !distributionId || equalBytes(distributionId, two.distributionId!);
}

/**
 * Takes in a member's distribution message, which must have come through the session with that very
 * member. A key known already stays as far as it was read; one of the same id but signed by another
 * replaces it.
 * @throws CiphertextMessageTooShort, LegacyCiphertextVersion, UnrecognizedCiphertextVersion,
 *   InvalidProtobufEncoding, BadKeyType, BadKeyLength
 */
export function acceptDistribution(states: SenderKeyStates, bytes: Uint8Array): SenderKeyStates {
  const { distributionId, chainId, iteration, chainKey, signingKey } = decodeDistribution(
    bytes,
    states.dialect,
  );
  const fresh: ReceivedSenderKey = {
    distributionId: distributionId && copy(distributionId),
    chainId,
    signingKey: copy(signingKey),
    key: copy(chainKey),
    index: iteration,
    skipped: NONE,
  };
  const known = states.keys.find((key) => isSame(key, fresh));
  const kept = known && equalBytes(known.signingKey, signingKey) ? known : fresh;
  const others = states.keys.filter((key) => key !== known);
  return { ...states, keys: [kept, ...others].slice(0, MAX_SENDER_KEYS) };
}

/** Seals a plaintext once for the whole group. Draws 64 random bytes, for the signature. */
export function encryptGroup(
  senderKey: SenderKey,
  plaintext: Uint8Array,
  random: RandomSource,
): { readonly senderKey: SenderKey; readonly message: Uint8Array } {
  const { seed, next } = chainStep(senderKey.chainKey);
  const { cipherKey, iv } = groupKeys(seed);
  const { bytes, authenticated } = encodeSenderKeyMessage(
    senderKey,
    cbc(cipherKey, iv).encrypt(plaintext),
  );
  const signature = sign(senderKey.signing.privateKey, authenticated, random);
  bytes.set(signature, authenticated.length);
  return {
    senderKey: { ...senderKey, iteration: senderKey.iteration + 1, chainKey: next },
    message: bytes,
  };
}

/**
 * Opens a member's message to the group: first the signature, then the chain. On any error the
 * states given are still the right ones to go on with.
 * @throws CiphertextMessageTooShort, LegacyCiphertextVersion, UnrecognizedCiphertextVersion,
 *   InvalidProtobufEncoding, NoSenderKeyState, InvalidGroupSignature, DuplicatedMessage,
 *   InvalidMessage (too far ahead, or not what an honest member seals)
 */
export function decryptGroup(
  states: SenderKeyStates,
  message: Uint8Array,
): { readonly states: SenderKeyStates; readonly plaintext: Uint8Array } {
  const read = decodeSenderKeyMessage(message, states.dialect);
  const place = states.keys.findIndex((key) => isSame(key, read));
  const state = states.keys[place];
  if (!state) throw new ProtocolError('NoSenderKeyState');
  if (!verify(state.signingKey, read.authenticated, read.signature)) {
    throw new ProtocolError('InvalidGroupSignature');
  }
  const { seed, chain } = takeSeed(state, read.iteration);
  const { cipherKey, iv } = groupKeys(seed);
  let plaintext: Uint8Array;
  try {
    plaintext = cbc(cipherKey, iv).decrypt(read.ciphertext);
  } catch {
    throw new ProtocolError('InvalidMessage');
  }
  return { states: { ...states, keys: states.keys.with(place, chain) }, plaintext };
}
