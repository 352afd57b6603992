/**
 * A size model in place of the cipher: what a pair's double ratchet would have got to, as far as it
 * shows in the sizes of messages. Counters, the previous counter, and whether the first reply was
 * read yet; no keys. `tests/house/sizes-of-worlds.test.ts` seals for real and compares.
 *
 * A message counts as read by the other phone before the next of the two is sealed. (Messages that
 * cross within the second or so that they travel would in truth turn the ratchet a little later.)
 */
import { MAX_REGISTRATION_ID, sealedSize, type PreKeyNumbers } from '../../protocol/index.ts';
import { purpose, subSeed } from '../../world/index.ts';

/** Numbers of one side: messages on its sending chain, −1 for none yet; of the chain before it. */
const SENT = 0;
const PREVIOUS = 1;
/** 1 while it has begun a session and read nothing in it. */
const PENDING = 2;
const SIDE = 3;

/** A new phone's signed prekey. Nobody here rotates it. */
export const SIGNED_PREKEY_ID = 1;

/**
 * Which one-time prekey of anybody's the directory hands to a person: which is its choice, and like
 * this nobody is handed one twice and one more person changes nobody else's.
 */
export function preKeyFor(asker: number): number {
  return asker + 1;
}

/** A phone's registration id: 1 to {@link MAX_REGISTRATION_ID}. */
export function registrationOf(seed: number, person: number): number {
  return 1 + (subSeed(seed, purpose.registration, person) % MAX_REGISTRATION_ID);
}

export class Sessions {
  /** Whether the last {@link Sessions.seal} was a first message: it carries a prekey. */
  prekey = false;

  private readonly pairs = new Map<number, number>();
  private state = new Int32Array(2 * SIDE * 256);

  private readonly seed: number;
  private readonly people: number;

  constructor(seed: number, people: number) {
    this.seed = seed;
    this.people = people;
  }

  /**
   * Seals and reads one message.
   * @param length bytes of plaintext, padding included
   * @returns bytes of the sealed message
   */
  seal(from: number, to: number, length: number): number {
    const own = this.sideOf(from, to);
    const theirs = own % (2 * SIDE) === 0 ? own + SIDE : own - SIDE;
    const { state } = this;
    if (state[own + SENT]! < 0) {
      // Neither has a chain yet: this is the first message between them.
      if (state[theirs + SENT]! < 0) state[own + PENDING] = 1;
      state[own + SENT] = 0;
    }
    const counter = state[own + SENT]!;
    this.prekey = state[own + PENDING] === 1;
    const size = sealedSize(
      length,
      { counter, previousCounter: state[own + PREVIOUS]! },
      this.prekey ? this.numbers(from) : undefined,
    );
    state[own + SENT] = counter + 1;
    if (counter === 0) {
      // A key of ours that they see for the first time: their chain ends here.
      state[theirs + PREVIOUS] = Math.max(0, state[theirs + SENT]! - 1);
      state[theirs + SENT] = -1;
    }
    state[theirs + PENDING] = 0;
    return size;
  }

  private numbers(from: number): PreKeyNumbers {
    return {
      preKeyId: preKeyFor(from),
      registrationId: registrationOf(this.seed, from),
      signedPreKeyId: SIGNED_PREKEY_ID,
    };
  }

  private sideOf(from: number, to: number): number {
    const low = from < to ? from : to;
    const key = low * this.people + (from < to ? to : from);
    let pair = this.pairs.get(key);
    if (pair === undefined) {
      pair = this.pairs.size * 2 * SIDE;
      this.pairs.set(key, pair);
      if (pair + 2 * SIDE > this.state.length) {
        const state = new Int32Array(2 * this.state.length);
        state.set(this.state);
        this.state = state;
      }
      this.state[pair + SENT] = -1;
      this.state[pair + SIDE + SENT] = -1;
    }
    return from === low ? pair : pair + SIDE;
  }
}
