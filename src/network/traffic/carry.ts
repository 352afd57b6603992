/**
 * Carries a whole world's messages through one messenger, and tells a watcher all that passes. What
 * is told depends on lengths, never on words: words only have their number.
 *
 * Left out, because they would add records and show nothing new: receipts in groups, typing,
 * presence on its way to others, and what servers answer.
 */
import { groupOf, purpose, subSeed } from '../../world/index.ts';
import { latency } from '../latency.ts';
import type { Messenger } from '../messenger.ts';
import { noiseSize, tlsSize } from '../overheads.ts';
import { counted } from '../stanza.ts';
import { Backups } from './backup.ts';
import type { Carried, CarriedGroup } from './carried.ts';
import { Carriage } from './carriage.ts';
import { dummiesOf, noDummies, type Dummies } from './cover.ts';
import {
  DELIVERED,
  MEDIA_DOWN,
  MEDIA_UP,
  MESSAGE,
  OFFLINE,
  ONLINE,
  READ,
  type StanzaKind,
} from './kinds.ts';
import { Mixnet } from './mix.ts';
import { mediaSize } from './plaintext.ts';
import { Presence } from './presence.ts';
import { coverPause, drawOf, receiptDelay, sentAt } from './reading.ts';
import { Sealer } from './sealer.ts';
import { carrySms } from './sms.ts';
import { stanzaSizesOf, type StanzaSizes } from './stanza-sizes.ts';
import { Way } from './way.ts';
import type { Watcher } from './watcher.ts';

export interface CarryOptions {
  /** Only these rows of the messages are told; those before them still count for sizes. */
  readonly rows?: { readonly from: number; readonly until: number };
  /**
   * Presence, backups and cover only of people from the one id up to the other: the residents of a
   * block of a city. Sessions of apps are then those of the block's messages alone.
   */
  readonly residents?: { readonly from: number; readonly until: number };
  /** Who has switched on end-to-end encrypted backups; nobody, unless told (F-wa-backup-e2ee). */
  readonly sealedBackup?: (person: number) => boolean;
}

/** Bytes of the name in presence, for who has none here. */
const NAME = 8;
/** A request for media: its path and who asks. Our estimate. */
const REQUEST = 400;

/**
 * @param watcher told in no order of time; or a function that is given the lines and names first
 * @returns what the numbers told stand for
 * @throws RangeError for people who are not numbered by their place in the list
 */
export function carry(
  world: Carried,
  messenger: Messenger,
  watcher: Watcher | ((carriage: Carriage) => Watcher),
  options: CarryOptions = {},
): Carriage {
  if (world.people.some(({ id }, i) => id !== i)) throw new RangeError('people out of order');
  const carriage = new Carriage(world, messenger);
  const told = typeof watcher === 'function' ? watcher(carriage) : watcher;
  new Carrying(carriage, told, options).run();
  return carriage;
}

/** Where nothing depends on when apps are open, nobody need be asked. */
function nobody({ seed, messages }: Carried): Pick<Carried, 'seed' | 'people' | 'messages'> {
  return { seed, people: [], messages: { ...messages, length: 0 } };
}

class Carrying {
  private readonly presence: Presence;
  private readonly way: Way;
  private readonly sealer: Sealer;
  private readonly sizes: StanzaSizes;
  private readonly mixnet: Mixnet | undefined;
  private readonly backups: Backups | undefined;
  private readonly groups: ReadonlyMap<number, readonly [number, CarriedGroup]>;
  private readonly residents: readonly [number, number];
  private readonly dummies: Dummies;
  private readonly carriage: Carriage;
  private readonly messenger: Messenger;
  private readonly world: Carried;
  private readonly watcher: Watcher;
  private readonly options: CarryOptions;

