/**
 * A mixnet: every packet of the same size, held back for a random time at each hop, with packets
 * that carry nothing among them (F-nym, F-loopix). All entries together are told as one; which
 * phone a packet came from, and over which line, nobody behind the entry knows.
 *
 * In Loopix real packets take the places of empty ones in one steady stream. A stream fast enough
 * for talk is a packet every few seconds, a hundred million in a month of a town; so here the empty
 * ones come on top of the real, and what shows of a phone is its messages under noise. A message
 * that needs several packets is told once, with their sum: its number of packets shows.
 */
import { Stream, exponential, poisson, purpose } from '../../world/index.ts';
import type { Mix } from '../messenger.ts';
import { tlsSize } from '../overheads.ts';
import { MESSAGE } from './kinds.ts';
import type { Way } from './way.ts';

const DAY = 86_400_000;

export class Mixnet {
  private readonly stream = new Stream(0, purpose.cover, 0);

  private readonly way: Way;
  private readonly mix: Mix;
  private readonly seed: number;

  constructor(way: Way, mix: Mix) {
    this.way = way;
    this.mix = mix;
    this.seed = way.carriage.world.seed;
  }

  /** One message to one person. @returns when it is there, and `size` of its packets */
  carry(time: number, second: number, from: number, to: number, bytes: number): number {
    this.stream.restart(this.seed, purpose.message, second, from, to);
    return this.pass(time, from, to, this.sizeOf(bytes));
  }

  /** Bytes of all packets that so many bytes need. */
  sizeOf(bytes: number): number {
    return Math.max(1, Math.ceil(bytes / this.mix.payload)) * this.mix.packet;
  }

  /** The packets that a phone sends to itself on a day. */
  cover(person: number, day: number): void {
    const count = poisson(
      this.stream.restart(this.seed, purpose.cover, person, day),
      this.mix.coverPerDay,
    );
    const times = Array.from({ length: count }, () => Math.floor(this.stream.unit() * DAY));
    for (const time of times) this.pass(day * DAY + time, person, person, this.mix.packet);
  }

  private pass(time: number, from: number, to: number, size: number): number {
    const entered = this.way.up(time, from, 3, tlsSize(size));
    let delay = 0;
    for (let hop = 0; hop < this.mix.hops; hop++)
      delay += exponential(this.stream, this.mix.meanDelay);
    const out = entered + Math.floor(delay * 1000);
    this.way.stanza(out, MESSAGE, 0, to + 1, 0, size);
    return this.way.down(out, to, 3, tlsSize(size));
  }
}
