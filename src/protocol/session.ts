/**
 * A session: what two devices know of each other after X3DH, and the double ratchet that every
 * message turns (Perrin and Marlinspike, "The Double Ratchet Algorithm", revision 1, §3). A session is a value:
 * reading or writing a message returns the next one. A message that is not authentic throws, and
 * there simply is no next session.
 *
 * Our half of a ratchet turn waits until we send (Double Ratchet §6.5, "Deferring new ratchet key
 * generation"): the bytes are the same, the new key lives shorter, and reading needs no randomness.
 */
import { cbc } from '@noble/ciphers/aes.js';
import { equalBytes } from '@noble/ciphers/utils.js';
import { type ReceivingChain, receivingChain, type SendingChain, takeSeed } from './chain.ts';
import { ProtocolError } from './errors.ts';
import { hmacUnder } from './hkdf.ts';
import { chainStep, messageKeys, rootStep, type RootStep } from './kdf.ts';
import { agree, copy, generateKeyPair, type KeyPair } from './keys.ts';
import type { RandomSource } from './random.ts';
import { MAC_LENGTH } from './sizes.ts';
import {
  encodePreKeyWhisper,
  encodeWhisper,
  MESSAGE_VERSION,
  type SealedMessage,
  type WhisperMessage,
} from './wire.ts';

/** How many receiving chains a session keeps: later messages of older chains are lost. */
export const MAX_CHAINS = 5;

/** What every message repeats until the other side has shown that it has the session. */
export interface Pending {
  readonly preKeyId: number | undefined;
  readonly signedPreKeyId: number;
}

export interface Session {
  /** 33 bytes each: both identity keys, which every MAC covers. */
  readonly localIdentity: Uint8Array;
  readonly remoteIdentity: Uint8Array;
  readonly localRegistrationId: number;
  readonly remoteRegistrationId: number;
  /** 33 bytes: the initiator's base key, by which both sides recognise the session. */
  readonly baseKey: Uint8Array;
  /** 32 bytes. */
  readonly rootKey: Uint8Array;
  /** Undefined after their turn of the ratchet, until we send. */
  readonly sending: SendingChain | undefined;
  /** At most {@link MAX_CHAINS}, oldest first. */
  readonly receiving: readonly ReceivingChain[];
  /** The last counter of the sending chain before this one; 0 also if there was none. */
  readonly previousCounter: number;
  readonly pending: Pending | undefined;
}

export type Parties = Pick<
  Session,
  'localIdentity' | 'remoteIdentity' | 'localRegistrationId' | 'remoteRegistrationId'
>;

/**
 * The session of whoever writes first. The responder's signed prekey serves as their first ratchet
 * key (X3DH §3.3, Double Ratchet §3.3), so the first sending chain can start at once.
 */
export function initiatorSession(
  parties: Parties,
  first: RootStep,
  baseKey: Uint8Array,
  signedPreKey: Uint8Array,
  pending: Pending,
  random: RandomSource,
): Session {
  return startSending(
    {
      ...parties,
      baseKey,
      rootKey: first.rootKey,
      sending: undefined,
      // They ratchet on our first message, but may use this chain before that.
      receiving: [receivingChain(signedPreKey, first.chainKey)],
      previousCounter: 0,
      pending,
    },
    random,
  );
}

/** The session of whoever is written to, before the first message is read. */
export function responderSession(
  parties: Parties,
  first: RootStep,
  baseKey: Uint8Array,
  signedPreKey: KeyPair,
): Session {
  return {
    ...parties,
    baseKey,
    rootKey: first.rootKey,
    sending: { ratchet: signedPreKey, key: first.chainKey, index: 0 },
    receiving: [],
    previousCounter: 0,
    pending: undefined,
  };
}

/** Our half of a ratchet turn: a new ratchet key against their newest (Double Ratchet §3.5). */
function startSending(session: Session, random: RandomSource): Session {
  const theirs = session.receiving.at(-1);
  if (!theirs) throw new ProtocolError('SessionNotFound');
  const ratchet = generateKeyPair(random);
  const step = rootStep(session.rootKey, agree(ratchet.privateKey, theirs.ratchetKey));
  return {
    ...session,
    rootKey: step.rootKey,
    sending: { ratchet, key: step.chainKey, index: 0 },
  };
}