  constructor(carriage: Carriage, watcher: Watcher, options: CarryOptions) {
    const { world, messenger } = carriage;
    this.carriage = carriage;
    this.world = world;
    this.messenger = messenger;
    this.watcher = watcher;
    this.options = options;
    const { from = 0, until = world.people.length } = options.residents ?? {};
    this.residents = [from, until];
    const { cover } = messenger;
    this.dummies = cover > 0 ? dummiesOf(world, cover, this.residents) : noDummies;
    this.presence = new Presence(
      messenger.path === 'internet' ? world : nobody(world),
      messenger.presence ? this.dummies : noDummies,
    );
    this.way = new Way(carriage, watcher, this.presence);
    this.sealer = new Sealer(world, messenger, undefined, carriage.accounts);
    this.sizes = stanzaSizesOf(messenger);
    this.mixnet = messenger.mix && new Mixnet(this.way, messenger.mix);
    this.groups = new Map(world.groups.map((group, i) => [group.id, [i + 1, group]]));
    const sealed =
      messenger.backup === 'sealed' ? () => true : (options.sealedBackup ?? (() => false));
    this.backups =
      messenger.backup === 'none' ? undefined : new Backups(this.way, sealed, this.residents);
  }

  run(): void {
    const { messages, days } = this.world;
    const { from = 0, until = messages.length } = this.options.rows ?? {};
    const sms = this.messenger.path === 'sms';
    for (let row = 0; row < until; row++) {
      if ((sms && row < from) || !this.carriage.written(row)) continue;
      this.backups?.until(messages.time[row]!, row);
      if (!sms) this.sealer.next(row);
      this.backups?.add(row, this.sealer.members);
      if (row >= from) this.row(row);
    }
    this.backups?.until(days * 86_400, until);
    if (this.messenger.presence) this.sessions();
    for (let i = 0; i < this.dummies.length; i++) this.dummy(i);
    if (this.mixnet !== undefined && (this.watcher.packets ?? this.watcher.stanza)) {
      for (let person = this.residents[0]; person < this.residents[1]; person++) {
        for (let day = 0; day < days; day++) this.mixnet.cover(person, day);
      }
    }
  }

  private row(row: number): void {
    const { messages, seed } = this.world;
    const time = messages.time[row]!;
    const sender = messages.sender[row]!;
    const to = messages.to[row]!;
    const draw = drawOf(seed, time, sender, to);
    const sent = this.leaving(sentAt(draw, time), sender);
    const id = groupOf(to);
    const group = id === undefined ? undefined : this.groups.get(id);
    if (sender === to) {
      // A note to oneself stays on the phone.
      const text = this.text(row);
      this.way.phone(sent, sender, 1, MESSAGE, sender + 1, to + 1, 0, messages.bytes[row]!, text);
    } else if (this.messenger.path === 'sms') carrySms(this.way, group?.[1], row, sent);
    else if (this.mixnet !== undefined) this.mixed(this.mixnet, row, sent, group?.[0] ?? 0);
    else if (group === undefined) this.pair(row, sent, draw);
    else this.group(row, sent, group[0], group[1]);
  }

  /**
   * When what is ready then leaves a phone: at once, or when the phone sends next. Each has minutes of
   * its own: if all sent at the same moment, who receives together would show who talks.
   */
  private leaving(time: number, person: number): number {
    const interval = 1000 * this.messenger.batch;
    if (interval === 0) return time;
    const own = subSeed(this.world.seed, purpose.batch, person) % interval;
    return Math.ceil((time - own) / interval) * interval + own;
  }

  /** Index + 1 of a message with words. */
  private text(row: number): number {
    return this.world.messages.kind[row] === 0 ? row + 1 : 0;
  }
  /** The same for the service: only if it can read them. */
  private openText(row: number): number {
    return this.messenger.sealedTo === 'ends' ? 0 : this.text(row);
  }
  /** A person's number, for the service: 0 if it does not learn who sends. */
  private shown(person: number): number {
    return this.messenger.sender === 'sealed' ? 0 : person + 1;
  }

