/**
 * The legs of the way between a phone and the service, told to a watcher: who passes, when, how
 * large. Nothing is told of what would happen after the world's end.
 */
import { latency } from '../latency.ts';
import type { Messenger } from '../messenger.ts';
import { WAKEUP, noiseSize, packetsSize, tlsSize } from '../overheads.ts';
import type { Carriage } from './carriage.ts';
import type { StanzaKind } from './kinds.ts';
import type { Presence } from './presence.ts';
import type { Server, Watcher } from './watcher.ts';

/** A push that names nothing and nobody (F-push-threema). Our estimate. */
const EMPTY_PUSH = 120;

export class Way {
  readonly end: number;
  private readonly push: number;
  private readonly linesHidden: boolean;

  readonly carriage: Carriage;
  readonly watcher: Watcher;
  private readonly presence: Presence;

  constructor(carriage: Carriage, watcher: Watcher, presence: Presence) {
    this.carriage = carriage;
    this.watcher = watcher;
    this.presence = presence;
    this.end = carriage.world.days * 86_400_000;
    this.push = pushSize(carriage.messenger);
    this.linesHidden = carriage.messenger.path === 'mix';
  }

  /**
   * From a phone to a server.
   * @param size bytes of the payload of the packets, channel included
   * @returns when it is there; the sender's line is then `line`
   */
  up(time: number, person: number, server: Server, size: number): number {
    const { positions, lines } = this.carriage;
    positions.find(person, time);
    const { line, cell } = positions;
    const radio = lines.all[line]!.type === 'wifi' ? latency.wifi : latency.mobile;
    const at = time + radio;
    if (at < this.end) {
      this.watcher.packets?.(at, person + 1, line, cell, 1, server, packetsSize(size));
    }
    return at + latency.access + latency.internet;
  }

  /** From a server to a phone. @returns when it is there */
  down(time: number, person: number, server: Server, size: number): number {
    const { positions, lines } = this.carriage;
    const near = time + latency.internet + latency.access;
    positions.find(person, near);
    const { line, cell } = positions;
    if (near < this.end) {
      this.watcher.packets?.(near, person + 1, line, cell, 2, server, packetsSize(size));
    }
    return near + (lines.all[line]!.type === 'wifi' ? latency.wifi : latency.mobile);
  }

  /** What the service takes in from a phone, over the line that the phone was found on last. */
  stanza(
    time: number,
    kind: StanzaKind,
    from: number,
    to: number,
    group: number,
    size: number,
    text = 0,
  ): void {
    if (time >= this.end) return;
    const line = this.linesHidden ? 0 : this.carriage.positions.line + 1;
    this.watcher.stanza?.(time, kind, from, to, group, line, size, text);
  }

  /** What a phone shows to its owner. */
  phone(
    time: number,
    owner: number,
    direction: 1 | 2,
    kind: StanzaKind,
    from: number,
    to: number,
    group: number,
    size: number,
    text = 0,
  ): void {
    if (time >= this.end) return;
    this.watcher.phone?.(time, owner + 1, direction, kind, from, to, group, size, text);
  }

  /**
   * From the service to a phone, which a push wakes first if its app is closed.
   * @param time when the service hands it out
   * @param size bytes of the stanza
   * @returns when it is there
   */
  deliver(time: number, person: number, size: number): number {
    let out = time;
    if (this.push > 0 && !this.presence.awake(person, time)) {
      const at = time + latency.servers + latency.server;
      this.carriage.positions.find(person, at);
      if (at < this.end) {
        this.watcher.wakeup?.(at, person + 1, this.carriage.positions.line, this.push);
      }
      out = this.down(at, person, 2, tlsSize(this.push)) + latency.waking;
    }
    return this.down(out, person, 1, noiseSize(size));
  }
}

function pushSize({ push }: Messenger): number {
  switch (push) {
    case 'wakeup':
      return WAKEUP;
    case 'empty':
      return EMPTY_PUSH;
    case 'none':
      return 0;
  }
}
