/** What stays the same while a world's messages are carried: lines, names, where phones are. */
import { groupOf } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import { Accounts } from './accounts.ts';
import type { Carried, CarriedGroup } from './carried.ts';
import { providers } from './carried.ts';
import { identitiesOf, type Identities } from './identities.ts';
import { Lines, type Line } from './lines.ts';
import { Positions } from './positions.ts';

function withoutBot({ id, members, bot }: CarriedGroup): CarriedGroup {
  return { id, members: members.filter((member) => member !== bot) };
}

export class Carriage {
  /** Its groups without the bots that were put out of them. */
  readonly world: Carried;
  readonly messenger: Messenger;
  /** What people, phones and accounts are called. People by id, from 0. */
  readonly identities: Identities;
  /** Internet and mobile providers by index. */
  readonly providers: readonly string[] = providers;
  /** For this room alone. */
  readonly lines: Lines;
  readonly positions: Positions;
  /** Whose account is whose, and when. */
  readonly accounts: Accounts;

  /** Bots by the group that they were put out of. */
  private readonly outside: ReadonlyMap<number, number>;

  constructor(world: Carried, messenger: Messenger) {
    const bots = new Map(
      world.groups.flatMap(({ id, bot }): [number, number][] =>
        bot === undefined || messenger.bots || messenger.path === 'sms' ? [] : [[id, bot]],
      ),
    );
    this.outside = bots;
    this.world = bots.size === 0 ? world : { ...world, groups: world.groups.map(withoutBot) };
    this.messenger = messenger;
    this.lines = new Lines(world);
    this.positions = new Positions(world, this.lines);
    this.accounts = new Accounts(world, messenger);
    this.identities = identitiesOf(world, messenger, this.lines);
  }

  /**
   * Whether a row of the world's messages is written at all: not if it is what a bot said in a group
   * that it was put out of.
   */
  written(row: number): boolean {
    const { messages } = this.world;
    return this.outside.get(groupOf(messages.to[row] ?? 0) ?? -1) !== messages.sender[row];
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
