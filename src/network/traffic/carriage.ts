/** What stays the same while a world's messages are carried: lines, names, where phones are. */
import type { Messenger } from '../messenger.ts';
import type { Carried } from './carried.ts';
import { providers } from './carried.ts';
import { identitiesOf, type Identities } from './identities.ts';
import { Lines, type Line } from './lines.ts';
import { Positions } from './positions.ts';

export class Carriage {
  readonly world: Carried;
  readonly messenger: Messenger;
  /** What people, phones and accounts are called. People by id, from 0. */
  readonly identities: Identities;
  /** Internet and mobile providers by index. */
  readonly providers: readonly string[] = providers;
  /** For this room alone. */
  readonly lines: Lines;
  readonly positions: Positions;

  constructor(world: Carried, messenger: Messenger) {
    this.world = world;
    this.messenger = messenger;
    this.lines = new Lines(world);
    this.positions = new Positions(world, this.lines);
    this.identities = identitiesOf(world, messenger, this.lines);
  }

  /** A line as a watcher was told of it. @throws RangeError for an index never told */
  line(index: number): Line {
    const line = this.lines.all[index];
    if (line === undefined) throw new RangeError('no such line');
    return line;
  }

  /** Index of a place's line; `undefined` if it has no Wi-Fi. */
  wifiOf(place: number): number | undefined {
    return this.lines.place(place).wifi === 'none' ? undefined : this.lines.wifi(place);
  }

  /** Index of the line of a person's SIM. */
  simOf(person: number): number {
    return this.lines.sim(person);
  }

  /** Index of the provider of a person's SIM. */
  carrierOf(person: number): number {
    return this.lines.carrier(person);
  }

  /** IPv4 address of a line on a day, as servers see it. */
  addressOf(line: number, day: number): string {
    return this.lines.address(line, day);
  }
}
