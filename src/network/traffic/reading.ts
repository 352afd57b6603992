/** When messages leave, arrive and are read, as far as people decide it. ms since the world began. */
import {
  Stream,
  groupOf,
  lognormal,
  purpose,
  sleepOn,
  subSeed,
  type Person,
} from '../../world/index.ts';
import type { Carried } from './carried.ts';

const HALF_HOUR = 1800;
const HALF_HOURS = 48;
/** Pause until a message is read by somebody awake: median 60 s. Our choice, like all of these. */
const PAUSE = { mu: 4.094, sigma: 1.3 };
/** What came at night is read within so many s of waking. */
const AFTER_WAKING = 1800;
/** Nothing is read sooner: a phone must first be woken, ms. */
const SOONEST = 2_000;
/** Who answers has read before, ms. */
const BEFORE_ANSWER = 1_500;

/** When a message leaves the phone: its second, and somewhere in it. */
export function sentAt(draw: number, second: number): number {
  return second * 1000 + (draw % 1000);
}
/** ms from arrival to the phone's receipt: 0.3 to 3 s. */
export function receiptDelay(draw: number): number {
  return 300 + ((draw >>> 10) % 2_701);
}
/** ms from a dummy's delivery receipt to its read receipt, as if it had been read: 2 s to 4 min. */
export function coverPause(draw: number): number {
  return 2_000 + (draw >>> 14);
}
/** 32 random bits of a message, from what names it alone. */
export function drawOf(seed: number, time: number, sender: number, to: number): number {
  return subSeed(seed, purpose.message, time, sender, to);
}

/** s from that second until the person wakes, 0 if awake. */
export function untilAwake(person: Person, second: number): number {
  const day = Math.floor(second / 86_400);
  const { onset, length } = sleepOn(person, day);
  const since = (Math.floor((second % 86_400) / HALF_HOUR) - onset + HALF_HOURS) % HALF_HOURS;
  return since < length ? (length - since) * HALF_HOUR - (second % HALF_HOUR) : 0;
}

/**
 * When each message between two is read, by row; 0 for one to a group: those are read whenever the
 * app is open anyway. Whoever answers has read what came before.
 */
export function readTimes({
  seed,
  people,
  messages,
}: Pick<Carried, 'seed' | 'people' | 'messages'>): Float64Array {
  const { time, sender, to, length } = messages;
  const times = new Float64Array(length);
  const nextFrom = new Map<number, number>();
  const stream = new Stream(seed, purpose.message, 0);
  for (let row = length - 1; row >= 0; row--) {
    const from = sender[row]!;
    const by = to[row]!;
    const reader = people[by];
    if (groupOf(by) !== undefined || reader === undefined || from === by) continue;
    const sent = sentAt(drawOf(seed, time[row]!, from, by), time[row]!);
    stream.restart(seed, purpose.message, time[row]!, from, by);
    const pause = 1 + lognormal(stream, PAUSE.mu, PAUSE.sigma);
    const asleep = untilAwake(reader, time[row]!);
    const wait = asleep === 0 ? pause : asleep + stream.unit() * AFTER_WAKING;
    const read = sent + SOONEST + Math.floor(wait * 1000);
    const answer = nextFrom.get(by * people.length + from) ?? Infinity;
    times[row] = Math.max(Math.min(read, answer - BEFORE_ANSWER), sent + 1);
    nextFrom.set(from * people.length + by, sent);
  }
  return times;
}
