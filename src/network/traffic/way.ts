/**
 * The legs of the way between a phone and the service, told to a watcher: who passes, when, how
 * large. Nothing is told of what would happen after the world's end.
 *
 * People and phones are whose they are; where a server knows them by an account, that of the time is
 * told.
 */
import { latency } from '../latency.ts';
import type { Messenger } from '../messenger.ts';
import { WAKEUP, noiseSize, tlsSize } from '../overheads.ts';
import type { Carriage } from './carriage.ts';
import type { StanzaKind } from './kinds.ts';
import type { Presence } from './presence.ts';
import { Tunnel } from './tunnel.ts';
import type { Server, Watcher } from './watcher.ts';

/** A push that names nothing and nobody (F-push-threema). Our estimate. */
const EMPTY_PUSH = 120;

export class Way {
  readonly end: number;
  /** The address that the last {@link Way.up} came from for its server: index of a line. */
  private from = 0;
  private readonly push: number;
  private readonly linesHidden: boolean;
  private readonly tunnel: Tunnel;

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
    this.tunnel = new Tunnel(carriage, watcher);
  }

  /**
   * From a phone to a server.
   * @param size bytes of the payload of the packets, channel included
   * @returns when it is there
   */
  up(time: number, person: number, server: Server, size: number): number {
    const { positions, lines } = this.carriage;
    const { tunnel } = this;
    positions.find(person, time);
    const { line, cell } = positions;
    const radio = lines.all[line]!.type === 'wifi' ? latency.wifi : latency.mobile;
    const at = time + radio;
    this.from = tunnel.seen(person, time, line);
    if (at < this.end) {
      this.watcher.packets?.(
        at,
        person + 1,
        line,
        cell,
        1,
        tunnel.shown(server),
        tunnel.size(size),
      );
      this.watcher.connect?.(at, this.account(person + 1, at), server, this.from);
      tunnel.pass(at + latency.access + latency.internet, person, line, 1, server, size);
    }
    return at + latency.access + latency.internet + tunnel.delay;
  }

  /** From a server to a phone. @returns when it is there */
  down(time: number, person: number, server: Server, size: number): number {
    const { positions, lines } = this.carriage;
    const { tunnel } = this;
    const near = time + latency.internet + latency.access + tunnel.delay;
    positions.find(person, near);
    const { line, cell } = positions;
    if (near < this.end) {
      this.watcher.packets?.(
        near,
        person + 1,
        line,
        cell,
        2,
        tunnel.shown(server),
        tunnel.size(size),
      );
      tunnel.pass(near - latency.access - latency.internet, person, line, 2, server, size);
    }
    return near + (lines.all[line]!.type === 'wifi' ? latency.wifi : latency.mobile);
  }

  /** What the service takes in from a phone, over the line that the last {@link Way.up} went. */
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
    const line = this.linesHidden ? 0 : this.from + 1;
    const [sender, recipient] = [this.account(from, time), this.account(to, time)];
    this.watcher.stanza?.(time, kind, sender, recipient, group, line, size, text);
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
    const [sender, recipient] = [this.account(from, time), this.account(to, time)];
    this.watcher.phone?.(time, owner + 1, direction, kind, sender, recipient, group, size, text);
  }

  /** The number of a person's account then; 0 stays nobody. */
  account(person: number, time: number): number {
    return person === 0 ? 0 : this.carriage.accounts.at(person - 1, time) + 1;
  }

  /** The address that servers see of a phone on a line: index of a line. */
  seen(person: number, time: number, line: number): number {
    return this.tunnel.seen(person, time, line);
  }

  /**
   * From the service to a phone whose app is closed: a push wakes it first. Without a push the app
   * keeps a connection of its own, which wakes the phone as fast: our choice, so that no record of
   * the service depends on it.
   * @param time when the service hands it out
   * @param size bytes of the stanza
   * @returns when it is there
   */
  deliver(time: number, person: number, size: number): number {
    if (this.presence.awake(person, time)) return this.down(time, person, 1, noiseSize(size));
    const at = time + latency.servers + latency.server;
    const { positions } = this.carriage;
    positions.find(person, at);
    if (this.push > 0) {
      if (at < this.end) {
        const line = this.seen(person, at, positions.line);
        this.watcher.wakeup?.(at, this.account(person + 1, at), line, this.push);
      }
      const out = this.down(at, person, 2, tlsSize(this.push)) + latency.waking;
      return this.down(out, person, 1, noiseSize(size));
    }
    const near = at + latency.internet + latency.access + this.tunnel.delay;
    positions.find(person, near);
    const wifi = this.carriage.lines.all[positions.line]!.type === 'wifi';
    const out = near + (wifi ? latency.wifi : latency.mobile) + latency.waking;
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
