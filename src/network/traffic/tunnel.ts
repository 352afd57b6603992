/**
 * A VPN, Tor, or the one through the other, around all packets of every phone: what shows of them to
 * the networks near the phone, to the VPN, and to servers. Who runs a relay of Tor sees one side of it
 * and is nobody here. What a tunnel sends to stay open is left out.
 */
import { latency } from '../latency.ts';
import { cellsSize, packetsSize, tlsSize, tunnelSize } from '../overheads.ts';
import type { Carriage } from './carriage.ts';
import type { Direction, Server, Watcher } from './watcher.ts';

export class Tunnel {
  /** ms that it adds to either way. */
  readonly delay: number;
  private readonly vpn: boolean;
  private readonly tor: boolean;

  private readonly carriage: Carriage;
  private readonly watcher: Watcher;

  constructor(carriage: Carriage, watcher: Watcher) {
    this.carriage = carriage;
    this.watcher = watcher;
    const { route } = carriage.messenger;
    this.vpn = route === 'vpn' || route === 'tor-over-vpn';
    this.tor = route === 'tor' || route === 'tor-over-vpn';
    this.delay = (this.vpn ? latency.vpn : 0) + (this.tor ? latency.tor : 0);
  }

  /** The server, for the networks between the phone and the tunnel: hidden if there is one. */
  shown(server: Server): Server | 0 {
    return this.vpn || this.tor ? 0 : server;
  }

  /** Bytes of packets on the phone's line, for so many of payload. */
  size(payload: number): number {
    const inner = this.tor ? tlsSize(cellsSize(payload)) : payload;
    return this.vpn ? tunnelSize(inner) : packetsSize(inner);
  }

  /** The address that servers see: index of a line. */
  seen(person: number, time: number, line: number): number {
    if (!this.vpn && !this.tor) return line;
    return this.carriage.lines.exit(this.tor ? 'tor' : 'vpn', person, time);
  }

  /** What the VPN sees of one payload that it passes, half way to the server. */
  pass(
    time: number,
    person: number,
    line: number,
    direction: Direction,
    server: Server,
    payload: number,
  ): void {
    if (!this.vpn || time >= this.carriage.world.days * 86_400_000) return;
    const inner = this.tor ? tlsSize(cellsSize(payload)) : payload;
    const to = this.tor ? 0 : server;
    this.watcher.tunnel?.(time, person + 1, line, direction, to, packetsSize(inner));
  }
}