  private pair(row: number, sent: number, draw: number): void {
    const { messages } = this.world;
    const { way, sizes, sealer } = this;
    const sender = messages.sender[row]!;
    const to = messages.to[row]!;
    const text = this.text(row);
    const payload = counted(sealer.payload);
    const left = this.mediaUp(row, sent);
    const up = sizes.up + payload;
    way.phone(left, sender, 1, MESSAGE, sender + 1, to + 1, 0, up, text);
    const at = way.up(left, sender, 1, noiseSize(up));
    way.stanza(at, MESSAGE, this.shown(sender), to + 1, 0, up, this.openText(row));

    const down = sizes.down + payload;
    const arrival = way.deliver(at + latency.server, to, down);
    way.phone(arrival, to, 2, MESSAGE, sender + 1, to + 1, 0, down, text);
    this.mediaDown(row, arrival, to);
    if (!this.messenger.receipts) return;
    const received = arrival + receiptDelay(draw);
    const read = Math.max(this.presence.readAt[row]!, received);
    this.receipt(DELIVERED, received, to, sender, sealer.delivered);
    this.receipt(READ, read, to, sender, sealer.read);
  }

  /** A message of cover: like any other, but that no phone shows it. */
  private dummy(at: number): void {
    const { way, sizes, sealer, dummies } = this;
    const sender = dummies.from[at]!;
    const to = dummies.to[at]!;
    const draw = dummies.draw[at]!;
    const payload = counted(sealer.dummy(dummies.bytes[at]!, draw));
    const up = sizes.up + payload;
    const taken = way.up(this.leaving(dummies.time[at]!, sender), sender, 1, noiseSize(up));
    way.stanza(taken, MESSAGE, this.shown(sender), to + 1, 0, up);
    const arrival = way.deliver(taken + latency.server, to, sizes.down + payload);
    if (!this.messenger.receipts) return;
    const inside = sealer.dummy(0, draw, true);
    const received = arrival + receiptDelay(draw);
    this.receipt(DELIVERED, received, to, sender, inside);
    this.receipt(READ, received + coverPause(draw), to, sender, inside);
  }

  /** Where the sender is sealed so are receipts: the service takes them for messages. */
  private receipt(
    kind: StanzaKind,
    ready: number,
    from: number,
    to: number,
    sealedInside: number,
  ): void {
    const { sizes, way } = this;
    const time = this.leaving(ready, from);
    const delivered = kind === DELIVERED;
    const inside = counted(sealedInside);
    const sealed = this.messenger.sender === 'sealed';
    const up = sealed ? sizes.up + inside : delivered ? sizes.deliveredUp : sizes.readUp;
    const down = sealed ? sizes.down + inside : delivered ? sizes.deliveredDown : sizes.readDown;
    const at = way.up(time, from, 1, noiseSize(up));
    way.stanza(at, sealed ? MESSAGE : kind, this.shown(from), to + 1, 0, up);
    // No push wakes a phone for a receipt: it waits until a message does, or goes straight there.
    const arrival = way.down(at + latency.server, to, 1, noiseSize(down));
    way.phone(arrival, to, 2, kind, from + 1, to + 1, 0, down);
  }

  private group(row: number, sent: number, number: number, group: CarriedGroup): void {
    const { messages } = this.world;
    const { way, sizes, sealer } = this;
    const sender = messages.sender[row]!;
    const text = this.text(row);
    const known = this.messenger.groups === 'service';
    const left = this.mediaUp(row, sent);
    let up = (known ? sizes.groupUp : sizes.up) + counted(sealer.each[0] ?? sealer.payload);
    if (known) for (const key of sealer.handed) up += sizes.handed(key);
    way.phone(left, sender, 1, MESSAGE, sender + 1, 0, number, up, text);
    let at = left;
    if (known) {
      at = way.up(left, sender, 1, noiseSize(up));
      way.stanza(at, MESSAGE, sender + 1, 0, number, up, this.openText(row));
    }
    sealer.members.forEach((member, i) => {
      const payload = counted(sealer.each[i] ?? sealer.payload);
      const key = sealer.handed[i] ?? 0;
      if (!known) {
        if (key > 0) {
          const before = this.toMember(left, sender, member, counted(key));
          way.deliver(before + latency.server, member, sizes.down + counted(key));
        }
        at = this.toMember(left, sender, member, payload);
      }
      const around = known ? sizes.groupDown : sizes.down;
      const down = around + payload + (known && key > 0 ? sizes.handed(key) : 0);
      const arrival = way.deliver(at + latency.server, member, down);
      way.phone(arrival, member, 2, MESSAGE, sender + 1, 0, number, down, text);
      this.mediaDown(row, arrival, member);
    });
    if (group.bot !== undefined && at < way.end) {
      this.watcher.bot?.(at, way.account(sender + 1, at), number, messages.bytes[row]!, text);
    }
  }