/** The MAC's eight bytes: sender ‖ receiver ‖ everything before the MAC, as it travels. */
function mac(key: Uint8Array, from: Uint8Array, to: Uint8Array, message: Uint8Array): Uint8Array {
  return hmacUnder(key)(from, to, message).subarray(0, MAC_LENGTH);
}

/**
 * Seals a plaintext (Double Ratchet §3.4). Draws 32 random bytes where a ratchet turn is due, none
 * otherwise.
 */
export function sealMessage(
  session: Session,
  plaintext: Uint8Array,
  random: RandomSource,
): { readonly session: Session; readonly message: SealedMessage } {
  const ready = session.sending ? session : startSending(session, random);
  const { ratchet, key, index } = ready.sending!;
  const { seed, next } = chainStep(key);
  const { cipherKey, macKey, iv } = messageKeys(seed);
  const { localIdentity, remoteIdentity, previousCounter, pending, baseKey } = ready;
  const { bytes, authenticated } = encodeWhisper(
    { ratchetKey: ratchet.publicKey, counter: index, previousCounter },
    cbc(cipherKey, iv).encrypt(plaintext),
  );
  bytes.set(mac(macKey, localIdentity, remoteIdentity, authenticated), authenticated.length);

  return {
    session: { ...ready, sending: { ratchet, key: next, index: index + 1 } },
    message: pending
      ? {
          type: 'prekey',
          bytes: encodePreKeyWhisper({
            ...pending,
            baseKey,
            identityKey: localIdentity,
            message: bytes,
            registrationId: ready.localRegistrationId,
          }),
        }
      : { type: 'whisper', bytes },
  };
}

/** Their half of a ratchet turn: a chain for the key they show for the first time. */
function turn(session: Session, ratchetKey: Uint8Array): Session {
  const { sending, receiving } = session;
  // They turn only after seeing a key of ours, and we have shown none since they last turned.
  if (!sending) throw new ProtocolError('InvalidMessage');
  const step = rootStep(session.rootKey, agree(sending.ratchet.privateKey, ratchetKey));
  return {
    ...session,
    rootKey: step.rootKey,
    sending: undefined,
    previousCounter: Math.max(0, sending.index - 1),
    receiving: [
      ...receiving.slice(1 - MAX_CHAINS),
      receivingChain(copy(ratchetKey), step.chainKey),
    ],
  };
}

/**
 * Opens a message (Double Ratchet §3.5): plan, verify, and only then is there a next session.
 * Throws UnrecognizedMessageVersion, InvalidKeyAgreement, DuplicatedMessage, InvalidMessage.
 */
export function openMessage(
  session: Session,
  message: WhisperMessage,
): { readonly session: Session; readonly plaintext: Uint8Array } {
  if (message.version !== MESSAGE_VERSION) throw new ProtocolError('UnrecognizedMessageVersion');
  const { ratchetKey, counter, ciphertext, authenticated } = message;
  const known = session.receiving.some((chain) => equalBytes(chain.ratchetKey, ratchetKey));
  const turned = known ? session : turn(session, ratchetKey);
  const place = turned.receiving.findIndex((chain) => equalBytes(chain.ratchetKey, ratchetKey));
  const { seed, chain } = takeSeed(turned.receiving[place]!, counter);

  const { cipherKey, macKey, iv } = messageKeys(seed);
  const expected = mac(macKey, turned.remoteIdentity, turned.localIdentity, authenticated);
  if (!equalBytes(expected, message.mac)) throw new ProtocolError('InvalidMessage');
  let plaintext: Uint8Array;
  try {
    plaintext = cbc(cipherKey, iv).decrypt(ciphertext);
  } catch {
    throw new ProtocolError('InvalidMessage');
  }
  return {
    // Anything they can send in this session shows that they have it: nothing is pending now.
    session: { ...turned, receiving: turned.receiving.with(place, chain), pending: undefined },
    plaintext,
  };
}
