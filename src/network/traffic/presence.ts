/**
 * When apps are in the foreground: from some seconds before each message is written, and around each
 * reading, until a while after; what overlaps is one session. ms since the world began.
 */
import { latency } from '../latency.ts';
import type { Carried } from './carried.ts';
import { noDummies, type Dummies } from './cover.ts';
import { drawOf, readTimes, sentAt } from './reading.ts';

/** ms from opening the app to the message: so much, and more for more words. Our choice. */
const TYPING = { least: 4_000, perByte: 150, most: 45_000 };
/** Beginning and length of a use share one number, so that sorting needs no objects. */
const SHIFT = 65_536;

export class Presence {
  /** When each message between two is read, by row. */
  readonly readAt: Float64Array;
  /** Sessions of person p: from `starts[p]` up to `starts[p] + counts[p]`. */
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly starts: Uint32Array;
  readonly counts: Uint32Array;

  /** @param dummies around which apps say that they are open as well */
  constructor(world: Pick<Carried, 'seed' | 'people' | 'messages'>, dummies: Dummies = noDummies) {
    this.readAt = readTimes(world);
    const { people, messages, seed } = world;
    const uses = people.length;
    this.starts = new Uint32Array(uses + 1);
    this.counts = new Uint32Array(uses);
    const { time, sender, to, bytes, kind, length } = messages;
    for (let row = 0; row < length; row++) {
      this.starts[sender[row]! + 1]! += 1;
      if (this.readAt[row]! > 0) this.starts[to[row]! + 1]! += 1;
    }
    for (let i = 0; i < dummies.length; i++) this.starts[dummies.from[i]! + 1]! += 1;
    for (let p = 0; p < uses; p++) this.starts[p + 1]! += this.starts[p]!;
    const all = new Float64Array(this.starts[uses]!);
    const next = this.starts.slice();
    const use = (person: number, from: number, until: number): void => {
      all[next[person]!++] = Math.max(0, from) * SHIFT + (until - Math.max(0, from));
    };
    const leadOf = (typed: number): number =>
      Math.min(TYPING.most, TYPING.least + typed * TYPING.perByte);
    for (let i = 0; i < dummies.length; i++) {
      const at = dummies.time[i]!;
      use(dummies.from[i]!, at - leadOf(dummies.bytes[i]!), at + latency.foreground);
    }
    for (let row = 0; row < length; row++) {
      const sent = sentAt(drawOf(seed, time[row]!, sender[row]!, to[row]!), time[row]!);
      const lead = leadOf(kind[row] === 0 ? bytes[row]! : 0);
      use(sender[row]!, sent - lead, sent + latency.foreground);
      const read = this.readAt[row]!;
      if (read > 0) use(to[row]!, read - latency.glance, read + latency.foreground);
    }
    this.opened = new Float64Array(all.length);
    this.closed = new Float64Array(all.length);
    for (let p = 0; p < uses; p++) {
      this.counts[p] = this.merge(all.subarray(this.starts[p], this.starts[p + 1]).sort(), p);
    }
  }

  private merge(uses: Float64Array, person: number): number {
    const first = this.starts[person]!;
    let last = first - 1;
    for (const both of uses) {
      const from = Math.floor(both / SHIFT);
      const until = from + (both % SHIFT);
      if (last >= first && from <= this.closed[last]!) {
        this.closed[last] = Math.max(this.closed[last]!, until);
      } else {
        last += 1;
        this.opened[last] = from;
        this.closed[last] = until;
      }
    }
    return last + 1 - first;
  }

  /** Whether a person's app is in the foreground then. */
  awake(person: number, time: number): boolean {
    let low = this.starts[person]!;
    const first = low;
    let high = low + this.counts[person]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.opened[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    return low > first && time < this.closed[low - 1]!;
  }
}