  /** Of a group that the service does not know: a message, or a key, to one member. */
  private toMember(time: number, sender: number, member: number, payload: number): number {
    const size = this.sizes.up + payload;
    const at = this.way.up(time, sender, 1, noiseSize(size));
    this.way.stanza(at, MESSAGE, this.shown(sender), member + 1, 0, size);
    return at;
  }

  /** Hands in a picture or recording before the message that points to it. @returns when it is in */
  private mediaUp(row: number, sent: number): number {
    const { messages } = this.world;
    if (messages.kind[row] === 0) return sent;
    const sender = messages.sender[row]!;
    const size = mediaSize(this.messenger, messages.bytes[row]!);
    const at = this.way.up(sent, sender, 1, tlsSize(size));
    this.way.stanza(at, MEDIA_UP, this.shown(sender), 0, 0, size);
    return at + latency.server;
  }

  /** Phones fetch media as soon as they learn of it. */
  private mediaDown(row: number, time: number, person: number): void {
    const { messages } = this.world;
    if (messages.kind[row] === 0) return;
    const size = mediaSize(this.messenger, messages.bytes[row]!);
    const at = this.way.up(time, person, 1, tlsSize(REQUEST));
    this.way.stanza(at, MEDIA_DOWN, this.shown(person), 0, 0, size);
    this.way.down(at + latency.server, person, 1, tlsSize(size));
  }

  private mixed(mixnet: Mixnet, row: number, sent: number, group: number): void {
    const { messages } = this.world;
    const sender = messages.sender[row]!;
    const text = this.text(row);
    const media = messages.kind[row] === 0 ? 0 : mediaSize(this.messenger, messages.bytes[row]!);
    const { members, each, payload } = this.sealer;
    members.forEach((member, i) => {
      const bytes = this.sizes.up + counted(each[i] ?? payload) + media;
      const size = mixnet.sizeOf(bytes);
      const arrival = mixnet.carry(sent, messages.time[row]!, sender, member, bytes);
      const to = group === 0 ? member + 1 : 0;
      if (i === 0) this.way.phone(sent, sender, 1, MESSAGE, sender + 1, to, group, size, text);
      this.way.phone(arrival, member, 2, MESSAGE, sender + 1, to, group, size, text);
    });
    const bot = this.world.groups[group - 1]?.bot;
    if (bot !== undefined && sent < this.way.end) {
      const from = this.way.account(sender + 1, sent);
      this.watcher.bot?.(sent, from, group, messages.bytes[row]!, text);
    }
  }

  private sessions(): void {
    const { way, presence, sizes } = this;
    for (let person = this.residents[0]; person < this.residents[1]; person++) {
      const name = this.world.name?.(person);
      const size = sizes.presence(
        name === undefined ? NAME : new TextEncoder().encode(name).length,
      );
      const first = presence.starts[person]!;
      for (let i = first; i < first + presence.counts[person]!; i++) {
        const opened = way.up(presence.opened[i]!, person, 1, noiseSize(size));
        way.stanza(opened, ONLINE, person + 1, 0, 0, size);
        const closed = way.up(presence.closed[i]!, person, 1, noiseSize(size));
        way.stanza(closed, OFFLINE, person + 1, 0, 0, size);
      }
    }
  }
}
